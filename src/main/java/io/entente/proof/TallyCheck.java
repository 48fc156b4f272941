package io.entente.proof;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks how many subgame-perfect equilibria every subgame has, by what they pay. */
final class TallyCheck {

  /** More combinations of payoffs at one chance move would take minutes. */
  private static final int MOST = 2_000_000;

  private final Subgames tree;
  private final List<InductionProof.Tally> tallies;
  private final Ledger ledger;

  TallyCheck(Subgames tree, List<InductionProof.Tally> tallies, Ledger ledger) {
    this.tree = tree;
    this.tallies = tallies;
    this.ledger = ledger;
  }

  /** How many equilibria the whole tree has. */
  BigInteger total() {
    List<Map<List<Rational>, BigInteger>> stated = new ArrayList<>();
    for (int node = 0; node < tree.nodes(); node++) {
      stated.add(
          tree.kind(node) == GameTree.Kind.TERMINAL
              ? Map.of(List.of(tree.end(node)), BigInteger.ONE)
              : Map.of());
    }
    for (InductionProof.Tally tally : tallies) {
      read(tally, stated);
    }
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      if (tree.kind(node) != GameTree.Kind.TERMINAL) {
        ledger.step("how many equilibria the subgame at node " + node + " has");
        check(node, stated);
      }
    }
    BigInteger total = BigInteger.ZERO;
    for (BigInteger count : stated.get(0).values()) {
      total = total.add(count);
    }
    return total;
  }

  private void read(InductionProof.Tally tally, List<Map<List<Rational>, BigInteger>> stated) {
    ledger.conclusion("the counts at node " + tally.node());
    ledger.require(
        tally.node() >= 0
            && tally.node() < tree.nodes()
            && tree.kind(tally.node()) != GameTree.Kind.TERMINAL,
        "nothing is decided there");
    ledger.require(stated.get(tally.node()).isEmpty(), "they are stated twice");
    Map<List<Rational>, BigInteger> counts = new HashMap<>();
    for (InductionProof.Count count : tally.counts()) {
      ledger.require(
          count.payoffs().size() == tree.players(),
          count.payoffs().size() + " payoffs for " + tree.players() + " players");
      ledger.require(
          counts.put(count.payoffs(), count.equilibria()) == null,
          "the payoffs " + count.payoffs() + " stand there twice");
    }
    stated.set(tally.node(), counts);
  }

  private void check(int node, List<Map<List<Rational>, BigInteger>> stated) {
    List<Map<List<Rational>, BigInteger>> behind = new ArrayList<>();
    for (int action = 0; action < tree.actionsAt(node); action++) {
      behind.add(stated.get(tree.child(node, action)));
    }
    Map<List<Rational>, BigInteger> counted =
        SubgameCounts.at(tree, node, behind, MOST)
            .orElseThrow(() -> ledger.refuted("there are too many payoffs to check"));
    ledger.require(
        counted.equals(stated.get(node)),
        "they are " + text(counted) + ", not " + text(stated.get(node)));
  }

  private static String text(Map<List<Rational>, BigInteger> counts) {
    BigInteger total = BigInteger.ZERO;
    for (BigInteger count : counts.values()) {
      total = total.add(count);
    }
    return total + " with " + counts.size() + " different payoffs";
  }
}
