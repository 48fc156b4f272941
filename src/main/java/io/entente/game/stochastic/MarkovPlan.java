package io.entente.game.stochastic;

import java.util.ArrayList;
import java.util.List;

/**
 * What is done in every state in every period, whatever happened before: a profile of Markov
 * strategies. The last entry holds for all later periods.
 *
 * @param conduct [period][state]
 */
public record MarkovPlan(List<List<Conduct>> conduct) {

  public MarkovPlan {
    List<List<Conduct>> copied = new ArrayList<>();
    conduct.forEach(byState -> copied.add(List.copyOf(byState)));
    conduct = List.copyOf(copied);
  }

  /** What is done in a state in a period, counted from 0. */
  public Conduct at(int period, int state) {
    return conduct.get(Math.min(period, conduct.size() - 1)).get(state);
  }

  /** Whether nothing that is done is left to chance. */
  public boolean isPure() {
    for (List<Conduct> byState : conduct) {
      for (Conduct one : byState) {
        if (!one.isPure()) {
          return false;
        }
      }
    }
    return true;
  }
}
