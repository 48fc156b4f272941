package io.entente.solve.support;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * All equilibria of a generic game of three players with two strategies each, by another way:
 * supports of one and two players from the linear equations, the rest by eliminating two unknowns
 * and counting the roots of the remaining polynomial by Sturm's theorem, in fractions throughout.
 * Shares nothing with the solver.
 */
final class TwoByTwoByTwo {

  private static final int HALVINGS = 90;

  private final StrategicGame game;
  private final List<double[]> found = new ArrayList<>();

  private TwoByTwoByTwo(StrategicGame game) {
    this.game = game;
  }

  /** The probabilities of each player's second strategy, per equilibrium. */
  static List<double[]> equilibria(StrategicGame game) {
    TwoByTwoByTwo search = new TwoByTwoByTwo(game);
    search.pure();
    search.pairs();
    search.all();
    return search.found;
  }

  /** What a player gains by its second strategy over its first, the others playing these. */
  private Rational gain(int player, int[] strategies) {
    int[] profile = strategies.clone();
    profile[player] = 1;
    Rational with = game.exactPayoff(player, game.shape().index(profile));
    profile[player] = 0;
    return with.minus(game.exactPayoff(player, game.shape().index(profile)));
  }

  private void pure() {
    for (int index = 0; index < 8; index++) {
      int[] profile = {index / 4, index / 2 % 2, index % 2};
      boolean isStable = true;
      for (int player = 0; player < 3; player++) {
        int sign = gain(player, profile).signum();
        isStable &= profile[player] == 1 ? sign >= 0 : sign <= 0;
      }
      if (isStable) {
        found.add(new double[] {profile[0], profile[1], profile[2]});
      }
    }
  }

  private void pairs() {
    for (int third = 0; third < 3; third++) {
      int one = third == 0 ? 1 : 0;
      int other = 3 - third - one;
      for (int strategy = 0; strategy < 2; strategy++) {
        int[] profile = new int[3];
        profile[third] = strategy;
        // Whose weight makes the other indifferent: gain(0) (1 - w) + gain(1) w = 0.
        Rational ofOne = weight(other, one, profile);
        Rational ofOther = weight(one, other, profile);
        if (!isInside(ofOne) || !isInside(ofOther)) {
          continue;
        }
        Rational gain = Rational.ZERO;
        for (int a = 0; a < 2; a++) {
          for (int b = 0; b < 2; b++) {
            profile[one] = a;
            profile[other] = b;
            Rational part = gain(third, profile).times(a == 1 ? ofOne : rest(ofOne));
            gain = gain.plus(part.times(b == 1 ? ofOther : rest(ofOther)));
          }
        }
        if (strategy == 1 ? gain.signum() >= 0 : gain.signum() <= 0) {
          double[] equilibrium = new double[3];
          equilibrium[one] = ofOne.toDouble();
          equilibrium[other] = ofOther.toDouble();
          equilibrium[third] = strategy;
          found.add(equilibrium);
        }
      }
    }
  }

  private Rational weight(int indifferent, int mixing, int[] profile) {
    int[] at = profile.clone();
    at[mixing] = 0;
    Rational first = gain(indifferent, at);
    at[mixing] = 1;
    Rational slope = gain(indifferent, at).minus(first);
    return slope.signum() == 0 ? Rational.ZERO : first.negate().dividedBy(slope);
  }

  private static boolean isInside(Rational weight) {
    return weight.signum() > 0 && weight.compareTo(Rational.ONE) < 0;
  }

  private static Rational rest(Rational weight) {
    return Rational.ONE.minus(weight);
  }

  /** Everybody mixes: z = -(a0 + a1 y) / (a2 + a3 y), x likewise, and a quadratic in y. */
  private void all() {
    Rational[] a = bilinear(0, 1, 2);
    Rational[] b = bilinear(1, 0, 2);
    Rational[] c = bilinear(2, 1, 0);
    Rational[] zAbove = {a[0].negate(), a[1].negate()};
    Rational[] zBelow = {a[2], a[3]};
    Rational[] xAbove = {c[0].negate(), c[1].negate()};
    Rational[] xBelow = {c[2], c[3]};
    Rational[] quadratic =
        sum(
            sum(times(product(xBelow, zBelow), b[0]), times(product(xAbove, zBelow), b[1])),
            sum(times(product(xBelow, zAbove), b[2]), times(product(xAbove, zAbove), b[3])));
    isolate(quadratic, Rational.ZERO, Rational.ONE, zAbove, zBelow, xAbove, xBelow, 0);
  }

