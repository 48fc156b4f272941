package io.entente.sample.section;

import io.entente.expression.Expression;
import io.entente.scenario.bargaining.PrivateNumber;
import io.entente.scenario.bargaining.Protocol;
import io.entente.solve.bargaining.AlternatingOffers;
import io.entente.solve.bargaining.BargainingException;
import io.entente.solve.bargaining.RoundedBelief;
import io.entente.solve.bargaining.Rule;

/**
 * What {@link BargainingValues} computes, in doubles, where a formula gives it: surpluses, prices
 * and wars. Values stand in the order of {@link Protocol#values}.
 */
final class RoundedBargains {

  /**
   * What a comparison of computed numbers leaves open, in units of the numbers compared: ties that
   * rounding hides stay ties.
   */
  private static final double ROUNDING = 1e-14;

  private final LaneNumbers numbers;
  private double[] out;
  private int at;

  RoundedBargains(LaneNumbers numbers) {
    this.numbers = numbers;
  }

  /** Whether this knows how. */
  static boolean covers(Protocol protocol) {
    return protocol instanceof Protocol.Price
        || protocol instanceof Protocol.Offers
        || protocol instanceof Protocol.Division division && division.utilities().isEmpty()
        || protocol instanceof Protocol.War war && war.utilities().isEmpty();
  }

  /** Fills in the values; false if there are none. */
  boolean fill(Protocol protocol, double[] values) {
    out = values;
    at = 0;
    try {
      if (protocol instanceof Protocol.Division division) {
        return division(division);
      } else if (protocol instanceof Protocol.Price price) {
        return price(price);
      } else if (protocol instanceof Protocol.Offers offers) {
        return offers(offers);
      }
      return war((Protocol.War) protocol);
    } catch (IllegalArgumentException | BargainingException none) {
      return false;
    }
  }

  private boolean division(Protocol.Division division) {
    int parties = division.fallBacks().size();
    double gain = number(division.surplus());
    double size = Math.abs(gain);
    double all = 0;
    boolean weighted = division.rule() != Rule.KALAI_SMORODINSKY;
    for (int party = 0; party < parties; party++) {
      double weight = number(division.weights().get(party));
      if (!(weight >= 0)) {
        return false;
      }
      double fallBack = number(division.fallBacks().get(party));
      gain -= fallBack;
      size += Math.abs(fallBack);
      all += weighted ? weight : 1;
    }
    if (!(all > 0)) {
      return false;
    }
    boolean reached = gain > ROUNDING * size;
    put(reached ? 1 : 0);
    put(Math.abs(gain) > ROUNDING * size ? gain : 0);
    for (int party = 0; party < parties; party++) {
      double fallBack = number(division.fallBacks().get(party));
      double share = (weighted ? number(division.weights().get(party)) : 1) / all;
      put(reached ? fallBack + share * gain : fallBack);
      put(reached ? share * gain : 0);
      put(reached ? share : 0);
    }
    return true;
  }

  private boolean offers(Protocol.Offers offers) {
    double surplus = number(offers.surplus());
    double own = number(offers.discounts().get(offers.first()));
    double other = number(offers.discounts().get(1 - offers.first()));
    AlternatingOffers game =
        offers.proposals().isPresent()
            ? AlternatingOffers.atMost(
                offers.proposals().getAsInt(),
                io.entente.number.Rational.ofDouble(own),
                io.entente.number.Rational.ofDouble(other))
            : AlternatingOffers.withoutEnd(
                io.entente.number.Rational.ofDouble(own),
                io.entente.number.Rational.ofDouble(other));
    double first = game.roundedShare();
    put(surplus > 0 ? 1 : 0);
    for (int party = 0; party < 2; party++) {
      double share = party == offers.first() ? first : 1 - first;
      put(surplus > 0 ? share * surplus : 0);
      put(surplus > 0 ? share : 0);
      put(party == offers.first() ? game.limitShare() : 1 - game.limitShare());
    }
    return true;
  }

  private boolean price(Protocol.Price price) {
    double surplus = number(price.surplus());
    double fallBack = number(price.fallBack());
    double most = surplus - fallBack;
    RoundedBelief belief = belief(price.other());
    RoundedBelief mirrored = belief.mirrored();
    double z = mirrored.bestDemand(most, -Double.MAX_VALUE, Double.MAX_VALUE);
    boolean made = z == z;
    double offer = made ? -z : most;
    double agreement = made ? mirrored.atLeast(z) : 0;
    double toProposer = fallBack + agreement * (most - offer);
    double toOther = made ? -mirrored.expectedMinimum(z) : belief.mean();
    if (price.other().actual().isPresent()) {
      double actual = number(price.other().actual().get());
      agreement = made && atMost(actual, offer) ? 1 : 0;
      toProposer = agreement > 0 ? surplus - offer : fallBack;
      toOther = agreement > 0 ? offer : actual;
    }
    put(offer);
    put(agreement);
    put(price.proposer() == 0 ? toProposer : toOther);
    put(price.proposer() == 0 ? toOther : toProposer);
    return true;
  }

