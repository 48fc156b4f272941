package io.entente.solve.repeated;

/**
 * The critical discount factor of an agreement on one profile, in floating point, for many runs.
 *
 * <p>With c kept, d the most by departing, and p in punishment: (d − c) / (d − p) if the punishment
 * never ends (Friedman 1971); after T periods of it, the least δ with d − c = (c − p)(δ + ... +
 * δᵀ).
 */
public final class StationaryPatience {

  private static final int HALVINGS = 60;

  private StationaryPatience() {}

  /**
   * The least discount factor from which on nothing is gained by departing: 0 if nothing ever is, 1
   * if none below 1 will do, or the punishment is not an equilibrium of one period, so that it
   * would not be carried out.
   *
   * @param kept what the actor gets by keeping to the agreement
   * @param best the most it gets by departing alone; minus infinity if it has no other move
   * @param punished what it gets in the punishment
   * @param bestPunished the most it gets by departing from that; minus infinity likewise
   * @param periods how long a punishment lasts; 0 for ever
   * @param tolerance how far apart payoffs may be and still tie
   */
  public static double critical(
      double kept,
      double best,
      double punished,
      double bestPunished,
      int periods,
      double tolerance) {
    if (bestPunished - punished > tolerance) {
      return 1;
    }
    if (best == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    double gain = best - kept;
    double loss = kept - punished;
    if (loss < -tolerance) {
      return 1;
    }
    if (gain <= tolerance) {
      return 0;
    }
    if (loss <= tolerance) {
      return 1;
    }
    return periods == 0 ? gain / (gain + loss) : finite(gain / loss, periods);
  }

  /** The root of δ + ... + δᵀ = ratio, which is above 0; 1 if it is not below 1. */
  private static double finite(double ratio, int periods) {
    if (ratio >= periods) {
      return 1;
    }
    double low = 0;
    double high = 1;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (int period = 0; period < periods; period++) {
        sum = (sum + 1) * middle;
      }
      if (sum < ratio) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
