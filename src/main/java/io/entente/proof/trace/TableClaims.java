package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.STRICT;
import static io.entente.proof.trace.StaticChecks.WEAK;
import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that the steps carry what is claimed of a game in strategic form. */
final class TableClaims {

  private static final String YES = "yes";

  private final Claim claim;
  private final Fields says;
  private final Subject subject;
  private final Shown shown;

  TableClaims(Claim claim, Subject subject, Shown shown) {
    this.claim = claim;
    this.says = claim.fields();
    this.subject = subject;
    this.shown = shown;
  }

  void check() {
    switch (claim.kind()) {
      case NOWHERE -> nowhere();
      case LEAST_CELL_CHANGE -> leastChange();
      case RELATIONS -> relations();
      case NASH_PROFILE ->
          unless(
              (says.name("is").equals(YES) ? shown.nash : shown.notNash)
                  .contains(says.names("profile")),
              "it was not shown");
      case NOT_MIXED_NASH -> notMixedNash();
      case ALL_EQUILIBRIA -> new SupportClaim(says, subject, shown).check();
      case COMPONENT -> component();
      case VALUE -> value();
      case GAME_NAME -> {
        unless(shown.ordered.containsAll(subject.players()), "not of every player");
        String name = TwoByTwo.name(subject);
        unless(says.name("is").equals(name), "it is " + name);
      }
      case CORRELATED_BEST -> correlatedBest();
      case MIXED_COMMITMENT -> mixedCommitment();
      case TIT_FOR_TAT -> titForTat();
      case SIGN ->
          unless(
              shown.shifts.contains(
                  new Shown.Shift(
                      says.name("parameter"),
                      says.name("player"),
                      says.name("action"),
                      says.name("sign"))),
              "another move was shown");
      default -> throw new TraceFault("nothing is known of " + claim.kind().word());
    }
  }

  private void nowhere() {
    Optional<Rational> low = shown.bound("at-least");
    Optional<Rational> high = shown.bound("at-most");
    unless(
        !shown.never.isEmpty()
            || low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0,
        "there are such values");
  }

  private void relations() {
    Set<List<String>> named = new HashSet<>();
    for (Fields pair : says.rows("pairs")) {
      String kind = pair.name("kind");
      boolean none = kind.equals("none");
      unless(none || kind.equals(STRICT) || kind.equals(WEAK), "no kind " + kind);
      Shown.Pair shownPair =
          new Shown.Pair(
              pair.name("player"), pair.name("strategy"), pair.name("by"), none ? WEAK : kind);
      unless((none ? shown.notDominated : shown.dominated).contains(shownPair), "it was not shown");
      named.add(List.of(pair.name("player"), pair.name("strategy"), pair.name("by")));
    }
    unless(named.size() == says.rows("pairs").size(), "a pair twice");
  }

  private void leastChange() {
    Fields ranking = shown.cellRanking;
    unless(ranking != null && ranking.names("profile").equals(says.names("profile")), "not shown");
    Fields first = ranking.rows("changes").get(0);
    unless(
        first.number("change").equals(says.number("change"))
            && first.name("player").equals(says.name("player"))
            && first.names("cell").equals(says.names("cell"))
            && first.name("side").equals(says.name("side")),
        "it is another one");
  }

  private void notMixedNash() {
    Map<String, Rational> sums = new HashMap<>();
    for (Fields row : says.rows("mixed")) {
      unless(row.number("weight").signum() >= 0, "a probability below 0");
      unless(
          subject.strategies(row.name("player")).contains(row.name("strategy")),
          "no strategy " + row.name("strategy"));
      sums.merge(row.name("player"), row.number("weight"), Rational::plus);
    }
    for (String player : subject.players()) {
      same(sums.getOrDefault(player, Rational.ZERO), Rational.ONE);
    }
    unless(shown.mixedDeviation, "nobody was shown to gain");
  }

