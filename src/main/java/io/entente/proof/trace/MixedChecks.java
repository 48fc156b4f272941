package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/** Checks the steps that weigh payoffs with probabilities. */
final class MixedChecks {

  private final Subject subject;
  private final Claim claim;
  private final Shown shown;

  MixedChecks(Subject subject, Claim claim, Shown shown) {
    this.subject = subject;
    this.claim = claim;
    this.shown = shown;
  }

  void indifference(Fields step) {
    String judge = step.name("judge");
    unless(subject.players().size() == 2, "only between two players");
    unless(!judge.equals(step.name("mixer")), "the judge does not mix here");
    subject.player(step.name("mixer"));
    unless(!step.name("base").equals(step.name("other")), "one strategy twice");
    unless(!step.name("first").equals(step.name("second")), "one strategy twice");
    Rational p = step.number("probability");
    Rational q = Rational.ONE.minus(p);
    Rational first = weighed(step, "first", p, q);
    same(first, weighed(step, "second", p, q));
    unless(p.signum() >= 0 && q.signum() >= 0, p + " is no probability");
  }

  private Rational weighed(Fields step, String which, Rational p, Rational q) {
    String judge = step.name("judge");
    Rational atBase = step.number(which + "AtBase");
    Rational atOther = step.number(which + "AtOther");
    same(atBase, subject.payoff(judge, step.name(which), List.of(step.name("base"))));
    same(atOther, subject.payoff(judge, step.name(which), List.of(step.name("other"))));
    return atBase.times(p).plus(atOther.times(q));
  }

  void supportOptimal(Fields step) {
    unless(
        claim.kind() == ClaimKind.MIXED_NASH || claim.kind() == ClaimKind.NOT_MIXED_NASH,
        "nothing is mixed");
    String player = step.name("player");
    List<String> named = new ArrayList<>();
    Rational weights = Rational.ZERO;
    for (Fields row : step.rows("payoffs")) {
      String strategy = row.name("strategy");
      Rational weight = row.number("weight");
      same(weight, weight(player, strategy));
      same(row.number("value"), expected(player, strategy));
      int sign = row.number("value").compareTo(step.number("most"));
      unless(sign <= 0, strategy + " pays more");
      unless(weight.signum() == 0 || weight.signum() > 0 && sign == 0, strategy + " is not best");
      weights = weights.plus(weight);
      named.add(strategy);
    }
    same(weights, Rational.ONE);
    unless(named.equals(subject.strategies(player)), "not all strategies of " + player);
    shown.supportOptimal.add(player);
  }

  void deviation(Fields step) {
    unless(claim.kind() == ClaimKind.NOT_MIXED_NASH, "nothing is mixed");
    String player = step.name("player");
    Rational now = Rational.ZERO;
    for (String strategy : subject.strategies(player)) {
      now = now.plus(weight(player, strategy).times(expected(player, strategy)));
    }
    same(step.number("now"), now);
    same(step.number("then"), expected(player, step.name("to")));
    unless(step.number("then").compareTo(now) > 0, "no gain");
    shown.mixedDeviation = true;
  }

  /** How often the claim says that a player plays a strategy. */
  private Rational weight(String player, String strategy) {
    Rational weight = Rational.ZERO;
    for (Fields row : claim.fields().rows("mixed")) {
      if (row.name("player").equals(player) && row.name("strategy").equals(strategy)) {
        weight = weight.plus(row.number("weight"));
      }
    }
    return weight;
  }

