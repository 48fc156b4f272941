package io.entente.sample.section;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.scenario.Distribution;
import io.entente.scenario.bargaining.BargainingSection;
import io.entente.scenario.bargaining.PrivateNumber;
import io.entente.scenario.bargaining.Protocol;
import io.entente.solve.bargaining.Agreement;
import io.entente.solve.bargaining.AlternatingOffers;
import io.entente.solve.bargaining.BargainingException;
import io.entente.solve.bargaining.Belief;
import io.entente.solve.bargaining.ConcaveDivision;
import io.entente.solve.bargaining.FeasiblePoints;
import io.entente.solve.bargaining.ListedBelief;
import io.entente.solve.bargaining.NormalBelief;
import io.entente.solve.bargaining.Parties;
import io.entente.solve.bargaining.PostedPrice;
import io.entente.solve.bargaining.SurplusDivision;
import io.entente.solve.bargaining.TriangularBelief;
import io.entente.solve.bargaining.UniformBelief;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * What a bargaining problem comes to in one run.
 *
 * <p>{@code residual} is 0 where every value is exact for the numbers of the run; otherwise a bound
 * on how far the condition that defines the solution is missed, relatively.
 */
public final class BargainingValues {

  private final BargainingSection section;
  private final RunNumbers numbers;
  private final Map<String, Rational> values = new LinkedHashMap<>();
  private double residual;

  private BargainingValues(BargainingSection section, RunNumbers numbers) {
    this.section = section;
    this.numbers = numbers;
  }

  /**
   * Solves it.
   *
   * @throws NoValueException if there is no answer
   */
  public static BargainingValues of(BargainingSection section, RunNumbers numbers) {
    BargainingValues values = new BargainingValues(section, numbers);
    try {
      values.solve();
    } catch (BargainingException none) {
      throw new NoValueException(none.getMessage(), "");
    }
    return values;
  }

  /** All values, by name without that of the problem. */
  public Map<String, Rational> values() {
    return values;
  }

  /** How far off they may be. */
  public double residual() {
    return residual;
  }

  private void solve() {
    Protocol protocol = section.protocol();
    if (protocol instanceof Protocol.Division division) {
      division(division);
    } else if (protocol instanceof Protocol.Choice choice) {
      choice(choice);
    } else if (protocol instanceof Protocol.Offers offers) {
      offers(offers);
    } else if (protocol instanceof Protocol.Price price) {
      price(price);
    } else if (protocol instanceof Protocol.War war) {
      WarValues.put(section, war, this);
    }
  }

  private void division(Protocol.Division division) {
    Rational surplus = number(division.surplus(), "the surplus");
    Parties parties = parties(division.fallBacks(), division.weights());
    if (!division.utilities().isEmpty()) {
      utilities(division, surplus, parties);
      return;
    }
    SurplusDivision problem = new SurplusDivision(surplus, parties);
    Agreement agreement = problem.under(division.rule());
    put("agreement", agreement.reached());
    put("gain", problem.gain());
    for (int party = 0; party < parties.size(); party++) {
      Rational gain = agreement.gains().get(party);
      put(party, "payoff", agreement.payoffs().get(party));
      put(party, "gain", gain);
      put(party, "share", agreement.reached() ? gain.dividedBy(problem.gain()) : Rational.ZERO);
    }
  }

  private void utilities(Protocol.Division division, Rational surplus, Parties parties) {
    if (surplus.signum() <= 0) {
      throw new NoValueException(
          "the surplus is " + shown(surplus) + "; with utilities it must be greater than 0", "");
    }
    requirePositive(division.weights(), parties);
    ConcaveDivision.Division found =
        new ConcaveDivision(surplus.toDouble(), functions(division.utilities()), parties)
            .under(division.rule());
    Agreement agreement = found.agreement();
    residual = agreement.residual();
    put("agreement", agreement.reached());
    for (int party = 0; party < parties.size(); party++) {
      put(party, "payoff", agreement.payoffs().get(party));
      put(party, "gain", agreement.gains().get(party));
      boolean reached = agreement.reached();
      put(party, "part", reached ? Rational.ofDouble(found.parts().get(party)) : Rational.ZERO);
    }
  }

