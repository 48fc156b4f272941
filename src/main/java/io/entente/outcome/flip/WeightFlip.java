package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.PayoffCoefficient;
import io.entente.scenario.Outcome;
import io.entente.solve.disjunction.Found;
import io.entente.solve.disjunction.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The least change of weights that brings about what is wanted of an outcome, all parameters and
 * probabilities staying at the central reading.
 *
 * @param outcome which outcome
 * @param wanted what is wanted of it
 * @param status what is known
 * @param now what is played at the present weights
 * @param changes the weights that change, the largest change first; empty if nothing has to or none
 *     was found
 * @param cost what they cost together
 * @param bound no change costs less; with {@link Status#LEAST} the cost itself
 * @param programs how many linear programs were looked at
 * @param after what is played then, solved again by the ordinary solver; {@code now} if nothing
 *     changes
 * @param limits if none is possible, the ends of ranges that stand in the way, the most frequent
 *     first
 * @param margins by actor, in scenario order, by how much a move must be better
 * @param isExact whether all numbers are the ones meant, none the nearest double
 */
public record WeightFlip(
    Outcome outcome,
    Wanted wanted,
    Status status,
    Played now,
    List<Moved> changes,
    Rational cost,
    Rational bound,
    int programs,
    Played after,
    List<End> limits,
    List<Rational> margins,
    boolean isExact) {

  /** What is known of the least change. */
  public enum Status {
    /** It is so already. */
    ALREADY("already"),
    /** This is the least change. */
    LEAST("least"),
    /** This change does, and no change costs less than the bound. */
    SOME("some"),
    /** None within the ranges does. */
    IMPOSSIBLE("impossible"),
    /** None was found before the search ended; none costs less than the bound. */
    NOT_FOUND("not-found"),
    /** The outcome holds, or fails, whatever is played. */
    NOT_PLAYABLE("not-playable");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** How it is called in output that programs read. */
    public String word() {
      return word;
    }
  }

  /**
   * A weight that changes.
   *
   * @param weight the weight as it is
   * @param to what it becomes
   */
  public record Moved(PayoffCoefficient weight, Rational to) {

    /** By how much it changes. */
    public Rational by() {
      return to.minus(weight.value());
    }
  }

  /**
   * An end of a range that stands in the way.
   *
   * @param weight whose range
   * @param isHigh whether it is the upper end
   */
  public record End(PayoffCoefficient weight, boolean isHigh) {

    /** Where it lies. */
    public Rational value() {
      return isHigh ? weight.range().high() : weight.range().low();
    }
  }

  public WeightFlip {
    changes = List.copyOf(changes);
    limits = List.copyOf(limits);
    margins = List.copyOf(margins);
  }

  /**
   * Looks for the least change.
   *
   * @param central the reading that is asked about
   * @param payoffs its payoffs, with the ranges that weights may move in
   */
  public static WeightFlip of(
      CentralReading central,
      LinearPayoffs payoffs,
      Outcome outcome,
      Wanted wanted,
      FlipSettings settings) {
    FlipGame game = FlipGame.of(central, payoffs, outcome);
    Weighing weighing = new Weighing(payoffs, settings);
    List<Rational> margins = new ArrayList<>();
    for (int actor = 0; actor < payoffs.scenario().actors().size(); actor++) {
      margins.add(weighing.margin(actor));
    }
    Played now = game.solve(payoffs.values());
    Builder builder = new Builder(outcome, wanted, now, margins, payoffs.isExact());
    if (now.isAs(wanted)) {
      return builder.found(Status.ALREADY, List.of(), null, now, List.of());
    }
    if (!game.canHaveIt(wanted != Wanted.NO_EQUILIBRIUM)) {
      return builder.found(Status.NOT_PLAYABLE, List.of(), null, now, List.of());
    }
    Found found = game.search(wanted, weighing, settings.norm(), settings.nodes());
    if (found.best().isEmpty()) {
      boolean none = found.status() == Found.Status.NONE;
      return builder.found(
          none ? Status.IMPOSSIBLE : Status.NOT_FOUND,
          List.of(),
          found,
          now,
          limits(found.limits(), payoffs));
    }
    List<Rational> values = found.best().get();
    Played after = game.solve(values);
    if (!wanted.isMet(after.ways().size(), after.having())) {
      throw new IllegalStateException("a change that does not do what was asked: " + values);
    }
    boolean least = found.status() == Found.Status.OPTIMAL;
    return builder.found(
        least ? Status.LEAST : Status.SOME, moved(values, payoffs), found, after, List.of());
  }

  /** If it is so already, the least change by which it ceases to be so. */
  public Optional<WeightFlip> opposite(
      CentralReading central, LinearPayoffs payoffs, FlipSettings settings) {
    if (status != Status.ALREADY) {
      return Optional.empty();
    }
    Wanted other = wanted == Wanted.NO_EQUILIBRIUM ? Wanted.AN_EQUILIBRIUM : Wanted.NO_EQUILIBRIUM;
    return Optional.of(of(central, payoffs, outcome, other, settings));
  }

  private record Builder(
      Outcome outcome, Wanted wanted, Played now, List<Rational> margins, boolean exact) {

    WeightFlip found(
        Status status, List<Moved> changes, Found found, Played after, List<End> limits) {
      return new WeightFlip(
          outcome,
          wanted,
          status,
          now,
          changes,
          found == null ? Rational.ZERO : found.cost(),
          found == null ? Rational.ZERO : found.bound(),
          found == null ? 0 : found.programs(),
          after,
          limits,
          margins,
          exact);
    }
  }

  private static List<Moved> moved(List<Rational> values, LinearPayoffs payoffs) {
    List<Moved> moved = new ArrayList<>();
    for (int c = 0; c < values.size(); c++) {
      if (!values.get(c).equals(payoffs.values().get(c))) {
        moved.add(new Moved(payoffs.coefficients().get(c), values.get(c)));
      }
    }
    moved.sort(Comparator.comparing((Moved each) -> each.by().abs()).reversed());
    return moved;
  }

  private static List<End> limits(Map<Limit, Integer> found, LinearPayoffs payoffs) {
    List<Map.Entry<Limit, Integer>> order = new ArrayList<>(found.entrySet());
    order.sort(
        (one, other) -> {
          int byCount = Integer.compare(other.getValue(), one.getValue());
          int byPlace = Integer.compare(one.getKey().place(), other.getKey().place());
          return byCount != 0
              ? byCount
              : byPlace != 0
                  ? byPlace
                  : Boolean.compare(one.getKey().isHigh(), other.getKey().isHigh());
        });
    List<End> ends = new ArrayList<>();
    for (Map.Entry<Limit, Integer> one : order) {
      ends.add(new End(payoffs.coefficients().get(one.getKey().place()), one.getKey().isHigh()));
    }
    return ends;
  }
}
