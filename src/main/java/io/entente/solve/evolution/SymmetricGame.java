package io.entente.solve.evolution;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * A symmetric game of two players: both have the same strategies, called the same in the same
 * order, and what one gets depends only on what is played, not on who plays it: u₁(i, j) = u₂(j,
 * i).
 *
 * <p>Payoffs that were computed need to agree within their tie tolerance only; then those of one
 * column that tie are made equal, so that a tie stays a tie in fractions.
 */
public final class SymmetricGame {

  private final Rational[][] payoffs;
  private final boolean rounded;

  private SymmetricGame(Rational[][] payoffs, boolean rounded) {
    this.payoffs = payoffs;
    this.rounded = rounded;
  }

  /** Why a game is not symmetric, one clause; empty if it is. */
  public static Optional<String> whyNot(StrategicGame game) {
    if (game.shape().players() != 2) {
      return Optional.of("it has " + game.shape().players() + " players, not two");
    }
    int count = game.shape().strategies(0);
    if (game.shape().strategies(1) != count) {
      return Optional.of(
          "one player has " + count + " strategies, the other " + game.shape().strategies(1));
    }
    List<String> rows = game.strategies(0);
    List<String> columns = game.strategies(1);
    for (int i = 0; i < count; i++) {
      if (!rows.get(i).equals(columns.get(i))) {
        return Optional.of(
            "strategy "
                + (i + 1)
                + " is called \""
                + rows.get(i)
                + "\" for one player and \""
                + columns.get(i)
                + "\" for the other; the same strategies need the same names in the same order");
      }
    }
    double tolerance = game.tieTolerance(0) + game.tieTolerance(1);
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        int here = game.shape().index(i, j);
        int there = game.shape().index(j, i);
        boolean same =
            tolerance > 0
                ? Math.abs(game.payoff(0, here) - game.payoff(1, there)) <= tolerance
                : game.exactPayoff(0, here).equals(game.exactPayoff(1, there));
        if (!same) {
          return Optional.of(
              "playing "
                  + name(rows, i)
                  + " against "
                  + name(rows, j)
                  + " pays one player "
                  + game.exactPayoff(0, here)
                  + " and the other "
                  + game.exactPayoff(1, there));
        }
      }
    }
    return Optional.empty();
  }

  private static String name(List<String> names, int strategy) {
    return names.get(strategy).isEmpty() ? "number " + (strategy + 1) : names.get(strategy);
  }

  /**
   * The symmetric game behind a game.
   *
   * @throws IllegalArgumentException if it is not symmetric
   */
  public static SymmetricGame of(StrategicGame game) {
    whyNot(game)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException("not symmetric: " + why);
            });
    int count = game.shape().strategies(0);
    Rational[][] payoffs = new Rational[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        payoffs[i][j] = game.exactPayoff(0, game.shape().index(i, j));
      }
    }
    double tolerance = Math.max(game.tieTolerance(0), game.tieTolerance(1));
    if (tolerance > 0) {
      for (int j = 0; j < count; j++) {
        join(payoffs, j, Rational.ofDouble(tolerance));
      }
    }
    return new SymmetricGame(payoffs, tolerance > 0);
  }

  /** Makes payoffs of one column equal that are connected by steps within the tolerance. */
  private static void join(Rational[][] payoffs, int column, Rational tolerance) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < payoffs.length; i++) {
        for (int k = 0; k < i; k++) {
          Rational gap = payoffs[i][column].minus(payoffs[k][column]);
          if (gap.signum() != 0 && gap.abs().compareTo(tolerance) <= 0) {
            Rational lower = gap.signum() > 0 ? payoffs[k][column] : payoffs[i][column];
            payoffs[i][column] = lower;
            payoffs[k][column] = lower;
            changed = true;
          }
        }
      }
    }
  }

  /** How many strategies each player has. */
  public int strategies() {
    return payoffs.length;
  }

  /** What playing the first strategy against the second pays. */
  public Rational payoff(int own, int other) {
    return payoffs[own][other];
  }

  /** Whether payoffs were computed, so that ties are known but for rounding. */
  public boolean isRounded() {
    return rounded;
  }
}
