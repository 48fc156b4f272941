package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.STRICT;
import static io.entente.proof.trace.StaticChecks.WEAK;
import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that what the steps have shown is what is claimed. */
final class ClaimCheck {

  private final Claim claim;
  private final Fields says;
  private final Subject subject;
  private final Shown shown;
  private final TreeChecks trees;

  ClaimCheck(Claim claim, Subject subject, Shown shown, TreeChecks trees) {
    this.claim = claim;
    this.says = claim.fields();
    this.subject = subject;
    this.shown = shown;
    this.trees = trees;
  }

  void check() {
    switch (claim.kind()) {
      case BEST_RESPONSES -> best(says);
      case BEST_RESPONSE_MATRIX -> matrix();
      case RELATION -> relation();
      case MIXED_DOMINANCE ->
          unless(
              shown.mixtures.contains(
                  List.of(says.name("player"), says.name("strategy"), says.rows("by"))),
              "this mixture was not shown to dominate");
      case SURVIVORS -> survivors();
      case PURE_NASH -> partition("equilibria", shown.nash, shown.notNash);
      case MIXED_NASH ->
          unless(shown.supportOptimal.containsAll(subject.players()), "not of every player");
      case PARETO -> partition("efficient", shown.efficient, shown.inefficient);
      case SECURITY -> security();
      case PUNISHMENT ->
          unless(
              says.number("value").equals(shown.minmax.get(says.name("player"))),
              "another value was shown");
      case CORRELATED -> correlated();
      case SUBGAME_PERFECT -> subgamePerfect();
      case NOT_CREDIBLE -> notCredible();
      case COMMITMENT -> commitment();
      case DISCOUNT -> discount();
      case POSTERIOR -> posterior();
      case PERFECT_BAYESIAN -> perfectBayesian();
      case INTERVAL -> interval();
      case PLAN_NUMBER,
          STRATEGIC_FORM,
          NOT_PERFECT,
          ACTION_IF,
          FIRST_OFFER,
          ATTAINABLE,
          PURE_BAYESIAN,
          BELIEF_RANGE,
          LEAST_CHANGE ->
          new TreeClaims(claim, subject, shown).check();
      case BEST_REPLY -> new ReplyClaim(claim, subject, shown, trees).check();
      default -> new TableClaims(claim, subject, shown).check();
    }
  }

  private void best(Fields of) {
    Shown.Place place = new Shown.Place(of.name("player"), of.names("against"));
    unless(of.names("best").equals(shown.best.get(place)), "other best replies were shown");
  }

  private void matrix() {
    Set<Shown.Place> named = new HashSet<>();
    for (Fields row : says.rows("marks")) {
      best(row);
      named.add(new Shown.Place(row.name("player"), row.names("against")));
    }
    unless(named.equals(shown.best.keySet()), "other replies were shown than are claimed");
    int all = 0;
    for (String player : subject.players()) {
      all += subject.profiles().size() / subject.strategies(player).size();
    }
    unless(named.size() == all, "not everything that the others may play");
  }

  private void relation() {
    String kind = says.name("kind");
    boolean none = kind.equals("none");
    unless(none || kind.equals(STRICT) || kind.equals(WEAK), "no kind " + kind);
    Shown.Pair pair =
        new Shown.Pair(
            says.name("player"), says.name("strategy"), says.name("by"), none ? WEAK : kind);
    unless((none ? shown.notDominated : shown.dominated).contains(pair), "it was not shown");
  }

  private void survivors() {
    Map<String, List<String>> left = new HashMap<>();
    subject.players().forEach(player -> left.put(player, new ArrayList<>()));
    says.rows("left").forEach(row -> left.get(row.name("player")).add(row.name("strategy")));
    for (String player : subject.players()) {
      List<String> own = left.get(player);
      unless(
          own.equals(shown.left.getOrDefault(player, subject.strategies(player))),
          "other strategies of " + player + " are left");
      for (String one : own) {
        for (String other : own) {
          unless(
              one.equals(other)
                  || shown.notDominated.contains(new Shown.Pair(player, one, other, STRICT)),
              one + " was not shown to be undominated by " + other);
        }
      }
    }
  }

