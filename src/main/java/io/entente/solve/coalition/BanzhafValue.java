package io.entente.solve.coalition;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The Banzhaf value: what a player adds, on average over all coalitions of the others. For votes it
 * is the share of ways in which the others may vote that leave the decision to the player (absolute
 * Banzhaf index, also Penrose's).
 *
 * <p>βᵢ = 2^(1-n) Σ over S without i of v(S ∪ i) - v(S)
 *
 * @see "Penrose (1946); Banzhaf (1965), Weighted Voting Doesn't Work, Rutgers Law Review 19,
 *     317-343"
 */
public final class BanzhafValue {

  private BanzhafValue() {}

  /** By player. */
  public static List<Rational> of(CoalitionalGame game) {
    Rational each = Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(game.size() - 1));
    List<Rational> values = new ArrayList<>();
    for (int p = 0; p < game.size(); p++) {
      Rational sum = Rational.ZERO;
      for (int s = 0; s <= game.grand(); s++) {
        Rational worth = game.worth(s);
        sum = (s >> p & 1) != 0 ? sum.plus(worth) : sum.minus(worth);
      }
      values.add(sum.times(each));
    }
    return values;
  }

  /** The shares of their sum (normalised Banzhaf index); empty if that is 0. */
  public static List<Rational> normalised(List<Rational> values) {
    Rational sum = Rational.ZERO;
    for (Rational value : values) {
      sum = sum.plus(value);
    }
    List<Rational> shares = new ArrayList<>();
    for (Rational value : values) {
      if (sum.signum() != 0) {
        shares.add(value.dividedBy(sum));
      }
    }
    return shares;
  }

  /** The same in floating point. */
  public static void of(double[] worth, double[] out) {
    double each = 2.0 / worth.length;
    for (int p = 0; p < out.length; p++) {
      int bit = 1 << p;
      double sum = 0;
      for (int s = 0; s < worth.length; s++) {
        if ((s & bit) == 0) {
          sum += worth[s | bit] - worth[s];
        }
      }
      out[p] = sum * each;
    }
  }
}
