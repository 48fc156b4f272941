package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code solve --concept repeated}. */
class RepeatedTest {

  private static final String DILEMMA = "scenarios/classics/prisoners-dilemma.json";

  @TempDir Path folder;

  private static JsonObject repeated(String... arguments) {
    return Call.json(arguments).getAsJsonObject("repeated");
  }

  private static JsonObject only(JsonObject repeated) {
    JsonArray agreements = repeated.getAsJsonArray("agreements");
    assertEquals(1, agreements.size());
    return agreements.get(0).getAsJsonObject();
  }

  @Test
  void cournotsDuopoly() {
    JsonObject found =
        only(repeated("solve", "scenarios/classics/cournot-duopoly.json", "--concept", "repeated"));
    assertEquals("9/17", found.get("criticalExact").getAsString());
    assertEquals("[\"First\",\"Second\"]", found.get("binding").toString());
  }

  /** BoS: the mixed equilibrium pays 2/3 each and is the worst; being kind by turns is best. */
  @Test
  void theWorstEquilibriumMayBeMixed() {
    JsonObject found =
        only(
            repeated(
                "solve",
                "scenarios/classics/battle-of-the-sexes.json",
                "--target",
                "Row=Bach,Column=Bach"));
    assertEquals(2 / 3.0, of(found, "Row").get("punished").getAsDouble(), 1e-15);
    assertEquals(0, found.get("critical").getAsDouble());
  }

  private static JsonObject of(JsonObject agreement, String player) {
    return agreement.getAsJsonObject("players").getAsJsonObject(player);
  }

  /** Row: 5/1 in grim; Column's reward is 3, its temptation 4: 1/3. */
  @Test
  void eachHasItsOwnAndOneBinds() throws IOException {
    Path file = folder.resolve("own.nfg");
    Files.writeString(
        file,
        "NFG 1 R \"own\" { \"Row\" \"Column\" } { { \"C\" \"D\" } { \"C\" \"D\" } }\n"
            + "\n3 3 5 0 0 4 1 1\n");
    JsonObject found =
        only(repeated("solve", file.toString(), "--target", "Row=C,Column=C", "--discount", "0.4"));
    assertEquals("1/2", of(found, "Row").get("criticalExact").getAsString());
    assertEquals("1/3", of(found, "Column").get("criticalExact").getAsString());
    assertEquals("[\"Row\"]", found.get("binding").toString());
    assertFalse(found.get("holds").getAsBoolean());
    found =
        only(
            repeated(
                "solve",
                file.toString(),
                "--target",
                "Row=C,Column=C",
                "--discount",
                "Row=0.5,Column=0.35"));
    assertTrue(found.get("holds").getAsBoolean());
  }

  /** Two minmax each other: 4 - 3 now against what two periods of holding down cost. */
  @Test
  void holdingDownIsBelievedOnlyIfItPays() {
    // In the dilemma the minmax profile is the equilibrium: as with two periods of it.
    JsonObject down =
        only(repeated("solve", DILEMMA, "--target", "Row=C,Column=C", "--punish", "minmax:2"));
    JsonObject two =
        only(repeated("solve", DILEMMA, "--target", "Row=C,Column=C", "--punish", "2"));
    assertEquals(two.get("critical"), down.get("critical"));
    // Chicken: both stand firm and get 0; then 3 d for each period: (4 - 3) = 3 (d + d^2), and to
    // hold down rather than to yield, 1, and begin anew: 3 d^2 >= 1 + d * 3 d^2.
    JsonObject chicken =
        only(
            repeated(
                "solve",
                "scenarios/classics/chicken.json",
                "--target",
                "Row=dove,Column=dove",
                "--punish",
                "minmax:1"));
    assertTrue(chicken.get("critical").getAsDouble() >= 1 / 3.0);
  }

  @Test
  void theChainStoreIsPlayedEachTimeAsAlone() {
    JsonObject repeated =
        repeated("solve", "scenarios/classics/chain-store.json", "--periods", "20");
    assertTrue(repeated.get("everyPeriod").getAsBoolean());
    assertEquals(
        Console.FINDINGS,
        Call.of("solve", "scenarios/classics/ultimatum.json", "--periods", "2").code());
  }

