package io.entente.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The checker reads games and judges by itself: of {@code game} it names the classes that hold
 * data, none that holds a definition, and it compares payoffs itself.
 */
class OnlyDataTest {

  private static final Path SOURCES = Path.of("src/main/java/io/entente/proof");

  private static final Set<String> DATA =
      Set.of(
          "game.ChanceMove",
          "game.coalition",
          "game.GameTree",
          "game.InformationSet",
          "game.MixedProfile",
          "game.Profile",
          "game.PureStrategyPlan",
          "game.StrategicGame",
          "number.Rational");

  private static final Pattern OWN = Pattern.compile("\\bio\\.entente\\.([a-z]+\\.\\w+)");

  /** What a game says by a definition: ties, perfect information, another form. */
  private static final Pattern JUDGEMENT =
      Pattern.compile(
          "(?:game|tree|source)\\.(compare|hasPerfectInformation|hasPerfectRecall|strategicForm)\\(");

  @Test
  void theCheckerNamesDataOnly() throws IOException {
    Set<String> named = new TreeSet<>();
    Set<String> judgements = new TreeSet<>();
    for (Path file : files()) {
      if (file.endsWith("package-info.java")) {
        continue;
      }
      String code = Files.readString(file);
      Matcher own = OWN.matcher(code);
      while (own.find()) {
        named.add(own.group(1));
      }
      Matcher judgement = JUDGEMENT.matcher(code);
      while (judgement.find()) {
        if (!file.endsWith("InductionCheck.java")) { // asks Subgames, which looks for itself
          judgements.add(file.getFileName() + ": " + judgement.group());
        }
      }
    }
    named.removeIf(name -> name.startsWith("proof."));
    named.removeAll(DATA);
    assertEquals(Set.of(), named);
    assertEquals(Set.of(), judgements);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      assertFalse(files.size() < 10);
      return files;
    }
  }
}
