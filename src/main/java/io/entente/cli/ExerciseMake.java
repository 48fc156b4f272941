package io.entente.cli;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.course.Student;
import io.entente.export.Gift;
import io.entente.export.KeyCsv;
import io.entente.export.KeyPage;
import io.entente.export.MoodleNote;
import io.entente.export.MoodleXml;
import io.entente.export.Paper;
import io.entente.export.PracticePage;
import io.entente.export.Sheets;
import io.entente.export.Worksheet;
import io.entente.interop.course.Roster;
import io.entente.report.Layout;
import io.entente.report.exercise.CodesCsv;
import io.entente.report.exercise.SheetsText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente exercise make SET --out DIR} */
@Command(
    description =
        "Writes a set of exercises for a class, every sheet with numbers of its own: sheets to"
            + " print, the key, files for a learning platform, a page to practise on. The same seed"
            + " gives the same files on every machine.",
    footer = {
      "",
      "  entente exercise make classics --variants 30 --seed 2026 --out class",
      "  entente exercise make korea --roster class.csv --seed 2026 --write html,key,moodle --out"
          + " out"
    })
final class ExerciseMake implements Callable<Integer> {

  /** So many variants of every exercise are on the page to practise on, if they fit. */
  private static final int PRACTISED = 6;

  /** How large the page may be, in bytes: what a slow line still loads. */
  private static final int MOST_PAGE = 1_000_000;

  private static final String CODES = "codes.csv";

  /** The sizes of paper, for a shell. */
  static final class Papers implements Iterable<String> {
    static final List<String> WORDS = List.of("a4", "letter");

    @Override
    public Iterator<String> iterator() {
      return WORDS.iterator();
    }
  }

  private final Console console;

  @Parameters(
      paramLabel = "SET",
      description = "a set of exercises: a file (.json), or one inside the program by its name")
  private String set = "";