  @Test
  void twoPeriodsOfTheLiterature() {
    JsonObject repeated =
        repeated(
            "solve",
            "scenarios/literature/two-periods.json",
            "--periods",
            "2",
            "--target",
            "Row=M,Column=M");
    assertTrue(repeated.get("targetFirst").getAsBoolean());
    assertEquals(
        7, repeated.getAsJsonObject("play").getAsJsonObject("payoffs").get("Row").getAsInt());
    assertFalse(
        repeated(
                "solve",
                "scenarios/literature/two-periods.json",
                "--periods",
                "2",
                "--discount",
                "0.4",
                "--target",
                "Row=M,Column=M")
            .get("targetFirst")
            .getAsBoolean());
  }

  @Test
  void tables() {
    String csv =
        Call.of("solve", DILEMMA, "--concept", "repeated", "--format", "csv", "--exact").out();
    assertEquals(
        "agreement,Row,Column,payoff Row,payoff Column,critical Row,critical Column,critical\n"
            + "1,C,C,3,3,1/2,1/2,1/2\n",
        csv.replace("\r", ""));
    csv = Call.of("solve", DILEMMA, "--periods", "3", "--format", "csv").out();
    assertEquals("Row,Column,least periods\nD,D,1\n", csv.replace("\r", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--target Row=C|nothing is said of Column|Row=C,Column=C",
        "--target Row=C,Column=E|no strategy \"E\"|C, D",
        "--target Row=C,Colum=C|no player \"Colum\"|Column",
        "--punish never|not a number of periods|grim, nash",
        "--punish minmax|nobody would do it|minmax:3",
        "--punish minmax:0|not a number of periods|minmax:PERIODS",
        "--punish 101|from 1 to 100|grim",
        "--discount 1|from 0 to less than 1|0.9",
        "--discount Row=0.5|nothing is said of Column|one number for all",
        "--periods 0|not a number of periods|--periods 10",
        "--periods 3 --punish 2|every equilibrium of the rest|leave out",
        "--concept pure --target Row=C,Column=C|not asked for|--concept repeated"
      })
  void misuse(String options, String message, String remedy) {
    String[] words = ("solve " + DILEMMA + " " + options).split(" ");
    Call call = Call.of(words);
    assertEquals(Console.USAGE, call.code(), call.err());
    assertTrue(call.err().contains(message), call.err());
    assertTrue(call.err().contains(remedy), call.err());
  }

  @Test
  void aPunishmentThatIsNoEquilibriumIsRefused() {
    Call call =
        Call.of("solve", DILEMMA, "--target", "Row=C,Column=C", "--punish", "Row=C,Column=D");
    assertEquals(Console.FINDINGS, call.code());
    assertTrue(call.err().contains("Row would gain by departing"), call.err());
  }

  /** Extreme payoffs: an answer without NaN or infinity, or a refusal. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void nastyPayoffs(long seed) throws IOException {
    double[] nasty = {0, 1e300, 1e-300, -1e300, 1, 1 + 1e-15, 1 / 3.0, -1};
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 12; round++) {
      StringBuilder text = new StringBuilder("NFG 1 R \"\" { \"\" \"\" } { 3 2 }\n\n");
      for (int i = 0; i < 12; i++) {
        text.append(nasty[random.nextInt(nasty.length)]).append(' ');
      }
      Path file = folder.resolve("n" + round + ".nfg");
      Files.writeString(file, text + "\n");
      for (String format : new String[] {"text", "json", "csv"}) {
        Call call = Call.of("solve", file.toString(), "--concept", "repeated", "--format", format);
        String where = "seed " + seed + ", " + text + call.out() + call.err();
        assertTrue(call.code() <= 1, where);
        assertFalse(call.out().contains("NaN") || call.out().contains("Infinity"), where);
        assertFalse(call.err().contains("Exception"), where);
      }
    }
  }
}