  private void partition(String name, Set<List<String>> yes, Set<List<String>> no) {
    Set<List<String>> claimed = new HashSet<>();
    says.rows(name).forEach(row -> claimed.add(row.names("profile")));
    unless(claimed.size() == says.rows(name).size(), "one of them twice");
    for (List<String> profile : subject.profiles()) {
      unless((claimed.contains(profile) ? yes : no).contains(profile), profile + " was not shown");
    }
    unless(subject.profiles().containsAll(claimed), "not all are profiles");
  }

  private void security() {
    Fields found = shown.maximin.get(says.name("player"));
    unless(
        found != null
            && found.names("best").equals(says.names("best"))
            && found.number("value").equals(says.number("value")),
        "another level was shown");
  }

  private void correlated() {
    Rational sum = Rational.ZERO;
    for (Rational weight : subject.distribution().values()) {
      unless(weight.signum() >= 0, "a probability below 0");
      sum = sum.plus(weight);
    }
    same(sum, Rational.ONE);
    boolean obeyed = true;
    for (Rational slack : shown.obedience.values()) {
      obeyed &= slack.signum() >= 0;
    }
    unless(says.name("is").equals(obeyed ? "yes" : "no"), "the steps say otherwise");
    if (!obeyed) {
      return;
    }
    for (String player : subject.players()) {
      for (String told : subject.strategies(player)) {
        for (String instead : subject.strategies(player)) {
          unless(
              told.equals(instead)
                  || shown.obedience.containsKey(new Shown.Pair(player, told, instead, "")),
              "nothing on " + player + " told " + told);
        }
      }
    }
  }

  private void subgamePerfect() {
    Map<List<String>, String> plan = plan();
    GameTree tree = subject.theTree();
    Knowledge.requireAll(tree);
    int decisions = 0;
    for (int node = 0; node < tree.nodes(); node++) {
      unless(tree.kind(node) != GameTree.Kind.CHANCE, "chance moves");
      decisions += tree.kind(node) == GameTree.Kind.DECISION ? 1 : 0;
    }
    unless(plan.size() == decisions && shown.choices.size() == decisions, "not every node");
    plan.forEach(
        (node, action) ->
            unless(
                shown.choices.containsKey(node) && shown.choices.get(node).action().equals(action),
                "something else was shown at " + node));
    unless(
        decisions == 0 || shown.choices.get(List.<String>of()).end().equals(says.names("path")),
        "it leads elsewhere");
  }

  private Map<List<String>, String> plan() {
    Map<List<String>, String> plan = new HashMap<>();
    for (Fields row : says.rows("plan")) {
      unless(plan.put(row.names("node"), row.name("action")) == null, "a node twice");
    }
    return plan;
  }

  private void notCredible() {
    unless(shown.emptyThreats.contains(says.names("node")), "no empty threat was shown there");
    Map<List<String>, String> plan = plan();
    for (String player : subject.players()) {
      same(
          along(plan, player, Optional.empty(), List.of()),
          along(plan, player, Optional.of(player), List.of()));
    }
  }

  /** What a player gets if all keep to a plan, or if one of them does the best it can instead. */
  private Rational along(
      Map<List<String>, String> plan, String player, Optional<String> free, List<String> at) {
    GameTree tree = subject.theTree();
    int node = subject.node(at);
    if (tree.actions(node) == 0) {
      return tree.exactPayoff(subject.player(player), node);
    }
    unless(tree.kind(node) == GameTree.Kind.DECISION, "chance moves");
    unless(plan.containsKey(at), "the plan says nothing of " + at);
    boolean isFree = free.isPresent() && subject.player(free.get()) == tree.player(node);
    Rational most = null;
    for (String action : subject.actions(node)) {
      if (isFree || action.equals(plan.get(at))) {
        List<String> next = new ArrayList<>(at);
        next.add(action);
        Rational value = along(plan, player, free, next);
        most = most == null || value.compareTo(most) > 0 ? value : most;
      }
    }
    unless(most != null, "the plan has no such action");
    return most;
  }

