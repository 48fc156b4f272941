package io.entente.sensitivity;

import io.entente.outcome.Estimate;
import java.util.List;

/**
 * What came of each of some runs: for each outcome the share of the run's equilibria in which it
 * comes about, and each actor's mean payoff over them. Not a number where a run has no equilibrium
 * in pure strategies, or failed.
 */
final class Responses {

  private final double[][] shares;
  private final double[][] payoffs;
  private final double[][] tolerances;
  private final boolean[] several;
  private final long failed;

  /**
   * Takes over the arrays.
   *
   * @param shares {@code [outcome][run]}
   * @param payoffs {@code [actor][run]}; no rows if they were not wanted
   * @param tolerances how close payoffs must be to tie, likewise
   * @param several whether a run has more than one equilibrium, which then share it
   * @param failed runs that have no answer at all
   */
  Responses(
      double[][] shares,
      double[][] payoffs,
      double[][] tolerances,
      boolean[] several,
      long failed) {
    this.shares = shares;
    this.payoffs = payoffs;
    this.tolerances = tolerances;
    this.several = several;
    this.failed = failed;
  }

  /** An outcome's share by run; read only. */
  double[] shares(int outcome) {
    return shares[outcome];
  }

  /** An actor's payoff by run; read only. */
  double[] payoffs(int actor) {
    return payoffs[actor];
  }

  /** How close payoffs of an actor must be to tie, by run; read only. */
  double[] tolerances(int actor) {
    return tolerances[actor];
  }

  /** Whether a run has an equilibrium; without outcomes nobody asks. */
  boolean isAnswered(int run) {
    return shares.length > 0 && shares[0][run] == shares[0][run];
  }

  /** Adds a run to one collector for every outcome, if the run has an equilibrium. */
  void collect(int run, List<Estimate.Collector> outcomes) {
    for (int outcome = 0; isAnswered(run) && outcome < shares.length; outcome++) {
      outcomes.get(outcome).add(shares[outcome][run]);
    }
  }

  /** Whether several equilibria share a run. */
  boolean areSeveral(int run) {
    return several[run];
  }

  /** Runs that failed. */
  long failed() {
    return failed;
  }
}
