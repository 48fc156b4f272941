package io.entente.sensitivity;

import io.entente.outcome.PairedDifference;
import java.util.ArrayList;
import java.util.List;

/** Compares the answers to the same runs, outcome by outcome. */
final class Pairs {

  private Pairs() {}

  /** First minus second; runs that have no answer on either side are left out. */
  static List<PairedDifference> of(Responses first, Responses second, Study study) {
    List<PairedDifference> differences = new ArrayList<>();
    for (int outcome = 0; outcome < study.outcomes().size(); outcome++) {
      double[] one = first.shares(outcome);
      double[] other = second.shares(outcome);
      PairedDifference.Collector collector = new PairedDifference.Collector();
      for (int run = 0; run < one.length; run++) {
        if (one[run] == one[run] && other[run] == other[run]) {
          collector.add(one[run], other[run]);
        }
      }
      differences.add(collector.difference());
    }
    return differences;
  }
}
