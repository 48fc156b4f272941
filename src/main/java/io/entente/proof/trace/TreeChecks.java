package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the steps that are taken in a tree, and those about what is believed. */
final class TreeChecks {

  private final Subject subject;
  private final Claim claim;
  private final Shown shown;

  TreeChecks(Subject subject, Claim claim, Shown shown) {
    this.subject = subject;
    this.claim = claim;
    this.shown = shown;
  }

  void backward(Fields step) {
    List<String> at = step.names("node");
    int node = subject.node(at);
    String player = step.name("player");
    requireOwn(node, player);
    List<String> named = new ArrayList<>();
    Rational most = null;
    for (Fields row : step.rows("values")) {
      List<String> end = after(at, row.name("action"));
      unless(end.equals(row.names("end")), row.name("action") + " leads to " + end);
      same(row.number("value"), subject.atEnd(player, end));
      most = most == null || row.number("value").compareTo(most) > 0 ? row.number("value") : most;
      named.add(row.name("action"));
    }
    unless(named.equals(subject.actions(node)), "not all actions");
    for (Fields row : step.rows("values")) {
      if (row.name("action").equals(step.name("choice"))) {
        same(row.number("value"), most);
        shown.choices.put(at, new Shown.Choice(step.name("choice"), row.names("end")));
      }
    }
    unless(shown.choices.containsKey(at), "no such action");
  }

  /** Where an action leads in the end, by what was shown to be done after it. */
  private List<String> after(List<String> at, String action) {
    List<String> next = new ArrayList<>(at);
    next.add(action);
    if (subject.theTree().actions(subject.node(next)) == 0) {
      return next;
    }
    unless(shown.choices.containsKey(next), "what is done after " + next + " was not shown yet");
    return shown.choices.get(next).end();
  }

  void emptyThreat(Fields step) {
    List<String> at = step.names("node");
    requireOwn(subject.node(at), step.name("player"));
    Rational threat = subject.atEnd(step.name("player"), after(at, step.name("threat")));
    Rational better = subject.atEnd(step.name("player"), after(at, step.name("better")));
    same(step.number("threatPays"), threat);
    same(step.number("betterPays"), better);
    unless(better.compareTo(threat) > 0, "the threat would be carried out");
    for (Fields row : claim.fields().rows("plan")) {
      if (row.names("node").equals(at)) {
        unless(row.name("action").equals(step.name("threat")), "the plan does not have it");
        shown.emptyThreats.add(at);
      }
    }
  }

  private void requireOwn(int node, String player) {
    GameTree tree = subject.theTree();
    unless(
        tree.kind(node) == GameTree.Kind.DECISION && tree.player(node) == subject.player(player),
        player + " does not decide there");
  }

  void bayes(Fields step) {
    Rational total = Rational.ZERO;
    String signal = step.name("signal");
    int types = 0;
    for (Fields row : step.rows("types")) {
      String type = row.name("type");
      same(row.number("prior"), given("prior." + type));
      same(row.number("likelihood"), given(signal + "." + type));
      same(row.number("joint"), row.number("prior").times(row.number("likelihood")));
      total = total.plus(row.number("joint"));
      types++;
    }
    long all = subject.given().keySet().stream().filter(name -> name.startsWith("prior.")).count();
    unless(types == all, "not all types");
    same(step.number("total"), total);
    unless(total.signum() > 0, "it never comes to this");
    for (Fields row : step.rows("types")) {
      same(row.number("posterior").times(total), row.number("joint"));
    }
    shown.posteriors.put(signal, step);
  }

  private Rational given(String name) {
    Rational value = subject.given().get(name);
    unless(value != null, name + " is not given");
    return value;
  }

