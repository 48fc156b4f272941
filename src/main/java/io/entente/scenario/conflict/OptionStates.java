package io.entente.scenario.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The feasible states of a conflict in option form and the moves between them.
 *
 * <p>States are numbered in the order of counting with the first option as the lowest digit. A
 * decision maker moves from one state to another if they differ in its own options alone, no option
 * against its direction, and the move is not deleted. Of states that count as one, the one takes
 * their place at the first of them; it is reached wherever one of them is, and left only by moves
 * that can be made from every one of them.
 */
final class OptionStates {

  /** Beyond this the number of states is refused. */
  static final int MOST_STATES = 200_000;

  /** Beyond this the number of moves is refused. */
  static final int MOST_MOVES = 20_000_000;

  private static final int MOST_TRIED = 20_000_000;

  private final OptionForm form;
  private long[] raw = new long[64];
  private int found;
  private int tried;
  private long pairs;

  private OptionStates(OptionForm form) {
    this.form = form;
  }

  /**
   * States and moves.
   *
   * @throws ContradictionException if there are none, or too many
   */
  static StateSpace of(OptionForm form) throws ContradictionException {
    return new OptionStates(form).space();
  }

  /** The rule that excludes a state, if there is one. */
  static Optional<Exclusion> excluding(OptionForm form, long chosen) {
    ConflictState state = bare(chosen);
    for (Exclusion rule : form.infeasible()) {
      if (rule.statement().test(state)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** A state to be tested only. */
  private static ConflictState bare(long chosen) {
    return new ConflictState("", "", chosen, 0);
  }

  private static ConflictState raw(OptionForm form, long chosen) {
    return new ConflictState(
        ConflictState.letters(chosen, 0, form.options().size()), "", chosen, 0);
  }

  private StateSpace space() throws ContradictionException {
    enumerate(form.options().size(), 0);
    if (found == 0) {
      throw new ContradictionException(
          "no combination of options is left", "make fewer of them infeasible");
    }
    raw = Arrays.copyOf(raw, found);
    int[] group = new int[found];
    List<ConflictState> states = join(group);
    int[][][] moves = new int[form.makers()][][];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = joined(moves(i), group, states.size());
    }
    return new StateSpace(states, moves);
  }

  /** Decides options from the last to the first, so that states are found in ascending order. */
  private void enumerate(int option, long chosen) throws ContradictionException {
    if (++tried > MOST_TRIED) {
      throw tooMany(MOST_TRIED, "combinations");
    }
    if (option == 0) {
      if (excluding(form, chosen).isEmpty()) {
        if (found == MOST_STATES) {
          throw tooMany(MOST_STATES, "states");
        }
        raw = found == raw.length ? Arrays.copyOf(raw, 2 * found) : raw;
        raw[found++] = chosen;
      }
      return;
    }
    for (long value = 0; value <= 1; value++) {
      long next = chosen | value << option - 1;
      if (!isExcluded(next, option - 1)) {
        enumerate(option - 1, next);
      }
    }
  }

  /** Whether a pattern excludes it already, whatever the options before are. */
  private boolean isExcluded(long chosen, int decidedFrom) {
    for (Exclusion rule : form.infeasible()) {
      if (rule.statement() instanceof Statement.Pattern pattern
          && pattern.isDecided(decidedFrom)
          && pattern.mayHold(chosen, decidedFrom)) {
        return true;
      }
    }
    return false;
  }

  private static ContradictionException tooMany(int most, String what) {
    String number = most == MOST_STATES ? "200,000" : "20,000,000";
    return new ContradictionException(
        "these options make more than " + number + " " + what,
        "make combinations infeasible, or leave options out");
  }

  private List<ConflictState> join(int[] group) throws ContradictionException {
    List<ConflictState> states = new ArrayList<>();
    int[] first = new int[form.same().size()];
    Arrays.fill(first, -1);
    for (int s = 0; s < found; s++) {
      ConflictState state = raw(form, raw[s]);
      int into = -1;
      for (int k = 0; k < form.same().size(); k++) {
        if (form.same().get(k).statement().test(state)) {
          if (into >= 0) {
            throw new ContradictionException(
                state.id()
                    + " counts as "
                    + form.same().get(into).id()
                    + " and as "
                    + form.same().get(k).id(),
                "let each state belong to one of them");
          }
          into = k;
        }
      }
      if (into < 0) {
        group[s] = states.size();
        states.add(state);
      } else if (first[into] < 0) {
        first[into] = states.size();
        group[s] = states.size();
        SameStates same = form.same().get(into);
        states.add(new ConflictState(same.id(), same.title(), raw[s], 0));
      } else {
        group[s] = first[into];
        ConflictState joined = states.get(first[into]);
        long open = joined.open() | joined.chosen() ^ raw[s] & ~joined.open();
        states.set(
            first[into],
            new ConflictState(joined.id(), joined.title(), joined.chosen() & ~open, open));
      }
    }
    return states;
  }

  private int[][] moves(int maker) throws ContradictionException {
    long own = 0;
    for (int o = 0; o < form.options().size(); o++) {
      own |= form.options().get(o).owner() == maker ? 1L << o : 0;
    }
    // The states that agree in everybody else's options follow one another in this order.
    Integer[] order = new Integer[found];
    for (int s = 0; s < found; s++) {
      order[s] = s;
    }
    long others = ~own;
    Arrays.sort(
        order,
        (a, b) -> {
          int rest = Long.compare(raw[a] & others, raw[b] & others);
          return rest != 0 ? rest : Integer.compare(a, b);
        });
    int[][] moves = new int[found][];
    int from = 0;
    for (int end = 1; end <= found; end++) {
      if (end == found || (raw[order[end]] & others) != (raw[order[from]] & others)) {
        pairs += (long) (end - from) * (end - from - 1);
        if (pairs > MOST_MOVES) {
          throw tooMany(MOST_MOVES, "moves");
        }
        for (int a = from; a < end; a++) {
          moves[order[a]] = targets(maker, order, from, end, order[a]);
        }
        from = end;
      }
    }
    return moves;
  }

  private int[] targets(int maker, Integer[] order, int from, int end, int state) {
    int[] targets = new int[end - from - 1];
    int count = 0;
    for (int b = from; b < end; b++) {
      if (order[b] != state && allows(maker, state, order[b])) {
        targets[count++] = order[b];
      }
    }
    return Arrays.copyOf(targets, count);
  }

  private boolean allows(int maker, int state, int target) {
    long changed = raw[state] ^ raw[target];
    while (changed != 0) {
      int option = Long.numberOfTrailingZeros(changed);
      changed &= changed - 1;
      boolean chosen = (raw[target] >>> option & 1) == 1;
      if (!form.options().get(option).direction().allows(chosen)) {
        return false;
      }
    }
    for (DeletedMove deleted : form.deleted()) {
      if (deleted.owner() == maker
          && deleted.from().test(bare(raw[state]))
          && deleted.to().test(bare(raw[target]))) {
        return false;
      }
    }
    return true;
  }

  /** The moves between states that count as one where they do. */
  private int[][] joined(int[][] own, int[] group, int states) {
    if (states == found) {
      return own;
    }
    int[] members = new int[states];
    int[][] result = new int[states][];
    for (int s = 0; s < found; s++) {
      members[group[s]]++;
    }
    int[] count = new int[states];
    List<List<Integer>> from = new ArrayList<>();
    for (int g = 0; g < states; g++) {
      from.add(new ArrayList<>());
    }
    for (int s = 0; s < found; s++) {
      from.get(group[s]).add(s);
    }
    for (int g = 0; g < states; g++) {
      List<Integer> touched = new ArrayList<>();
      for (int s : from.get(g)) {
        int last = -1;
        int[] groups = Arrays.stream(own[s]).map(target -> group[target]).sorted().toArray();
        for (int target : groups) {
          if (target != g && target != last) {
            if (count[target]++ == 0) {
              touched.add(target);
            }
            last = target;
          }
        }
      }
      int all = members[g];
      result[g] =
          touched.stream()
              .mapToInt(Integer::intValue)
              .filter(target -> count[target] == all)
              .sorted()
              .toArray();
      touched.forEach(target -> count[target] = 0);
    }
    return result;
  }
}
