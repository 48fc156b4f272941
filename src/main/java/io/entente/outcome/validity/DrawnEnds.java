package io.entente.outcome.validity;

import io.entente.number.Interval;
import io.entente.outcome.CentralReading;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.scenario.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ends between which a drawn parameter without a range is moved: by convention the values below
 * which 5 % and 95 % of its draws lie; where these are one value, the smallest and the largest
 * draw. Taken from the first draws themselves, since the numbers of a distribution may be drawn
 * too.
 */
final class DrawnEnds {

  /** More draws move the ends hardly. */
  private static final int MOST = 10_000;

  private static final double TAIL = 0.05;

  private final Map<String, Interval> ends = new LinkedHashMap<>();

  DrawnEnds(CentralReading central, long samples, long seed) {
    Plan plan = central.plan();
    int n = (int) Math.min(MOST, samples);
    Map<String, double[]> drawn = new LinkedHashMap<>();
    for (Parameter parameter : plan.scenario().parameters()) {
      if (parameter.kind() instanceof Parameter.Drawn && parameter.range().isEmpty()) {
        drawn.put(parameter.id(), new double[n]);
      }
    }
    if (drawn.isEmpty()) {
      return;
    }
    Runs runs = plan.runs(plan.comfortableLanes());
    for (int first = 0; first < n; first += runs.size()) {
      runs.draw(seed, first, Math.min(runs.lanes(), n - first));
      for (Map.Entry<String, double[]> entry : drawn.entrySet()) {
        for (int lane = 0; lane < runs.size(); lane++) {
          entry.getValue()[first + lane] = runs.parameter(entry.getKey(), lane);
        }
      }
    }
    drawn.forEach(this::add);
  }

  private void add(String id, double[] values) {
    Arrays.sort(values);
    int tail = (int) (TAIL * values.length);
    double low = values[tail];
    double high = values[values.length - 1 - tail];
    Interval inner = finite(low, high);
    ends.put(id, inner.width() > 0 ? inner : finite(values[0], values[values.length - 1]));
  }

  /** An interval without width where an end is not a number to move to. */
  private static Interval finite(double low, double high) {
    boolean finite = Math.abs(low) <= Double.MAX_VALUE && Math.abs(high) <= Double.MAX_VALUE;
    return finite ? new Interval(low, high) : new Interval(0, 0);
  }

  /** The ends of a drawn parameter without a range. */
  Optional<Interval> of(String parameter) {
    return Optional.ofNullable(ends.get(parameter));
  }
}
