package io.entente.sensitivity;

import io.entente.batch.Progress;
import io.entente.batch.Tasks;
import io.entente.outcome.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that was asked about one study.
 *
 * @param study what was looked into
 * @param asked what was asked about it
 * @param runs how many runs were solved for it, all parts together
 * @param frequencies by outcome, over the study's own runs that have an equilibrium
 * @param failed the study's own runs that failed
 * @param shares absent if not asked for, or if runs are given and not drawn
 * @param tornado absent if not asked for
 * @param leaveOneOut absent if not asked for
 * @param regions absent if not asked for
 * @param regrets absent if not asked for
 * @param sources absent if not asked for
 * @param credits absent if not asked for
 * @param conflicts absent if not asked for
 * @param information absent if not asked for
 */
public record Sensitivity(
    Study study,
    Asked asked,
    long runs,
    List<Estimate> frequencies,
    long failed,
    Optional<VarianceShares> shares,
    Optional<Tornado> tornado,
    Optional<LeaveOneOut> leaveOneOut,
    Optional<Regions> regions,
    Optional<Regrets> regrets,
    Optional<Sources> sources,
    Optional<Credits> credits,
    Optional<Conflicts> conflicts,
    Optional<Information> information) {

  public Sensitivity {
    frequencies = List.copyOf(frequencies);
  }

  /**
   * What it will take; known before anything is solved.
   *
   * @param samples runs of one pass
   * @param passes how often so many runs are solved
   * @param tasks how many tasks {@link Tasks} will have done in the end
   */
  public record Cost(long samples, long passes, long tasks) {

    /** How many runs are solved. */
    public long runs() {
      return samples * passes;
    }
  }

  /**
   * What is asked.
   *
   * @param parts the parts of the answer
   * @param grouping what variance is attributed to
   * @param once whether claims that say the same again count once, where sources are compared
   */
  public record Asked(Set<Part> parts, Grouping grouping, boolean once) {

    public Asked {
      parts = Set.copyOf(parts);
    }

    /** Whether it takes forcing every actor to each of its strategies. */
    private boolean needsForcedMoves() {
      return parts.contains(Part.REGRET) || parts.contains(Part.INFORMATION);
    }
  }

  /** What it takes to answer. */
  public static Cost cost(Study study, Asked asked) {
    Set<Part> parts = asked.parts();
    Grouping grouping = asked.grouping();
    long passes = 1;
    passes += isPossible(Part.INDICES, study, parts) ? VarianceShares.tasks(study, grouping) : 0;
    passes += parts.contains(Part.CLAIMS) ? LeaveOneOut.tasks(study) : 0;
    passes += asked.needsForcedMoves() ? ForcedMoves.tasks(study) : 0;
    long bars = parts.contains(Part.TORNADO) ? Ends.of(study, Inputs.draw(study)).size() : 0;
    long compared = 0;
    long groups = 0;
    for (Part part : List.of(Part.SOURCES, Part.CREDIT, Part.CONFLICTS)) {
      long more = parts.contains(part) ? comparing(part, study, asked.once()) : 0;
      compared += more;
      groups += more == 0 ? 0 : (part == Part.SOURCES ? 2 : 1) * CoalitionRuns.groups(study);
    }
    return new Cost(study.samples(), passes + 2 * bars + compared, passes + bars + groups);
  }

  private static long comparing(Part part, Study study, boolean once) {
    return switch (part) {
      case SOURCES -> Sources.passes(study);
      case CREDIT -> Credits.passes(study, once);
      case CONFLICTS -> Conflicts.passes(study, once);
      default -> 0;
    };
  }

  /** Indices need draws of which the distribution is known. */
  private static boolean isPossible(Part part, Study study, Set<Part> parts) {
    return parts.contains(part) && (part != Part.INDICES || study.given().isEmpty());
  }

  /**
   * Answers them.
   *
   * @param threads how many compute; changes no result
   */
  public static Sensitivity of(Study study, Asked asked, int threads, Progress progress) {
    Cost cost = cost(study, asked);
    Set<Part> parts = asked.parts();
    Grouping grouping = asked.grouping();
    Tasks tasks = new Tasks(threads, progress);
    tasks.expect(cost.tasks());
    Responses own =
        tasks.compute(1, any -> study.responses(study.plan(), study.runs(), false)).get(0);
    Inputs inputs = Inputs.draw(study);
    Optional<ForcedMoves> moves =
        asked.needsForcedMoves() ? Optional.of(ForcedMoves.of(study, tasks)) : Optional.empty();
    return new Sensitivity(
        study,
        asked,
        cost.runs(),
        frequencies(study, own),
        own.failed(),
        isPossible(Part.INDICES, study, parts)
            ? Optional.of(VarianceShares.of(study, grouping, tasks))
            : Optional.empty(),
        parts.contains(Part.TORNADO)
            ? Optional.of(Tornado.of(study, inputs, tasks))
            : Optional.empty(),
        parts.contains(Part.CLAIMS)
            ? Optional.of(LeaveOneOut.of(study, own, tasks))
            : Optional.empty(),
        parts.contains(Part.BOXES)
            ? Optional.of(Regions.of(study, inputs, own, new Tasks(threads, Progress.UNSEEN)))
            : Optional.empty(),
        moves.filter(any -> parts.contains(Part.REGRET)).map(Regrets::of),
        parts.contains(Part.SOURCES)
            ? Optional.of(Sources.of(study, asked.once(), tasks))
            : Optional.empty(),
        parts.contains(Part.CREDIT)
            ? Optional.of(Credits.of(study, asked.once(), tasks))
            : Optional.empty(),
        parts.contains(Part.CONFLICTS)
            ? Optional.of(Conflicts.of(study, asked.once(), tasks))
            : Optional.empty(),
        moves
            .filter(any -> parts.contains(Part.INFORMATION))
            .map(
                found ->
                    Information.of(
                        study, inputs, own, found, new Tasks(threads, Progress.UNSEEN))));
  }

  private static List<Estimate> frequencies(Study study, Responses own) {
    List<Estimate> frequencies = new ArrayList<>();
    for (int outcome = 0; outcome < study.outcomes().size(); outcome++) {
      Estimate.Collector collector = new Estimate.Collector();
      for (double share : own.shares(outcome)) {
        if (share == share) {
          collector.add(share);
        }
      }
      frequencies.add(collector.estimate());
    }
    return frequencies;
  }
}
