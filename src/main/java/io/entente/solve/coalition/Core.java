package io.entente.solve.coalition;

import io.entente.game.coalition.BalancedCollection;
import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The core: the allocations of what all are worth that give every coalition at least its worth.
 *
 * <p>Found by one linear program: the least total that satisfies every coalition. Its multipliers
 * are the balanced collection whose claims are that total.
 *
 * @param least the least total that satisfies every coalition
 * @param surplus what all are worth less that; the core is empty if it is negative
 * @param collection a balanced collection of coalitions that claims {@code least} together
 * @param allocation in the core, what is over being shared equally; empty if the core is
 * @see "Gillies (1959), Solutions to General Non-Zero-Sum Games"
 */
public record Core(
    Rational least,
    Rational surplus,
    BalancedCollection collection,
    Optional<List<Rational>> allocation) {

  /** Whether the core is empty. */
  public boolean isEmpty() {
    return surplus.signum() < 0;
  }

  /** The core of a game; empty if the linear program was too large to be solved. */
  public static Optional<Core> of(CoalitionalGame game) {
    int n = game.size();
    Region.Builder region = Region.of(n);
    List<Integer> coalitions = new ArrayList<>();
    Rational alone = Rational.ZERO;
    for (int p = 0; p < n; p++) {
      alone = alone.plus(game.worth(1 << p));
    }
    for (int s = 1; s < game.grand(); s++) {
      if (Integer.bitCount(s) > 1) {
        coalitions.add(s);
        Rational[] row = new Rational[n];
        for (int p = 0; p < n; p++) {
          row[p] = Rational.of(-(s >> p & 1));
        }
        region.atMost(row, beyondAlone(game, s).negate());
      }
    }
    Rational[] sum = new Rational[n];
    Arrays.fill(sum, Rational.ONE);
    if (coalitions.isEmpty()) {
      region.atMost(sum, beyondAlone(game, game.grand()).abs());
    }
    Optimum found = new LinearSolver(region.build()).minimise(sum);
    return found.isOptimal() ? Optional.of(read(game, coalitions, alone, found)) : Optional.empty();
  }

  /** What a coalition is worth beyond what its members are worth alone. */
  static Rational beyondAlone(CoalitionalGame game, int coalition) {
    Rational beyond = game.worth(coalition);
    for (int p = 0; p < game.size(); p++) {
      beyond = (coalition >> p & 1) != 0 ? beyond.minus(game.worth(1 << p)) : beyond;
    }
    return beyond;
  }

  private static Core read(
      CoalitionalGame game, List<Integer> coalitions, Rational alone, Optimum found) {
    int n = game.size();
    List<Integer> members = new ArrayList<>();
    List<Rational> weights = new ArrayList<>();
    Rational[] left = new Rational[n];
    Arrays.fill(left, Rational.ONE);
    for (int c = 0; c < coalitions.size(); c++) {
      Rational weight = found.multipliers().get(c);
      if (weight.signum() > 0) {
        members.add(coalitions.get(c));
        weights.add(weight);
        for (int p = 0; p < n; p++) {
          left[p] = (coalitions.get(c) >> p & 1) != 0 ? left[p].minus(weight) : left[p];
        }
      }
    }
    for (int p = 0; p < n; p++) {
      if (left[p].signum() > 0) {
        members.add(1 << p);
        weights.add(left[p]);
      }
    }
    Rational least = found.value().plus(alone);
    Rational surplus = game.worth(game.grand()).minus(least);
    Optional<List<Rational>> allocation = Optional.empty();
    if (surplus.signum() >= 0) {
      List<Rational> shares = new ArrayList<>();
      for (int p = 0; p < n; p++) {
        Rational own = game.worth(1 << p).plus(found.point().get(p));
        shares.add(own.plus(surplus.dividedBy(Rational.of(n))));
      }
      allocation = Optional.of(shares);
    }
    return new Core(least, surplus, new BalancedCollection(members, weights), allocation);
  }
}
