package io.entente;

import static io.entente.FlagshipPayoffs.ACTORS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.cli.Call;
import io.entente.json.ScenarioReader;
import io.entente.sample.PlainModel;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.View;
import io.entente.scenario.WhatIf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The flagship's face-validity page against plain loops that share no code with it. */
class FlagshipFaceValidityTest {

  private static final String FILE = "scenarios/korea/appeal-to-xi.json";
  private static final int DRAWS = 60;
  private static final long SEED = 4;

  @Test
  void bestAndWorstAreThoseOfThePlainPayoffs() {
    JsonObject actors = Call.json("explain", FILE, "--samples", "64").getAsJsonObject("actors");
    Map<List<String>, double[]> payoffs = FlagshipOracle.centralPayoffs();
    for (int a = 0; a < ACTORS.size(); a++) {
      int actor = a;
      List<Double> values =
          new ArrayList<>(payoffs.values().stream().map(all -> all[actor]).sorted().toList());
      JsonObject answer = actors.getAsJsonObject(ACTORS.get(a));
      List<JsonElement> best = answer.getAsJsonArray("best").asList();
      List<JsonElement> worst = new ArrayList<>(answer.getAsJsonArray("worst").asList());
      assertEquals(3, best.size());
      assertEquals(3, worst.size());
      for (JsonElement one : best) {
        check(one.getAsJsonObject(), payoffs, actor, values.get(values.size() - 1));
        values.removeIf(
            v -> Math.abs(v - one.getAsJsonObject().get("payoff").getAsDouble()) < 1e-9);
      }
      Collections.reverse(worst);
      for (JsonElement one : worst) {
        check(one.getAsJsonObject(), payoffs, actor, values.get(0));
        values.removeIf(
            v -> Math.abs(v - one.getAsJsonObject().get("payoff").getAsDouble()) < 1e-9);
      }
    }
  }

  private static void check(
      JsonObject rank, Map<List<String>, double[]> payoffs, int actor, double expected) {
    assertEquals(expected, rank.get("payoff").getAsDouble(), 1e-9);
    List<String> moves = new ArrayList<>();
    ACTORS.forEach(id -> moves.add(rank.getAsJsonObject("profile").get(id).getAsString()));
    assertEquals(expected, payoffs.get(moves)[actor], 1e-9);
    long alike =
        payoffs.values().stream().filter(all -> Math.abs(all[actor] - expected) < 1e-9).count();
    assertEquals(alike, rank.get("alike").getAsLong());
  }

  /** Each reason is left out of each draw of a plain model that is solved by plain loops. */
  @ParameterizedTest
  @EnumSource
  void reasonsThatNeverMatterAreThoseOfTheBruteForce(Form form) {
    Scenario scenario = new ScenarioReader().read(Path.of(FILE)).scenario().orElseThrow();
    Scenario base = WhatIf.NOTHING.apply(scenario);
    List<List<Integer>> chosen = chosen(base, form);
    Set<String> idle = new TreeSet<>();
    Set<String> unseen = new TreeSet<>();
    for (Term term : base.terms()) {
      View without = View.dropping(List.of(term.name()));
      Scenario dropped = new WhatIf(Optional.empty(), without).apply(scenario);
      if (chosen(dropped, form).equals(chosen)) {
        idle.add(term.name());
      }
    }
    for (int d = 0; d < 4; d++) {
      for (int move = 0; move < 3; move++) {
        int axis = (int) Math.pow(3, 3 - d);
        int wanted = move;
        if (chosen.stream().flatMap(List::stream).noneMatch(c -> c / axis % 3 == wanted)) {
          unseen.add(ACTORS.get(d) + "=" + FlagshipPayoffs.moves(d).get(move));
        }
      }
    }
    JsonObject survey =
        Call.json(
                "explain",
                FILE,
                "--samples",
                "" + DRAWS,
                "--seed",
                "" + SEED,
                "--form",
                form.word())
            .getAsJsonObject("survey");
    Set<String> found = new TreeSet<>();
    survey
        .getAsJsonArray("idle")
        .forEach(one -> found.add(one.getAsJsonObject().get("term").getAsString()));
    assertEquals(idle, found);
    assertFalse(idle.isEmpty() || idle.size() == base.terms().size());
    Set<String> never = new TreeSet<>();
    for (JsonElement one : survey.getAsJsonArray("unseen")) {
      JsonObject move = one.getAsJsonObject();
      never.add(move.get("decision").getAsString() + "=" + move.get("strategy").getAsString());
    }
    assertEquals(unseen, never);
  }

