package io.entente.outcome;

import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In how many of many draws each outcome comes about. Several equilibria of one draw count alike;
 * draws without an equilibrium are left out of the outcomes and counted apart.
 *
 * @param outcomes outcome name to the mean share of equilibria in which it holds
 * @param none share of draws without an equilibrium
 * @param several share of draws with more than one
 * @param failed draws in which some payoff was not a finite number; counted nowhere else
 * @param samples how many draws were made
 * @param seed what they are keyed by
 */
public record Frequencies(
    Map<String, Estimate> outcomes,
    double none,
    double several,
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
    Tally tally = new Tally(asked);
    Shares.read(question, asked, samples, seed, tally);
    return tally.result(samples, seed);
  }

  /** Sums over runs, in their order. */
  private static final class Tally implements Shares.Reader {

    private final List<Outcome> asked;
    private final List<Estimate.Collector> collectors = new ArrayList<>();
    private long none;
    private long several;
    private long failed;

    Tally(List<Outcome> asked) {
      this.asked = asked;
      for (int o = 0; o < asked.size(); o++) {
        collectors.add(new Estimate.Collector());
      }
    }

    @Override
    public void run(int equilibria, boolean failedRun, int[] holdsIn) {
      if (failedRun) {
        failed++;
      } else if (equilibria == 0) {
        none++;
      } else {
        several += equilibria > 1 ? 1 : 0;
        for (int o = 0; o < holdsIn.length; o++) {
          collectors.get(o).add(holdsIn[o], equilibria);
        }
      }
    }

    Frequencies result(long samples, long seed) {
      Map<String, Estimate> estimates = new LinkedHashMap<>();
      for (int o = 0; o < asked.size(); o++) {
        estimates.put(asked.get(o).name(), collectors.get(o).estimate());
      }
      long solved = Math.max(1, samples - failed);
      return new Frequencies(
          estimates, (double) none / solved, (double) several / solved, failed, samples, seed);
    }
  }
}
