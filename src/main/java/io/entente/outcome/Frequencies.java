package io.entente.outcome;

import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In how many of many draws each outcome comes about. Of several equilibria of one draw those
 * count, all alike, that the rule of selection leaves; draws without an answer are left out of the
 * outcomes and counted apart.
 *
 * @param outcomes outcome name to the mean share of equilibria in which it holds
 * @param none share of draws without an answer: without an equilibrium, unless the rule picks a
 *     mixed one
 * @param several share of draws with more than one
 * @param undecided share of draws in which the rule had something to pick and did not decide; 0 for
 *     the rule that never picks
 * @param failed draws in which some payoff was not a finite number; counted nowhere else
 * @param samples how many draws were made
 * @param seed what they are keyed by
 */
public record Frequencies(
    Map<String, Estimate> outcomes,
    double none,
    double several,
    double undecided,
    long failed,
    long samples,
    long seed) {

  public Frequencies {
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
  }

  /**
   * Draws and solves runs 0 to samples - 1; the same numbers for the same seed, always.
   *
   * @throws io.entente.sample.UnsolvableException if the question's form cannot be solved
   */
  public static Frequencies of(Question question, List<Outcome> asked, long samples, long seed) {
    Shares shares = new Shares(question, asked, samples, seed);
    Collector collector = new Collector(asked, samples, seed);
    while (shares.next()) {
      collector.add(shares);
    }
    return collector.frequencies();
  }

  /** Collects runs in their order. */
  static final class Collector {

    private final List<Outcome> asked;
    private final long samples;
    private final long seed;
    private final List<Estimate.Collector> collectors = new ArrayList<>();
    private long none;
    private long several;
    private long undecided;
    private long failed;

    Collector(List<Outcome> asked, long samples, long seed) {
      this.asked = asked;
      this.samples = samples;
      this.seed = seed;
      for (int o = 0; o < asked.size(); o++) {
        collectors.add(new Estimate.Collector());
      }
    }

    /** Adds the run that the shares stand at. */
    void add(Shares shares) {
      if (shares.isFailed()) {
        failed++;
      } else if (!shares.isAnswered()) {
        none++;
      } else {
        undecided += shares.isUndecided() ? 1 : 0;
        several += shares.equilibria() > 1 ? 1 : 0;
        for (int o = 0; o < collectors.size(); o++) {
          collectors.get(o).add(shares.share(o));
        }
      }
    }

    Frequencies frequencies() {
      Map<String, Estimate> estimates = new LinkedHashMap<>();
      for (int o = 0; o < asked.size(); o++) {
        estimates.put(asked.get(o).name(), collectors.get(o).estimate());
      }
      double solved = Math.max(1, samples - failed);
      return new Frequencies(
          estimates, none / solved, several / solved, undecided / solved, failed, samples, seed);
    }
  }
}
