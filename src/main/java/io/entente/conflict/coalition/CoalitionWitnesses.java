package io.entente.conflict.coalition;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Step;
import io.entente.conflict.path.LegalPaths;
import io.entente.conflict.stability.StabilityConcept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a coalition leaves a state or stays, found for one state when asked, by following moves
 * forwards: apart from {@link CoalitionStability}, whose bulk verdicts follow none. Not for use by
 * several threads.
 */
public final class CoalitionWitnesses {

  private final ConflictModel model;
  private final CoalitionMoves moves;

  private CoalitionWitnesses(ConflictModel model) {
    this.model = model;
    moves = new CoalitionMoves(model);
  }

  /**
   * Witnesses for this model.
   *
   * @throws io.entente.solve.NotAnsweredException if there are too many states and coalitions
   */
  public static CoalitionWitnesses of(ConflictModel model) {
    return new CoalitionWitnesses(model);
  }

  /**
   * Whether the state is stable for the coalition, and why.
   *
   * @throws IllegalArgumentException if the concept is not Nash, GMR, SMR or SEQ
   */
  public CoalitionVerdict verdict(StabilityConcept concept, Coalition coalition, int state) {
    if (concept == StabilityConcept.SSEQ || concept == StabilityConcept.SIM) {
      throw new IllegalArgumentException(concept.symbol() + " is not defined for coalitions here");
    }
    LegalPaths own = LegalPaths.from(state, moves.of(coalition));
    List<Integer> members = coalition.toList();
    List<CoalitionVerdict.Improvement> found = new ArrayList<>();
    boolean stable = true;
    for (int to = 0; to < model.states(); to++) {
      if (to != state && own.reaches(to) && moves.allPrefer(members, to, state)) {
        Optional<CoalitionVerdict.Answer> answer =
            concept == StabilityConcept.NASH
                ? Optional.empty()
                : answer(concept, coalition, state, to);
        stable &= answer.isPresent();
        found.add(new CoalitionVerdict.Improvement(to, steps(members, own, to), answer));
      }
    }
    return new CoalitionVerdict(concept, coalition, state, stable, found);
  }

  /** The shortest answer that deters; the first state among those of equal length. */
  private Optional<CoalitionVerdict.Answer> answer(
      StabilityConcept concept, Coalition coalition, int state, int to) {
    Coalition rest = coalition.rest(model.decisionMakers());
    if (rest.size() == 0) {
      return Optional.empty();
    }
    if (concept == StabilityConcept.SEQ) {
      CoalitionPaths paths = CoalitionPaths.from(moves, rest.within(), to);
      for (int end : paths.reached()) {
        if (deters(concept, coalition, state, end)) {
          return Optional.of(answer(coalition, state, end, paths.steps(end)));
        }
      }
      return Optional.empty();
    }
    LegalPaths paths = LegalPaths.from(to, moves.of(rest));
    int best = -1;
    for (int end = 0; end < model.states(); end++) {
      if (end != to
          && paths.reaches(end)
          && (best < 0 || paths.length(end) < paths.length(best))
          && deters(concept, coalition, state, end)) {
        best = end;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    List<CoalitionStep> steps = new ArrayList<>();
    for (Step step : steps(rest.toList(), paths, best)) {
      steps.add(new CoalitionStep(Coalition.of(step.mover()), step.to()));
    }
    return Optional.of(answer(coalition, state, best, steps));
  }

  private CoalitionVerdict.Answer answer(
      Coalition coalition, int state, int end, List<CoalitionStep> steps) {
    return new CoalitionVerdict.Answer(steps, end, hurt(coalition, state, end));
  }

  /** The way there, its movers being members rather than places in the list of members. */
  private static List<Step> steps(List<Integer> members, LegalPaths paths, int to) {
    List<Step> steps = new ArrayList<>();
    for (Step step : paths.steps(to)) {
      steps.add(new Step(members.get(step.mover()), step.to()));
    }
    return steps;
  }

  private boolean deters(StabilityConcept concept, Coalition coalition, int state, int end) {
    List<Integer> members = coalition.toList();
    if (moves.allPrefer(members, end, state)) {
      return false;
    }
    if (concept == StabilityConcept.SMR) {
      LegalPaths again = LegalPaths.from(end, moves.of(coalition));
      for (int counter = 0; counter < model.states(); counter++) {
        if (again.reaches(counter) && moves.allPrefer(members, counter, state)) {
          return false;
        }
      }
    }
    return true;
  }

  private int hurt(Coalition coalition, int state, int end) {
    for (int who : coalition.toList()) {
      if (!model.preference(who).prefers(end, state)) {
        return who;
      }
    }
    throw new IllegalStateException("state " + end + " hurts no member");
  }
}
