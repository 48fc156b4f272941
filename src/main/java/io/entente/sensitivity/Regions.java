package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.number.Draws;
import io.entente.number.Interval;
import io.entente.number.Wilson;
import io.entente.outcome.Estimate;
import io.entente.sensitivity.box.Box;
import io.entente.sensitivity.box.Points;
import io.entente.sensitivity.box.Prim;
import java.util.ArrayList;
import java.util.List;

/**
 * Where among what is uncertain an outcome comes about: boxes over drawn parameters and weights in
 * which it is frequent (scenario discovery).
 *
 * <p>A random half of the runs is searched by {@link Prim}; everything said about a box is measured
 * on the other half, which had no part in choosing it. After the first box the runs outside it are
 * searched, up to {@link #MOST_BOXES} times. A box counts only if on the other half its density is
 * above that of all runs, its whole interval included.
 *
 * @param outcomes in the order of the study
 */
public record Regions(List<OfOutcome> outcomes) {

  /** More boxes no longer say anything simple. */
  public static final int MOST_BOXES = 3;

  /** How often the search is repeated, each time on another random half of the runs. */
  public static final int RESAMPLES = 10;

  /**
   * The boxes of one outcome.
   *
   * @param outcome its name
   * @param varies whether it comes about in some runs and not in others
   * @param boxes none if no box holds up
   * @param peeled the boxes that the first search went through, large to small
   */
  public record OfOutcome(String outcome, boolean varies, List<Region> boxes, List<Peeled> peeled) {

    public OfOutcome {
      boxes = List.copyOf(boxes);
      peeled = List.copyOf(peeled);
    }
  }

  /**
   * One box, as the held-out half of the runs has it. The density of a later box is over the runs
   * outside the earlier ones.
   *
   * @param bounds what restricts it, the one whose loss costs most density first
   * @param density the outcome's frequency inside
   * @param coverage the part of all its comings about that lie inside
   * @param mass the part of all runs that lie inside
   */
  public record Region(List<Bound> bounds, Estimate density, Share coverage, Share mass) {

    public Region {
      bounds = List.copyOf(bounds);
    }
  }

  /** A share of some runs, with Wilson's 95 % interval. */
  public record Share(double share, double low, double high) {

    static Share of(double part, double all) {
      if (all <= 0) {
        return new Share(Double.NaN, 0, 1);
      }
      Interval interval = Wilson.interval(Math.min(part, all), (long) Math.ceil(all));
      return new Share(part / all, interval.low(), interval.high());
    }
  }

  /**
   * The bounds of a box in one dimension.
   *
   * @param kind parameter or weight
   * @param name of the parameter, or {@code ACTOR.TERM}
   * @param above what it must be above; minus infinity if there is no such bound
   * @param below what it must be below; infinity if there is none
   * @param least the least value in any run
   * @param most the largest
   * @param densityWithout the density if only this were dropped
   * @param chance how likely as much would be if it told nothing (a quasi-p-value: the box was
   *     searched for, though in the other half)
   * @param reproduced the part of {@link Regions#RESAMPLES} repeated searches whose first box is
   *     bounded on the same side; not a number for later boxes
   */
  public record Bound(
      Uncertainty.Kind kind,
      String name,
      double above,
      double below,
      double least,
      double most,
      double densityWithout,
      double chance,
      double reproduced) {}

  /**
   * A box on the way from all runs to the first box and beyond, on the held-out half.
   *
   * @param density the outcome's frequency inside; not a number if no run is
   * @param coverage the part of its comings about that lie inside
   * @param mass the part of all runs that lie inside
   * @param bounded how many parameters and weights restrict it
   */
  public record Peeled(double density, double coverage, double mass, int bounded) {}

  public Regions {
    outcomes = List.copyOf(outcomes);
  }

  /** Searches for every outcome. */
  static Regions of(Study study, Inputs inputs, Responses responses, Tasks tasks) {
    List<int[]> orders = tasks.compute(inputs.inputs().size(), i -> Points.order(inputs.values(i)));
    return new Regions(
        tasks.compute(
            study.outcomes().size(),
            outcome -> new Search(study, inputs, orders, responses.shares(outcome)).of(outcome)));
  }

  /** The search for one outcome. */
  private static final class Search {

