package io.entente.outcome.robust;

import io.entente.outcome.condition.RangeBox;
import io.entente.sample.LinearRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which plays are equilibria for all, for some or for no weights within their ranges, all weights
 * moving together. What is stable only by a tie that the slightest change ends does not count,
 * unless it is so at the centre: where all weights are 0 everything is.
 */
final class RangeSurvey {

  /** So many plays are asked about one by one. */
  private static final int MOST = 400;

  private final RobustGame game;
  private final Map<Integer, Robustness.Answer> possible = new HashMap<>();
  private final SortedSet<Integer> necessary = new TreeSet<>();

  RangeSurvey(RobustGame game, SortedSet<Integer> now, RangeBox ranges) {
    this.game = game;
    Optional<SortedSet<Integer>> candidates = game.candidates(ranges);
    int asked = 0;
    for (int play : game.plays()) {
      boolean candidate = candidates.isEmpty() || candidates.get().contains(play);
      if (now.contains(play)) {
        possible.put(play, Robustness.Answer.YES);
      } else if (!candidate) {
        possible.put(play, Robustness.Answer.NO);
      } else {
        Optional<Boolean> answer =
            asked++ < MOST ? game.isPossible(play, ranges) : Optional.empty();
        possible.put(
            play,
            answer
                .map(can -> can ? Robustness.Answer.YES : Robustness.Answer.NO)
                .orElse(Robustness.Answer.OPEN));
      }
    }
    for (int play : now) {
      boolean only =
          game.hasAlwaysAnEquilibrium() && candidates.isPresent() && candidates.get().size() == 1;
      if (only || holdsEverywhere(play, ranges)) {
        necessary.add(play);
      }
    }
  }

  /** Whether each inequality holds at the weights that are worst for it. */
  private boolean holdsEverywhere(int play, RangeBox ranges) {
    for (LinearRow row : game.system(play)) {
      if (ranges.lowest(row).signum() < 0) {
        return false;
      }
    }
    return true;
  }

  /** The plays that are equilibria whatever the weights; in turn there may be more. */
  SortedSet<Integer> necessary() {
    return necessary;
  }

  /** How many plays are equilibria for some weights, for none, or it is open. */
  int count(Robustness.Answer answer) {
    int count = 0;
    for (Robustness.Answer each : possible.values()) {
      count += each == answer ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether, for some weights, there is an equilibrium with an outcome or without it.
   *
   * @param bearing by play, 1 if it has the outcome for sure, -1 if it surely has not, else 0
   * @param with whether the outcome is to come about, at least by chance, or not to, at least by
   *     chance
   */
  Robustness.Answer some(Map<Integer, Integer> bearing, boolean with) {
    Robustness.Answer answer = Robustness.Answer.NO;
    for (int play : game.plays()) {
      boolean fits = with ? bearing.get(play) > -1 : bearing.get(play) < 1;
      if (fits && possible.get(play) == Robustness.Answer.YES) {
        return Robustness.Answer.YES;
      }
      answer =
          fits && possible.get(play) == Robustness.Answer.OPEN ? Robustness.Answer.OPEN : answer;
    }
    return answer;
  }
}
