package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios beyond enumeration, as a user meets them. */
class SparseTest {

  private static final String WELLS = "scenarios/literature/public-goods-on-a-ring.json";
  private static final String TONGUES = "scenarios/literature/coordination-on-a-ring.json";

  @TempDir private Path folder;

  /** A scenario in which every actor's payoff depends on all. */
  private String crowd(int actors) throws IOException {
    List<String> own = new ArrayList<>();
    List<String> all = new ArrayList<>();
    List<String> payoffs = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      own.add("'A" + i + "': {'strategies': ['x', 'y', 'z']}");
      all.add("{'A" + i + "': 'x'}");
      List<String> terms = new ArrayList<>();
      for (int j = 0; j < actors; j++) {
        if (j != i) {
          String when = "{'A" + i + "': 'x', 'A" + j + "': ['x', 'y']}";
          terms.add(term("t" + j, when));
        }
      }
      payoffs.add("'A" + i + "': {" + String.join(", ", terms) + "}");
    }
    Path file = folder.resolve("crowd.json");
    String text =
        "{'format': 'entente/scenario/1', 'id': 'crowd', 'title': 'Crowd', 'summary': 's',"
            + (" 'actors': {" + String.join(", ", own) + "},")
            + (" 'payoffs': {" + String.join(", ", payoffs) + "},")
            + (" 'outcomes': {'any': {'any': [" + String.join(", ", all) + "]}}}");
    Files.writeString(file, text.replace('\'', '"'));
    return file.toString();
  }

  private static String term(String id, String when) {
    String level = "[{'when': " + when + ", 'is': 1}]";
    return "'" + id + "': {'weight': 1, 'assumption': 'a', 'level': " + level + "}";
  }

  @Test
  void equilibriaBeyondEnumerationAreCountedAndTheFirstThousandListed() {
    JsonObject found = Call.json("solve", WELLS);
    JsonObject pure = found.getAsJsonObject("pure");
    assertEquals("SOME", pure.get("completeness").getAsString());
    assertEquals(76_725, pure.get("count").getAsLong());
    assertEquals("76725", pure.get("total").getAsString());
    assertEquals(4, pure.get("width").getAsInt());
    assertEquals(1000, pure.getAsJsonArray("equilibria").size());
    for (JsonElement each : pure.getAsJsonArray("equilibria")) {
      JsonObject profile = each.getAsJsonObject().getAsJsonObject("profile");
      JsonObject payoffs = each.getAsJsonObject().getAsJsonObject("payoffs");
      for (String actor : profile.keySet()) {
        boolean keeps = profile.get(actor).getAsString().equals("keeps");
        assertEquals(keeps ? 0.4 : 1, payoffs.get(actor).getAsDouble());
      }
      assertTrue(each.getAsJsonObject().get("strict").getAsBoolean());
      assertEquals(0, each.getAsJsonObject().get("regret").getAsDouble());
    }
    JsonObject first = found.getAsJsonArray("outcomes").get(0).getAsJsonObject();
    assertEquals(31_572, first.get("holdsIn").getAsLong());
    assertEquals(76_725, first.get("equilibria").getAsLong());
    assertEquals(
        "it needs the payoffs of every profile",
        found.getAsJsonObject("notAnswered").get("dominance").getAsString());
  }

  /** Cyclic words of two letters without a letter between two others: L(n) + 2 for n = 30. */
  @Test
  void viewsAndForcedMovesCount() {
    assertEquals(1_860_500, count("solve", TONGUES));
    assertEquals(2, count("solve", TONGUES, "--view", "northern"));
    assertEquals(1, count("solve", TONGUES, "--view", "northern", "--force", "T1=north"));
    assertEquals(1, count("solve", TONGUES, "--set", "gain=0.5", "--force", "T9=north"));
    JsonObject dear = Call.json("solve", WELLS, "--view", "prohibitive").getAsJsonObject("pure");
    assertEquals("ALL", dear.get("completeness").getAsString());
    assertEquals(1, dear.getAsJsonArray("equilibria").size());
    assertTrue(count("solve", WELLS, "--drop", "H7.water") > 0);
  }

  private static long count(String... arguments) {
    return Call.json(arguments).getAsJsonObject("pure").get("count").getAsLong();
  }

  @Test
  void aTableHasALineForEachListedOne() {
    Call call = Call.of("solve", WELLS, "--format", "csv");
    assertEquals(1001, call.out().lines().count());
    assertTrue(call.out().startsWith("H1,H2,H3,"));
    assertEquals(81, call.out().lines().skip(1).findFirst().orElseThrow().split(",").length);
  }

  @Test
  void smallScenariosAreAnsweredAlikeEitherWay() {
    for (String file : new String[] {"chicken", "stag-hunt", "three-players", "matching-pennies"}) {
      String[] ask = {"solve", "scenarios/classics/" + file + ".json", "--concept", "pure"};
      JsonObject plain = Call.json(ask).getAsJsonObject("pure");
      JsonObject sparse =
          Call.json(ask[0], ask[1], ask[2], ask[3], "--sparse").getAsJsonObject("pure");
      assertEquals(plain.get("equilibria"), sparse.get("equilibria"), file);
      assertEquals(plain.get("total"), sparse.get("total"), file);
      String text = Call.of("solve", ask[1], "--concept", "pure").out();
      String list = text.substring(text.indexOf("WHERE NOBODY"));
      assertTrue(Call.of(ask[0], ask[1], "--sparse").out().contains(list), file);
    }
  }

  @Test
  void aCrowdInWhichAllDependOnAllIsRefused() throws IOException {
    Call call = Call.of("solve", crowd(30));
    assertEquals(1, call.code());
    assertTrue(call.err().contains("205,891,132,094,649 profiles"), call.err());
    assertTrue(call.err().contains("width 29 found, and there is no less"), call.err());
    assertTrue(call.err().contains("A0's choice depends on 29 others"), call.err());
    assertFalse(call.err().contains("Exception"));
  }

  @Test
  void aCrowdIsWorkedThroughAsLongAsItsTableIsSmall() throws IOException {
    String ten = crowd(10);
    JsonObject sparse = Call.json("solve", ten, "--sparse").getAsJsonObject("pure");
    JsonObject plain = Call.json("solve", ten, "--concept", "pure").getAsJsonObject("pure");
    assertEquals(9, sparse.get("width").getAsInt());
    assertEquals(plain.get("equilibria"), sparse.get("equilibria"));
    assertEquals(plain.get("total"), sparse.get("total"));
    Call call = Call.of("solve", crowd(14), "--sparse");
    assertEquals(1, call.code());
    assertTrue(call.err().contains("width 13 found"), call.err());
    assertTrue(call.err().contains("one table would have 4,782,969 rows, more"), call.err());
  }

  /** Everybody wants to do as the hub, and the hub as many as it can. */
  @Test
  void aStarOfFortyIsAnsweredAndTheSumsAreSaid() throws IOException {
    List<String> actors = new ArrayList<>();
    List<String> payoffs = new ArrayList<>();
    List<String> ofHub = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      actors.add("'A" + i + "': {'strategies': ['x', 'y', 'z']}");
      if (i > 0) {
        payoffs.add("'A" + i + "': {" + alike(0, i) + "}");
        ofHub.add(alike(i, 0));
      }
    }
    payoffs.add("'A0': {" + String.join(", ", ofHub) + "}");
    Path file = folder.resolve("star.json");
    String text =
        "{'format': 'entente/scenario/1', 'id': 'star', 'title': 'Star', 'summary': 's',"
            + (" 'actors': {" + String.join(", ", actors) + "},")
            + (" 'payoffs': {" + String.join(", ", payoffs) + "},")
            + " 'outcomes': {'all x': {'A0': 'x'}}}";
    Files.writeString(file, text.replace('\'', '"'));
    JsonObject found = Call.json("solve", file.toString());
    JsonObject pure = found.getAsJsonObject("pure");
    assertEquals(3, pure.get("count").getAsLong());
    assertEquals("ALL", pure.get("completeness").getAsString());
    assertEquals(1, pure.get("width").getAsInt());
    assertTrue(pure.get("sums").getAsInt() > 1);
    JsonObject outcome = found.getAsJsonArray("outcomes").get(0).getAsJsonObject();
    assertEquals(1, outcome.get("holdsIn").getAsLong());
    String said = Call.of("solve", file.toString()).out().replaceAll("\\s+", " ");
    assertTrue(said.contains("(a tree decomposition of width 1). Where one depends on many"), said);
    assertTrue(said.contains("with more than 1 other at a time"), said);
    assertFalse(Call.of("solve", WELLS).out().contains("Where one depends on many"));
  }

  private static String alike(int other, int own) {
    List<String> rows = new ArrayList<>();
    for (String move : List.of("x", "y", "z")) {
      rows.add(
          "{'when': {'A" + own + "': '" + move + "', 'A" + other + "': '" + move + "'}, 'is': 1}");
    }
    return "'t"
        + other
        + "': {'weight': 1, 'assumption': 'a', 'level': ["
        + String.join(", ", rows)
        + "]}";
  }

  @Test
  void aReasonThatMentionsEverybodyIsRefusedByName() throws IOException {
    Path file = Path.of(crowd(30));
    List<String> when = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      when.add("'A" + i + "': 'x'");
    }
    String whole = term("whole", "{" + String.join(", ", when) + "}").replace('\'', '"');
    String text = Files.readString(file);
    text = text.replace("\"payoffs\": {\"A0\": {", "\"payoffs\": {\"A0\": {" + whole + ", ");
    Files.writeString(file, text);
    Call call = Call.of("solve", file.toString());
    assertEquals(1, call.code());
    assertTrue(
        call.err().contains("A0.whole alone depends on what 30 actors do, in 205,891,132,094,649"),
        call.err());
    assertTrue(call.err().contains("--drop A0.whole"), call.err());
  }

  @Test
  void whatNeedsEveryPayoffSaysSo() {
    Call mixed = Call.of("solve", WELLS, "--concept", "mixed");
    assertEquals(1, mixed.code());
    assertTrue(mixed.err().contains("ask for --concept pure"), mixed.err());
    Call verified = Call.of("solve", WELLS, "--verify");
    assertEquals(1, verified.code());
    assertTrue(verified.err().contains("without options on proofs"), verified.err());
    for (String command : new String[] {"test", "explain"}) {
      Call call = Call.of(command, WELLS);
      assertEquals(1, call.code());
      assertTrue(call.err().contains("entente solve counts the pure equilibria"), call.err());
    }
    assertTrue(Call.of("solve", WELLS, "--concept", "all").out().contains("stackelberg"));
    assertEquals(0, Call.of("validate", WELLS).code());
  }

  @Test
  void theOptionIsRefusedWhereItSaysNothing() {
    String chain = "scenarios/classics/chain-store.json";
    assertMisuse("add --form simultaneous", "solve", chain, "--sparse");
    assertMisuse("leave it out", "solve", "src/test/resources/games/halves.nfg", "--sparse");
    assertMisuse("leave out one", "solve", TONGUES, "--sparse", "--concept", "mixed");
    assertMisuse("leave out one", "solve", TONGUES, "--sparse", "--verify");
    assertMisuse("leave it out", "solve", "scenarios/literature/security-council.json", "--sparse");
    Call lemons =
        Call.of(
            "solve",
            "scenarios/literature/market-for-lemons.json",
            "--form",
            "simultaneous",
            "--sparse");
    assertEquals(1, lemons.code());
    assertTrue(lemons.err().contains("chance has a part in it"), lemons.err());
  }

  private static void assertMisuse(String remedy, String... arguments) {
    Call call = Call.of(arguments);
    assertEquals(2, call.code(), call.err());
    assertTrue(call.err().contains(remedy), call.err());
  }
}