  private void component() {
    String player = says.name("player");
    String against = says.name("against");
    List<String> best = shown.best.get(new Shown.Place(player, List.of(against)));
    unless(
        best != null && best.contains(says.name("action")) && best.contains(says.name("other")),
        "not both pay most against " + against);
    Rational low = Rational.ZERO;
    Rational high = Rational.ONE;
    Set<String> compared = new HashSet<>(List.of(against));
    for (Shown.MixBound bound : shown.mixBounds) {
      unless(
          bound.mixer().equals(player)
              && bound.base().equals(says.name("action"))
              && bound.other().equals(says.name("other"))
              && bound.better().equals(against),
          "a comparison of something else");
      unless(!bound.holds().equals("never"), "some comparison never holds");
      boolean above = bound.holds().equals("at-least");
      low = above && bound.bound().compareTo(low) > 0 ? bound.bound() : low;
      boolean below = bound.holds().equals("at-most");
      high = below && bound.bound().compareTo(high) < 0 ? bound.bound() : high;
      compared.add(bound.worse());
    }
    String judge = subject.players().get(1 - subject.player(player));
    unless(compared.containsAll(subject.strategies(judge)), "not all of " + judge + "'s replies");
    same(says.number("low"), low);
    same(says.number("high"), high);
    unless(low.compareTo(high) <= 0, "it is empty");
  }

  private void value() {
    Rational secured = shown.secured.get(says.name("player"));
    Rational held = shown.held.get(says.name("player"));
    unless(secured != null && held != null, "only one side was shown");
    same(says.number("value"), secured);
    same(says.number("value"), held);
  }

  private void correlatedBest() {
    Rational sum = Rational.ZERO;
    Rational worth = Rational.ZERO;
    for (List<String> profile : subject.profiles()) {
      Rational weight = subject.distribution().getOrDefault(profile, Rational.ZERO);
      unless(weight.signum() >= 0, "a probability below 0");
      sum = sum.plus(weight);
      for (String player : subject.players()) {
        worth = worth.plus(weight.times(subject.payoff(player, profile)));
      }
    }
    same(sum, Rational.ONE);
    same(says.number("worth"), worth);
    unless(worth.equals(shown.mediatorBound), "more is not ruled out");
    for (String player : subject.players()) {
      for (String told : subject.strategies(player)) {
        for (String instead : subject.strategies(player)) {
          Rational slack = shown.obedience.get(new Shown.Pair(player, told, instead, ""));
          unless(
              told.equals(instead) || slack != null && slack.signum() >= 0,
              player + " was not shown to obey when told " + told);
        }
      }
    }
  }

  private void mixedCommitment() {
    String leader = says.name("leader");
    List<String> own = subject.strategies(leader);
    unless(own.size() == 2, "the leader has not two strategies");
    boolean found = false;
    Set<Rational> weights = new HashSet<>();
    for (Fields step : shown.commitments) {
      if (!step.name("leader").equals(leader)) {
        continue;
      }
      unless(
          step.number("worth").compareTo(says.number("worth")) <= 0,
          "another commitment is worth more");
      found |=
          step.rows("bound").equals(says.rows("bound"))
              && step.number("worth").equals(says.number("worth"));
      Rational first = Rational.ZERO;
      for (Fields row : step.rows("bound")) {
        first = row.name("strategy").equals(own.get(0)) ? row.number("weight") : first;
      }
      weights.add(first);
    }
    unless(found, "this commitment was not shown");
    unless(weights.containsAll(turns(leader)), "not everywhere that the best reply may change");
  }

  /** Where the leader plays one strategy alone, or two replies pay the follower alike. */
  private List<Rational> turns(String leader) {
    String follower = subject.players().get(1 - subject.player(leader));
    List<String> own = subject.strategies(leader);
    List<Rational> turns = new ArrayList<>(List.of(Rational.ZERO, Rational.ONE));
    for (String one : subject.strategies(follower)) {
      for (String two : subject.strategies(follower)) {
        Rational atFirst =
            subject
                .payoff(follower, one, own.subList(0, 1))
                .minus(subject.payoff(follower, two, own.subList(0, 1)));
        Rational atSecond =
            subject
                .payoff(follower, one, own.subList(1, 2))
                .minus(subject.payoff(follower, two, own.subList(1, 2)));
        if (atFirst.signum() * atSecond.signum() < 0) {
          turns.add(atSecond.dividedBy(atSecond.minus(atFirst)));
        }
      }
    }
    return turns;
  }

  private void titForTat() {
    unless(
        shown.discounts.keySet().containsAll(subject.players())
            && shown.alternating.keySet().containsAll(subject.players()),
        "not of every player");
    Rational most = Rational.ZERO;
    for (Map<String, Rational> needed : List.of(shown.discounts, shown.alternating)) {
      for (Rational one : needed.values()) {
        most = one.compareTo(most) > 0 ? one : most;
      }
    }
    same(says.number("discount"), most);
    String binds = says.name("binds");
    unless(
        most.equals(shown.discounts.get(binds)) || most.equals(shown.alternating.get(binds)),
        binds + " does not need so much");
  }
}
