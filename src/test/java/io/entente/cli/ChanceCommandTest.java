package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.interop.ExtensiveFormFile;
import io.entente.solve.information.PerfectBayesian;
import io.entente.solve.information.PerfectBayesianEquilibrium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands on scenarios in which chance has a part. */
class ChanceCommandTest {

  private static final String BEER = "scenarios/literature/beer-and-quiche.json";
  private static final String LEMONS = "scenarios/literature/market-for-lemons.json";

  @TempDir private Path folder;

  private Path changed(String file, String... pairs) throws IOException {
    String text = Files.readString(Path.of(file));
    for (int i = 0; i < pairs.length; i += 2) {
      assertTrue(text.contains(pairs[i]), pairs[i]);
      text = text.replace(pairs[i], pairs[i + 1]);
    }
    return Files.writeString(folder.resolve("changed.json"), text);
  }

  /** What a tree's equilibria pay and how many moves each player has in each. */
  private static Set<String> equilibria(Path file) throws Exception {
    Set<String> found = new TreeSet<>();
    GameTree tree = ExtensiveFormFile.read(file);
    for (PerfectBayesianEquilibrium one : PerfectBayesian.of(tree, 100).equilibria()) {
      StringBuilder moves = new StringBuilder();
      for (int set = 0; set < tree.informationSets().size(); set++) {
        InformationSet at = tree.informationSets().get(set);
        moves.append(at.name().substring(at.name().indexOf('=') + 1)).append(':');
        moves.append(at.actions().get(one.plan().action(set))).append(' ');
      }
      found.add(moves + one.payoffs().toString());
    }
    return found;
  }

