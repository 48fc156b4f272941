package io.entente.proof;

import io.entente.game.GameTree;
import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks an {@link InductionProof}. */
final class InductionCheck {

  private final Subgames tree;
  private final InductionProof proof;
  private final Ledger ledger;

  InductionCheck(GameTree tree, InductionProof proof, Ledger ledger) {
    this.tree = new Subgames(tree);
    this.proof = proof;
    this.ledger = ledger;
  }

  void run() {
    ledger.require(
        tree.hasPerfectInformation(),
        "some player cannot tell apart the nodes of an information set");
    Set<PureStrategyPlan> listed = new HashSet<>();
    for (int at = 0; at < proof.plans().size(); at++) {
      ledger.conclusion("equilibrium " + (at + 1));
      InductionProof.Plan plan = proof.plans().get(at);
      ledger.require(listed.add(plan.actions()), "it is listed twice");
      check(plan, "equilibrium " + (at + 1));
    }
    if (proof.total().isPresent()) {
      BigInteger counted = new TallyCheck(tree, proof.tallies(), ledger).total();
      ledger.conclusion("that there are " + proof.total().get() + " equilibria in all");
      ledger.require(counted.equals(proof.total().get()), "there are " + counted);
    } else {
      ledger.conclusion("the claim");
      ledger.require(proof.tallies().isEmpty(), "it counts, and claims no number");
    }
  }

  private void check(InductionProof.Plan plan, String where) {
    int sets = tree.informationSets();
    ledger.require(
        plan.actions().informationSets() == sets && plan.choices().size() == sets,
        "it does not say what is done at each of " + sets + " points of decision");
    for (int set = 0; set < sets; set++) {
      int action = plan.actions().action(set);
      if (action < 0 || action >= tree.actions(set)) {
        throw ledger.refuted("there is no action " + action + at(set));
      }
    }
    Rational[][] values = tree.values(plan.actions());
    for (int set = 0; set < sets; set++) {
      ledger.step(where + at(set));
      int node = tree.node(set);
      if (node >= 0) {
        check(plan.choices().get(set), plan.actions().action(set), set, values);
      } else {
        ledger.require(plan.choices().get(set).isEmpty(), "nobody ever decides there");
      }
    }
    ledger.conclusion(where);
    ledger.require(
        plan.payoffs().equals(List.of(values[0])),
        "it pays " + List.of(values[0]) + ", not " + plan.payoffs());
  }

  private void check(List<Rational> choice, int taken, int set, Rational[][] values) {
    ledger.require(
        choice.size() == tree.actions(set),
        choice.size() + " payoffs for " + tree.actions(set) + " actions");
    int player = tree.player(set);
    for (int action = 0; action < choice.size(); action++) {
      Rational value = values[tree.child(tree.node(set), action)][player];
      ledger.require(
          value.equals(choice.get(action)),
          tree.action(set, action) + " leads to " + value + ", not to " + choice.get(action));
    }
    for (int action = 0; action < choice.size(); action++) {
      ledger.require(
          !tree.isMore(player, choice.get(action), choice.get(taken)),
          tree.action(set, action)
              + " leads to "
              + choice.get(action)
              + ", more than the "
              + choice.get(taken)
              + " of "
              + tree.action(set, taken));
    }
  }

  private String at(int set) {
    return ", " + tree.name(set);
  }
}
