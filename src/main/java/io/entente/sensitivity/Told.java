package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.sensitivity.coalition.Chosen;
import java.util.ArrayList;
import java.util.List;

/**
 * The frequencies of all outcomes under some coalitions, each compared with the first of them; sums
 * of groups of runs add up. A workspace with one owner.
 */
final class Told {

  private final int outcomes;
  private final List<Estimate.Sums> sums = new ArrayList<>();
  private final List<PairedDifference.Sums> differences = new ArrayList<>();
  private final long[] tied;
  private long samples;
  private long failed;

  private Told(int branches, int outcomes) {
    this.outcomes = outcomes;
    for (int i = 0; i < branches * outcomes; i++) {
      sums.add(Estimate.Sums.NONE);
      differences.add(PairedDifference.Sums.NONE);
    }
    tied = new long[branches];
  }

  /** Solves the runs of a study under every coalition. */
  static Told of(CoalitionRuns runs, Chosen chosen, Tasks tasks) {
    Told all = new Told(chosen.count(), runs.study().outcomes().size());
    tasks
        .compute(CoalitionRuns.groups(runs.study()), group -> of(runs, chosen, group))
        .forEach(all::add);
    return all;
  }

  private static Told of(CoalitionRuns runs, Chosen chosen, int group) {
    int outcomes = runs.study().outcomes().size();
    int branches = chosen.count();
    List<Estimate.Collector> one = new ArrayList<>();
    List<PairedDifference.Collector> pairs = new ArrayList<>();
    for (int i = 0; i < branches * outcomes; i++) {
      one.add(new Estimate.Collector());
      pairs.add(new PairedDifference.Collector());
    }
    Told told = new Told(branches, outcomes);
    told.failed =
        runs.forEach(
            group,
            chosen,
            (run, found, from) -> {
              told.samples++;
              for (int branch = 0; branch < branches; branch++) {
                int at = branch * outcomes;
                found.collect(from + branch, one.subList(at, at + outcomes));
                boolean both = found.isAnswered(from) && found.isAnswered(from + branch);
                for (int o = 0; both && o < outcomes; o++) {
                  double[] shares = found.shares(o);
                  pairs.get(at + o).add(shares[from + branch], shares[from]);
                }
                told.tied[branch] += found.areSeveral(from + branch) ? 1 : 0;
              }
            });
    for (int i = 0; i < branches * outcomes; i++) {
      told.sums.set(i, one.get(i).sums());
      told.differences.set(i, pairs.get(i).sums());
    }
    return told;
  }

  private void add(Told more) {
    for (int i = 0; i < sums.size(); i++) {
      sums.set(i, sums.get(i).plus(more.sums.get(i)));
      differences.set(i, differences.get(i).plus(more.differences.get(i)));
    }
    for (int branch = 0; branch < tied.length; branch++) {
      tied[branch] += more.tied[branch];
    }
    samples += more.samples;
    failed += more.failed;
  }

  /** By outcome, the frequency under one coalition. */
  List<Estimate> estimates(int branch) {
    List<Estimate> estimates = new ArrayList<>();
    for (int outcome = 0; outcome < outcomes; outcome++) {
      estimates.add(sums.get(branch * outcomes + outcome).estimate());
    }
    return estimates;
  }

  /** By outcome, the frequency under one coalition less that under the first. */
  List<PairedDifference> differences(int branch) {
    List<PairedDifference> found = new ArrayList<>();
    for (int outcome = 0; outcome < outcomes; outcome++) {
      found.add(differences.get(branch * outcomes + outcome).difference());
    }
    return found;
  }

  /** The share of runs under one coalition that several equilibria share. */
  double tied(int branch) {
    return (double) tied[branch] / samples;
  }

  /** Runs that failed, over all coalitions. */
  long failed() {
    return failed;
  }
}