    private final Study study;
    private final List<Inputs.Input> dimensions = new ArrayList<>();
    private final List<int[]> orders = new ArrayList<>();
    private final List<double[]> columns = new ArrayList<>();
    private final Points all;

    Search(Study study, Inputs inputs, List<int[]> sorted, double[] shares) {
      this.study = study;
      for (int input = 0; input < inputs.inputs().size(); input++) {
        if (isFinite(inputs.values(input), shares)) {
          dimensions.add(inputs.inputs().get(input));
          columns.add(inputs.values(input));
          orders.add(sorted.get(input));
        }
      }
      all = Points.of(columns.toArray(double[][]::new), orders.toArray(int[][]::new), shares);
    }

    private static boolean isFinite(double[] values, double[] shares) {
      for (int run = 0; run < values.length; run++) {
        if (shares[run] == shares[run] && !(Math.abs(values[run]) <= Double.MAX_VALUE)) {
          return false;
        }
      }
      return true;
    }

    OfOutcome of(int outcome) {
      String name = study.outcomes().get(outcome).name();
      boolean varies = all.size() > 0 && all.hits() > 0 && all.hits() < all.size();
      if (!varies) {
        return new OfOutcome(name, false, List.of(), List.of());
      }
      long halves = Draws.key(study.seed(), "halves");
      Points searched = all.half(run -> (Draws.bits(halves, run) & 1) == 0, true);
      Points held = all.half(run -> (Draws.bits(halves, run) & 1) == 0, false);
      Prim.Found first = Prim.search(searched);
      List<Peeled> peeled = new ArrayList<>();
      for (Box box : first.peeled()) {
        Points inside = held.inside(box);
        peeled.add(
            new Peeled(
                inside.density(),
                inside.hits() / held.hits(),
                (double) inside.size() / held.size(),
                box.restricted().size()));
      }
      return new OfOutcome(name, true, boxes(first.box(), searched, held), peeled);
    }

    private List<Region> boxes(Box first, Points searched, Points held) {
      List<Region> regions = new ArrayList<>();
      Box box = first;
      Points left = searched;
      Points leftHeld = held;
      while (regions.size() < MOST_BOXES && !box.restricted().isEmpty()) {
        Region region = region(box, leftHeld, held, regions.isEmpty());
        if (!(region.density().low() > held.density())) {
          return regions;
        }
        regions.add(region);
        left = left.outside(box);
        leftHeld = leftHeld.outside(box);
        box = Prim.search(left).box();
      }
      return regions;
    }

    private Region region(Box box, Points left, Points held, boolean first) {
      Points inside = left.inside(box);
      Estimate.Collector density = new Estimate.Collector();
      inside.shares().forEach(density::add);
      List<Bound> bounds = new ArrayList<>();
      double[] reproduced = first ? reproduced(box) : new double[dimensions.size()];
      for (int d : box.restricted()) {
        bounds.add(
            new Bound(
                dimensions.get(d).kind(),
                dimensions.get(d).name(),
                box.low(d),
                box.high(d),
                columns.get(d)[orders.get(d)[0]],
                columns.get(d)[orders.get(d)[orders.get(d).length - 1]],
                left.inside(box.without(d)).density(),
                Prim.chance(left, box, d),
                first ? reproduced[d] : Double.NaN));
      }
      bounds.sort((one, other) -> Double.compare(one.densityWithout(), other.densityWithout()));
      return new Region(
          bounds,
          density.estimate(),
          Share.of(inside.hits(), held.hits()),
          Share.of(inside.size(), held.size()));
    }

    /** By dimension, the part of repeated searches that bound it on a side this box does. */
    private double[] reproduced(Box box) {
      double[] again = new double[dimensions.size()];
      for (int resample = 0; resample < RESAMPLES; resample++) {
        long key = Draws.key(study.seed(), "half " + resample);
        Points half = all.half(run -> (Draws.bits(key, run) & 1) == 0, true);
        Box other = half.size() == 0 ? Box.whole(again.length) : Prim.search(half).box();
        for (int d : box.restricted()) {
          boolean low =
              box.low(d) > Double.NEGATIVE_INFINITY && other.low(d) > Double.NEGATIVE_INFINITY;
          boolean high =
              box.high(d) < Double.POSITIVE_INFINITY && other.high(d) < Double.POSITIVE_INFINITY;
          again[d] += low || high ? 1.0 / RESAMPLES : 0;
        }
      }
      return again;
    }
  }
}