  @Test
  void beerAndQuicheAsAScenarioIsTheGameThatWasPublished() throws Exception {
    Path tree = folder.resolve("beer.efg");
    Call call = Call.of("convert", BEER, tree.toString());
    assertEquals(0, call.code(), call.err());
    assertTrue(Files.readString(tree).contains("{ \"surly\" 9/10 \"weak\" 1/10 }"));
    Path published = Path.of("scenarios/literature/beer-and-quiche.efg");
    assertEquals(2, equilibria(published).size());
    assertEquals(equilibria(published), equilibria(tree));
    assertEquals(
        flat(Call.of("solve", published.toString()).out()),
        flat(Call.of("solve", tree.toString()).out().replace("type=", "").replace("Guest=", "")));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /**
   * A car is sold if the offer exceeds what it is worth to its seller, so offering 1.1, 2.1 or 3.1
   * pays (w - 1.1)/3, 2 (1.5 w - 2.1)/3 and 2 w - 3.1: best up to 1.1 is nothing, up to 1.55 the
   * first, up to 1.7 the second.
   */
  @ParameterizedTest
  @CsvSource({"1.05, 0, 0", "1.2, 1, 0", "1.5, 1, 0", "1.6, 2, 0", "1.75, 3, 1", "2, 3, 1"})
  void theMarketForLemonsIsAsWorkedOutByHand(String worth, int sold, int peaches) {
    JsonObject test = Call.json("test", LEMONS, "--set", "worth=" + worth, "--samples", "20");
    assertEquals(sold / 3.0, estimate(test, "a car is sold"), 1e-12);
    assertEquals(peaches / 3.0, estimate(test, "a peach is sold"), 1e-12);
  }

  private static double estimate(JsonObject test, String outcome) {
    for (JsonElement one : test.getAsJsonArray("outcomes")) {
      if (one.getAsJsonObject().get("name").getAsString().equals(outcome)) {
        return one.getAsJsonObject().getAsJsonObject("probability").get("estimate").getAsDouble();
      }
    }
    throw new AssertionError(test);
  }

  @Test
  void overAllDrawsTheSharesAreThoseOfTheLengths() {
    JsonObject test = Call.json("test", LEMONS, "--samples", "20000");
    assertEquals(0.45 / 3 + 0.15 * 2 / 3 + 0.3, estimate(test, "a car is sold"), 0.01);
    assertEquals(0.1, estimate(test, "no offer"), 0.01);
    assertEquals(0.3, estimate(test, "every car is sold"), 0.01);
  }

  @Test
  void treesKeepProbabilitiesAndWhoKnowsWhat() throws IOException {
    Path tree = folder.resolve("lemons.efg");
    assertEquals(0, Call.of("convert", LEMONS, tree.toString()).code());
    String text = Files.readString(tree);
    assertTrue(text.contains("c \"\" 1 \"quality\" { \"lemon\" 1/3 \"fair\" 1/3 \"peach\" 1/3 }"));
    assertTrue(text.contains("\"Buyer=low,quality=lemon\" { \"sells\" \"keeps\" }"));
    JsonObject direct = Call.json("solve", LEMONS);
    JsonObject converted = Call.json("solve", tree.toString());
    assertEquals(
        payoffs(direct), payoffs(converted), "the same equilibrium, before and after: " + direct);
  }

  private static String payoffs(JsonObject solution) {
    return solution
        .getAsJsonObject("subgamePerfect")
        .getAsJsonArray("equilibria")
        .get(0)
        .getAsJsonObject()
        .get("payoffs")
        .toString();
  }

  @Test
  void theStrategicFormPaysWhatIsExpected() throws IOException {
    Path table = folder.resolve("beer.nfg");
    Call call = Call.of("convert", BEER, table.toString());
    assertEquals(0, call.code(), call.err());
    JsonObject pure = Call.json("solve", table.toString()).getAsJsonObject("pure");
    assertEquals(
        "[{\"profile\":{\"Guest\":\"beer, quiche\",\"Bully\":\"none\"},"
            + "\"payoffs\":{\"Guest\":3,\"Bully\":0.9},\"strict\":true,\"regret\":0}]",
        pure.getAsJsonArray("equilibria").toString(),
        "at once the bully sees no order, so every guest has what it likes");
    Call back = Call.of("convert", "scenarios/literature/beer-and-quiche.efg", "x.json");
    assertEquals(2, back.code());
    assertTrue(back.err().contains("a tree cannot be written as a scenario yet"), back.err());
  }

  @Test
  void whatChangedIsSaidInSentences() throws IOException {
    Path after =
        changed(
            LEMONS,
            "\"lemon\": \"1/3\"",
            "\"lemon\": \"1/2\"",
            "\"peach\": \"1/3\"",
            "\"peach\": \"1/6\"",
            "\"if\": {\"not\": {\"Buyer\": \"nothing\"}}",
            "\"if\": {\"Buyer\": [\"low\", \"middle\"]}",
            "\"observes\": [\"Buyer\", \"quality\"]",
            "\"observes\": [\"Buyer\"]");
    String text = Call.of("diff", LEMONS, after.toString()).out().replaceAll("\\s+", " ");
    for (String sentence :
        List.of(
            "Seller: it is there only if Buyer offers 1.1 or offers 2.1",
            "Seller: no longer sees what chance brings at quality.",
            "Chance move quality: the probability of lemon was 1 / 3 and is now 1 / 2.",
            "the probability of peach was 1 / 3 and is now 1 / 6.")) {
      assertTrue(text.contains(sentence), sentence + "\n" + text);
    }
  }

  @Test
  void probabilitiesThatDoNotAddUpAreRefusedAtTheCentreAndCountedInDraws() throws IOException {
    Path wrong = changed(BEER, "\"1 - weak_share\"", "\"0.8\"").toAbsolutePath();
    for (String command : List.of("solve", "test", "explain")) {
      Call call = Call.of(command, wrong.toString());
      assertEquals(1, call.code());
      assertTrue(
          call.err().contains("the probabilities of chance move type add up to 0.9"), call.err());
      assertTrue(call.err().contains("\"p\" and \"1 - p\""), call.err());
    }
    Path some = changed(BEER, "\"1 - weak_share\"", "\"max(0.9, 1 - weak_share)\"");
    JsonObject test = Call.json("test", some.toString(), "--samples", "2000");
    int failed = test.get("failed").getAsInt();
    assertEquals(1600, failed, 80, "shares above 0.1, of 0 to 0.5");
  }

  @Test
  void atOnceWhoMustSeeAMoveCannotBePlayed() {
    Call call = Call.of("solve", LEMONS, "--form", "simultaneous");
    assertEquals(1, call.code());
    assertTrue(call.err().contains("whether Seller is there depends on Buyer"), call.err());
    assertTrue(call.err().contains("use --form sequential"), call.err());
  }

  @Test
  void explainPackAndBatchGoOn() {
    String text = Call.of("explain", LEMONS).out();
    assertFalse(text.contains("makes no offer; Seller sells"), "that cannot happen: " + text);
    Call packed = Call.of("pack", LEMONS, "--out", folder.resolve("l.zip").toString());
    assertEquals(0, packed.code(), packed.err());
    Call batch =
        Call.of("batch", LEMONS, "--samples", "300", "--out", folder.resolve("runs").toString());
    assertEquals(0, batch.code(), batch.err());
    assertTrue(Call.of("cite", LEMONS).out().contains("George A. Akerlof"));
  }
}
