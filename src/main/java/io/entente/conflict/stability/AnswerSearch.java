package io.entente.conflict.stability;

import io.entente.conflict.Moves;
import io.entente.conflict.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The shortest sequence of the others' moves to a state of low value: breadth first over pairs of a
 * state and what must be remembered of the sequence that led there (who moved last, or who has
 * moved). The room for all pairs is kept from one search to the next.
 */
final class AnswerSearch {

  private final SanctionReading reading;
  private final int states;
  private final int[] round;
  private final int[] before;
  private final short[] mover;
  private final int[] queue;
  private int rounds;

  AnswerSearch(int states, int decisionMakers, SanctionReading reading) {
    this.reading = reading;
    this.states = states;
    if (reading != SanctionReading.LEGAL_SEQUENCES) {
      FewMoves.checkSize(reading, decisionMakers, states);
    }
    int pairs = Math.multiplyExact(states, reading.memories(decisionMakers));
    round = new int[pairs];
    before = new int[pairs];
    mover = new short[pairs];
    queue = new int[pairs];
  }

  /** What was found: the steps, none if the others cannot move, and the value of the last state. */
  record Found(List<Step> steps, int value) {}

  /**
   * A shortest sequence to a state of value at most {@code enough}, of lowest value among the
   * shortest; or else the shortest to a state of lowest value.
   *
   * @param who the decision maker that does not move
   * @param answers the moves of each decision maker
   */
  Found from(int start, int who, List<Moves> answers, IntUnaryOperator value, int enough) {
    rounds++;
    int best = -1;
    int bestValue = Integer.MAX_VALUE;
    int last = 0;
    queue[last++] = start;
    before[start] = -1;
    int layerEnd = 1;
    for (int at = 0; at < last; at++) {
      if (at == layerEnd) {
        if (bestValue <= enough) {
          break;
        }
        layerEnd = last;
      }
      int pair = queue[at];
      if (at > 0) {
        int own = value.applyAsInt(pair % states);
        if (own < bestValue) {
          best = pair;
          bestValue = own;
        }
      }
      last = expand(pair, who, answers, last);
    }
    return best < 0 ? new Found(List.of(), bestValue) : new Found(steps(best), bestValue);
  }

  private int expand(int pair, int who, List<Moves> answers, int end) {
    int last = end;
    int state = pair % states;
    for (int next = 0; next < answers.size(); next++) {
      int memory = next == who ? -1 : reading.after(pair / states, next);
      if (memory >= 0) {
        Moves moves = answers.get(next);
        for (int place = moves.begin(state); place < moves.end(state); place++) {
          int reached = memory * states + moves.target(place);
          if (round[reached] != rounds) {
            round[reached] = rounds;
            before[reached] = pair;
            mover[reached] = (short) next;
            queue[last++] = reached;
          }
        }
      }
    }
    return last;
  }

  private List<Step> steps(int end) {
    List<Step> steps = new ArrayList<>();
    for (int pair = end; before[pair] >= 0; pair = before[pair]) {
      steps.add(0, new Step(mover[pair], pair % states));
    }
    return steps;
  }
}
