package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.entente.cli.Call;
import io.entente.outcome.Verdict;
import io.entente.report.Glossary;
import io.entente.scenario.Form;
import io.entente.solve.Completeness;
import io.entente.solve.Concept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program prints has an entry: whoever adds a heading, a concept, a column or a technical
 * name in brackets finds it here until the glossary explains it.
 */
class PrintedTermsTest {

  private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
  private static final Path REPORT = Path.of("src/main/java/io/entente/report");

  /** A section's number, words in capitals, and perhaps something in brackets. */
  private static final Pattern HEADING =
      Pattern.compile("(?:\\d+  )?([A-Z][A-Z',-]*(?: [A-Z][A-Z',-]*)*\\??)(?: \\((.*)\\))?(:.*)?");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

  private final Glossary glossary = Glossary.shipped();

  @Test
  void wordsOfConceptsVerdictsCompletenessAndForms() {
    Set<String> words = new TreeSet<>();
    for (Concept concept : Concept.values()) {
      words.add(concept.word());
    }
    for (Verdict verdict : Verdict.values()) {
      words.add(verdict.word());
    }
    for (Completeness completeness : Completeness.values()) {
      words.add(completeness.name());
    }
    for (Form form : Form.values()) {
      words.add(form.word());
    }
    assertExplained(words);
  }

  @Test
  void conceptsThatTestCompares() {
    JsonObject concepts =
        Call.json("test", "scenarios/classics/chain-store.json", "--concepts")
            .getAsJsonObject("concepts");
    Set<String> words = new TreeSet<>();
    for (String outcome : concepts.keySet()) {
      for (String concept : concepts.getAsJsonObject(outcome).keySet()) {
        words.add(concept.endsWith(" first") ? "X first" : concept);
      }
    }
    assertEquals(7, words.size(), words::toString);
    assertExplained(words);
  }

  @Test
  void headingsAndTheTechnicalNamesBehindThem() throws IOException {
    Set<String> headings = new TreeSet<>();
    Set<String> technical = new TreeSet<>();
    for (String line : printedLines()) {
      Matcher heading = HEADING.matcher(line.replaceAll(" {3,}[+-].*| {3,}nothing$", ""));
      if (heading.matches() && heading.group(1).length() > 2 && heading.group(3) == null) {
        headings.add(heading.group(1));
        String brackets = heading.group(2);
        if (brackets != null && !brackets.matches(".*\\d.*")) {
          technical.add(brackets);
        }
      } else if (line.startsWith("FOR B: ")) {
        headings.add("FOR B");
      }
    }
    headings.removeAll(NAMES_OF_ACTORS);
    assertFalse(headings.size() < 15, headings::toString);
    assertExplained(headings);
    assertExplained(technical);
  }

  /** Names that {@code explain --profile} writes in capitals. */
  private static final Set<String> NAMES_OF_ACTORS =
      Set.of("UNITED STATES", "CHINA", "RUSSIA", "NORTH KOREA");

  @Test
  void headsOfColumns() throws IOException {
    Set<String> heads = new TreeSet<>();
    boolean second = false;
    for (String line : printedLines()) {
      boolean first = line.strip().startsWith("in how many ");
      if (first || second) {
        for (String head : line.strip().split(" {2,}| (?=high)")) {
          heads.add(head);
        }
      }
      second = first;
    }
    assertFalse(heads.size() < 6, heads::toString);
    for (String command : List.of("test", "solve")) {
      String csv =
          Call.of(command, "scenarios/classics/chicken.json", "--format", "csv")
              .out()
              .split("\n")[0];
      for (String head : csv.split(",")) {
        if (!Set.of("Row", "Column").contains(head)) {
          heads.add(head.startsWith("payoff ") ? "payoff" : head);
        }
      }
    }
    assertExplained(heads);
  }

  /** What stands in brackets in the program's own sentences is a term, or names one. */
  @Test
  void wordsInBrackets() throws IOException {
    Set<String> unexplained = new TreeSet<>();
    int found = 0;
    for (Path file : files(REPORT, ".java")) {
      String code = Files.readString(file).replaceAll("(?m)^ *(\\*|/\\*\\*|//).*$", "");
      Matcher literal = LITERAL.matcher(code.replaceAll("\"\\s*\\+ \"", ""));
      while (literal.find()) {
        Matcher brackets = BRACKETS.matcher(literal.group(1));
        while (brackets.find()) {
          found++;
          if (!namesATerm(brackets.group(1))) {
            unexplained.add(file.getFileName() + ": (" + brackets.group(1) + ")");
          }
        }
      }
    }
    assertFalse(found < 8, "brackets are found");
    assertEquals(Set.of(), unexplained);
  }

  private boolean namesATerm(String words) {
    if (words.matches("--[a-z]+|.*#.*|required|\\W*|.*\\.md")) {
      return true;
    }
    String[] parts = words.split(" ");
    for (int from = 0; from < parts.length; from++) {
      for (int to = from + 1; to <= parts.length; to++) {
        if (glossary.find(String.join(" ", List.of(parts).subList(from, to))).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Keys, and the words that a key may have as its value. */
  @Test
  void keysOfTheFormatAndTheirWords() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String schema : List.of("scenario", "register")) {
      Set<String> keys = new TreeSet<>();
      String text = Files.readString(Path.of("scenarios/" + schema + ".schema.json"));
      collectKeys(JsonParser.parseString(text), keys);
      for (String key : keys) {
        Call call = Call.of("help", key);
        if (call.code() != 0 || !call.out().contains("\"" + key + "\" in a file")) {
          missing.add(key);
        }
      }
    }
    assertEquals(Set.of(), missing, "without help");
    assertExplained(
        Set.of("uniform", "triangular", "beta", "bernoulli", "normal", "lognormal", "discrete"));
  }

  private static void collectKeys(JsonElement element, Set<String> into) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> collectKeys(item, into));
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      for (String name : object.keySet()) {
        if (name.equals("properties")) {
          into.addAll(object.getAsJsonObject(name).keySet());
        }
        if (!name.equals("examples") && !name.equals("default")) {
          collectKeys(object.get(name), into);
        }
      }
    }
  }

  private void assertExplained(Set<String> words) {
    Set<String> missing = new TreeSet<>();
    for (String word : words) {
      if (glossary.find(word).isEmpty()) {
        missing.add(word);
      }
    }
    assertEquals(
        Set.of(), missing, "printed and not in src/main/resources/io/entente/glossary.txt");
  }

  private static List<String> printedLines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(TRANSCRIPTS, ".txt")) {
      lines.addAll(Files.readAllLines(file));
    }
    return lines;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