  void sequentiallyRational(Fields step) {
    GameTree tree = subject.theTree();
    Map<Integer, Rational> beliefs = new HashMap<>();
    Rational sum = Rational.ZERO;
    for (Fields row : step.rows("beliefs")) {
      int node = subject.node(row.names("node"));
      requireOwn(node, step.name("player"));
      unless(set(node).equals(step.name("set")), "a node of another set");
      unless(row.number("weight").signum() >= 0, "a belief below 0");
      same(row.number("weight"), claimed(step.name("set"), row.names("node")));
      unless(beliefs.put(node, row.number("weight")) == null, "a node twice");
      sum = sum.plus(row.number("weight"));
    }
    same(sum, Rational.ONE);
    for (int node = 0; node < tree.nodes(); node++) {
      unless(
          tree.kind(node) != GameTree.Kind.DECISION
              || !set(node).equals(step.name("set"))
              || beliefs.containsKey(node),
          "a node is missing");
    }
    int player = subject.player(step.name("player"));
    List<String> best = new ArrayList<>();
    List<String> named = new ArrayList<>();
    Rational most = null;
    for (Fields row : step.rows("values")) {
      Rational value = Rational.ZERO;
      for (Map.Entry<Integer, Rational> belief : beliefs.entrySet()) {
        int action = subject.actions(belief.getKey()).indexOf(row.name("action"));
        unless(action >= 0, "no action " + row.name("action"));
        value =
            value.plus(belief.getValue().times(worth(player, tree.child(belief.getKey(), action))));
      }
      same(row.number("value"), value);
      most = most == null || value.compareTo(most) > 0 ? value : most;
      named.add(row.name("action"));
    }
    for (Fields row : step.rows("values")) {
      if (row.number("value").equals(most)) {
        best.add(row.name("action"));
      }
    }
    unless(named.equals(subject.actions(beliefs.keySet().iterator().next())), "not all actions");
    unless(best.equals(step.names("best")), "the best are " + best);
    for (String action : named) {
      unless(
          played(step.name("set"), action).signum() == 0 || best.contains(action),
          action + " is played and not best");
    }
    shown.rational.put(step.name("set"), best);
  }

  /** The name of the information set of a decision node. */
  String set(int node) {
    GameTree tree = subject.theTree();
    return tree.informationSets().get(tree.informationSet(node)).name();
  }

  /** How often the claim says that an action is taken at a set. */
  Rational played(String set, String action) {
    Rational weight = Rational.ZERO;
    for (Fields row : claim.fields().rows("plan")) {
      if (row.name("set").equals(set) && row.name("action").equals(action)) {
        weight = weight.plus(row.number("weight"));
      }
    }
    return weight;
  }

  private Rational claimed(String set, List<String> node) {
    for (Fields row : claim.fields().rows("beliefs")) {
      if (row.name("set").equals(set) && row.names("node").equals(node)) {
        return row.number("weight");
      }
    }
    throw new TraceFault("the claim has no such belief");
  }

  /** What a player may expect at a node if all do as the claim says. */
  Rational worth(int player, int node) {
    GameTree tree = subject.theTree();
    if (tree.actions(node) == 0) {
      return tree.exactPayoff(player, node);
    }
    Rational sum = Rational.ZERO;
    for (int action = 0; action < tree.actions(node); action++) {
      Rational weight = weight(node, action);
      if (weight.signum() != 0) {
        sum = sum.plus(weight.times(worth(player, tree.child(node, action))));
      }
    }
    return sum;
  }

  /** How often an action is taken at a node, by chance or as the claim says. */
  Rational weight(int node, int action) {
    GameTree tree = subject.theTree();
    return tree.kind(node) == GameTree.Kind.CHANCE
        ? tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action)
        : played(set(node), subject.actions(node).get(action));
  }

  /** How often a node is reached if all do as the claim says. */
  Rational reach(List<String> actions) {
    Rational reach = Rational.ONE;
    int node = 0;
    for (String action : actions) {
      int number = subject.actions(node).indexOf(action);
      reach = reach.times(weight(node, number));
      node = subject.theTree().child(node, number);
    }
    return reach;
  }
}
