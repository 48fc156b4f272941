package io.entente.proof.coalition;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Replays a {@link NucleolusProof} against the worths of a game, by sums and comparisons alone. */
public final class NucleolusCheck {

  private NucleolusCheck() {}

  /** What is wrong with a proof; nothing if it holds. */
  public static Optional<String> fault(CoalitionalGame game, NucleolusProof proof) {
    List<Rational> x = proof.allocation();
    int all = game.grand();
    if (x.size() != game.size() || !CoalitionalGame.total(all, x).equals(game.worth(all))) {
      return Optional.of("the shares do not sum to what all are worth");
    }
    for (int p = 0; p < x.size(); p++) {
      if (x.get(p).compareTo(game.worth(1 << p)) < 0) {
        return Optional.of(game.players().get(p) + " gets less than alone");
      }
    }
    List<Integer> last = new ArrayList<>(List.of(all));
    for (NucleolusProof.Level level : proof.levels()) {
      Optional<String> fault = fault(game, x, level);
      if (fault.isPresent()) {
        return fault;
      }
      last.addAll(level.coalitions());
    }
    if (rank(last, x.size()) < x.size()) {
      return Optional.of("the coalitions of the last level do not determine the shares");
    }
    return everyLevelIsThere(game, x, proof.levels());
  }

  /** No excess may lie between two levels or above the first. */
  private static Optional<String> everyLevelIsThere(
      CoalitionalGame game, List<Rational> x, List<NucleolusProof.Level> levels) {
    Set<Rational> stated = new HashSet<>();
    levels.forEach(level -> stated.add(level.excess()));
    for (int s = 1; s < game.grand(); s++) {
      Rational excess = game.excess(s, x);
      boolean above =
          !levels.isEmpty() && excess.compareTo(levels.get(levels.size() - 1).excess()) >= 0;
      if (above && !stated.contains(excess)) {
        return Optional.of("the level of excess " + excess + " is missing");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fault(
      CoalitionalGame game, List<Rational> x, NucleolusProof.Level level) {
    Set<Integer> listed = new HashSet<>(level.coalitions());
    for (int s = 1; s < game.grand(); s++) {
      boolean high = game.excess(s, x).compareTo(level.excess()) >= 0;
      if (high != listed.contains(s)) {
        return Optional.of("coalition " + game.members(s) + " is on the wrong side of a level");
      }
    }
    for (int p = 0; p < x.size(); p++) {
      Rational sum = level.players().get(p);
      boolean alone = x.get(p).equals(game.worth(1 << p));
      if (sum.signum() < 0 || sum.signum() > 0 && !alone) {
        return Optional.of("a weight of " + game.players().get(p) + " is not allowed");
      }
      for (int c = 0; c < level.coalitions().size(); c++) {
        if (level.weights().get(c).signum() <= 0) {
          return Optional.of("a weight is not positive");
        }
        if ((level.coalitions().get(c) >> p & 1) != 0) {
          sum = sum.plus(level.weights().get(c));
        }
      }
      if (!sum.equals(Rational.ONE)) {
        return Optional.of("the weights of " + game.players().get(p) + " sum to " + sum);
      }
    }
    return Optional.empty();
  }

  /** How many coalitions are independent as vectors, by elimination. */
  private static int rank(List<Integer> coalitions, int players) {
    List<Rational[]> rows = new ArrayList<>();
    for (int coalition : coalitions) {
      Rational[] row = new Rational[players];
      for (int p = 0; p < players; p++) {
        row[p] = Rational.of(coalition >> p & 1);
      }
      for (Rational[] before : rows) {
        int pivot = first(before);
        Rational factor = row[pivot].dividedBy(before[pivot]);
        for (int p = 0; p < players && factor.signum() != 0; p++) {
          row[p] = row[p].minus(factor.times(before[p]));
        }
      }
      if (first(row) < players) {
        rows.add(row);
      }
      if (rows.size() == players) {
        return players;
      }
    }
    return rows.size();
  }

  private static int first(Rational[] row) {
    int p = 0;
    while (p < row.length && row[p].signum() == 0) {
      p++;
    }
    return p;
  }
}
