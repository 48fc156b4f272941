package io.entente.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a {@link ConflictModel} from names. Everything is checked where it is given, so that
 * whoever reads a file knows which line an error belongs to.
 *
 * <p>First all states, then decision makers, then moves and rankings in any order.
 */
public final class ConflictModelBuilder {

  private static final int NAMED_AT_MOST = 5;

  private final Map<String, Integer> states = new LinkedHashMap<>();
  private final Map<String, Integer> decisionMakers = new LinkedHashMap<>();
  private final List<MoveList> moves = new ArrayList<>();
  private final List<Preference> preferences = new ArrayList<>();
  private final List<BitSet> unseen = new ArrayList<>();

  /**
   * Adds a state.
   *
   * @throws IllegalArgumentException if the name is taken, or decision makers were added already
   */
  public ConflictModelBuilder state(String name) {
    if (!decisionMakers.isEmpty()) {
      throw new IllegalArgumentException("state '" + name + "' comes after a decision maker");
    }
    if (states.putIfAbsent(name, states.size()) != null) {
      throw new IllegalArgumentException("state '" + name + "' is listed twice");
    }
    return this;
  }

  /**
   * Adds a decision maker, without moves as yet.
   *
   * @throws IllegalArgumentException if the name is taken
   */
  public ConflictModelBuilder decisionMaker(String name) {
    if (decisionMakers.putIfAbsent(name, decisionMakers.size()) != null) {
      throw new IllegalArgumentException("decision maker '" + name + "' is listed twice");
    }
    moves.add(new MoveList(states.size()));
    preferences.add(null);
    unseen.add(new BitSet());
    return this;
  }

  /**
   * Adds a move.
   *
   * @throws IllegalArgumentException if a name is unknown, which an infeasible state's is, or the
   *     move goes nowhere
   */
  public ConflictModelBuilder move(String decisionMaker, String from, String to) {
    int who = who(decisionMaker);
    int source = stateNumber(from);
    int target = stateNumber(to);
    if (source == target) {
      throw new IllegalArgumentException(
          decisionMaker + " cannot move from '" + from + "' to itself");
    }
    moves.get(who).add(source, target);
    return this;
  }

  /** Adds moves both ways. */
  public ConflictModelBuilder moves(String decisionMaker, String one, String other) {
    return move(decisionMaker, one, other).move(decisionMaker, other, one);
  }

  /**
   * Says that a decision maker does not see a state: it will make no move from or to it.
   *
   * @throws IllegalArgumentException if a name is unknown
   */
  public ConflictModelBuilder unseen(String decisionMaker, String state) {
    unseen.get(who(decisionMaker)).set(stateNumber(state));
    return this;
  }

  /**
   * The preference of a decision maker, from best to worst; states in one group are tied.
   *
   * @throws IllegalArgumentException if a name is unknown, a state is ranked twice, or states are
   *     missing
   */
  public ConflictModelBuilder ranking(String decisionMaker, List<List<String>> bestToWorst) {
    int[] level = new int[states.size()];
    Arrays.fill(level, -1);
    for (int group = 0; group < bestToWorst.size(); group++) {
      for (String name : bestToWorst.get(group)) {
        int state = stateNumber(name);
        if (level[state] >= 0) {
          throw new IllegalArgumentException(
              "the ranking of " + decisionMaker + " lists state '" + name + "' twice");
        }
        level[state] = bestToWorst.size() - 1 - group;
      }
    }
    checkComplete(decisionMaker, level);
    return preference(decisionMaker, Preference.ofLevels(level));
  }

  /**
   * The preference of a decision maker.
   *
   * @throws IllegalArgumentException if the name is unknown, has a preference already, or the
   *     preference is over another number of states
   */
  public ConflictModelBuilder preference(String decisionMaker, Preference preference) {
    int who = who(decisionMaker);
    if (preferences.get(who) != null) {
      throw new IllegalArgumentException(decisionMaker + " has two preferences");
    }
    if (preference.states() != states.size()) {
      throw new IllegalArgumentException(
          "the preference of "
              + decisionMaker
              + " ranks "
              + preference.states()
              + " of "
              + states.size()
              + " states");
    }
    preferences.set(who, preference);
    return this;
  }

  /**
   * The model.
   *
   * @throws IllegalArgumentException if a decision maker has no preference, or there is no state or
   *     no decision maker
   */
  public ConflictModel build() {
    List<String> names = List.copyOf(decisionMakers.keySet());
    List<Moves> built = new ArrayList<>();
    for (int who = 0; who < names.size(); who++) {
      if (preferences.get(who) == null) {
        throw new IllegalArgumentException(names.get(who) + " has no preference");
      }
      built.add(moves.get(who).toMoves().without(StateSet.of(unseen.get(who))));
    }
    return ConflictModel.of(names, List.copyOf(states.keySet()), built, preferences);
  }

  private void checkComplete(String decisionMaker, int[] level) {
    List<String> missing = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, Integer> state : states.entrySet()) {
      if (level[state.getValue()] < 0 && count++ < NAMED_AT_MOST) {
        missing.add("'" + state.getKey() + "'");
      }
    }
    if (count > 0) {
      throw new IllegalArgumentException(
          "the ranking of "
              + decisionMaker
              + " leaves out state "
              + String.join(", ", missing)
              + (count > NAMED_AT_MOST ? " and " + (count - NAMED_AT_MOST) + " more" : ""));
    }
  }

  private int who(String name) {
    Integer number = decisionMakers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("there is no decision maker '" + name + "'");
    }
    return number;
  }

  private int stateNumber(String name) {
    Integer number = states.get(name);
    if (number == null) {
      throw new IllegalArgumentException("there is no state '" + name + "', or it is infeasible");
    }
    return number;
  }
}
