package io.entente.solve.verify;

import io.entente.number.Rational;
import io.entente.proof.InductionProof;
import io.entente.proof.MixedProof;
import io.entente.proof.Proof;
import io.entente.proof.PureProof;
import io.entente.proof.Verdict;
import io.entente.solve.Answer;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Whether the payoffs that an answer prints are those that were proved, rounded. */
final class Printed {

  /** Payoffs summed in doubles may miss the exact value by some units of the last place. */
  private static final double SLACK = 1e-9;

  private Printed() {}

  /** The verdict, or that the answer prints something else than what was proved. */
  static Verdict agree(Verdict verdict, Proof proof, Answer answer) {
    if (!verdict.holds()) {
      return verdict;
    }
    if (proof instanceof PureProof pure && answer instanceof Answer.Pure asked) {
      List<PureEquilibrium> printed = asked.solution().equilibria();
      for (int at = 0; at < printed.size(); at++) {
        if (!agree(printed.get(at).payoffs(), pure.equilibria().get(at).payoffs())) {
          return differs(verdict, at);
        }
      }
    }
    if (proof instanceof MixedProof mixed && answer instanceof MixedEquilibria asked) {
      int at = 0;
      for (MixedEquilibrium printed : asked.equilibria().equilibria()) {
        if (printed.profile().isExact() && at < mixed.equilibria().size()) {
          MixedProof.Point point = mixed.equilibria().get(at++);
          for (int player = 0; player < printed.payoffs().size(); player++) {
            Rational value = Collections.max(point.payoffs().get(player));
            if (!agree(printed.payoffs().get(player), value)) {
              return differs(verdict, at - 1);
            }
          }
        }
      }
    }
    return verdict;
  }

  /** The same for a tree. */
  static Verdict agree(Verdict verdict, Proof proof, Solution<SubgamePerfectEquilibrium> solution) {
    if (verdict.holds() && proof instanceof InductionProof induction) {
      for (int at = 0; at < induction.plans().size(); at++) {
        if (!agree(solution.equilibria().get(at).payoffs(), induction.plans().get(at).payoffs())) {
          return differs(verdict, at);
        }
      }
    }
    return verdict;
  }

  private static boolean agree(List<Double> printed, List<Rational> proved) {
    for (int player = 0; player < proved.size(); player++) {
      if (!agree(printed.get(player), proved.get(player))) {
        return false;
      }
    }
    return printed.size() == proved.size();
  }

  private static boolean agree(double printed, Rational proved) {
    double exact = proved.toDouble();
    return printed == exact || Math.abs(printed - exact) <= SLACK * Math.max(1, Math.abs(exact));
  }

  private static Verdict differs(Verdict verdict, int at) {
    return new Verdict(
        verdict.steps(),
        Optional.of(
            new Verdict.Failure(
                "equilibrium " + (at + 1), "the payoffs printed are not those that were proved")));
  }
}