  private void commitment() {
    String leader = says.name("leader");
    Set<String> pure = new HashSet<>();
    boolean found = false;
    for (Fields step : shown.commitments) {
      List<Fields> bound = step.rows("bound");
      boolean own = step.name("leader").equals(leader);
      if (own && bound.size() == 1) {
        pure.add(bound.get(0).name("strategy"));
      }
      unless(
          !own || step.number("worth").compareTo(says.number("worth")) <= 0,
          "another commitment is worth more");
      found |=
          own
              && bound.equals(says.rows("bound"))
              && step.number("worth").equals(says.number("worth"));
    }
    unless(found, "this commitment was not shown");
    unless(pure.containsAll(subject.strategies(leader)), "not all of the leader's strategies");
  }

  private void discount() {
    unless(shown.discounts.keySet().containsAll(subject.players()), "not of every player");
    for (Rational needed : shown.discounts.values()) {
      unless(needed.compareTo(says.number("discount")) <= 0, "somebody needs more");
    }
    unless(
        says.number("discount").equals(shown.discounts.get(says.name("binds"))),
        says.name("binds") + " does not need so much");
  }

  private void posterior() {
    Fields found = shown.posteriors.get(says.name("signal"));
    unless(found != null, "nothing was shown of " + says.name("signal"));
    Map<String, Rational> beliefs = new HashMap<>();
    says.rows("beliefs").forEach(row -> beliefs.put(row.name("type"), row.number("weight")));
    unless(beliefs.size() == found.rows("types").size(), "not of every type");
    for (Fields row : found.rows("types")) {
      unless(
          row.number("posterior").equals(beliefs.get(row.name("type"))),
          "something else was shown of " + row.name("type"));
    }
  }

  private void perfectBayesian() {
    GameTree tree = subject.theTree();
    Map<String, Rational> reached = new HashMap<>();
    Map<List<String>, Rational> reach = new HashMap<>();
    Map<String, Rational> played = new HashMap<>();
    for (Fields row : says.rows("beliefs")) {
      Rational here = trees.reach(row.names("node"));
      reach.put(row.names("node"), here);
      reached.merge(row.name("set"), here, Rational::plus);
    }
    for (Fields row : says.rows("plan")) {
      unless(row.number("weight").signum() >= 0, "a probability below 0");
      played.merge(row.name("set"), row.number("weight"), Rational::plus);
    }
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        String set = trees.set(node);
        unless(shown.rational.containsKey(set), "nothing was shown at " + set);
        same(played.getOrDefault(set, Rational.ZERO), Rational.ONE);
      }
    }
    for (Fields row : says.rows("beliefs")) {
      Rational total = reached.get(row.name("set"));
      unless(
          total.signum() == 0
              || row.number("weight").times(total).equals(reach.get(row.names("node"))),
          "not what follows by Bayes' rule");
    }
  }

  private void interval() {
    unless(shown.never.isEmpty(), "some comparison never holds");
    Optional<Rational> low = shown.bound("at-least");
    Optional<Rational> high = shown.bound("at-most");
    unless(low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0, "it is empty");
    Map<String, Rational> ends = new HashMap<>();
    says.rows("ends").forEach(row -> ends.put(row.name("side"), row.number("bound")));
    unless(Optional.ofNullable(ends.remove("low")).equals(low), "the lower end is " + low);
    unless(Optional.ofNullable(ends.remove("high")).equals(high), "the upper end is " + high);
    unless(ends.isEmpty(), "an end is on no side");
  }
}
