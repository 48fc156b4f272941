package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A what-if option does what the same change of the file would do. */
class WhatIfTest {

  private static final String CLIMATE = "src/test/resources/own/climate.json";
  private static final String NEIGHBOURS = "src/test/resources/own/neighbours.json";

  @TempDir Path folder;

  @Test
  void settingAParameterIsEditingItsValue() throws IOException {
    String edited =
        edit(
            CLIMATE,
            file -> {
              JsonObject five = new JsonObject();
              five.addProperty("value", 5);
              file.getAsJsonObject("parameters").add("damage", five);
            });
    assertSameAnswers(new String[] {CLIMATE, "--set", "damage=5"}, edited);
  }

  @Test
  void aViewThatFixesAParameterIsSettingIt() {
    assertEquals(outcomes(CLIMATE, "--view", "alarm"), outcomes(CLIMATE, "--set", "damage=5"));
  }

  @Test
  void aFractionIsSetExactly() {
    assertEquals(outcomes(NEIGHBOURS, "--set", "w1=1/4"), outcomes(NEIGHBOURS, "--set", "w1=0.25"));
  }

  @Test
  void forcingAMoveIsLeavingTheActorNoOther() throws IOException {
    String edited =
        edit(
            CLIMATE,
            file -> {
              JsonArray only = new JsonArray();
              only.add("block");
              file.getAsJsonObject("actors").getAsJsonObject("Usa").add("strategies", only);
              file.getAsJsonObject("payoffs").remove("note");
              file.remove("levels");
              file.add(
                  "levels",
                  JsonParser.parseString(
                      "{'climate': [{'when': {'EU': 'cut'}, 'is': 'p/2'}]}".replace('\'', '"')));
              JsonObject usa = file.getAsJsonObject("payoffs").getAsJsonObject("Usa");
              usa.remove("jobs");
              usa.remove("image");
              JsonObject eu = file.getAsJsonObject("payoffs").getAsJsonObject("EU");
              eu.getAsJsonObject("alone")
                  .add(
                      "level",
                      JsonParser.parseString(
                          "[{'when': {'EU': 'cut'}, 'is': 1}]".replace('\'', '"')));
              file.add(
                  "outcomes",
                  JsonParser.parseString("{'EU acts': {'EU': 'cut'}}".replace('\'', '"')));
            });
    JsonObject whatIf = one(outcomes(CLIMATE, "--force", "Usa=block"), "EU acts");
    JsonObject file = one(outcomes(edited), "EU acts");
    assertEquals(file.get("probability"), whatIf.get("probability"));
    assertEquals(file.get("verdict"), whatIf.get("verdict"));
  }

  @Test
  void scalingATermToNothingIsDroppingIt() {
    for (String term : new String[] {"EU.bill", "EU.alone", "Usa.jobs", "India.growth"}) {
      assertEquals(
          payoffs(CLIMATE, "--scale", term + "=0"), payoffs(CLIMATE, "--drop", term), term);
      assertEquals(
          outcomes(CLIMATE, "--scale", term + "=0"), outcomes(CLIMATE, "--drop", term), term);
    }
  }

  @Test
  void droppingASourceIsDroppingItsClaimsOneByOne() {
    assertEquals(
        outcomes(NEIGHBOURS, "--drop", "a"),
        outcomes(NEIGHBOURS, "--drop", "a-1", "--drop", "a-2"));
  }

  @Test
  void aViewThatDropsIsTheOption() {
    assertEquals(outcomes(NEIGHBOURS, "--view", "no_a"), outcomes(NEIGHBOURS, "--drop", "a"));
  }

  @Test
  void droppingAClaimOfOneTermChangesNoOtherDraw() {
    JsonObject before = one(outcomes(NEIGHBOURS, "--force", "X=stay"), "helped");
    JsonObject after = one(outcomes(NEIGHBOURS, "--force", "X=stay", "--drop", "a-2"), "helped");
    assertEquals(before.get("probability"), after.get("probability"));
  }

  @Test
  void droppingAClaimThatIsMerelyCitedSaysSo() {
    Call call = Call.of("solve", NEIGHBOURS, "--drop", "c-2");
    assertEquals(0, call.code());
    assertTrue(call.err().contains("c-2 is merely cited"), call.err());
    assertEquals(Call.of("solve", NEIGHBOURS).out(), call.out());
  }

  @Test
  void theFormIsTheObservationsLeftOut() throws IOException {
    String edited =
        edit(
            NEIGHBOURS,
            file -> file.getAsJsonObject("actors").getAsJsonObject("Y").remove("observes"));
    JsonArray whatIf = outcomes(NEIGHBOURS, "--form", "simultaneous");
    JsonArray file = outcomes(edited);
    for (String name : new String[] {"goes", "helped"}) {
      assertEquals(one(file, name).get("probability"), one(whatIf, name).get("probability"));
    }
  }

  @Test
  void changesAddUp() {
    assertEquals(
        payoffs(CLIMATE, "--scale", "EU.bill=2", "--scale", "EU.safe=3", "--set", "cost=1"),
        payoffs(CLIMATE, "--set", "cost=1", "--scale", "EU.safe=3", "--scale", "EU.bill=2"));
    assertNotEquals(payoffs(CLIMATE), payoffs(CLIMATE, "--scale", "EU.safe=3"));
  }

  @Test
  void everySeedGivesOtherDrawsAndTheSameOnesAgain() {
    String[] zero = {"test", CLIMATE, "--samples", "200", "--seed", "0"};
    assertEquals(Call.of(zero), Call.of(zero));
    String[] negative = {"test", CLIMATE, "--samples", "200", "--seed", "-1"};
    assertNotEquals(Call.of(zero).out(), Call.of(negative).out());
  }

  private String edit(String scenario, Consumer<JsonObject> change) throws IOException {
    JsonObject file = JsonParser.parseString(Files.readString(Path.of(scenario))).getAsJsonObject();
    change.accept(file);
    file.remove("views");
    file.remove("expectations");
    Path edited = folder.resolve("edited.json");
    Files.writeString(edited, file.toString());
    return edited.toString();
  }

  private static void assertSameAnswers(String[] whatIf, String edited) {
    JsonArray expected = outcomes(edited);
    JsonArray found = outcomes(whatIf);
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < expected.size(); i++) {
      for (String key : new String[] {"verdict", "margin", "probability", "otherForm"}) {
        assertEquals(
            expected.get(i).getAsJsonObject().get(key), found.get(i).getAsJsonObject().get(key));
      }
    }
    assertEquals(payoffs(edited), payoffs(whatIf));
  }

  private static JsonElement payoffs(String... arguments) {
    return answer("solve", arguments, "--form", "sequential")
        .getAsJsonObject("subgamePerfect")
        .get("equilibria");
  }

  /** The answers about all outcomes, without what the other views say. */
  private static JsonArray outcomes(String... arguments) {
    JsonArray outcomes = answer("test", arguments, "--samples", "300").getAsJsonArray("outcomes");
    outcomes.forEach(outcome -> outcome.getAsJsonObject().remove("acrossViews"));
    return outcomes;
  }

  private static JsonObject answer(String command, String[] arguments, String... more) {
    String[] all = new String[1 + arguments.length + more.length];
    all[0] = command;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    System.arraycopy(more, 0, all, 1 + arguments.length, more.length);
    return Call.json(all);
  }

  private static JsonObject one(JsonArray outcomes, String name) {
    for (JsonElement outcome : outcomes) {
      if (outcome.getAsJsonObject().get("name").getAsString().equals(name)) {
        return outcome.getAsJsonObject();
      }
    }
    throw new AssertionError("no outcome " + name);
  }
}