  @Option(
      names = "--variants",
      paramLabel = "N",
      description = "how many sheets, each with numbers of its own (default: 30)")
  private Optional<String> variants = Optional.empty();

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "the class (.csv) with a column id or email: a sheet for each student; codes.csv says"
              + " whose is which, and no other file does")
  private Optional<String> roster = Optional.empty();

  @Mixin private ExerciseSeed seed = new ExerciseSeed();

  @Option(names = "--out", paramLabel = "DIR", description = "the folder that is written into")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--write",
      paramLabel = "KIND",
      split = ",",
      description =
          "what is written, with commas between: text, html, key, moodle, gift, page (default:"
              + " html,key)",
      completionCandidates = ClassKind.Words.class)
  private List<String> write = new ArrayList<>();

  @Option(names = "--overwrite", description = "replaces files that are there")
  private boolean overwrite;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description = "what sheets.html is printed on: a4 or letter (default: ${DEFAULT-VALUE})",
      completionCandidates = Papers.class)
  private String paper = "a4";

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--plain",
      description = "sets sheets.txt for a screen reader: a sentence for each cell of a table")
  private boolean plain;

  @Mixin private HelpOption help = new HelpOption();

  ExerciseMake(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String folder =
        out.orElseThrow(
            () ->
                new UsageException(
                    "exercise make needs to know where the files go", "--out DIR says it"));
    Paper size = paper();
    List<ClassKind> kinds = ClassKind.of(write.isEmpty() ? List.of("html", "key") : write);
    Optional<ExerciseSet> read = ExerciseSets.read(set, language.phrases(), console);
    if (read.isEmpty()) {
      return Console.FINDINGS;
    }
    Optional<Roster> listed = students();
    IssuedCodes issued = new IssuedCodes(read.get(), seed.seed(), Path.of(folder), console);
    Optional<List<Student>> students = listed.map(issued::ordered);
    List<String> keys =
        students
            .map(known -> known.stream().map(Student::id).toList())
            .orElseGet(
                () ->
                    ExerciseSets.keys(ExerciseSets.variants("--variants", variants.orElse("30"))));
    if (keys.size() > ClassSet.MOST_KEYS) {
      throw new FileProblem(
          roster.orElse("") + ": " + keys.size() + " students are more than can have codes",
          "split it into classes of " + ClassSet.MOST_KEYS + " at most, each with its own seed");
    }
    ClassSet sheets = ClassSet.of(read.get(), seed.seed(), keys);
    issued.requireSame(sheets);
    ClassFolder target = new ClassFolder(Path.of(folder), overwrite);
    List<String> names = new ArrayList<>();
    kinds.forEach(kind -> names.addAll(kind.files()));
    students.ifPresent(known -> names.add(CODES));
    target.requireFree(names);
    Map<String, String> texts = texts(sheets, kinds, size);
    students.ifPresent(
        known -> texts.put(CODES, CodesCsv.of(sheets, known, language.phrases().language())));
    target.write(texts);
    say(sheets, folder, names);
    return Console.DONE;
  }

  private Optional<Roster> students() {
    if (roster.isEmpty()) {
      return Optional.empty();
    }
    if (variants.isPresent()) {
      throw new UsageException(
          "--roster and --variants both say how many sheets there are",
          "leave out --variants: every student of the class gets one");
    }
    return Optional.of(new CourseFiles(console).roster(roster.get()));
  }

  private Paper paper() {
    for (Paper one : Paper.values()) {
      if (one.size().equalsIgnoreCase(paper)) {
        return one;
      }
    }
    throw new UsageException(
        "--paper " + paper + ": sheets are not set for this size",
        NearestName.remedy(paper, Papers.WORDS));
  }

  private Map<String, String> texts(ClassSet sheets, List<ClassKind> kinds, Paper size) {
    boolean onlyPage = kinds.equals(List.of(ClassKind.PAGE));
    List<Sheets.Sheet> made = onlyPage ? List.of() : made(sheets, sheets.sheets().size());
    Worksheet sheet = sheet(sheets.set(), made);
    Map<String, String> texts = new LinkedHashMap<>();
    // side by side, for each file is written from the same items
    kinds.parallelStream()
        .map(kind -> texts(kind, sheets, sheet, made, size))
        .forEachOrdered(texts::putAll);
    return texts;
  }

  private Map<String, String> texts(
      ClassKind kind, ClassSet sheets, Worksheet sheet, List<Sheets.Sheet> made, Paper size) {
    Map<String, String> texts = new LinkedHashMap<>();
    switch (kind) {
      case TEXT ->
          texts.put("sheets.txt", SheetsText.of(sheet, made, plain ? Layout.PLAIN : Layout.PAGE));
      case HTML -> texts.put("sheets.html", Sheets.of(sheet, made, size));
      case KEY -> {
        texts.put("key.html", KeyPage.of(sheet));
        texts.put("key.csv", KeyCsv.of(sheet));
      }
      case MOODLE -> {
        texts.put("moodle.xml", MoodleXml.of(sheet));
        texts.put("moodle-import.txt", MoodleNote.of(sheet, "moodle.xml"));
      }
      case GIFT -> texts.put("gift.txt", Gift.of(sheet));
      case PAGE -> texts.put("unit.html", page(sheets));
    }
    return texts;
  }

  /** All items, exercise by exercise. */
  private Worksheet sheet(ExerciseSet of, List<Sheets.Sheet> made) {
    List<Worksheet.Item> items = new ArrayList<>();
    for (int exercise = 0; exercise < of.exercises().size(); exercise++) {
      for (Sheets.Sheet sheet : made) {
        items.add(sheet.items().get(exercise));
      }
    }
    return new Worksheet(of, items, language.phrases());
  }

  /**
   * What the page is for practice on shows with its solutions: the first variants; where students
   * have sheets of their own, variants that nobody has.
   */
  private Worksheet practised(ClassSet sheets, int variants) {
    List<String> keys = new ArrayList<>();
    for (int number = 1; number <= variants; number++) {
      keys.add(roster.isPresent() ? "practice-" + number : Integer.toString(number));
    }
    ClassSet practice = ClassSet.of(sheets.set(), sheets.seed(), keys);
    return sheet(sheets.set(), made(practice, variants));
  }

  /** The page with as many variants as fit on it, at least one. */
  private String page(ClassSet sheets) {
    int variants = PRACTISED;
    String page = PracticePage.of(practised(sheets, variants));
    while (variants > 1 && page.getBytes(StandardCharsets.UTF_8).length > MOST_PAGE) {
      page = PracticePage.of(practised(sheets, --variants));
    }
    return page;
  }

  /** The sheets with their questions, in order; they are made side by side. */
  private static List<Sheets.Sheet> made(ClassSet sheets, int number) {
    return IntStream.range(0, number)
        .parallel()
        .mapToObj(at -> made(sheets, sheets.sheets().get(at)))
        .toList();
  }

  private static Sheets.Sheet made(ClassSet sheets, ClassSet.Sheet sheet) {
    List<Worksheet.Item> items = new ArrayList<>();
    for (Exercise exercise : sheets.set().exercises()) {
      items.add(ExerciseSets.item(sheets, sheet, exercise));
    }
    return new Sheets.Sheet(sheet.code(), items);
  }

  private void say(ClassSet sheets, String folder, List<String> names) {
    int exercises = sheets.set().exercises().size();
    console
        .out()
        .println(
            "Set "
                + sheets.set().id()
                + ": "
                + count(sheets.sheets().size(), "sheet")
                + " of "
                + count(exercises, "exercise")
                + ", seed "
                + sheets.seed()
                + ", in "
                + folder
                + ":");
    for (String name : names) {
      console.out().println("  " + name + " ".repeat(20 - name.length()) + about(name));
    }
    console.out().println(next());
    if (!seed.isGiven()) {
      console
          .err()
          .println(
              "entente: note: without --seed everybody gets the numbers of seed "
                  + ExerciseSeed.DEFAULT
                  + "\n    where answers count, add a number of your own: --seed 2026");
    }
  }

  /** What to do with it. */
  private String next() {
    return roster.isPresent()
        ? "Next: hand out the sheets; then: entente exercise grade "
            + set
            + " ANSWERS --roster "
            + Path.of(out.orElseThrow()).resolve(CODES)
        : "Next: a code on a sheet finds its variant: entente exercise show "
            + set
            + " --code CODE --key --seed "
            + seed.seed();
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static String about(String name) {
    return switch (name) {
      case "sheets.txt" -> "the sheets as text";
      case "sheets.html" -> "the sheets: open it in a browser and print it";
      case "key.html" -> "the key by code, to be kept back";
      case "key.csv" -> "the same for a spreadsheet";
      case "moodle.xml" -> "for Moodle's question bank";
      case "moodle-import.txt" -> "where to click for that";
      case "unit.html" -> "a page to practise on, with hints and solutions; needs no installation";
      case CODES -> "which student has which sheet: for you alone; grade takes it";
      case "gift.txt" -> "for other platforms that read GIFT; numbers and choices only";
      default -> throw new IllegalArgumentException(name);
    };
  }
}
