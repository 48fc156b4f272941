package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.STRICT;
import static io.entente.proof.trace.StaticChecks.WEAK;
import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the steps by which all equilibria are found, one choice of supports after the other. */
final class SupportChecks {

  private final Subject subject;
  private final Shown shown;

  SupportChecks(Subject subject, Shown shown) {
    this.subject = subject;
    this.shown = shown;
  }

  private String other(String player) {
    unless(subject.players().size() == 2, "only between two players");
    return subject.players().get(1 - subject.player(player));
  }

  void equilibrium(Fields step) {
    Map<Shown.Own, Rational> weights = new HashMap<>();
    Map<String, Rational> sums = new HashMap<>();
    for (Fields row : step.rows("mixed")) {
      Shown.Own own = new Shown.Own(row.name("player"), row.name("strategy"));
      unless(subject.strategies(own.player()).contains(own.strategy()), "no such strategy");
      unless(row.number("weight").signum() > 0, "a weight that is not above 0");
      unless(weights.put(own, row.number("weight")) == null, "a strategy twice");
      sums.merge(own.player(), row.number("weight"), Rational::plus);
    }
    List<Shown.Own> named = new ArrayList<>();
    Map<String, Rational> most = new HashMap<>();
    for (Fields row : step.rows("payoffs")) {
      String player = row.name("player");
      Rational value = Rational.ZERO;
      for (String against : subject.strategies(other(player))) {
        Rational weight =
            weights.getOrDefault(new Shown.Own(other(player), against), Rational.ZERO);
        value =
            value.plus(
                weight.times(subject.payoff(player, row.name("strategy"), List.of(against))));
      }
      same(row.number("value"), value);
      most.merge(player, value, (one, two) -> one.compareTo(two) >= 0 ? one : two);
      named.add(new Shown.Own(player, row.name("strategy")));
    }
    for (Fields row : step.rows("payoffs")) {
      Shown.Own own = new Shown.Own(row.name("player"), row.name("strategy"));
      unless(
          !weights.containsKey(own) || row.number("value").equals(most.get(own.player())),
          own.strategy() + " is not best");
    }
    List<Shown.Own> all = new ArrayList<>();
    for (String player : subject.players()) {
      same(sums.getOrDefault(player, Rational.ZERO), Rational.ONE);
      subject.strategies(player).forEach(strategy -> all.add(new Shown.Own(player, strategy)));
    }
    unless(named.equals(all), "not all strategies");
    shown.equilibria.add(step);
  }

  void noSupport(Fields step) {
    String player = step.name("player");
    List<String> named = new ArrayList<>();
    boolean equal = false;
    boolean below = false;
    for (Fields row : step.rows("comparisons")) {
      same(row.number("own"), mixed(player, step.rows("worse"), row.name("against")));
      same(row.number("other"), mixed(player, step.rows("better"), row.name("against")));
      int sign = row.number("own").compareTo(row.number("other"));
      unless(sign <= 0, "better against " + row.name("against"));
      equal |= sign == 0;
      below |= sign < 0;
      named.add(row.name("against"));
    }
    unless(named.equals(step.names("within")), "not all that the other keeps to");
    unless(subject.strategies(other(player)).containsAll(named), "no such strategy");
    unless(below && step.name("kind").equals(equal ? WEAK : STRICT), "it is of another kind");
    shown.noSupports.add(step);
  }

  private Rational mixed(String player, List<Fields> mix, String against) {
    Rational sum = Rational.ZERO;
    Rational weights = Rational.ZERO;
    for (Fields row : mix) {
      unless(row.number("weight").signum() > 0, "a weight that is not above 0");
      weights = weights.plus(row.number("weight"));
      sum =
          sum.plus(
              row.number("weight")
                  .times(subject.payoff(player, row.name("strategy"), List.of(against))));
    }
    same(weights, Rational.ONE);
    return sum;
  }
}
