package io.entente.conflict.stability;

import io.entente.conflict.Moves;
import java.util.Arrays;
import java.util.List;

/**
 * The least value that movers can reach from each state by a legal sequence of one move or more,
 * nobody moving twice in a row.
 *
 * <p>Let W(t, j) be the least value at state t or reachable from t, where mover j has moved last:
 *
 * <pre>W(t, j) = min( value(t), min over k ≠ j and moves of k from t to u of W(u, k) )</pre>
 *
 * The answer at s is the least W(t, j) over all moves of any j from s to t. A move of j from s to t
 * offers W(t, j) to every pair (s, l) with l ≠ j, and to s itself.
 *
 * <p>Values are taken in ascending order, v say; each state with value v starts with W(t, j) = v
 * for every j not yet settled, and offers are passed backwards along moves until nothing changes.
 * What is settled first is least, since every later offer is at least as large. This is right
 * because W is the least fixed point of the equation above: a pair gets v exactly if a state of
 * value v can be reached from it and none of a smaller value can, by induction over the length of
 * the sequence.
 *
 * <p>Time is linear in the moves, whatever the number of movers: a state's first offer, from j,
 * settles all its pairs but (s, j); the next from someone else settles (s, j). So each pair is
 * settled once, and settling (t, j) looks at the moves of j into t alone. Nothing reachable is
 * stored, only a few numbers a state.
 */
public final class LeastReachable {

  /** Stands for "nobody can move from here"; greater than every value. */
  public static final int NOTHING = Integer.MAX_VALUE;

  private static final int NO_OFFER = -1;
  private static final int SETTLED = -2;

  private final List<Moves> into;
  private final int[] least;
  // Per state: NO_OFFER, or the mover of the only offer so far, or SETTLED for all pairs.
  private final int[] onlyOffer;
  private final int[] queue;
  // What the queue's entry settles: ALL pairs of a state, or all BUT or ONLY that of one mover.
  private final byte[] kind;
  private final int[] mover;
  private int queued;

  private static final byte ALL = 0;
  private static final byte BUT = 1;
  private static final byte ONLY = 2;

  private LeastReachable(List<Moves> into, int states) {
    this.into = into;
    least = new int[states];
    Arrays.fill(least, NOTHING);
    onlyOffer = new int[states];
    Arrays.fill(onlyOffer, NO_OFFER);
    queue = new int[2 * states];
    kind = new byte[2 * states];
    mover = new int[2 * states];
  }

  /**
   * The least reachable value from each state, {@link #NOTHING} where nobody can move.
   *
   * @param into for each mover its moves turned round
   * @param value the value of each state, from 0 to below {@code values}
   */
  public static int[] from(List<Moves> into, int[] value, int values) {
    LeastReachable search = new LeastReachable(into, value.length);
    int[] order = ascending(value, values);
    int done = 0;
    for (int at = 0; at < order.length; ) {
      int current = value[order[at]];
      for (; at < order.length && value[order[at]] == current; at++) {
        search.settleAll(order[at]);
      }
      for (; done < search.queued; done++) {
        search.passBack(done, current);
      }
    }
    return search.least;
  }

  private void settleAll(int state) {
    int offer = onlyOffer[state];
    if (offer == NO_OFFER) {
      push(state, ALL, 0);
    } else if (offer != SETTLED) {
      push(state, ONLY, offer);
    }
    onlyOffer[state] = SETTLED;
  }

  private void push(int state, byte what, int who) {
    queue[queued] = state;
    kind[queued] = what;
    mover[queued] = who;
    queued++;
  }

  private void passBack(int entry, int value) {
    if (kind[entry] == ONLY) {
      offerBack(queue[entry], mover[entry], value);
      return;
    }
    for (int who = 0; who < into.size(); who++) {
      if (kind[entry] == ALL || who != mover[entry]) {
        offerBack(queue[entry], who, value);
      }
    }
  }

  /** Offers the value to every state from which this mover can come here. */
  private void offerBack(int state, int who, int value) {
    Moves sources = into.get(who);
    for (int place = sources.begin(state); place < sources.end(state); place++) {
      int source = sources.target(place);
      if (least[source] == NOTHING) {
        least[source] = value;
      }
      int offer = onlyOffer[source];
      if (offer == NO_OFFER) {
        onlyOffer[source] = who;
        push(source, BUT, who);
      } else if (offer >= 0 && offer != who) {
        onlyOffer[source] = SETTLED;
        push(source, ONLY, offer);
      }
    }
  }

  /** The states by ascending value, counted out. */
  private static int[] ascending(int[] value, int values) {
    int[] next = new int[values + 1];
    for (int own : value) {
      next[own + 1]++;
    }
    for (int at = 0; at < values; at++) {
      next[at + 1] += next[at];
    }
    int[] order = new int[value.length];
    for (int state = 0; state < value.length; state++) {
      order[next[value[state]]++] = state;
    }
    return order;
  }
}
