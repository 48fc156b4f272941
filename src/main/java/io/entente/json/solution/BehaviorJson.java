package io.entente.json.solution;

import io.entente.game.BehaviorPlan;
import io.entente.game.GameTree;
import io.entente.json.JsonOut;
import io.entente.number.Rational;
import io.entente.solve.Solution;
import io.entente.solve.information.BehaviorEquilibrium;
import io.entente.solve.information.IntuitiveCriterion;
import io.entente.solve.information.OpenBehavior;
import io.entente.solve.information.SignallingGame;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes perfect Bayesian equilibria in which somebody draws lots. */
final class BehaviorJson {

  /** What is written of one action. */
  private interface Entry {
    void write(String name, int set, int action);
  }

  private final JsonOut out;
  private final GameTree tree;
  private final List<String> players;
  private final List<String> sets;
  private final BayesianJson beliefs;

  private BehaviorJson(JsonOut out, GameTree tree, List<String> sets) {
    this.out = out;
    this.tree = tree;
    this.players = SolutionHead.names(tree.players());
    this.sets = sets;
    this.beliefs = new BayesianJson(out, tree, sets);
  }

  static void write(
      JsonOut out, GameTree tree, List<String> sets, Solution<BehaviorEquilibrium> solution) {
    BehaviorJson json = new BehaviorJson(out, tree, sets);
    Optional<SignallingGame> signals = SignallingGame.of(tree);
    out.object("perfectBayesianMixed");
    out.put("completeness", solution.completeness().name());
    solution.total().ifPresent(total -> out.put("total", total.toString()));
    solution.note().ifPresent(note -> out.put("note", note));
    out.array("equilibria");
    for (BehaviorEquilibrium equilibrium : solution.equilibria()) {
      out.addObject();
      json.equilibrium(equilibrium, signals);
      out.end();
    }
    out.end();
    out.end();
  }

  private void equilibrium(BehaviorEquilibrium equilibrium, Optional<SignallingGame> signals) {
    BehaviorPlan plan = equilibrium.plan();
    actions(
        "strategies",
        (name, set, action) -> out.put(name, plan.probability(set, action).toDouble()));
    if (equilibrium.isExact()) {
      actions(
          "exact", (name, set, action) -> out.put(name, plan.probability(set, action).toString()));
    }
    out.put("continuum", equilibrium.isContinuum());
    if (equilibrium.isContinuum()) {
      out.array("ranges");
      equilibrium.behaviors().forEach(this::range);
      out.end();
    }
    Set<Integer> reached = new HashSet<>();
    List<Rational> reach = plan.reach(tree);
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION && reach.get(node).signum() > 0) {
        reached.add(tree.informationSet(node));
      }
    }
    beliefs.beliefs(equilibrium.beliefs(), equilibrium.open(), reached);
    out.object("payoffs");
    for (int player = 0; player < players.size(); player++) {
      out.put(players.get(player), equilibrium.payoffs().get(player).toDouble());
    }
    out.end();
    out.put("regret", equilibrium.regret().toDouble());
    boolean varies = false;
    for (OpenBehavior open : equilibrium.behaviors()) {
      varies |= reached.contains(open.informationSet());
    }
    if (signals.isPresent() && !varies) {
      SignallingGame game = signals.get();
      beliefs.signal(
          game,
          game.isPooling(plan),
          game.isSeparating(plan),
          game.isSimple() ? IntuitiveCriterion.failure(game, plan) : Optional.empty());
    }
  }

  private void actions(String field, Entry entry) {
    out.object(field);
    for (int player = 0; player < players.size(); player++) {
      out.object(players.get(player));
      for (int set = 0; set < sets.size(); set++) {
        if (tree.informationSets().get(set).player() == player) {
          out.object(sets.get(set));
          List<String> names = SolutionHead.names(tree.informationSets().get(set).actions());
          for (int action = 0; action < names.size(); action++) {
            entry.write(names.get(action), set, action);
          }
          out.end();
        }
      }
      out.end();
    }
    out.end();
  }

  private void range(OpenBehavior open) {
    int set = open.informationSet();
    List<String> names = SolutionHead.names(tree.informationSets().get(set).actions());
    out.addObject();
    out.put("player", players.get(tree.informationSets().get(set).player()));
    out.put("informationSet", sets.get(set));
    out.array("actions");
    for (int action = 0; action < names.size(); action++) {
      out.addObject();
      out.put("action", names.get(action));
      out.put("lowest", open.lowest().get(action).toString());
      out.put("highest", open.highest().get(action).toString());
      out.end();
    }
    out.end();
    out.end();
  }
}
