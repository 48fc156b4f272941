package io.entente.sample;

/** What is done in one state in one period, in all runs of a block. */
interface MarkovPeriod {

  /**
   * Fills in the profile that is played, by lane.
   *
   * @param bound by decision, a strategy or {@link Stages#FREE}
   * @return the lanes in which there is none, as bits
   */
  long solve(int[] bound, int[] out, int n);
}
