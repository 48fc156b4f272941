package io.entente.solve.verify;

import io.entente.game.GameTree;
import io.entente.proof.InductionProof;
import io.entente.proof.Statements;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the proof of subgame-perfect equilibria. */
final class InductionProver {

  private static final int MOST_PAYOFFS = 200_000;

  private InductionProver() {}

  /** The proof; empty if it would be too large. */
  static Optional<Draft> of(GameTree tree, Solution<SubgamePerfectEquilibrium> solution) {
    int count = solution.equilibria().size();
    if ((long) tree.nodes() * count > Draft.MOST_NUMBERS) {
      return Optional.empty();
    }
    List<InductionProof.Plan> plans = new ArrayList<>(count);
    for (SubgamePerfectEquilibrium equilibrium : solution.equilibria()) {
      plans.add(Statements.plan(tree, equilibrium.plan()));
    }
    Draft.Scope scope = new Draft.Scope();
    scope.covers.add(
        Draft.count(count, "subgame-perfect equilibrium", "subgame-perfect equilibria"));
    Optional<BigInteger> total = solution.total();
    Optional<List<InductionProof.Tally>> tallies =
        total.isPresent() ? Statements.tallies(tree, MOST_PAYOFFS) : Optional.empty();
    if (total.isPresent() && tallies.isEmpty()) {
      total = Optional.empty();
      scope.not.add("how many there are: the subgames have too many different payoffs for a proof");
    } else if (total.isPresent()) {
      scope.covers.add(
          total.get().equals(BigInteger.valueOf(count))
              ? Draft.others(count)
              : "that there are " + total.get() + " in all");
    }
    return Optional.of(scope.of(new InductionProof(plans, total, tallies.orElse(List.of()))));
  }
}