  private void choice(Protocol.Choice choice) {
    List<List<Rational>> points = new ArrayList<>();
    for (int point = 0; point < choice.points().size(); point++) {
      List<Rational> payoffs = new ArrayList<>();
      for (int party = 0; party < section.parties().size(); party++) {
        payoffs.add(
            number(
                choice.payoffs().get(point).get(party),
                "what " + choice.points().get(point) + " brings " + id(party)));
      }
      points.add(payoffs);
    }
    Parties parties = parties(choice.fallBacks(), choice.weights());
    requirePositive(choice.weights(), parties);
    Agreement agreement = new FeasiblePoints(points, parties).under(choice.rule());
    residual = agreement.residual();
    put("agreement", agreement.reached());
    for (int party = 0; party < parties.size(); party++) {
      put(party, "payoff", agreement.payoffs().get(party));
      put(party, "gain", agreement.gains().get(party));
    }
    for (int point = 0; point < choice.points().size(); point++) {
      values.put(
          "chance." + choice.points().get(point),
          agreement.reached() ? agreement.lottery().get(point) : Rational.ZERO);
    }
  }

  private void offers(Protocol.Offers offers) {
    Rational surplus = number(offers.surplus(), "the surplus");
    Rational[] factors = new Rational[2];
    for (int party = 0; party < 2; party++) {
      factors[party] = within(offers.discounts().get(party), "the discount factor of " + id(party));
    }
    int first = offers.first();
    int second = 1 - first;
    AlternatingOffers game =
        offers.proposals().isPresent()
            ? AlternatingOffers.atMost(
                offers.proposals().getAsInt(), factors[first], factors[second])
            : AlternatingOffers.withoutEnd(factors[first], factors[second]);
    Rational share = numbers.areRounded() ? Rational.ofDouble(game.roundedShare()) : game.share();
    boolean reached = surplus.signum() > 0;
    put("agreement", reached);
    for (int party = 0; party < 2; party++) {
      Rational own = party == first ? share : Rational.ONE.minus(share);
      double limit = party == first ? game.limitShare() : 1 - game.limitShare();
      put(party, "payoff", reached ? own.times(surplus) : Rational.ZERO);
      put(party, "share", reached ? own : Rational.ZERO);
      put(party, "limit", Rational.ofDouble(limit));
    }
  }

  private void price(Protocol.Price price) {
    Rational surplus = number(price.surplus(), "the surplus");
    int proposer = price.proposer();
    int other = 1 - proposer;
    Rational fallBack = number(price.fallBack(), "the fall-back of " + id(proposer));
    String what = "the fall-back of " + id(other);
    PostedPrice best = PostedPrice.of(surplus, fallBack, belief(price.other(), what));
    residual = best.exact() ? 0 : ROUNDED;
    Rational offer = best.offer().orElse(surplus.minus(fallBack));
    Rational agreement = best.acceptance();
    Rational toProposer = best.proposer();
    Rational toOther = best.responder();
    if (price.other().actual().isPresent()) {
      Rational actual = number(price.other().actual().get(), "the actual value of " + what);
      boolean accepted = best.offer().isPresent() && actual.compareTo(offer) <= 0;
      agreement = accepted ? Rational.ONE : Rational.ZERO;
      toProposer = accepted ? surplus.minus(offer) : fallBack;
      toOther = accepted ? offer : actual;
    }
    values.put("offer", offer);
    values.put("agreement", agreement);
    for (int party = 0; party < 2; party++) {
      put(party, "payoff", party == proposer ? toProposer : toOther);
    }
  }

  /** The relative error of an answer computed in doubles, or of a root to 100 bits. */
  static final double ROUNDED = 1e-14;

  void setResidual(double missed) {
    residual = missed;
  }

