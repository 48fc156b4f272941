package io.entente.sensitivity.box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The patient rule induction method: a box in which something is frequent, found by peeling off
 * thin slices, then pasting back, then dropping what does not matter.
 *
 * <p>Peeling: from the box as it is, the {@value #PEEL} of its points with the smallest or the
 * largest value of one dimension are cut off, those with equal values together. Of all such cuts
 * the one is made that raises the density (the mean share inside) most per point given up; if none
 * raises it, the one that lowers it least, since two dimensions may matter only together. Ties: the
 * first dimension, its lower side. It ends when fewer than {@value #LEAST_SHARE} of all points, or
 * {@value #LEAST_POINTS}, would be left.
 *
 * <p>Of the boxes on the way the one counts that is the best compromise between large and dense:
 * the largest mass · (density − density of all), which is also half the sum of what is gained by
 * telling inside from outside. Pasting widens it by as thin slices as long as that grows. Then
 * bounds are taken away one dimension at a time, the least telling first, while chance alone would
 * produce what one adds in more than {@value #CHANCE} of all cases ({@link Binomial#tail}).
 *
 * @see "Friedman and Fisher (1999), Bump Hunting in High-dimensional Data, Statistics and Computing
 *     9, 123-143"
 * @see "Bryant and Lempert (2010), Thinking Inside the Box, Technological Forecasting and Social
 *     Change 77, 34-49"
 * @see "Kwakkel and Jaxa-Rozen (2016), Improving Scenario Discovery for Handling Heterogeneous
 *     Uncertainties and Multinomial Classified Outcomes, Environmental Modelling and Software 79,
 *     311-321 (gain per point given up)"
 */
public final class Prim {

  static final double PEEL = 0.05;
  static final double LEAST_SHARE = 0.02;
  static final int LEAST_POINTS = 10;
  static final double CHANCE = 0.05;

  private final Points points;
  private final double base;

  private Prim(Points points) {
    this.points = points;
    base = points.density();
  }

  /** What is found: the box, and those that peeling went through, the whole space first. */
  public record Found(Box box, List<Box> peeled) {

    public Found {
      peeled = List.copyOf(peeled);
    }
  }

  /** The box of some points; the whole space if no box is denser. */
  public static Found search(Points points) {
    if (points.size() < 2 * LEAST_POINTS) {
      return new Found(Box.whole(points.dimensions()), List.of());
    }
    Prim prim = new Prim(points);
    List<Step> steps = prim.peel();
    Step best = steps.get(0);
    List<Box> peeled = new ArrayList<>();
    for (Step step : steps) {
      best = step.gain() > best.gain() ? step : best;
      peeled.add(step.box());
    }
    return new Found(prim.simplified(prim.paste(best.box())), peeled);
  }

  /** A box on the way, and its mass times the density above that of all points. */
  private record Step(Box box, double gain) {}

  /** Mass times the density above that of all points. */
  private double gain(Points inside) {
    return inside.size() == 0 ? 0 : (inside.hits() - inside.size() * base) / points.size();
  }

  /** A slice that can be cut off: how many points, and what is left. */
  private record Slice(int dimension, boolean low, int size, double bound, double density) {}

  private List<Step> peel() {
    Box box = Box.whole(points.dimensions());
    List<Step> steps = new ArrayList<>(List.of(new Step(box, 0)));
    int[][] orders = orders();
    int least = Math.max(LEAST_POINTS, (int) (LEAST_SHARE * points.size()));
    boolean[] gone = new boolean[points.run(points.size() - 1) + 1];
    for (Optional<Slice> next = best(orders, least); next.isPresent(); next = best(orders, least)) {
      Slice best = next.get();
      int[] order = orders[best.dimension()];
      int from = best.low() ? 0 : order.length - best.size();
      for (int i = from; i < from + best.size(); i++) {
        gone[order[i]] = true;
      }
      box =
          best.low()
              ? box.with(best.dimension(), best.bound(), box.high(best.dimension()))
              : box.with(best.dimension(), box.low(best.dimension()), best.bound());
      int left = order.length - best.size();
      steps.add(new Step(box, left * (best.density() - base) / points.size()));
      for (int d = 0; d < orders.length; d++) {
        orders[d] = without(orders[d], gone, best.size());
      }
    }
    return steps;
  }

  /** By dimension the runs in ascending order of its values, equal ones by number. */
  private int[][] orders() {
    int[][] orders = new int[points.dimensions()][];
    for (int d = 0; d < orders.length; d++) {
      orders[d] = order(d);
    }
    return orders;
  }

  private int[] order(int dimension) {
    Integer[] runs = Arrays.stream(points.runs()).boxed().toArray(Integer[]::new);
    Arrays.sort(
        runs,
        (one, other) ->
            Double.compare(points.value(dimension, one), points.value(dimension, other)));
    return Arrays.stream(runs).mapToInt(Integer::intValue).toArray();
  }

  private static int[] without(int[] order, boolean[] gone, int count) {
    int[] left = new int[order.length - count];
    int n = 0;
    for (int run : order) {
      if (!gone[run]) {
        left[n++] = run;
      }
    }
    return left;
  }

  private Optional<Slice> best(int[][] orders, int least) {
    Optional<Slice> best = Optional.empty();
    double now = orders.length == 0 ? 0 : density(orders[0], 0, orders[0].length);
    for (int d = 0; d < orders.length; d++) {
      for (int side = 0; side < 2; side++) {
        Slice slice = slice(d, orders[d], side == 0);
        boolean possible = slice.size() > 0 && orders[d].length - slice.size() >= least;
        if (possible && (best.isEmpty() || isBetter(slice, best.get(), now))) {
          best = Optional.of(slice);
        }
      }
    }
    return best;
  }

  private static boolean isBetter(Slice slice, Slice than, double now) {
    double one = slice.density() - now;
    double other = than.density() - now;
    return one > 0 && other > 0 ? one / slice.size() > other / than.size() : one > other;
  }

  private Slice slice(int d, int[] order, boolean low) {
    int n = order.length;
    int size = Math.max(1, (int) (PEEL * n));
    if (low) {
      while (size < n && value(d, order, size) == value(d, order, size - 1)) {
        size++;
      }
      return size == n
          ? new Slice(d, true, 0, 0, 0)
          : new Slice(
              d,
              true,
              size,
              Box.between(value(d, order, size - 1), value(d, order, size), false),
              density(order, size, n));
    }
    while (size < n && value(d, order, n - size - 1) == value(d, order, n - size)) {
      size++;
    }
    return size == n
        ? new Slice(d, false, 0, 0, 0)
        : new Slice(
            d,
            false,
            size,
            Box.between(value(d, order, n - size - 1), value(d, order, n - size), true),
            density(order, 0, n - size));
  }

  private double value(int dimension, int[] order, int place) {
    return points.value(dimension, order[place]);
  }

  private double density(int[] order, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += points.share(order[i]);
    }
    return sum / (to - from);
  }

  private Box paste(Box found) {
    Box box = found;
    double now = gain(points.inside(box));
    boolean wider = true;
    while (wider) {
      wider = false;
      for (int d : box.restricted()) {
        for (int side = 0; side < 2; side++) {
          Box next = widened(box, d, side == 0);
          double gain = gain(points.inside(next));
          if (gain > now) {
            now = gain;
            box = next;
            wider = true;
          }
        }
      }
    }
    return box;
  }

  /** With one bound moved over so many points that only it keeps out as a slice would have. */
  private Box widened(Box box, int d, boolean low) {
    double bound = low ? box.low(d) : box.high(d);
    if (Double.isInfinite(bound)) {
      return box;
    }
    Box open =
        low
            ? box.with(d, Double.NEGATIVE_INFINITY, box.high(d))
            : box.with(d, box.low(d), Double.POSITIVE_INFINITY);
    int step = Math.max(1, (int) (PEEL * points.inside(box).size()));
    Points beside = points.inside(open).outside(box);
    double[] values = new double[beside.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = low ? -points.value(d, beside.run(i)) : points.value(d, beside.run(i));
    }
    Arrays.sort(values);
    int end = Math.min(step, values.length);
    while (end > 0 && end < values.length && values[end] == values[end - 1]) {
      end++;
    }
    if (end == values.length) {
      return open;
    }
    double moved = Box.between(values[end - 1], values[end], true);
    return low ? box.with(d, -moved, box.high(d)) : box.with(d, box.low(d), moved);
  }

  /** Without the bounds that chance could have produced. */
  private Box simplified(Box found) {
    Box box = found;
    while (true) {
      int idlest = -1;
      double most = CHANCE;
      for (int d : box.restricted()) {
        double chance = chance(points, box, d);
        if (chance > most) {
          most = chance;
          idlest = d;
        }
      }
      if (idlest < 0) {
        return box;
      }
      box = box.without(idlest);
    }
  }

  /**
   * How likely as many hits as inside a box, or more, would be if the bounds in one dimension told
   * nothing, that is if its points were drawn from those of the box without them.
   */
  public static double chance(Points points, Box box, int dimension) {
    Points inside = points.inside(box);
    return Binomial.tail(
        inside.hits(), inside.size(), points.inside(box.without(dimension)).density());
  }
}
