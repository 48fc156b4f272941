package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.ClassSet;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Sets;
import io.entente.number.Rational;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class of 40 from roster to grades. What every answer is worth is worked out here by hand: in
 * both exercises the key is a formula of the numbers, c/d and b/(b + f), or always the same cell.
 */
class ClassLoopTest {

  private static final int STUDENTS = 40;
  private static final Rational ONE = Rational.ONE;

  @TempDir Path folder;

  private Path set;
  private Path roster;
  private Path out;
  private final ExerciseSet exercises = Sets.deliveries();

  @BeforeEach
  void makeSheets() throws IOException {
    set = folder.resolve("set.json");
    Files.writeString(set, Sets.DELIVERIES);
    roster = folder.resolve("class.csv");
    StringBuilder text = new StringBuilder("Matrikelnummer;Nachname;Vorname;E-Mail-Adresse\r\n");
    for (int i = 0; i < STUDENTS; i++) {
      text.append(id(i)).append(";\"M\u00fcller-").append(i).append("\";\u00c4nne").append(i);
      text.append(";student").append(i).append("@example.org\r\n");
    }
    Files.write(roster, text.toString().getBytes("windows-1252"));
    out = folder.resolve("out");
    Call made =
        Call.of(
            "exercise",
            "make",
            set.toString(),
            "--roster",
            roster.toString(),
            "--seed",
            "2026",
            "--out",
            out.toString(),
            "--write",
            "text,html,key,moodle,gift");
    assertEquals(0, made.code(), made.err());
    assertTrue(made.err().contains("it was read as Windows-1252"), made.err());
  }

  private static String id(int student) {
    return "m" + (1000 + 7 * student);
  }

