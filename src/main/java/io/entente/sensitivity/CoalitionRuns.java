package io.entente.sensitivity;

import io.entente.sample.Plan;
import io.entente.sensitivity.coalition.Branches;
import io.entente.sensitivity.coalition.Branching;
import io.entente.sensitivity.coalition.Restatements;
import java.util.Map;

/**
 * The runs of a study, each seen with several coalitions of sources or claims. Runs come in groups,
 * so that they can be computed side by side and errors can be told from how groups differ.
 */
final class CoalitionRuns {

  /** Into so many groups runs are divided, if there are so many. */
  private static final int MOST_GROUPS = 50;

  /** About so many runs are held in memory at a time, coalitions included. */
  private static final int AT_A_TIME = 8192;

  private final Study study;
  private final Plan plan;
  private final Restatements restatements;
  private final Map<String, Integer> playerOfClaim;

  CoalitionRuns(
      Study study, Plan plan, Restatements restatements, Map<String, Integer> playerOfClaim) {
    this.study = study;
    this.plan = plan;
    this.restatements = restatements;
    this.playerOfClaim = Map.copyOf(playerOfClaim);
  }

  /** Takes in what came of one run: that of its coalition j stands in place from + j. */
  interface Visitor {
    void visit(long run, Responses found, int from);
  }

  Study study() {
    return study;
  }

  /** How many groups the runs of a study come in. */
  static int groups(Study study) {
    return Math.min(MOST_GROUPS, study.samples());
  }

  /**
   * Solves the runs of one group.
   *
   * @return how many failed, over all coalitions
   */
  long forEach(int group, Branches branches, Visitor visitor) {
    int groups = groups(study);
    int first = (int) ((long) group * study.samples() / groups);
    int end = (int) ((group + 1L) * study.samples() / groups);
    Branching sampler = new Branching(study.runs(), branches, restatements, playerOfClaim);
    RunLoop loop = new RunLoop(plan, study.question().form(), study.outcomes());
    int step = Math.max(1, AT_A_TIME / branches.count());
    long failed = 0;
    int n;
    for (int run = first; run < end; run += n) {
      n = Math.min(step, end - run);
      long from = (long) run * branches.count();
      Responses found = loop.responses(sampler, from, n * branches.count(), false);
      for (int i = 0; i < n; i++) {
        visitor.visit(run + i, found, i * branches.count());
      }
      failed += found.failed();
    }
    return failed;
  }
}
