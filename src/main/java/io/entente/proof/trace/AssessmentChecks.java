package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the steps about plans and beliefs at points whose nodes cannot be told apart. */
final class AssessmentChecks {

  private final Subject subject;
  private final Claim claim;
  private final Shown shown;

  AssessmentChecks(Subject subject, Claim claim, Shown shown) {
    this.subject = subject;
    this.claim = claim;
    this.shown = shown;
  }

  void assessment(Fields step) {
    PlanWalk walk = new PlanWalk(subject, step.names("plan"));
    Map<String, Rational> believed = new HashMap<>();
    Map<Integer, Rational> beliefs = new HashMap<>();
    for (Fields row : step.rows("beliefs")) {
      int node = subject.node(row.names("node"));
      Rational reach = walk.reach(row.name("set"));
      unless(walk.nodes(row.name("set")).contains(node), "a node of another point");
      unless(row.number("weight").signum() >= 0, "a belief below 0");
      unless(
          reach.signum() == 0 || row.number("weight").times(reach).equals(walk.reach(node)),
          "not what follows by Bayes' rule");
      unless(beliefs.put(node, row.number("weight")) == null, "a node twice");
      believed.merge(row.name("set"), row.number("weight"), Rational::plus);
    }
    unless(beliefs.size() == decisions(), "not of every node");
    int next = 0;
    for (InformationSet set : subject.theTree().informationSets()) {
      same(believed.getOrDefault(set.name(), Rational.ZERO), Rational.ONE);
      Rational planned =
          worth(walk, beliefs, set.name(), walk.action(walk.nodes(set.name()).get(0)));
      for (String action : set.actions()) {
        unless(next < step.rows("values").size(), "not all actions");
        Fields row = step.rows("values").get(next++);
        unless(row.name("set").equals(set.name()) && row.name("action").equals(action), "order");
        same(row.number("value"), worth(walk, beliefs, set.name(), action));
        unless(row.number("value").compareTo(planned) <= 0, action + " is better");
      }
    }
    unless(next == step.rows("values").size(), "an action too many");
    shown.assessed.add(step.names("plan"));
  }

  private int decisions() {
    int decisions = 0;
    for (int node = 0; node < subject.theTree().nodes(); node++) {
      decisions += subject.theTree().kind(node) == GameTree.Kind.DECISION ? 1 : 0;
    }
    return decisions;
  }

  private static Rational worth(
      PlanWalk walk, Map<Integer, Rational> beliefs, String set, String action) {
    Rational value = Rational.ZERO;
    for (int node : walk.nodes(set)) {
      Rational weight = beliefs.getOrDefault(node, Rational.ZERO);
      value = value.plus(weight.times(walk.worth(node, action)));
    }
    return value;
  }

  void reachedDeviation(Fields step) {
    PlanWalk walk = new PlanWalk(subject, step.names("plan"));
    String set = step.name("set");
    requireOwn(walk, set, step.name("player"));
    unless(walk.reach(set).signum() > 0, set + " is not reached");
    same(step.number("now"), walk.worth(set, walk.action(walk.nodes(set).get(0))));
    same(step.number("then"), walk.worth(set, step.name("to")));
    unless(step.number("then").compareTo(step.number("now")) > 0, "no gain");
    shown.refuted.add(step.names("plan"));
  }

  private void requireOwn(PlanWalk walk, String set, String player) {
    unless(
        subject.theTree().player(walk.nodes(set).get(0)) == subject.player(player),
        player + " does not decide there");
  }

  void noBelief(Fields step) {
    PlanWalk walk = new PlanWalk(subject, step.names("plan"));
    String set = step.name("set");
    requireOwn(walk, set, step.name("player"));
    List<Integer> named = new ArrayList<>();
    for (Fields row : step.rows("nodes")) {
      int node = subject.node(row.names("node"));
      same(row.number("now"), walk.worth(node, walk.action(node)));
      same(row.number("then"), walk.worth(node, step.name("to")));
      unless(row.number("then").compareTo(row.number("now")) > 0, "no gain");
      named.add(node);
    }
    unless(named.equals(walk.nodes(set)), "not all nodes of " + set);
    shown.refuted.add(step.names("plan"));
  }

  void beliefBound(Fields step) {
    GameTree tree = subject.theTree();
    int node = subject.node(step.names("node"));
    int other = subject.node(step.names("other"));
    for (int one : List.of(node, other)) {
      unless(tree.kind(one) == GameTree.Kind.DECISION, "nobody decides there");
      InformationSet set = tree.informationSets().get(tree.informationSet(one));
      unless(set.name().equals(step.name("set")), "a node of another point");
      unless(set.player() == subject.player(step.name("player")), "somebody else decides");
    }
    unless(node != other, "one node twice");
    for (String which : List.of("better", "worse")) {
      same(step.number(which + "AtNode"), pays(step, "node", step.name(which)));
      same(step.number(which + "AtOther"), pays(step, "other", step.name(which)));
    }
    Rational atNode = step.number("betterAtNode").minus(step.number("worseAtNode"));
    Rational atOther = step.number("betterAtOther").minus(step.number("worseAtOther"));
    BoundChecks.requireSide(step, atNode.minus(atOther), atOther, "at-least", "at-most", 0);
    shown.beliefBounds.add(step);
  }

