package io.entente.benchmarks;

import io.entente.json.JsonOut;
import io.entente.json.ScenarioReader;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up model of four actors whose weights are all drawn anew: as a scenario, and as tables for
 * a plain loop. Each term belongs to one actor, mentions that actor and up to two others, and has a
 * random level for every combination of their strategies, as scenarios do: with few different
 * values, zero the most frequent of them. So no term cancels where its actor compares its own
 * strategies.
 */
final class SyntheticModel {

  static final int ACTORS = 4;

  private static final double[] LEVELS = {0, 0, 0, 0, 1, 1, -1, 0.5};

  /** How many terms each actor has. */
  final int terms;

  final int[] strategies;
  final int profiles;

  /** The level of each actor's terms in each profile: {@code [actor][term][profile]}. */
  final double[][][] levels;

  final Scenario scenario;

  /** A model with so many terms for each actor and these numbers of strategies. */
  SyntheticModel(int terms, int... strategies) {
    this.terms = terms;
    this.strategies = strategies;
    int all = 1;
    for (int count : strategies) {
      all *= count;
    }
    profiles = all;
    levels = new double[ACTORS][terms][profiles];
    Random random = new Random(1);
    JsonOut out = JsonOut.object();
    out.put("format", "entente/scenario/1").put("id", "made-up").put("title", "Made up");
    out.object("actors");
    for (int actor = 0; actor < ACTORS; actor++) {
      out.object("A" + actor).object("strategies");
      for (int strategy = 0; strategy < strategies[actor]; strategy++) {
        out.object("s" + strategy).end();
      }
      out.end().end();
    }
    out.end();
    out.object("payoffs");
    for (int actor = 0; actor < ACTORS; actor++) {
      out.object("A" + actor);
      for (int term = 0; term < terms; term++) {
        term(out, actor, term, random);
      }
      out.end();
    }
    out.end();
    out.object("outcomes").object("first").put("A0", "s0").put("A1", "s1").end().end();
    String text = out.toText();
    scenario = new ScenarioReader().read("made-up.json", text).scenario().orElseThrow();
  }

  private void term(JsonOut out, int actor, int term, Random random) {
    List<Integer> scope = new ArrayList<>(List.of(actor));
    int others = term % 3;
    while (scope.size() <= others) {
      int other = random.nextInt(ACTORS);
      if (!scope.contains(other)) {
        scope.add(other);
      }
    }
    out.object("t" + term);
    out.object("weight").object("distribution").put("type", "uniform");
    out.put("low", -1.0).put("high", 1.0).end().end();
    out.put("assumption", "made up");
    out.array("level");
    int combinations = 1;
    for (int one : scope) {
      combinations *= strategies[one];
    }
    double[] table = new double[combinations];
    for (int at = 0; at < combinations; at++) {
      table[at] = LEVELS[random.nextInt(LEVELS.length)];
      out.addObject().object("when");
      int left = at;
      for (int one : scope) {
        out.put("A" + one, "s" + left % strategies[one]);
        left /= strategies[one];
      }
      out.end().put("is", table[at]).end();
    }
    out.end().end();
    for (int profile = 0; profile < profiles; profile++) {
      int at = 0;
      int stride = 1;
      for (int one : scope) {
        at += stride * strategy(profile, one);
        stride *= strategies[one];
      }
      levels[actor][term][profile] = table[at];
    }
  }

  /** An actor's strategy in a profile; the last actor's varies fastest. */
  int strategy(int profile, int actor) {
    return profile / stride(actor) % strategies[actor];
  }

  int stride(int actor) {
    int stride = 1;
    for (int later = actor + 1; later < ACTORS; later++) {
      stride *= strategies[later];
    }
    return stride;
  }
}
