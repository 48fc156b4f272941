package io.entente.scenario.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The states of a conflict, and which a decision maker can move to from which. Immutable. */
public final class StateSpace {

  private final List<ConflictState> states;
  private final int[][][] moves;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * States and moves.
   *
   * @param moves [decision maker][state] the states it can move to, ascending
   */
  StateSpace(List<ConflictState> states, int[][][] moves) {
    this.states = List.copyOf(states);
    this.moves = moves;
    for (int s = 0; s < states.size(); s++) {
      places.put(states.get(s).id(), s);
    }
  }

  /**
   * Listed states and moves.
   *
   * @param moves by decision maker, by the id of a state, the ids it can move to
   */
  public static StateSpace listed(
      List<ConflictState> states, List<Map<String, List<String>>> moves) {
    int[][][] targets = new int[moves.size()][states.size()][0];
    StateSpace named = new StateSpace(states, targets);
    for (int i = 0; i < targets.length; i++) {
      for (Map.Entry<String, List<String>> from : moves.get(i).entrySet()) {
        targets[i][named.place(from.getKey()).orElseThrow()] =
            from.getValue().stream()
                .mapToInt(to -> named.place(to).orElseThrow())
                .sorted()
                .distinct()
                .toArray();
      }
    }
    return named;
  }

  /**
   * States and moves of a conflict in option form.
   *
   * @throws ContradictionException if there are none, or too many
   */
  public static StateSpace of(OptionForm form) throws ContradictionException {
    return OptionStates.of(form);
  }

  /** The same with words for some states, by their numbers. */
  public StateSpace titled(Map<Integer, String> titles) {
    List<ConflictState> named = new ArrayList<>(states);
    titles.forEach(
        (place, title) -> {
          ConflictState state = states.get(place);
          named.set(place, new ConflictState(state.id(), title, state.chosen(), state.open()));
        });
    return new StateSpace(named, moves);
  }

  /**
   * The same where decision makers neither leave nor enter the states they do not know of.
   *
   * @param unperceived by decision maker
   */
  public StateSpace without(List<List<Statement>> unperceived) {
    int[][][] seen = new int[moves.length][][];
    for (int i = 0; i < seen.length; i++) {
      List<Statement> hidden = unperceived.get(i);
      seen[i] = moves[i].clone();
      for (int s = 0; s < states.size() && !hidden.isEmpty(); s++) {
        seen[i][s] =
            isAny(hidden, s)
                ? new int[0]
                : Arrays.stream(moves[i][s]).filter(to -> !isAny(hidden, to)).toArray();
      }
    }
    return new StateSpace(states, seen);
  }

  private boolean isAny(List<Statement> statements, int state) {
    for (Statement statement : statements) {
      if (statement.test(states.get(state))) {
        return true;
      }
    }
    return false;
  }

  /** The numbers of the states of which a statement is true. */
  public List<Integer> fitting(Statement statement) {
    List<Integer> found = new ArrayList<>();
    for (int s = 0; s < states.size(); s++) {
      if (statement.test(states.get(s))) {
        found.add(s);
      }
    }
    return found;
  }

  /** The states, numbered from 0. */
  public List<ConflictState> states() {
    return states;
  }

  /** How many decision makers there are. */
  public int makers() {
    return moves.length;
  }

  /** Where a decision maker can move to in one step; not to be written to. */
  public int[] moves(int maker, int state) {
    return moves[maker][state];
  }

  /** The number of the state of this name. */
  public OptionalInt place(String id) {
    Integer place = places.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** How many moves there are in all. */
  public long moves() {
    long number = 0;
    for (int[][] own : moves) {
      for (int[] from : own) {
        number += from.length;
      }
    }
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StateSpace that
        && states.equals(that.states)
        && Arrays.deepEquals(moves, that.moves);
  }

  @Override
  public int hashCode() {
    return 31 * states.hashCode() + Arrays.deepHashCode(moves);
  }
}
