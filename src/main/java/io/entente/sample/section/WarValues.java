package io.entente.sample.section;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.scenario.bargaining.BargainingSection;
import io.entente.scenario.bargaining.Protocol;
import io.entente.solve.bargaining.Crisis;
import java.util.ArrayList;
import java.util.List;

/** What bargaining in the shadow of war comes to in one run. */
final class WarValues {

  private final BargainingSection section;
  private final Protocol.War war;
  private final BargainingValues into;

  private WarValues(BargainingSection section, Protocol.War war, BargainingValues into) {
    this.section = section;
    this.war = war;
    this.into = into;
  }

  static void put(BargainingSection section, Protocol.War war, BargainingValues into) {
    WarValues values = new WarValues(section, war, into);
    if (war.cost().isPresent()) {
      values.privately();
    } else {
      values.openly();
    }
  }

  private void openly() {
    Crisis crisis = new Crisis(chance(), cost(0), cost(1));
    Crisis.Range range = crisis.range();
    if (!war.utilities().isEmpty()) {
      var utilities = into.functions(war.utilities());
      range = crisis.range(utilities.get(0), utilities.get(1));
      into.setResidual(BargainingValues.ROUNDED);
    }
    boolean possible = !range.isEmpty();
    boolean divisible = true;
    if (!war.divisions().isEmpty()) {
      List<Rational> feasible = new ArrayList<>();
      for (Expression division : war.divisions()) {
        feasible.add(into.within(division, "a possible division"));
      }
      divisible = !Crisis.divisible(range, feasible).isEmpty();
    }
    boolean lasting = true;
    if (war.later().isPresent()) {
      String first = section.parties().get(0).id();
      lasting =
          crisis.lastsUntil(
              into.within(war.later().get(), "the chance that " + first + " will win later"));
    }
    into.put("low", range.low());
    into.put("high", range.high());
    into.put("war", !(possible && divisible && lasting));
    if (!war.divisions().isEmpty()) {
      into.put("divisible", divisible);
    }
    if (war.later().isPresent()) {
      into.put("lasting", lasting);
    }
  }

  /** One side knows its cost alone; the other makes a demand. */
  private void privately() {
    int informed = war.informed().getAsInt();
    int proposer = 1 - informed;
    Rational first = chance();
    Rational chance = proposer == 0 ? first : Rational.ONE.minus(first);
    String what = "the cost of " + into.id(informed);
    var belief = into.belief(war.cost().get(), what);
    Rational own = cost(proposer);
    Crisis crisis = new Crisis(chance, own, belief.mean());
    Crisis.Ultimatum best = crisis.privateCost(belief);
    into.setResidual(best.exact() ? 0 : BargainingValues.ROUNDED);
    Rational demand = best.demand().orElse(crisis.range().low());
    Rational warChance = best.war();
    Rational toProposer = best.payoffA();
    Rational toInformed = best.payoffB();
    Rational expectedCost = belief.mean();
    if (war.cost().get().actual().isPresent()) {
      Rational actual = into.number(war.cost().get().actual().get(), "the actual value of " + what);
      boolean accepted = best.demand().isPresent() && demand.minus(chance).compareTo(actual) <= 0;
      warChance = accepted ? Rational.ZERO : Rational.ONE;
      toProposer = accepted ? demand : chance.minus(own);
      toInformed = Rational.ONE.minus(accepted ? demand : chance.plus(actual));
      expectedCost = actual;
    }
    Crisis.Range range =
        informed == 1
            ? new Crisis(first, own, expectedCost).range()
            : new Crisis(first, expectedCost, own).range();
    into.put("low", range.low());
    into.put("high", range.high());
    into.put("war", warChance);
    into.put("demand", demand);
    into.put(0, "payoff", proposer == 0 ? toProposer : toInformed);
    into.put(1, "payoff", proposer == 1 ? toProposer : toInformed);
  }

  private Rational chance() {
    return into.within(war.chance(), "the chance that " + into.id(0) + " wins");
  }

  private Rational cost(int party) {
    return into.number(war.costs().get(party), "the cost of war to " + into.id(party));
  }
}
