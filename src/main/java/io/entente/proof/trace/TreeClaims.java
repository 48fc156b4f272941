package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that the steps carry claims about plans, threats, deals and what is believed. */
final class TreeClaims {

  private final Claim claim;
  private final Fields says;
  private final Subject subject;
  private final Shown shown;

  TreeClaims(Claim claim, Subject subject, Shown shown) {
    this.claim = claim;
    this.says = claim.fields();
    this.subject = subject;
    this.shown = shown;
  }

  void check() {
    switch (claim.kind()) {
      case PLAN_NUMBER ->
          unless(
              says.number("total").equals(shown.planCounts.get(says.name("player"))),
              "another number was shown");
      case STRATEGIC_FORM -> strategicForm();
      case NOT_PERFECT -> notPerfect();
      case ACTION_IF -> actionIf();
      case FIRST_OFFER -> firstOffer();
      case ATTAINABLE -> attainable();
      case PURE_BAYESIAN -> {
        Set<List<String>> claimed = plans("equilibria");
        for (List<String> plan : PlanWalk.all(subject)) {
          unless(
              (claimed.remove(plan) ? shown.assessed : shown.refuted).contains(plan),
              plan + " was not shown");
        }
        unless(claimed.isEmpty(), "not all are plans");
      }
      case BELIEF_RANGE -> beliefRange();
      case LEAST_CHANGE -> leastChange();
      default -> throw new TraceFault("no claim of this kind is known");
    }
  }

  private Set<List<String>> plans(String name) {
    Set<List<String>> plans = new HashSet<>();
    says.rows(name).forEach(row -> unless(plans.add(row.names("plan")), "one of them twice"));
    return plans;
  }

  private void strategicForm() {
    Set<List<String>> named = plans("cells");
    unless(named.equals(new HashSet<>(PlanWalk.all(subject))), "not all combinations");
    for (Fields row : says.rows("cells")) {
      unless(
          row.rows("payoffs").equals(shown.plays.get(row.names("plan"))),
          "something else was shown of " + row.names("plan"));
    }
  }

  private void notPerfect() {
    GameTree tree = subject.theTree();
    Set<List<String>> claimed = plans("equilibria");
    for (Fields row : says.rows("equilibria")) {
      List<String> node = row.names("node");
      Shown.Choice best = shown.choices.get(node);
      unless(best != null, "nothing was shown at " + node);
      int at = subject.node(node);
      String planned = new PlanWalk(subject, row.names("plan")).action(at);
      String player = subject.players().get(tree.player(at));
      List<String> end = new ArrayList<>(node);
      end.add(planned);
      end = shown.choices.containsKey(end) ? shown.choices.get(end).end() : end;
      unless(
          subject.atEnd(player, end).compareTo(subject.atEnd(player, best.end())) < 0,
          planned + " is no worse there");
    }
    for (List<String> plan : PlanWalk.all(subject)) {
      boolean nash = shown.planNash.contains(plan);
      unless(nash || shown.planNotNash.contains(plan), plan + " was not shown");
      boolean perfect = true;
      PlanWalk walk = new PlanWalk(subject, plan);
      for (Map.Entry<List<String>, Shown.Choice> one : shown.choices.entrySet()) {
        perfect &= walk.action(subject.node(one.getKey())).equals(one.getValue().action());
      }
      unless(claimed.contains(plan) == (nash && !perfect), plan + " is claimed wrongly");
    }
    unless(shown.choices.size() == tree.informationSets().size(), "not every node");
  }

