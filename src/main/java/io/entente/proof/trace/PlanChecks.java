package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/** Checks the steps about plans: how many there are, where they lead, and who would leave them. */
final class PlanChecks {

  private final Subject subject;
  private final Shown shown;

  PlanChecks(Subject subject, Shown shown) {
    this.subject = subject;
    this.shown = shown;
  }

  void count(Fields step) {
    int player = subject.player(step.name("player"));
    List<String> named = new ArrayList<>();
    List<String> own = new ArrayList<>();
    Rational total = Rational.ONE;
    for (InformationSet set : subject.theTree().informationSets()) {
      if (set.player() == player) {
        own.add(set.name());
        int row = own.size() - 1;
        unless(row < step.rows("points").size(), set.name() + " is missing");
        same(step.rows("points").get(row).number("actions"), Rational.of(set.actions().size()));
        total = total.times(Rational.of(set.actions().size()));
      }
    }
    step.rows("points").forEach(row -> named.add(row.name("set")));
    unless(named.equals(own), "the points are " + own);
    same(step.number("total"), total);
    shown.planCounts.put(step.name("player"), total);
  }

  void play(Fields step) {
    PlanWalk walk = new PlanWalk(subject, step.names("plan"));
    List<String> end = new ArrayList<>();
    int node = 0;
    while (subject.theTree().actions(node) > 0) {
      unless(subject.theTree().kind(node) == GameTree.Kind.DECISION, "chance moves");
      end.add(walk.action(node));
      node = subject.theTree().child(node, subject.actions(node).indexOf(walk.action(node)));
    }
    unless(end.equals(step.names("end")), "it leads to " + end);
    List<String> named = new ArrayList<>();
    for (Fields row : step.rows("payoffs")) {
      same(row.number("value"), subject.atEnd(row.name("player"), end));
      named.add(row.name("player"));
    }
    unless(named.equals(subject.players()), "not of every player");
    shown.plays.put(step.names("plan"), step.rows("payoffs"));
  }

  void nash(Fields step) {
    GameTree tree = subject.theTree();
    Knowledge.requireAll(tree);
    PlanWalk walk = new PlanWalk(subject, step.names("plan"));
    List<String> named = new ArrayList<>();
    for (Fields row : step.rows("most")) {
      int player = subject.player(row.name("player"));
      same(row.number("now"), walk.worth(player, 0));
      same(row.number("most"), most(walk, player, 0));
      unless(row.number("now").equals(row.number("most")), row.name("player") + " can do better");
      named.add(row.name("player"));
    }
    unless(named.equals(subject.players()), "not of every player");
    shown.planNash.add(step.names("plan"));
  }

  /** The most that a player can get from a node on while the others keep to the plan. */
  private Rational most(PlanWalk walk, int player, int node) {
    GameTree tree = subject.theTree();
    if (tree.actions(node) == 0) {
      return tree.exactPayoff(player, node);
    }
    unless(tree.kind(node) == GameTree.Kind.DECISION, "chance moves");
    Rational most = null;
    for (int action = 0; action < tree.actions(node); action++) {
      if (tree.player(node) == player
          || subject.actions(node).get(action).equals(walk.action(node))) {
        Rational value = most(walk, player, tree.child(node, action));
        most = most == null || value.compareTo(most) > 0 ? value : most;
      }
    }
    return most;
  }

  void notNash(Fields step) {
    int player = subject.player(step.name("player"));
    List<String> plan = step.names("plan");
    List<String> instead = step.names("instead");
    same(step.number("now"), new PlanWalk(subject, plan).worth(player, 0));
    same(step.number("then"), new PlanWalk(subject, instead).worth(player, 0));
    for (int set = 0; set < plan.size(); set++) {
      unless(
          plan.get(set).equals(instead.get(set))
              || PlanWalk.sets(subject).get(set).player() == player,
          "another player changes too");
    }
    unless(step.number("then").compareTo(step.number("now")) > 0, "no gain");
    shown.planNotNash.add(plan);
  }
}