  private Rational expected(String player, String strategy) {
    List<List<String>> strategies = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String other : subject.players()) {
      if (!other.equals(player)) {
        others.add(other);
        strategies.add(subject.strategies(other));
      }
    }
    Rational sum = Rational.ZERO;
    for (List<String> against : Subject.combinations(strategies)) {
      Rational probability = Rational.ONE;
      for (int i = 0; i < against.size(); i++) {
        probability = probability.times(weight(others.get(i), against.get(i)));
      }
      sum = sum.plus(probability.times(subject.payoff(player, strategy, against)));
    }
    return sum;
  }

  void obedience(Fields step) {
    String player = step.name("player");
    String told = step.name("told");
    int place = subject.player(player);
    unless(subject.strategies(player).contains(step.name("instead")), "no such strategy");
    unless(!told.equals(step.name("instead")), "nothing else");
    Rational obey = Rational.ZERO;
    Rational disobey = Rational.ZERO;
    for (List<String> profile : subject.profiles()) {
      if (profile.get(place).equals(told)) {
        Rational weight = subject.distribution().getOrDefault(profile, Rational.ZERO);
        List<String> changed = new ArrayList<>(profile);
        changed.set(place, step.name("instead"));
        obey = obey.plus(weight.times(subject.payoff(player, profile)));
        disobey = disobey.plus(weight.times(subject.payoff(player, changed)));
      }
    }
    same(step.number("obey"), obey);
    same(step.number("disobey"), disobey);
    same(step.number("slack"), obey.minus(disobey));
    shown.obedience.put(
        new Shown.Pair(player, told, step.name("instead"), ""), step.number("slack"));
  }

  void commit(Fields step) {
    String leader = step.name("leader");
    unless(subject.players().size() == 2, "only between two players");
    int place = subject.player(leader);
    String follower = subject.players().get(1 - place);
    Rational weights = Rational.ZERO;
    for (Fields row : step.rows("bound")) {
      unless(row.number("weight").signum() > 0, "a weight that is not above 0");
      weights = weights.plus(row.number("weight"));
    }
    same(weights, Rational.ONE);
    String reply = step.name("reply");
    Rational most = null;
    Rational atReply = null;
    List<String> named = new ArrayList<>();
    for (Fields row : step.rows("replies")) {
      same(row.number("value"), bound(step, follower, row.name("strategy"), follower));
      most = most == null || row.number("value").compareTo(most) > 0 ? row.number("value") : most;
      atReply = row.name("strategy").equals(reply) ? row.number("value") : atReply;
      named.add(row.name("strategy"));
    }
    unless(named.equals(subject.strategies(follower)), "not all replies");
    unless(most != null && most.equals(atReply), reply + " is not a best reply");
    same(step.number("worth"), bound(step, follower, reply, leader));
    for (Fields row : step.rows("replies")) {
      if (row.number("value").equals(most)) {
        unless(
            bound(step, follower, row.name("strategy"), leader).compareTo(step.number("worth"))
                <= 0,
            "a tie is broken in the leader's favour");
      }
    }
    shown.commitments.add(step);
  }

  /** What somebody gets when the leader is bound and the follower replies so. */
  private Rational bound(Fields step, String follower, String reply, String whose) {
    Rational sum = Rational.ZERO;
    for (Fields row : step.rows("bound")) {
      List<String> profile = subject.profile(follower, reply, List.of(row.name("strategy")));
      sum = sum.plus(row.number("weight").times(subject.payoff(whose, profile)));
    }
    return sum;
  }

  void oneShot(Fields step) {
    String player = step.name("player");
    int place = subject.player(player);
    List<String> agreed = step.names("agreed");
    Rational reward = step.number("reward");
    Rational temptation = step.number("temptation");
    Rational punished = step.number("punished");
    same(reward, subject.payoff(player, agreed));
    same(temptation, subject.payoff(player, step.names("deviation")));
    same(punished, subject.payoff(player, step.names("punishment")));
    for (int i = 0; i < agreed.size(); i++) {
      unless(
          i == place || agreed.get(i).equals(step.names("deviation").get(i)),
          "others leave the agreement too");
    }
    for (String other : subject.strategies(player)) {
      List<String> changed = new ArrayList<>(agreed);
      changed.set(place, other);
      unless(subject.payoff(player, changed).compareTo(temptation) <= 0, other + " tempts more");
    }
    unless(temptation.compareTo(punished) > 0, "no punishment");
    same(step.number("discount").times(temptation.minus(punished)), temptation.minus(reward));
    unless(shown.nash.contains(step.names("punishment")), "the punishment is no equilibrium");
    shown.discounts.put(player, step.number("discount"));
  }

  void inequality(Fields step) {
    unless(subject.slope().isPresent(), "nothing depends on a parameter");
    String player = step.name("player");
    Subject slopes = subject.slope().get();
    Rational constant =
        subject
            .payoff(player, step.names("better"))
            .minus(subject.payoff(player, step.names("worse")));
    Rational slope =
        slopes
            .payoff(player, step.names("better"))
            .minus(slopes.payoff(player, step.names("worse")));
    same(step.number("constant"), constant);
    same(step.number("slope"), slope);
    String holds = step.name("holds");
    if (slope.signum() == 0) {
      unless(
          holds.equals(constant.signum() >= 0 ? "always" : "never"), "it does not hold " + holds);
      same(step.number("bound"), Rational.ZERO);
      if (holds.equals("never")) {
        shown.never.add(player);
      }
      return;
    }
    same(step.number("bound"), constant.negate().dividedBy(slope));
    unless(holds.equals(slope.signum() > 0 ? "at-least" : "at-most"), "it holds on the other side");
    shown.bounds.add(new Shown.Bound(holds, step.number("bound")));
  }
}
