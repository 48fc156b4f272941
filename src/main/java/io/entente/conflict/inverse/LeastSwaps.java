package io.entente.conflict.inverse;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Preference;
import io.entente.solve.NotAnsweredException;

/**
 * The least change of one strict ranking that makes a state Nash stable, in exchanges of two
 * neighbours of the ranking (Kendall's distance).
 *
 * <p>It is the number of ranks between the state and the best that can be moved to, or 0 if none of
 * these is better. For each state ranked from that best one down to just above the target must be
 * exchanged at least once: what can be moved to, with the target; anything else, with the best one
 * or with the target, since the best one ends below the target. Moving the target up to just above
 * the best one takes just so many exchanges.
 *
 * @param swaps the number of exchanges
 * @param after a ranking at that distance: the target moved up just above the best it can move to
 */
public record LeastSwaps(int swaps, Preference after) {

  /**
   * The least change that makes the target Nash stable for this decision maker.
   *
   * @throws NotAnsweredException if states are tied, since then exchanges are not defined
   */
  public static LeastSwaps toNash(ConflictModel model, int decisionMaker, int target) {
    Preference preference = model.preference(decisionMaker);
    if (!preference.isStrict()) {
      throw new NotAnsweredException(
          "exchanges of neighbours are counted in rankings without ties, and "
              + model.decisionMaker(decisionMaker)
              + " has some",
          "break the ties, or ask which preferences make the state stable");
    }
    int highest = preference.level(target);
    for (int to : model.moves(decisionMaker).from(target)) {
      highest = Math.max(highest, preference.level(to));
    }
    int[] level = preference.toLevels();
    for (int state = 0; state < level.length; state++) {
      if (level[state] > preference.level(target) && level[state] <= highest) {
        level[state]--;
      }
    }
    level[target] = highest;
    return new LeastSwaps(highest - preference.level(target), Preference.ofLevels(level));
  }
}