  /** The numbers of a student's sheet; what follows from them is worked out in the test. */
  private Map<String, Rational> numbers(int student, int exercise) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < STUDENTS; i++) {
      keys.add(id(i));
    }
    ClassSet all = ClassSet.of(exercises, 2026, keys);
    return all.draw(all.sheets().get(student), exercises.exercises().get(exercise))
        .variant()
        .values();
  }

  private static String decimal(Rational number, int digits) {
    return new BigDecimal(number.numerator())
        .divide(new BigDecimal(number.denominator()), digits, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** An answer, what it earns in hundredths of points, how it did and the code of the mistake. */
  private record Expected(String answer, int points, String result, String mistake) {}

  private static Expected cells(int student) {
    return List.of(
            new Expected("(Hold, Keep)", 300, "ok", ""),
            new Expected(" hold ,KEEP ", 300, "ok", ""),
            new Expected("(Send, Pay)", 0, "wrong", "M7"),
            new Expected("none", 0, "wrong", ""),
            new Expected("", 0, "blank", ""),
            new Expected("the one below", 0, "unreadable", ""),
            // right and wrong cancel; nothing is better for the seller than (Hold, Pay)
            new Expected("(Hold, Keep); (Hold, Pay)", 0, "wrong", "M7"),
            new Expected("=1+1", 0, "unreadable", ""))
        .get(student % 8);
  }

  private static Expected number(int kind, Rational key, Rational others) {
    Rational other = ONE.minus(key);
    return switch (kind % 9) {
      case 0 -> new Expected(key.toString(), 200, "ok", "");
      case 1 -> new Expected(decimal(key, 3).replace('.', ','), 200, "ok", "");
      case 2 -> new Expected(decimal(key.times(Rational.of(100)), 1) + " %", 200, "ok", "");
      case 3 -> new Expected(other.toString(), 50, "partial", "M5");
      case 4 -> new Expected(others.toString(), 50, "partial", "M4");
      case 5 -> new Expected("", 0, "blank", "");
      case 6 -> new Expected("a third or so", 0, "unreadable", "");
      case 7 -> new Expected("  " + decimal(key, 4) + "  ", 200, "ok", "");
      default -> new Expected("1/97", 0, "wrong", "");
    };
  }

  private List<Expected> expected(int student) {
    Map<String, Rational> n = numbers(student, 1);
    Rational p = n.get("c").dividedBy(n.get("d"));
    Rational q = n.get("b").dividedBy(n.get("b").plus(n.get("f")));
    return List.of(cells(student), number(student, p, q), number(student / 3 + 4, q, p));
  }

  private Path answers() throws IOException {
    StringBuilder text = new StringBuilder("\ufeffE-Mail;name;inspection.q;SHELLS.ne;2.p\n");
    for (int i = STUDENTS - 1; i >= 0; i--) {
      List<Expected> own = expected(i);
      text.append("STUDENT").append(i).append("@example.org;x;\"").append(own.get(2).answer());
      text.append("\";\"").append(own.get(0).answer()).append("\";\"");
      text.append(own.get(1).answer()).append("\"\n");
    }
    Path file = folder.resolve("answers.csv");
    Files.writeString(file, text.toString());
    return file;
  }

  private static int hundredths(String points) {
    return new BigDecimal(points).movePointRight(2).intValueExact();
  }

  private Call grade(String answers, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "exercise",
                "grade",
                set.toString(),
                answers,
                "--roster",
                out.resolve("codes.csv").toString()));
    words.addAll(List.of(more));
    return Call.of(words.toArray(new String[0]));
  }

  @Test
  void everyAnswerEarnsWhatItIsWorth() throws IOException {
    Path grades = folder.resolve("grades.csv");
    Path back = folder.resolve("back");
    Call call =
        grade(answers().toString(), "--out", grades.toString(), "--feedback", back.toString());
    assertEquals(0, call.code(), call.err());
    List<Map<String, String>> rows = CsvRows.of(grades);
    List<Map<String, String>> parts = CsvRows.of(folder.resolve("grades-parts.csv"));
    assertEquals(STUDENTS, rows.size());
    assertEquals(3 * STUDENTS, parts.size());
    int open = 0;
    for (int i = 0; i < STUDENTS; i++) {
      List<Expected> own = expected(i);
      Map<String, String> row = rows.get(i);
      assertEquals(id(i), row.get("ID number"));
      assertEquals("student" + i + "@example.org", row.get("Email address"));
      assertEquals(own.get(0).points(), hundredths(row.get("shells (3)")), "student " + i);
      assertEquals(
          own.get(1).points() + own.get(2).points(), hundredths(row.get("inspection (4)")));
      int all = 0;
      for (int part = 0; part < 3; part++) {
        Map<String, String> line = parts.get(3 * i + part);
        String what = "student " + i + ": " + line;
        assertEquals(own.get(part).result(), line.get("result"), what);
        assertEquals(own.get(part).mistake(), line.get("mistake"), what);
        assertEquals(own.get(part).points(), hundredths(line.get("points")), what);
        assertEquals(own.get(part).result().equals("ok"), line.get("reason").isEmpty(), what);
        all += own.get(part).points();
        open += own.get(part).result().equals("unreadable") ? 1 : 0;
      }
      assertEquals(all, hundredths(row.get("border (7)")));
    }
    assertTrue(
        call.out().contains("Answers on which a person has to decide: " + open + "."), call.out());
    try (var files = Files.list(back)) {
      assertEquals(STUDENTS, files.count());
    }
  }

  @Test
  void namesAreNowhereAndNothingIsAFormula() throws IOException {
    grade(
        answers().toString(),
        "--out",
        folder.resolve("grades.csv").toString(),
        "--feedback",
        folder.resolve("back").toString());
    Files.delete(roster);
    for (Map.Entry<String, byte[]> file : Folders.contents(folder).entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      assertFalse(text.contains("M\u00fcller") || text.contains("\u00c4nne"), file.getKey());
      boolean mayKnow =
          List.of("answers.csv", "grades.csv", "out/codes.csv").contains(file.getKey());
      for (int i = 0; i < STUDENTS && !mayKnow; i++) {
        assertFalse(text.contains(id(i)) || text.contains("student" + i + "@"), file.getKey());
      }
    }
    for (Map<String, String> line : CsvRows.of(folder.resolve("grades-parts.csv"))) {
      line.values().forEach(cell -> assertFalse(cell.startsWith("="), cell));
    }
  }

  @Test
  void whoJoinsLaterChangesNoSheet() throws IOException {
    List<Map<String, String>> before = CsvRows.of(out.resolve("codes.csv"));
    Files.writeString(roster, "id\nzoe\n" + String.join("\n", reversed()) + "\nadam\n");
    Call made =
        Call.of(
            "exercise",
            "make",
            set.toString(),
            "--roster",
            roster.toString(),
            "--seed",
            "2026",
            "--out",
            out.toString(),
            "--overwrite");
    assertEquals(0, made.code(), made.err());
    List<Map<String, String>> after = CsvRows.of(out.resolve("codes.csv"));
    assertEquals(STUDENTS + 2, after.size());
    for (int i = 0; i < STUDENTS; i++) {
      for (String column : List.of("id", "sheet", "shells", "inspection")) {
        assertEquals(before.get(i).get(column), after.get(i).get(column));
      }
    }
  }

  private static List<String> reversed() {
    List<String> ids = new ArrayList<>();
    for (int i = STUDENTS - 1; i >= 0; i--) {
      ids.add(id(i));
    }
    return ids;
  }

  private String code(int student, String column) throws IOException {
    return CsvRows.of(out.resolve("codes.csv")).get(student).get(column);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file;
  }

  @Test
  void answerFilesAreForASheetOrForOneExercise() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Map<String, Rational> n = numbers(3, 1);
    Rational p = n.get("c").dividedBy(n.get("d"));
    String sheet =
        """
        {"format": "entente/answers/1", "set": "border", "version": "1.0.0", "code": "%s",
         "answers": {"shells": "(Hold, Keep)"}}
        """;
    Files.writeString(in.resolve("a.json"), sheet.formatted(code(3, "sheet")));
    String variant =
        """
        {"format": "entente/answers/1", "set": "border", "version": "1.0.0", "code": "%s",
         "answers": {"p": "%s", "q": 0.5}}
        """;
    Files.writeString(in.resolve("b.json"), variant.formatted(code(3, "inspection"), p));
    Path grades = folder.resolve("g.csv");
    Call call = grade(in.toString(), "--out", grades.toString());
    assertEquals(0, call.code(), call.err());
    assertEquals("5", CsvRows.of(grades).get(3).get("border (7)"));
    assertEquals("", CsvRows.of(grades).get(4).get("border (7)"));
  }

  @Test
  void whatCannotBeUsedIsSaidAndNothingElseIsLost() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        in.resolve("table.csv"),
        "id,shells.ne,inspecton.p\n"
            + id(0)
            + ",\"(Hold, Keep)\",1\nnobody,none,1\n"
            + id(0)
            + ",none,\n");
    String body = "\"set\": \"border\", \"version\": \"%s\", \"code\": \"%s\", \"answers\": {%s}}";
    String head = "{\"format\": \"entente/answers/1\", ";
    Files.writeString(
        in.resolve("v.json"), head + body.formatted("0.9", code(1, "sheet"), "\"1\": \"none\""));
    Files.writeString(
        in.resolve("w.json"),
        head
            + body.formatted(
                "1.0.0", code(1, "sheet"), "\"" + code(2, "inspection") + ".p\": \"1\""));
    Files.writeString(
        in.resolve("x.json"), head + body.formatted("1.0.0", "B-ZZZZ", "\"1\": \"none\""));
    Files.writeString(in.resolve("y.json"), "{\"format\": ");
    Path grades = folder.resolve("g.csv");
    Call call = grade(in.toString(), "--out", grades.toString());
    assertEquals(1, call.code());
    for (String said :
        List.of(
            "table.csv:2, column 3",
            "\"inspecton.p\" is no question of set border\n    did you mean inspection.p?",
            "table.csv:3: nobody of this class has the id, email address or code \"nobody\"",
            "v.json: these answers are for set border 0.9, and border 1.0.0 is graded",
            "\"" + code(2, "inspection") + ".p\" is a code of another sheet",
            "x.json: nobody of this class has the id, email address or code \"B-ZZZZ\"",
            "y.json:1:")) {
      assertTrue(call.err().contains(said), said + "\n---\n" + call.err());
    }
    // two answers to one question: neither counts, both are shown
    assertTrue(
        call.out().replaceAll("\\s+", " ").contains("two answers, \"(Hold, Keep)\" and \"none\""),
        call.out());
    assertEquals("3", CsvRows.of(grades).get(0).get("open"));
    assertEquals("0", CsvRows.of(grades).get(0).get("border (7)"));
  }

  @Test
  void sheetsOfAnotherSetSeedOrVersionAreRefused() throws IOException {
    Path answers = answers();
    Call otherSeed = grade(answers.toString(), "--seed", "7");
    assertEquals(2, otherSeed.code());
    assertTrue(otherSeed.err().contains("the sheets were made with seed 2026"), otherSeed.err());
    Call noSeed =
        Call.of(
            "exercise", "grade", set.toString(), answers.toString(), "--roster", roster.toString());
    assertEquals(2, noSeed.code());
    Files.writeString(set, Sets.DELIVERIES.replace("\"c\": [1, 2, 3],", "\"c\": [1, 2],"));
    Call changed = grade(answers.toString());
    assertEquals(1, changed.code());
    assertTrue(changed.err().contains("is not as it was when the sheets were made"), changed.err());
    Files.writeString(set, Sets.DELIVERIES.replace("Both move at once.", "They move at once."));
    assertEquals(0, grade(answers.toString()).code());
    Files.writeString(set, Sets.DELIVERIES.replace("1.0.0", "1.1.0"));
    assertTrue(grade(answers.toString()).err().contains("is about set border 1.0.0"));
  }
}