  Belief belief(PrivateNumber number, String what) {
    Distribution belief = number.belief();
    List<Rational> a = new ArrayList<>();
    for (Expression argument : belief.arguments()) {
      a.add(number(argument, "what is believed of " + what));
    }
    try {
      return switch (belief.family()) {
        case UNIFORM ->
            a.get(0).equals(a.get(1))
                ? ListedBelief.known(a.get(0))
                : new UniformBelief(a.get(0), a.get(1));
        case TRIANGULAR ->
            a.get(0).equals(a.get(2)) && a.get(0).equals(a.get(1))
                ? ListedBelief.known(a.get(0))
                : new TriangularBelief(a.get(0), a.get(1), a.get(2));
        case NORMAL ->
            a.get(1).signum() == 0
                ? ListedBelief.known(a.get(0))
                : new NormalBelief(a.get(0), a.get(1));
        case BERNOULLI ->
            new ListedBelief(
                List.of(Rational.ONE, Rational.ZERO),
                List.of(a.get(0), Rational.ONE.minus(a.get(0))));
        case DISCRETE -> listed(a);
        case BETA, LOGNORMAL ->
            throw new IllegalArgumentException("no best offer is known for " + belief.family());
      };
    } catch (IllegalArgumentException faulty) {
      throw new NoValueException(
          "what is believed of " + what + " is no distribution: " + faulty.getMessage(),
          "its numbers come from formulas; see that they stay in order");
    }
  }

  private static Belief listed(List<Rational> arguments) {
    List<Rational> values = new ArrayList<>();
    List<Rational> chances = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      values.add(arguments.get(i));
      chances.add(arguments.get(i + 1));
    }
    return new ListedBelief(values, chances);
  }

  private Parties parties(List<Expression> fallBacks, List<Expression> weights) {
    List<Rational> own = new ArrayList<>();
    List<Rational> power = new ArrayList<>();
    boolean some = false;
    for (int party = 0; party < fallBacks.size(); party++) {
      own.add(number(fallBacks.get(party), "the fall-back of " + id(party)));
      Rational weight = number(weights.get(party), "the weight of " + id(party));
      if (weight.signum() < 0) {
        throw new NoValueException(
            "the weight of " + id(party) + " is " + shown(weight) + ", and it cannot be negative",
            "its formula is \"" + weights.get(party) + "\"");
      }
      some |= weight.signum() > 0;
      power.add(weight);
    }
    if (!some) {
      throw new NoValueException("all weights are 0", "one must be greater");
    }
    return new Parties(own, power);
  }

  private void requirePositive(List<Expression> formulas, Parties parties) {
    for (int party = 0; party < formulas.size(); party++) {
      if (parties.weights().get(party).signum() == 0) {
        throw new NoValueException(
            "the weight of " + id(party) + " is 0; over points or utilities it must be greater",
            "its formula is \"" + formulas.get(party) + "\"");
      }
    }
  }

  List<DoubleUnaryOperator> functions(List<Expression> utilities) {
    List<DoubleUnaryOperator> functions = new ArrayList<>();
    for (Expression utility : utilities) {
      functions.add(numbers.function(utility, Protocol.Division.PART));
    }
    return functions;
  }

  Rational number(Expression formula, String what) {
    return numbers.value(formula, what);
  }

  /** A number in [0, 1]. */
  Rational within(Expression formula, String what) {
    Rational value = number(formula, what);
    if (value.signum() < 0 || value.compareTo(Rational.ONE) > 0) {
      throw new NoValueException(
          what + " is " + shown(value) + ", and it must be between 0 and 1",
          "its formula is \"" + formula + "\"");
    }
    return value;
  }

  static String shown(Rational value) {
    return io.entente.number.Decimals.shortest(value.toDouble());
  }

  String id(int party) {
    return section.parties().get(party).id();
  }

  void put(String name, Rational value) {
    values.put(name, value);
  }

  void put(String name, boolean holds) {
    values.put(name, holds ? Rational.ONE : Rational.ZERO);
  }

  void put(int party, String name, Rational value) {
    values.put(id(party) + "." + name, value);
  }
}