  private void actionIf() {
    List<String> wanted = new ArrayList<>(says.names("node"));
    wanted.add(says.name("action"));
    Optional<Rational> from = Optional.empty();
    Optional<Rational> low = Optional.empty();
    Optional<Rational> high = Optional.empty();
    boolean begun = false;
    boolean over = false;
    int pieces = shown.pieces.size() - (shown.pieces.containsKey(List.<Fields>of()) ? 1 : 0);
    for (int piece = 0; piece < pieces; piece++) {
      Optional<Rational> start = from;
      List<Fields> ends =
          shown.pieces.keySet().stream()
              .filter(one -> !one.isEmpty() && PieceChecks.end(one, "low").equals(start))
              .findFirst()
              .orElseThrow(() -> new TraceFault("nothing was shown from " + start + " on"));
      from = PieceChecks.end(ends, "high");
      unless(from.isPresent() == piece + 1 < pieces, "pieces do not fit");
      boolean holds = holds(shown.pieces.get(ends), wanted);
      unless(!holds || !over, "it holds on two pieces apart");
      if (holds && !begun) {
        low = start;
      }
      high = holds ? from : high;
      over = begun && !holds;
      begun |= holds;
    }
    unless(begun, "it never holds");
    unless(PieceChecks.end(says.rows("ends"), "low").equals(low), "the lower end is " + low);
    unless(PieceChecks.end(says.rows("ends"), "high").equals(high), "the upper end is " + high);
  }

  /** Whether an action is taken in a piece, at its node or on the path. */
  private boolean holds(Map<List<String>, Shown.Choice> choices, List<String> wanted) {
    if (says.name("is").equals("done")) {
      Shown.Choice choice = choices.get(wanted.subList(0, wanted.size() - 1));
      unless(choice != null, "nothing was shown there");
      return choice.action().equals(wanted.get(wanted.size() - 1));
    }
    unless(says.name("is").equals("path"), "no word " + says.name("is"));
    Shown.Choice root = choices.get(List.<String>of());
    unless(root != null, "nothing was shown at the start");
    return root.end().size() >= wanted.size()
        && root.end().subList(0, wanted.size()).equals(wanted);
  }

  private void firstOffer() {
    Fields first = shown.offers.get(Rational.ONE);
    unless(first != null, "the first round was not shown");
    unless(first.name("proposer").equals(says.name("proposer")), "somebody else offers");
    unless(first.name("responder").equals(says.name("responder")), "somebody else answers");
    same(says.number("offer"), first.number("offer"));
    same(says.number("kept"), first.number("kept"));
  }

  private void attainable() {
    boolean refused = shown.outOfReach;
    boolean all = shown.feasible;
    for (String player : subject.players()) {
      Rational asked = subject.given().get(DealChecks.PAYOFF + player);
      unless(asked != null, "nothing is asked of " + player);
      Rational held = shown.held.get(player);
      Rational secured = shown.secured.get(player);
      all &= held != null && held.compareTo(asked) < 0;
      refused |= secured != null && secured.compareTo(asked) > 0;
    }
    unless(says.name("is").equals("yes") ? all : refused && says.name("is").equals("no"), "no");
  }

  private void beliefRange() {
    Rational low = Rational.ZERO;
    Rational high = Rational.ONE;
    Set<String> worse = new HashSet<>();
    List<String> actions = subject.actions(subject.node(says.names("node")));
    for (Fields bound : shown.beliefBounds) {
      unless(
          bound.name("set").equals(says.name("set"))
              && bound.name("better").equals(says.name("action"))
              && bound.names("node").equals(says.names("node")),
          "something else was compared");
      worse.add(bound.name("worse"));
      Rational at = bound.number("bound");
      switch (bound.name("holds")) {
        case "at-least" -> low = at.compareTo(low) > 0 ? at : low;
        case "at-most" -> high = at.compareTo(high) < 0 ? at : high;
        default -> unless(bound.name("holds").equals("always"), "it never holds");
      }
    }
    worse.add(says.name("action"));
    unless(worse.equals(new HashSet<>(actions)), "not all actions");
    int nodes = new PlanWalk(subject, PlanWalk.all(subject).get(0)).nodes(says.name("set")).size();
    unless(nodes == 2, "not two nodes");
    same(says.number("low"), low);
    same(says.number("high"), high);
  }

  private void leastChange() {
    Fields ranking = shown.ranking;
    unless(ranking != null && ranking.names("kept").equals(says.names("kept")), "not shown");
    boolean found = false;
    for (Fields row : ranking.rows("changes")) {
      unless(row.number("change").compareTo(says.number("change")) >= 0, "less is enough");
      found |=
          row.number("change").equals(says.number("change"))
              && row.name("player").equals(says.name("player"))
              && row.names("end").equals(says.names("end"))
              && row.name("side").equals(says.name("side"));
    }
    unless(found, "this change was not shown");
  }
}
