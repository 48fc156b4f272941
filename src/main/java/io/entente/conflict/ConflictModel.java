package io.entente.conflict;

import io.entente.game.Shape;
import io.entente.number.Decimals;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * A conflict: decision makers, states, the moves of each decision maker between states and its
 * preference over them.
 *
 * <p>Decision makers and states count from 0, in the order given; every name is used once. Nothing
 * is stored but moves and levels, so 100,000 states of four decision makers fit.
 *
 * @see "Kilgour, Hipel and Fang (1987), The graph model for conflicts, Automatica 23, 41-55"
 */
public final class ConflictModel {

  /** The most states that a model may have. */
  public static final int MOST_STATES = 1_000_000;

  /** The most decision makers that a model may have. */
  public static final int MOST_DECISION_MAKERS = 31;

  private final List<String> decisionMakers;
  private final List<String> states;
  private final List<Moves> moves;
  private final List<Preference> preferences;
  private final Optional<JointMoves> jointMoves;

  private ConflictModel(
      List<String> decisionMakers,
      List<String> states,
      List<Moves> moves,
      List<Preference> preferences,
      Optional<JointMoves> jointMoves) {
    this.decisionMakers = List.copyOf(decisionMakers);
    this.states = List.copyOf(states);
    this.moves = List.copyOf(moves);
    this.preferences = List.copyOf(preferences);
    this.jointMoves = jointMoves;
    check();
  }

  /**
   * The model with these parts; moves and preferences in the order of the decision makers.
   *
   * @throws IllegalArgumentException if there is no decision maker or no state, a name is used
   *     twice, or the parts do not belong together
   * @throws NotAnsweredException if there are more than 1,000,000 states or 31 decision makers
   */
  public static ConflictModel of(
      List<String> decisionMakers,
      List<String> states,
      List<Moves> moves,
      List<Preference> preferences) {
    return new ConflictModel(decisionMakers, states, moves, preferences, Optional.empty());
  }

  /**
   * The model of a game in which all choose at once: a state is a strategy profile, numbered as the
   * shape numbers it, and a decision maker moves by changing its own strategy.
   *
   * @throws NotAnsweredException if there are more than 1,000,000 profiles
   */
  public static ConflictModel ofProfiles(
      List<String> decisionMakers, List<String> states, Shape shape, List<Preference> preferences) {
    checkStates(shape.profiles());
    List<Moves> moves = new ArrayList<>();
    for (int player = 0; player < shape.players(); player++) {
      moves.add(ProfileMoves.of(shape, player));
    }
    return of(decisionMakers, states, moves, preferences).withJointMoves(ProfileMoves::joint);
  }

  /** The same model, in which several can move at the same time. */
  public ConflictModel withJointMoves(JointMoves joint) {
    return new ConflictModel(decisionMakers, states, moves, preferences, Optional.of(joint));
  }

  /** The same states and moves with other preferences. */
  public ConflictModel withPreferences(List<Preference> others) {
    return new ConflictModel(decisionMakers, states, moves, others, jointMoves);
  }

  /** The same model in which this decision maker has these moves. */
  public ConflictModel withMoves(int decisionMaker, Moves own) {
    List<Moves> changed = new ArrayList<>(moves);
    changed.set(decisionMaker, own);
    return new ConflictModel(decisionMakers, states, changed, preferences, jointMoves);
  }

  /** The same model without the moves from or to states that this decision maker does not see. */
  public ConflictModel withUnseen(int decisionMaker, StateSet unseen) {
    return withMoves(decisionMaker, moves.get(decisionMaker).without(unseen));
  }

  /** The number of decision makers. */
  public int decisionMakers() {
    return decisionMakers.size();
  }

  /** The name of this decision maker. */
  public String decisionMaker(int decisionMaker) {
    return decisionMakers.get(decisionMaker);
  }

  /** The number of states. */
  public int states() {
    return states.size();
  }

  /** The name of this state. */
  public String state(int state) {
    return states.get(state);
  }

  /** The number of the state of this name, or -1 if no state has it. */
  public int indexOfState(String name) {
    return states.indexOf(name);
  }

  /** The number of the decision maker of this name, or -1 if none has it. */
  public int indexOfDecisionMaker(String name) {
    return decisionMakers.indexOf(name);
  }

  /** The moves of this decision maker. */
  public Moves moves(int decisionMaker) {
    return moves.get(decisionMaker);
  }

  /** The preference of this decision maker. */
  public Preference preference(int decisionMaker) {
    return preferences.get(decisionMaker);
  }

  /** What comes of moves at the same time, where the states are made of one part for each. */
  public Optional<JointMoves> jointMoves() {
    return jointMoves;
  }

  /** The number of moves of all decision makers together. */
  public long moveCount() {
    long count = 0;
    for (Moves own : moves) {
      count += own.count();
    }
    return count;
  }

  static void checkStates(long count) {
    if (count > MOST_STATES) {
      throw new NotAnsweredException(
          "the conflict has "
              + Decimals.grouped(count)
              + " states, and "
              + Decimals.grouped(MOST_STATES)
              + " are the most",
          "rule out states, or leave out decision makers");
    }
  }

  private void check() {
    checkStates(states.size());
    if (decisionMakers.size() > MOST_DECISION_MAKERS) {
      throw new NotAnsweredException(
          "the conflict has "
              + decisionMakers.size()
              + " decision makers, and "
              + MOST_DECISION_MAKERS
              + " are the most",
          "leave some out, or take those together who act as one");
    }
    checkNames("decision maker", decisionMakers);
    checkNames("state", states);
    if (moves.size() != decisionMakers.size() || preferences.size() != decisionMakers.size()) {
      throw new IllegalArgumentException(
          decisionMakers.size()
              + " decision makers with the moves of "
              + moves.size()
              + " and the preferences of "
              + preferences.size());
    }
    for (int who = 0; who < moves.size(); who++) {
      if (moves.get(who).states() != states.size()
          || preferences.get(who).states() != states.size()) {
        throw new IllegalArgumentException(
            "the moves or the preference of "
                + decisionMakers.get(who)
                + " are not over the "
                + states.size()
                + " states of the conflict");
      }
    }
  }

  private static void checkNames(String what, List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a conflict needs at least one " + what);
    }
    LinkedHashSet<String> seen = new LinkedHashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException("two " + what + "s are called '" + name + "'");
      }
    }
  }
}
