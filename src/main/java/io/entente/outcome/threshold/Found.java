package io.entente.outcome.threshold;

import io.entente.outcome.Verdict;
import java.util.List;

/**
 * What there is at one value of the parameter. A value.
 *
 * @param equilibria each by the combinations of moves that may come about in it, ascending; in
 *     ascending order
 * @param outcomes how each outcome of the scenario fares, in the order of the file
 */
public record Found(List<List<Integer>> equilibria, List<Fare> outcomes) {

  public Found {
    equilibria = List.copyOf(equilibria);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * How an outcome fares.
   *
   * @param holdsIn in how many of the equilibria it is sure to come about
   * @param failsIn in how many it is sure not to
   * @param of how many equilibria there are
   */
  public record Fare(int holdsIn, int failsIn, int of) {

    /** Whether it comes about. */
    public Verdict verdict() {
      return Verdict.of(holdsIn, failsIn, of);
    }
  }
}
