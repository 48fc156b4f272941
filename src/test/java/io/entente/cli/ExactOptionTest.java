package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code solve --exact} writes, on numbers worked out by hand. */
class ExactOptionTest {

  @TempDir Path folder;

  private static final String GAME =
      """
      A,B,payoff A,payoff B
      x,l,1/3,0.1
      x,r,-2/7,2
      y,l,0,5
      y,r,3,0.25
      """;

  private Call solve(String... options) throws IOException {
    Path file = folder.resolve("game.csv");
    Files.writeString(file, GAME);
    String[] words = new String[options.length + 2];
    words[0] = "solve";
    words[1] = file.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return Call.of(words);
  }

  private static String flat(Call call) {
    assertEquals(0, call.code(), call.err());
    return call.out().replaceAll("\\s+", " ");
  }

  /**
   * A is indifferent where q/3 - 2(1 - q)/7 = 3(1 - q): q = 69/76, and gets 3 · 7/76. B is
   * indifferent where p/10 + 5(1 - p) = 2p + (1 - p)/4: p = 95/133 = 5/7, and gets 1/14 + 10/7.
   */
  @Test
  void mixedEquilibriaAreWrittenInFull() throws IOException {
    String text = flat(solve("--concept", "mixed", "--exact"));
    assertTrue(
        text.contains(
            "A plays x with probability 5/7, y with 2/7; B plays l with probability 69/76, r with"
                + " 7/76; paying 21/76, 3/2"),
        text);
    assertTrue(text.contains("All payoffs are exact"), text);
    String plain = flat(solve("--concept", "mixed", "--exact", "--plain"));
    assertTrue(plain.contains("r with 7 over 76; paying A 21 over 76, B 3 over 2"), plain);
    Call csv = solve("--concept", "mixed", "--exact", "--format", "csv");
    assertEquals(
        "A x,A y,B l,B r,payoff A,payoff B\n5/7,2/7,69/76,7/76,21/76,3/2\n",
        csv.out().replace("\r", ""));
  }

  @Test
  void numbersOfOtherConceptsAreWrittenInFull() throws IOException {
    assertTrue(flat(solve("--concept", "maximin", "--exact")).contains("B 1/4, by r"));
    assertTrue(flat(solve("--concept", "welfare", "--exact")).contains("payoffs is 5 at"));
    assertTrue(flat(solve("--concept", "stackelberg", "--exact")).contains("y: gets 0 (A y, B l)"));
    String minmax = solve("--concept", "minmax", "--exact", "--format", "csv").out();
    assertTrue(minmax.contains("A,21/76,0,1/3"), minmax);
    String correlated = solve("--concept", "correlated", "--exact", "--format", "csv").out();
    assertTrue(correlated.contains("payoff A,21/76,21/76"), correlated);
    String quantal = flat(solve("--concept", "quantal", "--exact"));
    assertTrue(quantal.contains("Chances in noisy and in adaptive play are computed"), quantal);
    String pure = flat(solve("--concept", "pure", "--exact"));
    assertFalse(pure.contains("noisy"), pure);
    assertFalse(flat(solve("--concept", "pure")).contains("All payoffs are exact"));
  }

  /** The square root of 2 is a payoff of A's; B's are fractions. */
  @Test
  void whatWasComputedIsNamed() throws IOException {
    Path file = folder.resolve("root.json");
    Files.writeString(
        file,
        """
        {"format": "entente/scenario/1", "id": "root", "title": "A root",
         "actors": {"A": {"strategies": {"a": "a", "b": "b"}},
           "B": {"strategies": {"c": "c", "d": "d"}}},
         "payoffs": {
           "A": {"one": {"weight": "sqrt(2)", "level": [{"when": {"A": "a"}, "is": 1}]}},
           "B": {"two": {"weight": 1, "level": [{"when": {"B": "c"}, "is": "1/3"}]}}},
         "outcomes": {"a": {"A": "a"}}}
        """);
    String text = flat(Call.of("solve", file.toString(), "--concept", "pure", "--exact"));
    assertTrue(text.contains("A a, B c, paying 1.4142, 1/3; strict"), text);
    assertTrue(text.contains("The payoffs of A were computed, by way of logarithms"), text);
  }

  /** Three hunters: the stag gives 3 if all hunt it, the hare 1; so p squared is 1/3. */
  @Test
  void whatIsNoFractionIsNotWrittenAsOne() throws IOException {
    StringBuilder table = new StringBuilder("A,B,C,payoff A,payoff B,payoff C\n");
    for (int index = 0; index < 8; index++) {
      StringBuilder payoffs = new StringBuilder();
      for (int bit = 4; bit > 0; bit /= 2) {
        boolean stag = (index & bit) == 0;
        table.append(stag ? "stag," : "hare,");
        payoffs.append(',').append(!stag ? 1 : index == 0 ? 3 : 0);
      }
      table.append(payoffs.substring(1)).append('\n');
    }
    Path file = folder.resolve("hunt.csv");
    Files.writeString(file, table);
    String text = flat(Call.of("solve", file.toString(), "--concept", "mixed", "--exact"));
    assertTrue(text.contains("stag with probability 0.5774"), text);
    assertTrue(text.contains("A plays stag, B plays stag, C plays stag, paying 3, 3, 3"), text);
    assertTrue(text.contains("Probabilities with a decimal point were computed"), text);
  }

  @Test
  void payoffsOfATreeAreWrittenInFull() {
    Call call = Call.of("solve", "scenarios/korea/appeal-to-xi.json", "--exact", "--format", "csv");
    assertTrue(call.out().contains("-9223/1540,78049/33600,239861/63000,365027/39600"), call.out());
  }

  @Test
  void aCheckSolvesNothing() throws IOException {
    Call call = solve("--check", "proof.json", "--exact");
    assertEquals(2, call.code());
    assertTrue(call.err().contains("--exact is about answers"), call.err());
  }
}