  /** What an action pays at a node where it ends the game. */
  private Rational pays(Fields step, String node, String action) {
    List<String> end = new ArrayList<>(step.names(node));
    end.add(action);
    return subject.atEnd(step.name("player"), end);
  }

  void indifference(Fields step) {
    Rational p = step.number("probability");
    Rational never = Rational.ZERO;
    Rational always = Rational.ZERO;
    for (String which : List.of("first", "second")) {
      Rational at0 = worth(step, step.name(which), Rational.ZERO);
      Rational at1 = worth(step, step.name(which), Rational.ONE);
      same(step.number(which + "Never"), at0);
      same(step.number(which + "Always"), at1);
      never = which.equals("first") ? at0 : never.minus(at0);
      always = which.equals("first") ? at1 : always.minus(at1);
    }
    unless(!never.equals(always), "it does not depend on it");
    same(never.plus(p.times(always.minus(never))), Rational.ZERO);
    unless(claimed(step.name("at"), step.name("action")).equals(p), "the claim says otherwise");
    unless(playerAt(step.name("set")).equals(step.name("judge")), "another judge");
    unless(playerAt(step.name("at")).equals(step.name("mixer")), "another mixer");
  }

  private String playerAt(String set) {
    for (InformationSet one : subject.theTree().informationSets()) {
      if (one.name().equals(set)) {
        return subject.players().get(one.player());
      }
    }
    throw new TraceFault("no point " + set);
  }

  /**
   * What an action at the judge's set is worth, times how often the set is reached unless that is
   * fixed by chance, if the mixer plays its action so often and all else is as claimed.
   */
  private Rational worth(Fields step, String action, Rational often) {
    GameTree tree = subject.theTree();
    Rational sum = Rational.ZERO;
    Rational reach = Rational.ZERO;
    Rational judges = Rational.ZERO;
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION && set(node).equals(step.name("set"))) {
        int number = subject.actions(node).indexOf(action);
        unless(number >= 0, "no action " + action);
        Rational here = reach(step, node, often);
        int player = tree.player(node);
        sum = sum.plus(here.times(expect(step, player, tree.child(node, number), often)));
        reach = reach.plus(here);
        judges = judges.plus(tree.parent(node).isPresent() ? byChance(node) : Rational.ONE);
      }
    }
    return reach.equals(judges) ? sum.dividedBy(reach) : sum;
  }

  /** How often chance alone leads to a node; 0 if somebody decides before it. */
  private Rational byChance(int node) {
    GameTree tree = subject.theTree();
    int before = tree.parent(node).orElseThrow();
    return tree.kind(before) == GameTree.Kind.CHANCE && tree.parent(before).isEmpty()
        ? tree.chanceMoves().get(tree.chanceMove(before)).probabilities().get(place(before, node))
        : Rational.ZERO;
  }

  private int place(int before, int node) {
    int action = 0;
    while (subject.theTree().child(before, action) != node) {
      action++;
    }
    return action;
  }

  private String set(int node) {
    return subject.theTree().informationSets().get(subject.theTree().informationSet(node)).name();
  }

  private Rational claimed(String set, String action) {
    Rational weight = Rational.ZERO;
    for (Fields row : claim.fields().rows("plan")) {
      if (row.name("set").equals(set) && row.name("action").equals(action)) {
        weight = weight.plus(row.number("weight"));
      }
    }
    return weight;
  }

  private Rational weight(Fields step, int node, int action, Rational often) {
    GameTree tree = subject.theTree();
    if (tree.kind(node) == GameTree.Kind.CHANCE) {
      return tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action);
    }
    String name = subject.actions(node).get(action);
    if (!set(node).equals(step.name("at"))) {
      return claimed(set(node), name);
    }
    unless(tree.actions(node) == 2, "not two actions");
    return name.equals(step.name("action")) ? often : Rational.ONE.minus(often);
  }

  private Rational reach(Fields step, int node, Rational often) {
    if (subject.theTree().parent(node).isEmpty()) {
      return Rational.ONE;
    }
    int before = subject.theTree().parent(node).get();
    return reach(step, before, often).times(weight(step, before, place(before, node), often));
  }

  private Rational expect(Fields step, int player, int node, Rational often) {
    GameTree tree = subject.theTree();
    if (tree.actions(node) == 0) {
      return tree.exactPayoff(player, node);
    }
    Rational sum = Rational.ZERO;
    for (int action = 0; action < tree.actions(node); action++) {
      sum =
          sum.plus(
              weight(step, node, action, often)
                  .times(expect(step, player, tree.child(node, action), often)));
    }
    return sum;
  }
}
