package io.entente.solve.verify;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.proof.Checker;
import io.entente.proof.Proof;
import io.entente.proof.Verdict;
import io.entente.solve.Analysis;
import io.entente.solve.Answer;
import io.entente.solve.Concept;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.Rationalisability;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers turned into proofs, and the proofs checked.
 *
 * @param parts one per answer
 * @param tolerance the largest tie tolerance of a player: payoffs closer than this count as equal;
 *     0 where all are compared exactly
 */
public record Verification(List<Part> parts, double tolerance) {

  public Verification {
    parts = List.copyOf(parts);
  }

  /** Proves and checks the answers to a game in strategic form. */
  public static Verification of(Analysis analysis) {
    StrategicGame game = analysis.game();
    List<Part> parts = new ArrayList<>();
    for (Answer answer : analysis.answers()) {
      parts.add(part(game, answer));
    }
    double tolerance = 0;
    for (int player = 0; player < game.shape().players(); player++) {
      tolerance = Math.max(tolerance, game.tieTolerance(player));
    }
    return new Verification(parts, tolerance);
  }

  /** Proves and checks the subgame-perfect equilibria of a tree. */
  public static Verification of(GameTree tree, Solution<SubgamePerfectEquilibrium> solution) {
    if (!tree.hasPerfectInformation()) {
      return new Verification(
          List.of(
              Part.without(
                  Concept.SUBGAME_PERFECT,
                  "there are proofs of these where each player sees all earlier moves, and here"
                      + " some do not")),
          0);
    }
    double tolerance = 0;
    for (int player = 0; player < tree.players().size(); player++) {
      tolerance = Math.max(tolerance, tree.tieTolerance(player));
    }
    Optional<Draft> draft = InductionProver.of(tree, solution);
    Part part =
        draft.isEmpty()
            ? Part.without(
                Concept.SUBGAME_PERFECT,
                tree.nodes() + " nodes and that many equilibria are too much for a proof")
            : Part.checked(
                Concept.SUBGAME_PERFECT,
                draft.get(),
                Printed.agree(
                    Checker.check(tree, draft.get().proof()), draft.get().proof(), solution));
    return new Verification(List.of(part), tolerance);
  }

  private static Part part(StrategicGame game, Answer answer) {
    return switch (answer.concept()) {
      case PURE -> checked(game, answer, PureProver.of(game, ((Answer.Pure) answer).solution()));
      case MIXED -> {
        Draft draft = MixedProver.of(game, (MixedEquilibria) answer);
        yield draft.covers().isEmpty()
            ? new Part(Concept.MIXED, Optional.empty(), Optional.empty(), List.of(), draft.not())
            : checked(game, answer, draft);
      }
      case DOMINANCE ->
          DominanceProver.of(game, (Answer.Dominance) answer)
              .map(draft -> checked(game, answer, draft))
              .orElseGet(
                  () ->
                      Part.without(
                          Concept.DOMINANCE,
                          game.shape().profiles() + " profiles are too many for a proof"));
      case RATIONALISABLE ->
          RationalisableProver.of(game, (Rationalisability) answer)
              .map(draft -> checked(game, answer, draft))
              .orElseGet(
                  () ->
                      Part.without(
                          Concept.RATIONALISABLE,
                          game.shape().profiles() + " profiles are too many for a proof"));
      default -> Part.without(answer.concept(), "answers of this kind have no proof");
    };
  }

  private static Part checked(StrategicGame game, Answer answer, Draft draft) {
    Verdict verdict = Checker.check(game, draft.proof());
    return Part.checked(answer.concept(), draft, Printed.agree(verdict, draft.proof(), answer));
  }

  /** Whether every proof holds. */
  public boolean holds() {
    for (Part part : parts) {
      if (part.failure().isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** How many statements were checked. */
  public long steps() {
    long steps = 0;
    for (Part part : parts) {
      steps += part.verdict().map(Verdict::steps).orElse(0);
    }
    return steps;
  }

  /** The proofs. */
  public List<Proof> proofs() {
    List<Proof> proofs = new ArrayList<>();
    for (Part part : parts) {
      part.proof().ifPresent(proofs::add);
    }
    return proofs;
  }
}