  private static List<List<Integer>> chosen(Scenario scenario, Form form) {
    PlainModel model = new PlainModel(scenario);
    List<List<Integer>> chosen = new ArrayList<>();
    for (int run = 0; run < DRAWS; run++) {
      double[][] payoffs = model.run(SEED, run).payoffs();
      chosen.add(form == Form.SEQUENTIAL ? List.of(path(0, 0, payoffs)) : equilibria(payoffs));
    }
    return chosen;
  }

  private static int path(int actor, int cell, double[][] payoffs) {
    if (actor == 4) {
      return cell;
    }
    int best = -1;
    for (int move = 0; move < 3; move++) {
      int end = path(actor + 1, cell * 3 + move, payoffs);
      best = best < 0 || payoffs[actor][end] > payoffs[actor][best] ? end : best;
    }
    return best;
  }

  private static List<Integer> equilibria(double[][] payoffs) {
    List<Integer> found = new ArrayList<>();
    for (int cell = 0; cell < 81; cell++) {
      boolean stable = true;
      int axis = 27;
      for (int actor = 0; actor < 4; actor++, axis /= 3) {
        for (int move = 0; move < 3; move++) {
          int other = cell + (move - cell / axis % 3) * axis;
          stable &= payoffs[actor][other] <= payoffs[actor][cell] + 1e-12;
        }
      }
      if (stable) {
        found.add(cell);
      }
    }
    return found;
  }

  /** Holding a parameter here is what --set does there. */
  @Test
  void influencesAreWhatSettingTheParameterDoes() {
    String[] more = {"--samples", "500", "--seed", "2"};
    JsonArray influences =
        Call.json("explain", FILE, more[0], more[1], more[2], more[3]).getAsJsonArray("influences");
    JsonObject first = influences.get(0).getAsJsonObject();
    assertEquals("parameters.omega", first.get("place").getAsString());
    double last = 1;
    for (JsonElement one : influences) {
      JsonObject influence = one.getAsJsonObject();
      String place = influence.get("place").getAsString();
      double size = influence.getAsJsonObject("difference").get("estimate").getAsDouble();
      assertTrue(size <= last || !influence.get("distinguishable").getAsBoolean());
      last = size;
      if (influence.get("how").getAsString().equals("range")) {
        for (String end : List.of("low", "high")) {
          String set =
              place.substring("parameters.".length()) + "=" + influence.get(end).getAsDouble();
          String outcome = influence.get("outcome").getAsString();
          JsonObject test =
              Call.json(
                  "test",
                  FILE,
                  more[0],
                  more[1],
                  more[2],
                  more[3],
                  "--set",
                  set,
                  "--outcome",
                  outcome);
          assertEquals(
              test.getAsJsonArray("outcomes")
                  .get(0)
                  .getAsJsonObject()
                  .getAsJsonObject("probability")
                  .get("estimate")
                  .getAsDouble(),
              influence.get(end.equals("low") ? "atLow" : "atHigh").getAsDouble(),
              1e-9,
              set);
        }
      }
    }
  }

  /** The three departures on the pull of Beijing are in no way noted in the register. */
  @Test
  void departuresAreFoundByReadingTheFiles() {
    JsonObject evidence = Call.json("explain", FILE, "--samples", "64").getAsJsonObject("evidence");
    int unnoted = 0;
    for (JsonElement one : evidence.getAsJsonArray("departures")) {
      JsonObject departure = one.getAsJsonObject();
      boolean differs =
          departure.get("strength").getAsDouble() != Math.abs(departure.get("value").getAsDouble())
              || departure.get("share").getAsDouble() != 1;
      assertTrue(differs, departure.toString());
      if (!departure.get("noted").getAsBoolean()) {
        assertEquals("parameters.pull", departure.get("place").getAsString());
        unnoted++;
      }
    }
    assertEquals(3, unnoted);
    assertTrue(evidence.getAsJsonArray("against").isEmpty());
  }
}
