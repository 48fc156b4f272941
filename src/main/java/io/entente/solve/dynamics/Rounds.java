package io.entente.solve.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fictitious play that goes round and round: the same profiles in the same order, each time around
 * longer in the same proportion. The shares of time then swing for ever instead of settling, as in
 * Shapley's game (1964). Where the rounds grow, but less and less in proportion, shares do settle.
 *
 * @param cycle the profiles of one time around, in order
 * @param growth how many times as long the last time around was as the one before
 */
public record Rounds(List<Integer> cycle, double growth) {

  /** Slower growth than this cannot be told from growth that fades. */
  private static final double LEAST_GROWTH = 1.2;

  /**
   * By how much the growth of the stays of one round trip may differ, as part of what exceeds 1.
   */
  private static final double SAME = 0.08;

  private static final int LONGEST = 64;

  public Rounds {
    cycle = List.copyOf(cycle);
  }

  /** What the last two times around show, if there were as many. */
  public static Optional<Rounds> of(List<FictitiousPlay.Stay> stays) {
    int end = stays.size() - 1;
    for (int period = 2; period <= LONGEST && 2 * period <= end; period++) {
      if (!repeats(stays, end, period)) {
        continue;
      }
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      for (int stay = end - period; stay < end; stay++) {
        double growth = (double) stays.get(stay).length() / stays.get(stay - period).length();
        least = Math.min(least, growth);
        most = Math.max(most, growth);
      }
      if (least < LEAST_GROWTH || most - least > SAME * (least - 1)) {
        return Optional.empty();
      }
      List<Integer> cycle = new ArrayList<>();
      for (int stay = end - period; stay < end; stay++) {
        cycle.add(stays.get(stay).profile());
      }
      double growth = length(stays, end - period, period) / length(stays, end - 2 * period, period);
      return Optional.of(new Rounds(cycle, growth));
    }
    return Optional.empty();
  }

  private static boolean repeats(List<FictitiousPlay.Stay> stays, int end, int period) {
    for (int stay = end - period; stay < end; stay++) {
      if (stays.get(stay).profile() != stays.get(stay - period).profile()) {
        return false;
      }
    }
    return true;
  }

  private static double length(List<FictitiousPlay.Stay> stays, int from, int period) {
    long length = 0;
    for (int stay = from; stay < from + period; stay++) {
      length += stays.get(stay).length();
    }
    return length;
  }
}
