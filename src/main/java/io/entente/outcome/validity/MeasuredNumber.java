package io.entente.outcome.validity;

import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sums for one moved number: by setting and outcome the frequency, by pair of settings and
 * outcome the paired difference.
 */
final class MeasuredNumber {

  private static final Influence.Where[] WHERE = Influence.Where.values();

  private final MovedNumber number;
  private final List<List<Estimate.Collector>> estimates = new ArrayList<>();

  /** Low and now, low and high, now and high. */
  private final List<List<PairedDifference.Collector>> pairs = new ArrayList<>();

  MeasuredNumber(MovedNumber number, int outcomes) {
    this.number = number;
    for (int i = 0; i < WHERE.length; i++) {
      estimates.add(new ArrayList<>());
      pairs.add(new ArrayList<>());
      for (int o = 0; o < outcomes; o++) {
        estimates.get(i).add(new Estimate.Collector());
        pairs.get(i).add(new PairedDifference.Collector());
      }
    }
  }

  MovedNumber number() {
    return number;
  }

  Estimate estimate(Influence.Where where, int outcome) {
    return estimates.get(where.ordinal()).get(outcome).estimate();
  }

  /** Takes in some runs: by outcome and run the share, NaN in a run without an equilibrium. */
  void add(double[][] low, double[][] now, double[][] high) {
    double[][][] all = {low, now, high};
    for (int o = 0; o < low.length; o++) {
      for (int run = 0; run < low[o].length; run++) {
        int pair = 0;
        for (int i = 0; i < all.length; i++) {
          double share = all[i][o][run];
          if (share == share) {
            estimates.get(i).get(o).add(share);
          }
          for (int j = i + 1; j < all.length; j++, pair++) {
            double other = all[j][o][run];
            if (share == share && other == other) {
              pairs.get(pair).get(o).add(share, other);
            }
          }
        }
      }
    }
  }

  /**
   * The largest difference between two settings in the frequency of an outcome, the first of equal
   * ones; empty if no two settings have an equilibrium in one draw.
   */
  Optional<Influence> largest(List<Outcome> asked, boolean certain) {
    Optional<Influence> largest = Optional.empty();
    double most = -1;
    for (int o = 0; o < asked.size(); o++) {
      int pair = 0;
      for (int i = 0; i < WHERE.length; i++) {
        for (int j = i + 1; j < WHERE.length; j++, pair++) {
          PairedDifference difference = pairs.get(pair).get(o).difference();
          double size = Math.abs(difference.difference());
          if (difference.draws() > 0 && size > most) {
            most = size;
            boolean falls = difference.difference() > 0;
            largest =
                Optional.of(
                    new Influence(
                        number,
                        asked.get(o).name(),
                        estimate(Influence.Where.LOW, o),
                        estimate(Influence.Where.NOW, o),
                        estimate(Influence.Where.HIGH, o),
                        WHERE[falls ? j : i],
                        WHERE[falls ? i : j],
                        falls ? difference : reversed(difference),
                        certain));
          }
        }
      }
    }
    return largest;
  }

  private static PairedDifference reversed(PairedDifference d) {
    return new PairedDifference(
        d.second(), d.first(), 0 - d.difference(), -d.high(), -d.low(), d.draws());
  }
}
