package io.entente.solve.coalition;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import io.entente.proof.coalition.NucleolusProof;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the weights by which Kohlberg's criterion shows that an allocation is the nucleolus: at
 * each level those whose least one is as great as possible.
 */
final class Kohlberg {

  private Kohlberg() {}

  /** A proof; empty if a level has no such weights, or its linear program was too large. */
  static Optional<NucleolusProof> proof(CoalitionalGame game, List<Rational> allocation) {
    TreeMap<Rational, List<Integer>> levels = new TreeMap<>();
    for (int s = 1; s < game.grand(); s++) {
      Rational excess = game.excess(s, allocation);
      levels.computeIfAbsent(excess, key -> new ArrayList<>()).add(s);
    }
    List<NucleolusProof.Level> found = new ArrayList<>();
    List<Integer> high = new ArrayList<>();
    Span span = new Span(game.size());
    span.add(game.grand());
    for (Rational excess : levels.descendingKeySet()) {
      if (span.rank() == game.size()) {
        break;
      }
      high.addAll(levels.get(excess));
      levels.get(excess).forEach(span::add);
      Optional<NucleolusProof.Level> level = level(game, allocation, excess, high);
      if (level.isEmpty()) {
        return Optional.empty();
      }
      found.add(level.get());
    }
    return Optional.of(new NucleolusProof(allocation, found));
  }

  /**
   * Maximises t, where the weight of coalition S is t + w(S), w ≥ 0, and player p has a further
   * weight ≥ 0 if it gets no more than alone.
   */
  private static Optional<NucleolusProof.Level> level(
      CoalitionalGame game, List<Rational> allocation, Rational excess, List<Integer> high) {
    int n = game.size();
    List<Integer> alone = new ArrayList<>();
    for (int p = 0; p < n; p++) {
      if (allocation.get(p).equals(game.worth(1 << p))) {
        alone.add(p);
      }
    }
    int variables = high.size() + alone.size() + 1;
    Region.Builder region = Region.of(variables);
    for (int p = 0; p < n; p++) {
      Rational[] row = new Rational[variables];
      Arrays.fill(row, Rational.ZERO);
      long count = 0;
      for (int c = 0; c < high.size(); c++) {
        if ((high.get(c) >> p & 1) != 0) {
          row[c] = Rational.ONE;
          count++;
        }
      }
      if (alone.contains(p)) {
        row[high.size() + alone.indexOf(p)] = Rational.ONE;
      }
      row[variables - 1] = Rational.of(count);
      region.equal(row, Rational.ONE);
    }
    Rational[] objective = new Rational[variables];
    Arrays.fill(objective, Rational.ZERO);
    objective[variables - 1] = Rational.ONE;
    Optimum best = new LinearSolver(region.build()).maximise(objective);
    if (!best.isOptimal() || best.value().signum() <= 0) {
      return Optional.empty();
    }
    List<Rational> weights = new ArrayList<>();
    for (int c = 0; c < high.size(); c++) {
      weights.add(best.value().plus(best.point().get(c)));
    }
    Rational[] players = new Rational[n];
    Arrays.fill(players, Rational.ZERO);
    for (int a = 0; a < alone.size(); a++) {
      players[alone.get(a)] = best.point().get(high.size() + a);
    }
    return Optional.of(new NucleolusProof.Level(excess, high, weights, List.of(players)));
  }
}
