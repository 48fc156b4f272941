package io.entente.outcome;

import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.sample.CentralGame;
import io.entente.sample.Course;
import io.entente.sample.RunSolver;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.solve.IteratedElimination;
import io.entente.solve.Maximin;
import io.entente.solve.ParetoEfficiency;
import io.entente.solve.Stackelberg;
import io.entente.solve.WelfareOptimum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether an outcome comes about at the central reading under one way after the other to say what
 * is played: each names a set of combinations of moves, and the outcome holds in all, some or none
 * of them.
 *
 * @param outcome the outcome
 * @param byConcept concept to what it says, in the order of {@link #of}
 */
public record ConceptVerdicts(Outcome outcome, Map<String, Count> byConcept) {

  /**
   * How many combinations of moves a concept names, and in how many of them the outcome holds.
   *
   * @param holdsIn in how many the outcome holds
   * @param of how many there are
   */
  public record Count(int holdsIn, int of) {

    /** The same in a word. */
    public Verdict verdict() {
      return Verdict.of(holdsIn, of - holdsIn, of);
    }
  }

  /**
   * For each outcome: in turn (subgame-perfect), where information is perfect; at once (pure Nash);
   * what survives iterated strict dominance; everybody playing safe (maximin); highest total;
   * Pareto efficiency; and each actor committing itself first, its best case. Empty where moves
   * alone do not decide what comes about, since chance or an earlier period has a part.
   */
  public static List<ConceptVerdicts> of(CentralReading central, List<Outcome> asked) {
    if (!central.scenario().chance().isEmpty() || central.plan().isRepeated()) {
      return List.of();
    }
    Map<String, Set<Integer>> sets = sets(central);
    List<ConceptVerdicts> result = new ArrayList<>();
    for (Outcome outcome : asked) {
      Map<String, Count> counts = new LinkedHashMap<>();
      OutcomeCells holds = central.cells(outcome);
      sets.forEach(
          (concept, cells) -> {
            int yes = 0;
            for (int cell : cells) {
              yes += holds.holds(cell, 0) ? 1 : 0;
            }
            counts.put(concept, new Count(yes, cells.size()));
          });
      result.add(new ConceptVerdicts(outcome, counts));
    }
    return result;
  }

  private static Map<String, Set<Integer>> sets(CentralReading central) {
    Map<String, Set<Integer>> sets = new LinkedHashMap<>();
    try {
      sets.put("in turn", equilibria(central, Form.SEQUENTIAL));
    } catch (UnsolvableException notInTurn) {
      // Then there is no such answer, and the list begins with the next.
    }
    sets.put("at once", equilibria(central, Form.SIMULTANEOUS));
    StrategicGame game = CentralGame.simultaneous(central.runs());
    sets.put("undominated", survivors(game));
    sets.put("playing safe", safe(game));
    sets.put("highest total", indices(game, WelfareOptimum.of(game).profiles()));
    sets.put("efficient", indices(game, ParetoEfficiency.of(game)));
    Scenario scenario = central.scenario();
    for (Stackelberg leader : Stackelberg.of(game)) {
      Set<Integer> cells = new LinkedHashSet<>();
      for (int strategy : leader.optimistic()) {
        leader
            .commitments()
            .get(strategy)
            .best()
            .ifPresent(best -> cells.add(best.index(game.shape())));
      }
      String id = game.players().get(leader.leader());
      String title = scenario.actor(id).map(actor -> actor.title()).orElse(id);
      sets.put(title + " first", cells);
    }
    return sets;
  }

  private static Set<Integer> equilibria(CentralReading central, Form form) {
    Set<Integer> cells = new LinkedHashSet<>();
    for (Course course : RunSolver.of(central.plan(), form).solve(central.runs()).courses(0)) {
      cells.add(course.cell());
    }
    return cells;
  }

  private static Set<Integer> indices(StrategicGame game, List<Profile> profiles) {
    Set<Integer> indices = new LinkedHashSet<>();
    profiles.forEach(profile -> indices.add(profile.index(game.shape())));
    return indices;
  }

  private static Set<Integer> survivors(StrategicGame game) {
    IteratedElimination elimination = IteratedElimination.of(game);
    List<List<Integer>> left = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      left.add(elimination.remaining().strategies(player));
    }
    return product(game, left);
  }

  private static Set<Integer> safe(StrategicGame game) {
    List<List<Integer>> safest = new ArrayList<>();
    for (Maximin level : Maximin.of(game)) {
      safest.add(level.strategies());
    }
    return product(game, safest);
  }

  /** Every profile in which each player plays one of its listed strategies. */
  private static Set<Integer> product(StrategicGame game, List<List<Integer>> strategies) {
    Set<Integer> indices = new LinkedHashSet<>();
    indices.add(0);
    for (int player = 0; player < strategies.size(); player++) {
      Set<Integer> longer = new LinkedHashSet<>();
      for (int index : indices) {
        for (int strategy : strategies.get(player)) {
          longer.add(index + strategy * game.shape().stride(player));
        }
      }
      indices = longer;
    }
    return indices;
  }
}
