package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes that are made on the way through "From article to answer": each is answered by a message
 * that names the place and what to do. The list is author-mistakes.txt.
 */
class AuthorMistakesTest {

  private static final Path LIST = Path.of("src/test/resources/io/entente/author-mistakes.txt");
  private static final Path PAGE = GuidePages.GUIDE.resolve("from-article-to-answer.md");

  @TempDir static Path finished;

  private static final Map<String, String> FILES = new HashMap<>();

  /** One mistake: an edit of a file, or a command; and what the answer must say. */
  private static final class Mistake {
    final String title;
    String file = "dam.json";
    String command = "";
    String right = "";
    String wrong = "";
    List<String> said = List.of();

    Mistake(String title) {
      this.title = title;
    }
  }

  @BeforeAll
  static void followTheGuide() throws IOException {
    new Walkthrough(PAGE, finished).edit();
    for (String name : List.of("dam.json", "dam.register.json", "dam.schema.json")) {
      FILES.put(name, Files.readString(finished.resolve(name)));
    }
  }

  private static List<Mistake> mistakes() throws IOException {
    List<Mistake> mistakes = new ArrayList<>();
    for (String line : Files.readAllLines(LIST)) {
      String rest = line.length() > 2 ? line.substring(2).replace("\\n", "\n") : "";
      if (line.startsWith("= ")) {
        mistakes.add(new Mistake(rest));
        continue;
      }
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Mistake last = mistakes.get(mistakes.size() - 1);
      switch (line.charAt(0)) {
        case '@' -> last.file = rest;
        case '$' -> last.command = line;
        case '-' -> last.right = rest;
        case '+' -> last.wrong = rest;
        case '>' -> last.said = Stream.of(rest.split("\\|")).map(String::strip).skip(1).toList();
        default -> throw new IllegalStateException(line);
      }
    }
    return mistakes;
  }

  @TestFactory
  Stream<DynamicTest> eachIsAnsweredWithPlaceAndRemedy() throws IOException {
    List<Mistake> mistakes = mistakes();
    assertTrue(mistakes.size() >= 50, mistakes.size() + " mistakes");
    return mistakes.stream()
        .map(mistake -> DynamicTest.dynamicTest(mistake.title, () -> check(mistake)));
  }

  private static void check(Mistake mistake) throws IOException {
    Path folder = Files.createTempDirectory(finished, "mistake");
    for (var file : FILES.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    List<String> arguments = new ArrayList<>(List.of("validate", "dam.json"));
    if (mistake.command.isEmpty()) {
      String right = FILES.get(mistake.file);
      assertTrue(right.contains(mistake.right), () -> "not in " + mistake.file + "\n" + right);
      int at = right.indexOf(mistake.right);
      String wrong =
          right.substring(0, at) + mistake.wrong + right.substring(at + mistake.right.length());
      Files.writeString(folder.resolve(mistake.file), wrong);
    } else {
      arguments = Transcript.arguments(mistake.command);
    }
    arguments.replaceAll(
        argument -> argument.endsWith(".json") ? folder.resolve(argument).toString() : argument);
    Call call = Call.of(arguments.toArray(new String[0]));
    String message = (call.out() + call.err()).replace(folder + "/", "");
    boolean isWarning = mistake.said.contains("warning");
    assertEquals(isWarning, call.code() == 0, message);
    for (String words : mistake.said) {
      assertTrue(message.contains(words), () -> words + " is not in\n" + message);
    }
    if (mistake.command.isEmpty() && !isWarning) {
      assertNotEquals(mistake.right, mistake.wrong);
      assertTrue(message.startsWith(mistake.file + ":"), message);
    }
    assertFalse(message.contains("Exception") || message.contains("\tat "), message);
  }
}
