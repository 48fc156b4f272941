package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Dividing a surplus between parties whose utility rises with their part and does not bend upwards:
 * where it bends downwards, the party dislikes risk, and bargains worse for it.
 *
 * <p>Fall-backs are utilities. The Nash solution makes the marginal rates a&#7522;
 * u&#7522;'(x&#7522;) / (u&#7522;(x&#7522;) &minus; d&#7522;) equal: for each common rate every
 * party has one part, which falls as the rate rises, and the rate is found at which the parts add
 * up. Egalitarian and Kalai-Smorodinsky: the highest t at which the parts that give d&#7522; + t
 * p&#7522; add up to no more than the surplus, p the weights or the most that each could gain.
 *
 * <p>Computed in doubles by bisection. The residual is the relative difference between the highest
 * and the lowest marginal rate, or between the highest and the lowest gain in proportion; parts add
 * up to the surplus.
 */
public final class ConcaveDivision {

  private static final int HALVINGS = 80;
  private static final double NEARLY_ALL = 1 - 1e-12;

  private final double surplus;
  private final List<Curve> utilities = new ArrayList<>();
  private final double[] fallBacks;
  private final double[] weights;
  private final Parties parties;

  /** The parts that give everybody just its fall-back; NaN where no part does. */
  private final double[] least;

  /**
   * A problem.
   *
   * @param surplus above 0
   * @param utilities by party, of its part in [0, surplus]
   * @throws BargainingException if a utility is not finite, does not rise, or bends upwards
   * @throws IllegalArgumentException if the surplus is not positive, or a weight is 0
   */
  public ConcaveDivision(double surplus, List<DoubleUnaryOperator> utilities, Parties parties) {
    if (!(surplus > 0 && surplus <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("the surplus must be positive, found " + surplus);
    }
    if (!parties.allCount() || utilities.size() != parties.size()) {
      throw new IllegalArgumentException("weights must be greater than 0, one for each utility");
    }
    this.surplus = surplus;
    this.parties = parties;
    fallBacks = new double[parties.size()];
    weights = new double[parties.size()];
    least = new double[parties.size()];
    for (int party = 0; party < parties.size(); party++) {
      this.utilities.add(Curve.of(utilities.get(party), surplus));
      fallBacks[party] = parties.fallBack(party).toDouble();
      weights[party] = parties.weight(party).toDouble();
      least[party] = this.utilities.get(party).shareFor(fallBacks[party]);
    }
  }

  /**
   * What an agreement brings.
   *
   * @param agreement payoffs and gains in units of utility
   * @param parts by party, its part of the surplus; empty without an agreement
   */
  public record Division(Agreement agreement, List<Double> parts) {
    public Division {
      parts = List.copyOf(parts);
    }
  }

  /** The division under a rule. */
  public Division under(Rule rule) {
    if (!(sum(least) < surplus * NEARLY_ALL)) {
      return new Division(Agreement.none(parties.fallBacks()), List.of());
    }
    return switch (rule) {
      case NASH -> division(weights.length == 2 ? nashOfTwo() : nashOfMany(), this::rate);
      case EGALITARIAN -> inProportion(weights);
      case KALAI_SMORODINSKY -> {
        double[] most = new double[weights.length];
        for (int party = 0; party < most.length; party++) {
          most[party] = utilities.get(party).at(highest(party)) - fallBacks[party];
        }
        yield inProportion(most);
      }
    };
  }

  /** The largest part of a party that leaves the others their fall-backs. */
  private double highest(int party) {
    double others = 0;
    for (int other = 0; other < least.length; other++) {
      others += other == party ? 0 : least[other];
    }
    return surplus - others;
  }

  /** a u'(x) / (u(x) - d), which falls as the part x rises. */
  private double rate(int party, double part) {
    Curve curve = utilities.get(party);
    double gain = curve.at(part) - fallBacks[party];
    return gain > 0 ? weights[party] * curve.slope(part) / gain : Double.POSITIVE_INFINITY;
  }

  private double[] nashOfTwo() {
    double low = least[0];
    double high = highest(0);
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = low + (high - low) / 2;
      if (rate(0, middle) > rate(1, surplus - middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double part = low + (high - low) / 2;
    return new double[] {part, surplus - part};
  }

  private double[] nashOfMany() {
    // At the highest rate of the middle parts nobody takes more than that, at the lowest no less.
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (int party = 0; party < weights.length; party++) {
      double middle = rate(party, least[party] + (surplus - sum(least)) / weights.length);
      low = Math.min(low, middle);
      high = Math.max(high, middle);
    }
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = low + (high - low) / 2;
      if (sum(partsAt(middle)) > surplus) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return partsAt(high);
  }

  private double[] partsAt(double rate) {
    double[] parts = new double[weights.length];
    for (int party = 0; party < parts.length; party++) {
      double low = least[party];
      double high = highest(party);
      for (int halving = 0; halving < HALVINGS; halving++) {
        double middle = low + (high - low) / 2;
        if (rate(party, middle) > rate) {
          low = middle;
        } else {
          high = middle;
        }
      }
      parts[party] = low + (high - low) / 2;
    }
    return parts;
  }

  private Division inProportion(double[] proportions) {
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    for (int party = 0; party < proportions.length; party++) {
      double most = utilities.get(party).at(highest(party)) - fallBacks[party];
      high = Math.min(high, most / proportions[party]);
    }
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = low + (high - low) / 2;
      if (sum(parts(proportions, middle)) <= surplus) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return division(
        parts(proportions, low),
        (party, part) -> (utilities.get(party).at(part) - fallBacks[party]) / proportions[party]);
  }

  /** The parts by which everybody gains t times its proportion. */
  private double[] parts(double[] proportions, double t) {
    double[] parts = new double[proportions.length];
    for (int party = 0; party < parts.length; party++) {
      double wanted = fallBacks[party] + t * proportions[party];
      double part = utilities.get(party).shareFor(wanted);
      parts[party] = part == part ? part : surplus;
    }
    return parts;
  }

  /** What is the same for everybody at the solution. */
  private interface Condition {
    double at(int party, double part);
  }

  private Division division(double[] parts, Condition condition) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    List<Rational> payoffs = new ArrayList<>();
    List<Rational> gains = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    for (int party = 0; party < parts.length; party++) {
      double value = condition.at(party, parts[party]);
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
      Rational payoff = Rational.ofDouble(utilities.get(party).at(parts[party]));
      payoffs.add(payoff);
      gains.add(payoff.minus(parties.fallBack(party)));
      all.add(parts[party]);
    }
    double apart = (highest - lowest) / highest;
    double left = Math.abs(sum(parts) - surplus) / surplus;
    double residual = Math.max(Math.max(apart, left), Double.MIN_NORMAL);
    return new Division(new Agreement(true, payoffs, gains, List.of(), residual), all);
  }

  private static double sum(double[] parts) {
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    return sum;
  }
}
