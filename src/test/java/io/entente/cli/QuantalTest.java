package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantalTest {

  private static final String GAME = "scenarios/classics/stag-hunt.json";
  private static final String TREE = "scenarios/classics/chain-store.json";
  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";

  @Test
  void lambdasAreListedOrStepped() {
    JsonObject found = Call.json("solve", GAME, "--lambda", "2,0:1:0.25");
    double[] expected = {0, 0.25, 0.5, 0.75, 1, 2};
    for (int i = 0; i < expected.length; i++) {
      JsonObject point =
          found.getAsJsonObject("quantal").getAsJsonArray("points").get(i).getAsJsonObject();
      assertEquals(expected[i], point.get("lambda").getAsDouble());
      assertTrue(point.get("gap").getAsDouble() < 1e-12);
    }
    String csv = Call.of("solve", GAME, "--lambda", "0:1:0.25", "--format", "csv").out();
    assertEquals(6, csv.lines().count(), csv);
  }

  @Test
  void severalConceptsOfATreeAreOneDocument() {
    JsonObject found =
        Call.json("solve", TREE, "--concept", "subgame-perfect,quantal,pure", "--lambda", "1");
    assertTrue(found.keySet().containsAll(List.of("subgamePerfect", "quantal", "pure")));
    assertTrue(found.getAsJsonObject("quantal").get("agentForm").getAsBoolean());
    String text = Call.of("solve", TREE, "--concept", "subgame-perfect,quantal,pure").out();
    for (String part : List.of("(subgame-perfect equilibria)", "agent form)", "full plans")) {
      assertTrue(text.contains(part), text);
    }
    assertEquals(text.indexOf("2 players"), text.lastIndexOf("2 players"), text);
  }

  @Test
  void movesAtOnceAreTheNormalForm() {
    JsonObject found =
        Call.json("solve", FLAGSHIP, "--form", "simultaneous", "--lambda", "1")
            .getAsJsonObject("quantal");
    assertFalse(found.get("agentForm").getAsBoolean());
    assertTrue(found.getAsJsonObject("limit").get("certified").getAsBoolean());
    JsonObject inTurn = Call.json("solve", FLAGSHIP, "--lambda", "1").getAsJsonObject("quantal");
    assertTrue(inTurn.getAsJsonObject("limit").get("certified").getAsBoolean());
    assertTrue(inTurn.get("agentForm").getAsBoolean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "1:2", "2:1:1", "0:1:0", "0:1:1e-9", "NaN", "1e400"})
  void oddLambdasAreMisuse(String lambda) {
    Call call = Call.of("solve", GAME, "--lambda=" + lambda);
    assertEquals(2, call.code(), call.err());
    assertTrue(call.err().contains("--lambda " + lambda), call.err());
  }

  @Test
  void lambdaNeedsTheConcept() {
    assertEquals(2, Call.of("solve", GAME, "--concept", "pure", "--lambda", "1").code());
    assertEquals(0, Call.of("solve", GAME, "--concept", "pure,quantal", "--lambda", "1").code());
    Call far = Call.of("solve", GAME, "--lambda", "1e305");
    assertEquals(1, far.code());
    assertTrue(far.err().contains("could not be followed"), far.err());
  }

  @Test
  void observedChoicesOfATreeNameTheInformationSet(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("seen.csv");
    Files.writeString(
        file, "player,set,action,count\n\"Entrant\",enter?,in,40\nEntrant,enter?,out,10\n");
    String tree = "src/test/resources/games/entry-fee.efg";
    JsonObject fit =
        Call.json("solve", tree, "--fit", file.toString())
            .getAsJsonObject("quantal")
            .getAsJsonObject("fit");
    assertEquals(50, fit.get("observations").getAsInt());
    double in =
        fit.getAsJsonObject("strategies")
            .getAsJsonObject("Entrant")
            .getAsJsonObject("enter?")
            .get("in")
            .getAsDouble();
    assertEquals(0.8, in, 1e-6); // one free number meets one observed frequency
  }

  /** Both ways to write them give one result, to the last digit. */
  @Test
  void observedChoicesMayBeJson(@TempDir Path folder) throws IOException {
    Path csv = folder.resolve("seen.csv");
    Path json = folder.resolve("seen.json");
    Files.writeString(csv, "\uFEFFplayer;strategy;count\r\nRow;stag;22\r\n\r\nColumn;hare;5\r\n");
    Files.writeString(json, "{\"Row\": {\"stag\": 22, \"hare\": 0}, \"Column\": {\"hare\": 5}}");
    assertEquals(
        Call.json("solve", GAME, "--fit", csv.toString()),
        Call.json("solve", GAME, "--fit", json.toString()));
    Files.writeString(
        csv, "Rival,,in,40\nRival,,out,10\nStore,Rival=in,cooperate,30\nStore,Rival=in,fight,10\n");
    Files.writeString(
        json,
        "{\"Rival\": {\"\": {\"in\": 40, \"out\": 10}},"
            + " \"Store\": {\"Rival=in\": {\"cooperate\": 30, \"fight\": 10}}}");
    JsonObject found = Call.json("solve", TREE, "--fit", json.toString());
    assertEquals(Call.json("solve", TREE, "--fit", csv.toString()), found);
    assertEquals(
        90, found.getAsJsonObject("quantal").getAsJsonObject("fit").get("observations").getAsInt());
  }

  @Test
  void faultsOfObservedChoicesInJsonNameTheirPlace(@TempDir Path folder) throws IOException {
    String[][] faults = {
      {"{\"Row\": {\"stga\": 2}}", ":1:18: no action \"stga\"", "did you mean \"stag\"?"},
      {"{\"Rwo\": {\"stag\": 2}}", ":1:18: no player \"Rwo\"", "did you mean \"Row\"?"},
      {"{\"Row\": {\"stag\": 1.5}}", ":1:18: \"1.5\" is not a count", "whole number"},
      {"{\"Row\": {\"stag\": \"2\"}}", ":1:18: \"the text \"2\"\" is not", "whole number"},
      {"{\"Row\": 2}", ":1:9: expected an object", "one more level"},
      {"[1]", ":1:1: expected an object", "cooperate"},
      {"{\"Row\": {\"stag\": 1, \"stag\": 2}}", "stands here twice", "delete one"},
      {"{\"Row\": {\"stag\": 1", ":1:", ""},
      {"{}", "no choice was observed", "write lines"},
    };
    for (String[] fault : faults) {
      Path file = folder.resolve("seen.json");
      Files.writeString(file, fault[0]);
      Call call = Call.of("solve", GAME, "--fit", file.toString());
      assertEquals(1, call.code(), fault[0] + call.err());
      assertTrue(call.err().contains(fault[1]) && call.err().contains(fault[2]), call.err());
      assertEquals("", call.out());
    }
    assertEquals(2, Call.of("solve", GAME, "--fit", "seen.txt").code());
  }

  @Test
  void faultsOfObservedChoicesNameTheirLine(@TempDir Path folder) throws IOException {
    String[][] faults = {
      {"Row,stag,1\nRow,stga,2\n", ":2: no action \"stga\"", "did you mean \"stag\"?"},
      {"Rwo,stag,1\n", ":1: no player \"Rwo\"", "did you mean \"Row\"?"},
      {"Row,stag,-1\n", ":1: \"-1\" is not a count", "whole number"},
      {"Row,stag,1.5\n", ":1: \"1.5\" is not a count", "whole number"},
      {"Row,stag\n", ":1: 2 fields instead of 3", "Row,cooperate,12"},
      {"Row,\"stag,1\n", ":1:5: the field that begins here has no closing", "close it"},
      {"player,strategy,count\n", "no choice was observed", "write lines"},
    };
    for (String[] fault : faults) {
      Path file = folder.resolve("seen.csv");
      Files.writeString(file, fault[0]);
      Call call = Call.of("solve", GAME, "--fit", file.toString());
      assertEquals(1, call.code(), fault[0]);
      assertTrue(call.err().contains(fault[1]) && call.err().contains(fault[2]), call.err());
      assertEquals("", call.out());
    }
  }
}