  /** Coefficients of 1, s, t and st in a player's gain, s and t the weights of two others. */
  private Rational[] bilinear(int player, int first, int second) {
    Rational[] at = new Rational[4];
    for (int corner = 0; corner < 4; corner++) {
      int[] profile = new int[3];
      profile[first] = corner & 1;
      profile[second] = corner >> 1;
      at[corner] = gain(player, profile);
    }
    return new Rational[] {
      at[0], at[1].minus(at[0]), at[2].minus(at[0]), at[3].minus(at[1]).minus(at[2]).plus(at[0])
    };
  }

  private void isolate(
      Rational[] polynomial,
      Rational low,
      Rational high,
      Rational[] zAbove,
      Rational[] zBelow,
      Rational[] xAbove,
      Rational[] xBelow,
      int depth) {
    int roots = sturm(polynomial, low) - sturm(polynomial, high);
    if (roots == 0) {
      return;
    }
    if (depth < HALVINGS) {
      Rational middle = low.plus(high).times(Rational.of(1, 2));
      isolate(polynomial, low, middle, zAbove, zBelow, xAbove, xBelow, depth + 1);
      isolate(polynomial, middle, high, zAbove, zBelow, xAbove, xBelow, depth + 1);
      return;
    }
    if (roots != 1) {
      throw new IllegalStateException("not generic: two roots together");
    }
    Rational x = quotient(xAbove, xBelow, low, high);
    Rational z = quotient(zAbove, zBelow, low, high);
    if (isInside(x) && isInside(z)) {
      found.add(new double[] {x.toDouble(), low.toDouble(), z.toDouble()});
    }
  }

  /** A quotient of linear functions at the root, whose enclosure is far smaller than its range. */
  private static Rational quotient(
      Rational[] above, Rational[] below, Rational low, Rational high) {
    Rational one = value(above, low).dividedBy(value(below, low));
    Rational other = value(above, high).dividedBy(value(below, high));
    if (isInside(one) != isInside(other)) {
      throw new IllegalStateException("not generic: a probability of about 0 or 1");
    }
    return one;
  }

  /** Changes of sign in the Sturm chain. */
  private static int sturm(Rational[] p, Rational at) {
    Rational[] derivative = {p[1], p[2].plus(p[2])};
    List<Rational> values = new ArrayList<>();
    values.add(value(p, at));
    values.add(value(derivative, at));
    if (p[2].signum() != 0) {
      // Minus the remainder of p by its derivative is a positive multiple of the discriminant.
      Rational square = p[1].times(p[1]);
      Rational discriminant = square.minus(Rational.of(4).times(p[0]).times(p[2]));
      values.add(p[2].signum() > 0 ? discriminant : discriminant.negate());
    }
    int changes = 0;
    int last = 0;
    for (Rational value : values) {
      if (value.signum() != 0) {
        changes += last != 0 && last != value.signum() ? 1 : 0;
        last = value.signum();
      }
    }
    return changes;
  }

  private static Rational value(Rational[] polynomial, Rational at) {
    Rational value = Rational.ZERO;
    for (int power = polynomial.length - 1; power >= 0; power--) {
      value = value.times(at).plus(polynomial[power]);
    }
    return value;
  }

  private static Rational[] product(Rational[] p, Rational[] q) {
    return new Rational[] {
      p[0].times(q[0]), p[0].times(q[1]).plus(p[1].times(q[0])), p[1].times(q[1])
    };
  }

  private static Rational[] times(Rational[] p, Rational factor) {
    Rational[] product = new Rational[p.length];
    for (int power = 0; power < p.length; power++) {
      product[power] = p[power].times(factor);
    }
    return product;
  }

  private static Rational[] sum(Rational[] p, Rational[] q) {
    Rational[] sum = new Rational[p.length];
    for (int power = 0; power < p.length; power++) {
      sum[power] = p[power].plus(q[power]);
    }
    return sum;
  }
}
