package io.entente.sensitivity.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The patient rule induction method: a box in which something is frequent, found by peeling off
 * thin slices, then pasting back.
 *
 * <p>Peeling: from the box as it is, the {@value #PEEL} of its points with the smallest or the
 * largest value of one dimension are cut off, those with equal values together. Of all such cuts
 * the one is made that raises the density (the mean share inside) most per point given up; if none
 * raises it, the one that lowers it least, since two dimensions may matter only together. Ties: the
 * first dimension, its lower side. It ends when fewer than {@value #LEAST_SHARE} of all points, or
 * {@value #LEAST_POINTS}, would be left. Of the boxes on the way the one counts that is the best
 * compromise between large and dense: the largest mass · (density − density of all). Pasting then
 * moves each bound, outwards or back inwards, to where that is largest.
 *
 * <p>Where many dimensions matter a little, peeling all of them at once shaves a bit off each and
 * explains nothing. So dimensions are let in one at a time: peeling is repeated with each of those
 * left beside the ones let in so far, and the one that helps most is let in, as long as it adds at
 * least {@value #LEAST_ADDED} of what there is, chance alone would do as much in at most {@value
 * #CHANCE} of all cases (Bonferroni's correction for having looked at all dimensions included), and
 * there are no more than {@value #MOST_DIMENSIONS}. If not even one is let in, all are peeled at
 * once and bounds are taken away, the least telling first, by the same measure of chance; that
 * finds dimensions that matter only together.
 *
 * @see "Friedman and Fisher (1999), Bump Hunting in High-dimensional Data, Statistics and Computing
 *     9, 123-143"
 * @see "Bryant and Lempert (2010), Thinking Inside the Box, Technological Forecasting and Social
 *     Change 77, 34-49 (bounds told from chance by a quasi-p-value)"
 * @see "Kwakkel and Jaxa-Rozen (2016), Improving Scenario Discovery for Handling Heterogeneous
 *     Uncertainties and Multinomial Classified Outcomes, Environmental Modelling and Software 79,
 *     311-321 (gain per point given up)"
 * @see "Lavrač, Flach and Zupan (1999), Rule Evaluation Measures: A Unifying View, ILP (mass ·
 *     (density − density of all), there weighted relative accuracy)"
 */
public final class Prim {

  static final double PEEL = 0.05;
  static final double LEAST_SHARE = 0.02;
  static final int LEAST_POINTS = 10;
  static final double CHANCE = 0.05;
  static final double LEAST_ADDED = 0.05;
  static final int MOST_DIMENSIONS = 4;

  /** A gain no larger than this is one of adding up in another order. */
  private static final double ROUNDING = 1e-12;

  private final Points points;
  private final double base;

  /** By dimension the runs in ascending order of its values. */
  private final int[][] sorted;

  private Prim(Points points) {
    this.points = points;
    base = points.density();
    sorted = points.orders();
  }

  /** What is found: the box, and those that peeling went through, the whole space first. */
  public record Found(Box box, List<Box> peeled) {

    public Found {
      peeled = List.copyOf(peeled);
    }
  }

  /** The box of some points; the whole space if no box is told from chance. */
  public static Found search(Points points) {
    if (points.size() < 2 * LEAST_POINTS) {
      return new Found(Box.whole(points.dimensions()), List.of());
    }
    return new Prim(points).search();
  }

  /** A box on the way, and its mass times the density above that of all points. */
  private record Step(Box box, double gain) {}

  /** One course of peeling, and the best box on it. */
  private record Course(List<Step> steps, Step best) {

    static Course of(List<Step> steps) {
      Step best = steps.get(0);
      for (Step step : steps) {
        best = step.gain() > best.gain() ? step : best;
      }
      return new Course(steps, best);
    }

    List<Box> boxes() {
      List<Box> boxes = new ArrayList<>();
      steps.forEach(step -> boxes.add(step.box()));
      return boxes;
    }
  }

  private Found search() {
    List<Integer> let = new ArrayList<>();
    Course now = Course.of(List.of(new Step(Box.whole(points.dimensions()), 0)));
    boolean more = true;
    while (more && let.size() < Math.min(MOST_DIMENSIONS, points.dimensions())) {
      Course next = now;
      int added = -1;
      for (int d = 0; d < points.dimensions(); d++) {
        if (!let.contains(d)) {
          Course course = peel(and(let, d));
          added = course.best().gain() > next.best().gain() ? d : added;
          next = course.best().gain() > next.best().gain() ? course : next;
        }
      }
      more = added >= 0 && next.best().gain() > (1 + LEAST_ADDED) * now.best().gain();
      more = more && chance(points, next.best().box(), added) <= tellingChance();
      if (more) {
        let.add(added);
        now = next;
      }
    }
    if (!let.isEmpty()) {
      return new Found(simplified(paste(now.best().box())), now.boxes());
    }
    Course all = peel(and(List.of(), IntStream.range(0, points.dimensions()).toArray()));
    return new Found(simplified(paste(all.best().box())), all.boxes());
  }

  private double tellingChance() {
    return CHANCE / points.dimensions();
  }

  private static int[] and(List<Integer> some, int... others) {
    int[] all = new int[some.size() + others.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i < some.size() ? some.get(i) : others[i - some.size()];
    }
    return all;
  }

  /** Mass times the density above that of all points. */
  private double gain(Points inside) {
    return inside.size() == 0 ? 0 : (inside.hits() - inside.size() * base) / points.size();
  }

  /** A slice that can be cut off: how many points, where, and the density of what is left. */
  private record Slice(int dimension, boolean low, int size, double bound, double density) {}

  private Course peel(int[] dimensions) {
    Box box = Box.whole(points.dimensions());
    List<Step> steps = new ArrayList<>(List.of(new Step(box, 0)));
    int[][] orders = new int[dimensions.length][];
    for (int i = 0; i < orders.length; i++) {
      orders[i] = sorted[dimensions[i]];
    }
    boolean[] gone = new boolean[points.run(points.size() - 1) + 1];
    double hits = points.hits();
    for (Optional<Slice> next = best(dimensions, orders, hits);
        next.isPresent();
        next = best(dimensions, orders, hits)) {
      Slice best = next.get();
      int d = best.dimension();
      int[] order = orders[indexOf(dimensions, d)];
      int from = best.low() ? 0 : order.length - best.size();
      for (int i = from; i < from + best.size(); i++) {
        gone[order[i]] = true;
      }
      box =
          best.low()
              ? box.with(d, best.bound(), box.high(d))
              : box.with(d, box.low(d), best.bound());
      int left = order.length - best.size();
      hits = left * best.density();
      steps.add(new Step(box, left * (best.density() - base) / points.size()));
      for (int i = 0; i < orders.length; i++) {
        orders[i] = without(orders[i], gone, best.size());
      }
    }
    return Course.of(steps);
  }

  private static int indexOf(int[] dimensions, int d) {
    int index = 0;
    while (dimensions[index] != d) {
      index++;
    }
    return index;
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

  private Optional<Slice> best(int[] dimensions, int[][] orders, double hits) {
    Optional<Slice> best = Optional.empty();
    int least = Math.max(LEAST_POINTS, (int) (LEAST_SHARE * points.size()));
    for (int i = 0; i < orders.length; i++) {
      for (int side = 0; side < 2; side++) {
        Slice slice = slice(dimensions[i], orders[i], side == 0, hits);
        boolean possible = slice.size() > 0 && orders[i].length - slice.size() >= least;
        double now = hits / orders[i].length;
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

  /** The slice on one side, with all points that have the same value as its last. */
  private Slice slice(int d, int[] order, boolean low, double hits) {
    int n = order.length;
    int size = Math.max(1, (int) (PEEL * n));
    while (size < n && at(d, order, low, size) == at(d, order, low, size - 1)) {
      size++;
    }
    if (size == n) {
      return new Slice(d, low, 0, 0, 0);
    }
    double cut = at(d, order, low, size - 1);
    double kept = at(d, order, low, size);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += points.share(order[low ? i : n - 1 - i]);
    }
    double bound = low ? Box.between(cut, kept, false) : Box.between(kept, cut, true);
    return new Slice(d, low, size, bound, (hits - sum) / (n - size));
  }

  /** The value at a place counted from the lower or the upper end. */
  private double at(int dimension, int[] order, boolean low, int place) {
    return points.value(dimension, order[low ? place : order.length - 1 - place]);
  }

  /** Every bound moved in turn, inwards or outwards, until none gains by it. */
  private Box paste(Box found) {
    Box box = found;
    double now = gain(points.inside(box));
    boolean better = true;
    while (better) {
      better = false;
      for (int d : box.restricted()) {
        for (int side = 0; side < 2; side++) {
          Box next = moved(box, d, side == 0);
          double gain = gain(points.inside(next));
          if (gain > now + ROUNDING) {
            now = gain;
            box = next;
            better = true;
          }
        }
      }
    }
    return box;
  }

  /** With one bound where the gain is largest, the others as they are; there must be one. */
  private Box moved(Box box, int d, boolean low) {
    if (Double.isInfinite(low ? box.low(d) : box.high(d))) {
      return box;
    }
    double open = low ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    Box wide = low ? box.with(d, open, box.high(d)) : box.with(d, box.low(d), open);
    int[] order = points.inside(wide, sorted[d]);
    double most = Double.NEGATIVE_INFINITY;
    double bound = open;
    double sum = 0;
    for (int i = order.length - 1; i >= 0; i--) {
      sum += points.share(order[low ? i : order.length - 1 - i]) - base;
      boolean last = i == 0;
      double kept = at(d, order, low, i);
      if (sum > most && (last || at(d, order, low, i - 1) != kept)) {
        most = sum;
        double cut = last ? open : at(d, order, low, i - 1);
        bound = last ? open : low ? Box.between(cut, kept, false) : Box.between(kept, cut, true);
      }
    }
    return low ? box.with(d, bound, box.high(d)) : box.with(d, box.low(d), bound);
  }

  /** Without the bounds that chance could have produced. */
  private Box simplified(Box found) {
    Box box = found;
    while (true) {
      int idlest = -1;
      double most = tellingChance();
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