  private boolean war(Protocol.War war) {
    double chance = number(war.chance());
    if (!(chance >= 0 && chance <= 1)) {
      return false;
    }
    if (war.cost().isPresent()) {
      return privateWar(war, chance);
    }
    double costA = number(war.costs().get(0));
    double costB = number(war.costs().get(1));
    double low = clip(chance - costA);
    double high = clip(chance + costB);
    boolean divisible = war.divisions().isEmpty();
    for (Expression division : war.divisions()) {
      double part = number(division);
      if (!(part >= 0 && part <= 1)) {
        return false;
      }
      divisible |= atMost(low, part) && atMost(part, high);
    }
    boolean lasting = true;
    if (war.later().isPresent()) {
      double later = number(war.later().get());
      if (!(later >= 0 && later <= 1)) {
        return false;
      }
      lasting = atMost(Math.abs(later - chance), costA + costB);
    }
    put(low);
    put(high);
    put(atMost(low, high) && divisible && lasting ? 0 : 1);
    if (!war.divisions().isEmpty()) {
      put(divisible ? 1 : 0);
    }
    if (war.later().isPresent()) {
      put(lasting ? 1 : 0);
    }
    return true;
  }

  private boolean privateWar(Protocol.War war, double first) {
    int informed = war.informed().getAsInt();
    double chance = informed == 1 ? first : 1 - first;
    double own = number(war.costs().get(1 - informed));
    RoundedBelief belief = belief(war.cost().get());
    double z = belief.bestDemand(own, -chance, 1 - chance);
    boolean made = z == z;
    double demand = made ? chance + z : clip(chance - own);
    double acceptance = made ? belief.atLeast(z) : 0;
    double risk = 1 - acceptance;
    double toProposer = chance - own + (made ? acceptance * (z + own) : 0);
    double toInformed = 1 - chance - (made ? belief.expectedMinimum(z) : belief.mean());
    double cost = belief.mean();
    if (war.cost().get().actual().isPresent()) {
      cost = number(war.cost().get().actual().get());
      boolean accepted = made && atMost(z, cost);
      risk = accepted ? 0 : 1;
      toProposer = accepted ? demand : chance - own;
      toInformed = 1 - (accepted ? demand : chance + cost);
    }
    put(clip(first - (informed == 1 ? own : cost)));
    put(clip(first + (informed == 1 ? cost : own)));
    put(risk);
    put(demand);
    put(informed == 1 ? toProposer : toInformed);
    put(informed == 1 ? toInformed : toProposer);
    return true;
  }

  private RoundedBelief belief(PrivateNumber number) {
    var arguments = number.belief().arguments();
    double[] a = new double[arguments.size()];
    for (int i = 0; i < a.length; i++) {
      a[i] = number(arguments.get(i));
    }
    return switch (number.belief().family()) {
      case UNIFORM -> RoundedBelief.uniform(a[0], a[1]);
      case TRIANGULAR -> RoundedBelief.triangular(a[0], a[1], a[2]);
      case NORMAL -> RoundedBelief.normal(a[0], a[1]);
      case BERNOULLI -> RoundedBelief.listed(new double[] {1, 0}, new double[] {a[0], 1 - a[0]});
      case DISCRETE -> {
        double[] values = new double[a.length / 2];
        double[] chances = new double[values.length];
        for (int i = 0; i < values.length; i++) {
          values[i] = a[2 * i];
          chances[i] = a[2 * i + 1];
        }
        yield RoundedBelief.listed(values, chances);
      }
      case BETA, LOGNORMAL -> throw new IllegalArgumentException("no best offer is known");
    };
  }

  private double number(Expression formula) {
    double value = numbers.rounded(formula);
    if (value != value) {
      throw new IllegalArgumentException("not a finite number");
    }
    return value;
  }

  private void put(double value) {
    out[at++] = value;
  }

  /** Whether one number is at most another, but for rounding; the numbers are about 1 or larger. */
  private static boolean atMost(double one, double other) {
    return one <= other + ROUNDING * Math.max(1, Math.abs(other));
  }

  private static double clip(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
