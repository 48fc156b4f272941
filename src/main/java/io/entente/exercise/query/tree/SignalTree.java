package io.entente.exercise.query.tree;

import io.entente.exercise.answer.Texts;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A tree in which chance draws one of two types, a sender that knows it sends a message, and a
 * receiver that does not know it answers, after which the game ends.
 */
final class SignalTree {

  final TreeView view;

  /** The sender's set of each type, in the order of types. */
  final List<Integer> types = new ArrayList<>();

  SignalTree(TreeView view) {
    this.view = view;
    GameTree tree = view.tree;
    boolean fits = tree.kind(0) == GameTree.Kind.CHANCE && tree.actions(0) == 2;
    for (int type = 0; fits && type < 2; type++) {
      int sends = tree.child(0, type);
      fits = view.isDecision(sends) && view.nodes(tree.informationSet(sends)).size() == 1;
      for (int message = 0; fits && message < tree.actions(sends); message++) {
        int answers = tree.child(sends, message);
        fits =
            view.isDecision(answers)
                && tree.player(answers) != tree.player(sends)
                && view.nodes(tree.informationSet(answers)).size() <= 2;
        for (int answer = 0; fits && answer < tree.actions(answers); answer++) {
          fits = tree.actions(tree.child(answers, answer)) == 0;
        }
      }
      if (fits) {
        types.add(tree.informationSet(sends));
      }
    }
    if (!fits || tree.player(tree.child(0, 0)) != tree.player(tree.child(0, 1))) {
      throw view.fault(
          "it is asked of a tree in which chance draws one of two types, who knows it sends a"
              + " message, and who does not answers");
    }
  }

  /** What each type sends, as a student chooses it: {@code Able: Study, Idle: Work}. */
  String label(List<String> plan) {
    List<String> parts = new ArrayList<>();
    for (int set : types) {
      InformationSet here = view.tree.informationSets().get(set);
      parts.add(here.name() + ": " + plan.get(set));
    }
    return String.join(", ", parts);
  }

  boolean isSeparating(List<String> plan) {
    return !plan.get(types.get(0)).equals(plan.get(types.get(1)));
  }

  /** How often chance draws the type of a node. */
  Rational prior(int node) {
    int at = node;
    while (view.tree.parent(at).orElseThrow() != 0) {
      at = view.tree.parent(at).get();
    }
    int type = view.tree.child(0, 0) == at ? 0 : 1;
    return view.tree.chanceMoves().get(view.tree.chanceMove(0)).probabilities().get(type);
  }

  /** Whether a plan is an equilibrium if who gets an unexpected message must believe the prior. */
  boolean holdsWithPrior(List<String> plan) {
    Assessments assessments = new Assessments(view);
    for (int set = 0; set < plan.size(); set++) {
      List<Integer> nodes = view.nodes(set);
      List<Rational> weights = new ArrayList<>();
      boolean reached = nodes.stream().anyMatch(node -> view.reach(plan, node).signum() > 0);
      nodes.forEach(node -> weights.add(reached ? view.reach(plan, node) : prior(node)));
      Rational now = assessments.worth(plan, nodes, weights, plan.get(set));
      for (String action : view.tree.informationSets().get(set).actions()) {
        if (assessments.worth(plan, nodes, weights, action).compareTo(now) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** The plans in which the types send what a label says. */
  List<List<String>> plans(String label) {
    Set<List<String>> plans = new LinkedHashSet<>(view.plans());
    plans.removeIf(plan -> !Texts.isSame(label(plan), label));
    if (plans.isEmpty()) {
      throw view.fault("nobody can send " + label);
    }
    return List.copyOf(plans);
  }
}
