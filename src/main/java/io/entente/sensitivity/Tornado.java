package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.outcome.PairedDifference;
import io.entente.sample.Plan;
import io.entente.sample.draw.Sampler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How often each outcome comes about with one parameter or weight held at its low and at its high
 * end, everything else drawn as it is: a tornado table.
 *
 * <p>Both ends see the same runs of the study, so their difference has a paired interval.
 *
 * @param bars one for everything that has two ends, in file order
 * @param failed runs that failed, over all bars
 * @see "Howard (1988), Decision Analysis: Practice and Promise, Management Science 34, 679-695"
 */
public record Tornado(List<Bar> bars, long failed) {

  /**
   * One row.
   *
   * @param ends what is held, and at what
   * @param swings by outcome, the frequency at the high end minus that at the low end
   */
  public record Bar(Ends ends, List<PairedDifference> swings) {

    public Bar {
      swings = List.copyOf(swings);
    }
  }

  public Tornado {
    bars = List.copyOf(bars);
  }

  /** Holds everything that has two ends at each of them in turn. */
  static Tornado of(Study study, Inputs inputs, Tasks tasks) {
    List<Ends> all = Ends.of(study, inputs);
    List<Sampler> samplers = new ArrayList<>();
    for (Ends ends : all) {
      for (double value : ends.held()) {
        samplers.add(new Held(ends.name(), value, study.runs()));
      }
    }
    Plan plan = study.plan();
    List<Bar> bars = new ArrayList<>();
    long failed = 0;
    List<Both> found =
        tasks.compute(
            all.size(),
            number -> {
              Responses low = study.responses(plan, samplers.get(2 * number), false);
              Responses high = study.responses(plan, samplers.get(2 * number + 1), false);
              return new Both(Pairs.of(high, low, study), low.failed() + high.failed());
            });
    for (int bar = 0; bar < all.size(); bar++) {
      bars.add(new Bar(all.get(bar), found.get(bar).swings()));
      failed += found.get(bar).failed();
    }
    return new Tornado(bars, failed);
  }

  private record Both(List<PairedDifference> swings, long failed) {}

  /** The rows by how far an outcome swings, the widest first; equal ones in file order. */
  public List<Bar> widestFirst(int outcome) {
    List<Bar> sorted = new ArrayList<>(bars);
    sorted.sort(
        Comparator.comparingDouble(bar -> -Math.abs(bar.swings().get(outcome).difference())));
    return sorted;
  }
}
