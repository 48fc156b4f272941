package io.entente.conflict.stability;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.JointMoves;
import io.entente.conflict.Moves;
import io.entente.conflict.Preference;
import io.entente.conflict.StateSet;
import io.entente.conflict.Step;
import io.entente.number.Decimals;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Simultaneous sanctioning: an improvement of decision maker i from s is deterred if others, each
 * by an improvement of its own from s or not at all, move at the same moment, and the state that
 * has all these changes is feasible and not preferred to s by i.
 *
 * <p>Fraser and Hipel look at it only where a state is unstable for all decision makers otherwise;
 * here it is a concept of its own.
 *
 * @see "Fraser and Hipel (1984), Conflict Analysis: Models and Resolutions, chapter 2"
 */
final class Simultaneous {

  /** Every combination of improvements is looked at, so states are limited. */
  private static final int MOST_STATES = 10_000;

  private final JointMoves joint;
  private final Preference preference;
  private final int who;
  private final List<Moves> improving = new ArrayList<>();
  private final int[] targets;
  // The worst combination for the improvement looked at, and what to stop at.
  private int worstState;
  private int[] worstTargets = new int[0];
  private int enough;

  private Simultaneous(ConflictModel model, int who) {
    if (model.jointMoves().isEmpty()) {
      throw new NotAnsweredException(
          "the states are not made of one part for each decision maker, so it is not known what"
              + " comes of moves at the same time",
          "give the conflict by options");
    }
    if (model.states() > MOST_STATES) {
      throw new NotAnsweredException(
          "moves at the same time are looked at for up to "
              + Decimals.grouped(MOST_STATES)
              + " states, and the conflict has "
              + Decimals.grouped(model.states()),
          "leave out simultaneous sanctioning");
    }
    this.joint = model.jointMoves().get();
    this.who = who;
    preference = model.preference(who);
    for (int other = 0; other < model.decisionMakers(); other++) {
      improving.add(model.moves(other).improving(model.preference(other)));
    }
    targets = new int[model.decisionMakers()];
  }

  static StateSet stable(ConflictModel model, int who) {
    Simultaneous question = new Simultaneous(model, who);
    Moves own = question.improving.get(who);
    BitSet found = new BitSet(model.states());
    for (int state = 0; state < model.states(); state++) {
      boolean holds = true;
      for (int place = own.begin(state); holds && place < own.end(state); place++) {
        question.look(state, own.target(place));
        holds = question.deters(state);
      }
      found.set(state, holds);
    }
    return StateSet.of(found);
  }

  /** The answers to each improvement of one decision maker from one state. */
  static List<Improvement> improvements(ConflictModel model, int who, int state) {
    Simultaneous question = new Simultaneous(model, who);
    List<Improvement> found = new ArrayList<>();
    for (int to : question.improving.get(who).from(state)) {
      question.look(state, to);
      found.add(new Improvement(to, question.deters(state), question.answer(state)));
    }
    return found;
  }

  private boolean deters(int state) {
    return worstState >= 0 && preference.level(worstState) <= preference.level(state);
  }

  private Optional<Answer> answer(int state) {
    if (worstState < 0) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (int other = 0; other < worstTargets.length; other++) {
      if (other != who && worstTargets[other] != state) {
        steps.add(new Step(other, worstTargets[other]));
      }
    }
    return Optional.of(new Answer(steps, worstState, OptionalInt.empty()));
  }

  /** Finds the first combination that deters, or else the worst there is. */
  private void look(int state, int to) {
    Arrays.fill(targets, state);
    targets[who] = to;
    worstState = -1;
    enough = preference.level(state);
    combine(state, 0, false);
  }

  /** Tries all choices of the others from this one on; true once a combination deters. */
  private boolean combine(int state, int other, boolean moved) {
    if (other == targets.length) {
      return moved && weigh(state);
    }
    if (combine(state, other + 1, moved)) {
      return true;
    }
    if (other == who) {
      return false;
    }
    Moves choices = improving.get(other);
    for (int place = choices.begin(state); place < choices.end(state); place++) {
      targets[other] = choices.target(place);
      if (combine(state, other + 1, true)) {
        targets[other] = state;
        return true;
      }
    }
    targets[other] = state;
    return false;
  }

  private boolean weigh(int state) {
    int result = joint.joint(state, targets);
    if (result >= 0
        && (worstState < 0 || preference.level(result) < preference.level(worstState))) {
      worstState = result;
      worstTargets = targets.clone();
    }
    return worstState >= 0 && preference.level(worstState) <= enough;
  }
}
