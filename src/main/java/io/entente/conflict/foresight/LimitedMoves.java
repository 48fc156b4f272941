package io.entente.conflict.foresight;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.Preference;
import io.entente.conflict.StateSet;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Limited-move stability of two decision makers i and j: with horizon h, who is to move at s
 * foresees at most h moves, made in turn, and moves only if it prefers where that ends.
 *
 * <p>G(0, i, s) = s. For h &gt; 0 let t be the move of i from s with the best G(h - 1, j, t) for i;
 * then G(h, i, s) = G(h - 1, j, t) if i strictly prefers that to s, and s otherwise, or if i cannot
 * move. State s is L(h) stable for i if G(h, i, s) = s. L(1) is Nash stability. With ties among
 * several best moves the one to the lowest state is taken; another choice can lead the other
 * decision maker elsewhere, so with ties the result depends on this rule.
 *
 * <p>All G(h) follow from G(h - 1), so the horizons sooner or later repeat: from {@link #settled()}
 * on, with period {@link #period()}. State s is <em>non-myopically</em> stable for i if it is L(h)
 * stable for all h from some horizon on, that is for all h of one period. Where the period is not
 * 1, stability may come and go with h, and what does is not non-myopically stable.
 *
 * @see "Kilgour (1984), Equilibria for far-sighted players, Theory and Decision 16, 135-157"
 * @see "Zagare (1984), Limited-move equilibria in 2x2 games, Theory and Decision 16, 1-19"
 */
public final class LimitedMoves {

  private static final long MOST_ENDS = 50_000_000;

  private final ConflictModel model;
  // ends.get(h)[who][state] = G(h, who, state).
  private final List<int[][]> ends = new ArrayList<>();
  private int settled;

  private LimitedMoves(ConflictModel model) {
    this.model = model;
    int[] stay = new int[model.states()];
    for (int state = 0; state < stay.length; state++) {
      stay[state] = state;
    }
    ends.add(new int[][] {stay, stay});
    Map<Integer, List<Integer>> byHash = new LinkedHashMap<>();
    byHash.computeIfAbsent(Arrays.deepHashCode(ends.get(0)), hash -> new ArrayList<>()).add(0);
    settled = -1;
    while (settled < 0) {
      int[][] last = ends.get(ends.size() - 1);
      int[][] next = {further(0, last[1]), further(1, last[0])};
      List<Integer> alike =
          byHash.computeIfAbsent(Arrays.deepHashCode(next), hash -> new ArrayList<>());
      for (int horizon : alike) {
        if (settled < 0 && Arrays.deepEquals(ends.get(horizon), next)) {
          settled = horizon;
        }
      }
      alike.add(ends.size());
      if (settled < 0) {
        ends.add(next);
        checkSize();
      }
    }
  }

  /**
   * Limited moves in this model, for all horizons.
   *
   * @throws NotAnsweredException if there are not two decision makers, or the horizons do not
   *     repeat within the memory allowed
   */
  public static LimitedMoves of(ConflictModel model) {
    if (model.decisionMakers() != 2) {
      throw new NotAnsweredException(
          "limited moves are defined for two decision makers, and the conflict has "
              + model.decisionMakers(),
          "ask for GMR, SMR and SEQ, which are defined for any number");
    }
    return new LimitedMoves(model);
  }

  private int[] further(int who, int[] answer) {
    Moves moves = model.moves(who);
    Preference preference = model.preference(who);
    int[] end = new int[answer.length];
    for (int state = 0; state < end.length; state++) {
      end[state] = state;
      for (int place = moves.begin(state); place < moves.end(state); place++) {
        int foreseen = answer[moves.target(place)];
        if (preference.prefers(foreseen, end[state])) {
          end[state] = foreseen;
        }
      }
    }
    return end;
  }

  private void checkSize() {
    if ((long) ends.size() * 2 * model.states() > MOST_ENDS) {
      throw new NotAnsweredException(
          "after " + (ends.size() - 1) + " moves ahead the answer still changes",
          "ask for GMR, SMR and SEQ, which have no horizon");
    }
  }

  /** The first horizon of those that repeat for ever. */
  public int settled() {
    return settled;
  }

  /** After how many horizons they repeat, from {@link #settled()} on; 1 if nothing changes. */
  public int period() {
    return ends.size() - settled;
  }

  /** Where it ends if this decision maker is to move at this state and looks so far ahead. */
  public int end(int horizon, int decisionMaker, int state) {
    int same = horizon < ends.size() ? horizon : settled + (horizon - settled) % period();
    return ends.get(same)[decisionMaker][state];
  }

  /** The states stable for this decision maker with this horizon. */
  public StateSet stable(int horizon, int decisionMaker) {
    BitSet stable = new BitSet(model.states());
    for (int state = 0; state < model.states(); state++) {
      stable.set(state, end(horizon, decisionMaker, state) == state);
    }
    return StateSet.of(stable);
  }

  /** The states stable for both with this horizon. */
  public StateSet equilibria(int horizon) {
    return stable(horizon, 0).and(stable(horizon, 1));
  }

  /** The states stable for this decision maker with every horizon from some horizon on. */
  public StateSet nonMyopic(int decisionMaker) {
    StateSet always = StateSet.all(model.states());
    for (int horizon = settled; horizon < ends.size(); horizon++) {
      always = always.and(stable(horizon, decisionMaker));
    }
    return always;
  }

  /** The states non-myopically stable for both. */
  public StateSet nonMyopicEquilibria() {
    return nonMyopic(0).and(nonMyopic(1));
  }
}
