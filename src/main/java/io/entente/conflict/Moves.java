package io.entente.conflict;

import io.entente.number.Decimals;
import io.entente.solve.NotAnsweredException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The moves of one decision maker: from each state, the states it can go to by itself in one move
 * (its unilateral moves, R(s)).
 *
 * <p>States count from 0. No state moves to itself; moves need not be reversible, nor may two moves
 * in a row be made in one unless the model says so. Stored as one list of targets, state after
 * state, ascending within a state: those of {@code s} stand from {@code begin(s)} up to, without,
 * {@code end(s)}.
 *
 * @see "Fang, Hipel and Kilgour (1993), Interactive Decision Making, Wiley"
 */
public final class Moves {

  /** The most moves one decision maker may have: 200 MB of targets. */
  static final int MOST = 50_000_000;

  private final int[] begin;
  private final int[] target;

  Moves(int[] begin, int[] target) {
    this.begin = begin;
    this.target = target;
  }

  /**
   * Moves given as pairs, in any order; a pair given twice counts once.
   *
   * @param pairs {from, to} each
   * @throws IllegalArgumentException if a state is not in [0, states) or a move goes nowhere
   */
  public static Moves of(int states, int[][] pairs) {
    MoveList list = new MoveList(states);
    for (int[] pair : pairs) {
      list.add(pair[0], pair[1]);
    }
    return list.toMoves();
  }

  /**
   * Moves given as sets of targets, turned round: for each state, those it can be reached from.
   *
   * @param targets for each state the states it moves to
   */
  public static Moves intoEach(BitSet[] targets) {
    int states = targets.length;
    long moves = 0;
    int[] begin = new int[states + 1];
    for (BitSet own : targets) {
      for (int to = own.nextSetBit(0); to >= 0; to = own.nextSetBit(to + 1)) {
        begin[to + 1]++;
        moves++;
      }
    }
    checkCount(moves);
    for (int state = 0; state < states; state++) {
      begin[state + 1] += begin[state];
    }
    int[] next = Arrays.copyOf(begin, states);
    int[] source = new int[(int) moves];
    for (int state = 0; state < states; state++) {
      BitSet own = targets[state];
      for (int to = own.nextSetBit(0); to >= 0; to = own.nextSetBit(to + 1)) {
        source[next[to]++] = state;
      }
    }
    return new Moves(begin, source);
  }

  /** Nobody can move anywhere. */
  public static Moves none(int states) {
    return new Moves(new int[states + 1], new int[0]);
  }

  /**
   * Every move from a state to another of its group that the test keeps.
   *
   * @param group for each state the number of its group, from 0
   * @throws NotAnsweredException if the groups have more than 50,000,000 pairs
   */
  public static Moves within(int[] group, Test test) {
    int[][] members = members(group);
    long pairs = 0;
    for (int[] together : members) {
      pairs += (long) together.length * (together.length - 1);
    }
    checkCount(pairs);
    int[] begin = new int[group.length + 1];
    int[] target = new int[(int) pairs];
    int count = 0;
    for (int state = 0; state < group.length; state++) {
      for (int to : members[group[state]]) {
        if (to != state && test.keeps(state, to)) {
          target[count++] = to;
        }
      }
      begin[state + 1] = count;
    }
    return new Moves(begin, count == pairs ? target : Arrays.copyOf(target, count));
  }

  private static int[][] members(int[] group) {
    int groups = 0;
    for (int own : group) {
      groups = Math.max(groups, own + 1);
    }
    int[] sizes = new int[groups];
    for (int own : group) {
      sizes[own]++;
    }
    int[][] members = new int[groups][];
    for (int at = 0; at < groups; at++) {
      members[at] = new int[sizes[at]];
    }
    for (int state = group.length - 1; state >= 0; state--) {
      members[group[state]][--sizes[group[state]]] = state;
    }
    return members;
  }

  /** The number of states, not the number of those with a move. */
  public int states() {
    return begin.length - 1;
  }

  /** The number of moves. */
  public int count() {
    return target.length;
  }

  /** Where the targets of this state begin. */
  public int begin(int state) {
    return begin[state];
  }

  /** Where the targets of this state end (the first place after them). */
  public int end(int state) {
    return begin[state + 1];
  }

  /** The target at this place. */
  public int target(int place) {
    return target[place];
  }

  /** The states that can be reached from here in one move, ascending. */
  public int[] from(int state) {
    return Arrays.copyOfRange(target, begin[state], begin[state + 1]);
  }

  /** Whether there is a move from one state to the other. */
  public boolean contains(int from, int to) {
    return Arrays.binarySearch(target, begin[from], begin[from + 1], to) >= 0;
  }

  /** Which moves to keep. */
  @FunctionalInterface
  public interface Test {
    /** Whether the move from one state to the other stays. */
    boolean keeps(int from, int to);
  }

  /** Only those moves that the test keeps. */
  public Moves where(Test test) {
    int[] kept = new int[target.length];
    int[] newBegin = new int[begin.length];
    int count = 0;
    for (int state = 0; state < states(); state++) {
      for (int place = begin[state]; place < begin[state + 1]; place++) {
        if (test.keeps(state, target[place])) {
          kept[count++] = target[place];
        }
      }
      newBegin[state + 1] = count;
    }
    return new Moves(newBegin, Arrays.copyOf(kept, count));
  }

  /** The unilateral improvements: the moves to a state that is strictly preferred. */
  public Moves improving(Preference preference) {
    return where((from, to) -> preference.level(to) > preference.level(from));
  }

  /** The same moves without those from or to a state the decision maker does not see. */
  public Moves without(StateSet unseen) {
    return where((from, to) -> !unseen.contains(from) && !unseen.contains(to));
  }

  /**
   * The same moves without these, given as pairs {from, to}.
   *
   * @throws IllegalArgumentException if one of them is not a move
   */
  public Moves minus(int[][] pairs) {
    Moves gone = of(states(), pairs);
    for (int[] pair : pairs) {
      if (!contains(pair[0], pair[1])) {
        throw new IllegalArgumentException(
            "there is no move from state " + pair[0] + " to state " + pair[1]);
      }
    }
    return where((from, to) -> !gone.contains(from, to));
  }

  /** Every move turned round: from each state, those it can be reached from, ascending. */
  public Moves reversed() {
    int[] newBegin = new int[begin.length];
    for (int to : target) {
      newBegin[to + 1]++;
    }
    for (int state = 0; state < states(); state++) {
      newBegin[state + 1] += newBegin[state];
    }
    int[] next = Arrays.copyOf(newBegin, states());
    int[] sources = new int[target.length];
    for (int state = 0; state < states(); state++) {
      for (int place = begin[state]; place < begin[state + 1]; place++) {
        sources[next[target[place]]++] = state;
      }
    }
    return new Moves(newBegin, sources);
  }

  /**
   * Says so before the memory is taken, where there are more moves than can be held.
   *
   * @throws NotAnsweredException if the number is above 50,000,000
   */
  static void checkCount(long moves) {
    if (moves > MOST) {
      throw new NotAnsweredException(
          "one decision maker has "
              + Decimals.grouped(moves)
              + " moves, and "
              + Decimals.grouped(MOST)
              + " are the most",
          "rule out more states, or give its options to several decision makers");
    }
  }
}
