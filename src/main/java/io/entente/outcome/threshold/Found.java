package io.entente.outcome.threshold;

import io.entente.outcome.Verdict;
import java.util.List;

/**
 * What there is at one value of the parameter. A value.
 *
 * @param equilibria each by the combinations of moves that may come about in it, ascending; in
 *     ascending order
 * @param verdicts by outcome of the scenario, in the order of the file
 */
public record Found(List<List<Integer>> equilibria, List<Verdict> verdicts) {

  public Found {
    equilibria = List.copyOf(equilibria);
    verdicts = List.copyOf(verdicts);
  }
}
