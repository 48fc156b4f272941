package io.entente.conflict.inverse;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.Step;
import io.entente.conflict.path.LegalPaths;
import io.entente.conflict.stability.StabilityConcept;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which preferences of a decision maker make a target state stable for it.
 *
 * <p>The moves are those of the model. Under Nash, GMR and SMR nothing else counts; under SEQ and
 * SSEQ the others answer only by improvements, so that their preferences in the model count too.
 * The target s is stable exactly if for each move to t one {@linkplain Requirement requirement}
 * holds: t is no better than s; or for some state u that the others can reach from t, u (and under
 * symmetric concepts everything that the decision maker can move to from u) is no better than s. So
 * only <em>which states are no better than s</em> counts, and the more the likelier it is stable.
 *
 * @see "Kinsara, Petersons, Hipel and Kilgour (2015), Advanced decision support for the graph model
 *     for conflict resolution, Journal of Decision Systems 24, 117-145"
 */
public final class InverseStability {

  private final ConflictModel model;
  private final StabilityConcept concept;
  private final int target;

  private InverseStability(ConflictModel model, StabilityConcept concept, int target) {
    this.model = model;
    this.concept = concept;
    this.target = target;
  }

  /**
   * The question which preferences make the target stable.
   *
   * @throws IllegalArgumentException for simultaneous sanctioning, or if there is no such state
   */
  public static InverseStability of(ConflictModel model, StabilityConcept concept, int target) {
    if (concept == StabilityConcept.SIM) {
      throw new IllegalArgumentException(
          "preferences are not sought for simultaneous sanctioning, only for Nash, GMR, SMR, SEQ"
              + " and SSEQ");
    }
    if (target < 0 || target >= model.states()) {
      throw new IllegalArgumentException("there is no state " + target);
    }
    return new InverseStability(model, concept, target);
  }

  /** What the preference of this decision maker must meet: all of it, exactly. */
  public List<Requirement> requirements(int decisionMaker) {
    List<Integer> movers = new ArrayList<>();
    List<Moves> ways = new ArrayList<>();
    for (int other = 0; other < model.decisionMakers(); other++) {
      if (other != decisionMaker) {
        movers.add(other);
        Moves moves = model.moves(other);
        ways.add(concept.isCredible() ? moves.improving(model.preference(other)) : moves);
      }
    }
    List<Requirement> requirements = new ArrayList<>();
    for (int to : model.moves(decisionMaker).from(target)) {
      List<Requirement.Answer> answers =
          concept == StabilityConcept.NASH || ways.isEmpty()
              ? List.of()
              : answers(decisionMaker, LegalPaths.from(to, ways), movers, to);
      requirements.add(new Requirement(to, answers));
    }
    return requirements;
  }

  private List<Requirement.Answer> answers(
      int who, LegalPaths paths, List<Integer> movers, int to) {
    LeastDemanding answers = new LeastDemanding();
    for (int end = 0; end < model.states(); end++) {
      if (paths.reaches(end) && end != to) {
        answers.add(end, noBetter(who, end), to);
      }
    }
    List<Requirement.Answer> found = new ArrayList<>();
    for (int at = 0; at < answers.size(); at++) {
      List<Step> steps = new ArrayList<>();
      for (Step step : paths.steps(answers.end(at))) {
        steps.add(new Step(movers.get(step.mover()), step.to()));
      }
      found.add(new Requirement.Answer(steps, answers.end(at), answers.noBetter(at)));
    }
    return found;
  }

  /** The states that must be no better than the target for an answer ending here to deter. */
  private List<Integer> noBetter(int who, int end) {
    List<Integer> states = new ArrayList<>();
    if (end != target) {
      states.add(end);
    }
    if (concept.isSymmetric()) {
      for (int counter : model.moves(who).from(end)) {
        if (counter != target) {
          states.add(counter);
        }
      }
    }
    return states;
  }

  /**
   * The share of all strict rankings of the states that make the target stable for this decision
   * maker, exact.
   *
   * @throws io.entente.solve.NotAnsweredException if the requirements are too entangled to count
   */
  public RankingShare rankings(int decisionMaker) {
    return RankingShare.of(requirements(decisionMaker), model.states());
  }

  /**
   * The share of all combinations of strict rankings, one for each decision maker, that make the
   * target an equilibrium; empty under SEQ and SSEQ, where what one must meet depends on the
   * rankings of the others, and shares do not multiply.
   *
   * @throws io.entente.solve.NotAnsweredException if requirements are too entangled to count
   */
  public Optional<Rational> together() {
    if (concept.isCredible()) {
      return Optional.empty();
    }
    Rational share = Rational.ONE;
    for (int who = 0; who < model.decisionMakers(); who++) {
      share = share.times(rankings(who).share());
    }
    return Optional.of(share);
  }
}
