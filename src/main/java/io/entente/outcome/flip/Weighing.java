package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearRow;
import io.entente.sample.PayoffCoefficient;
import io.entente.solve.disjunction.LinearCondition;
import io.entente.solve.disjunction.Movable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The weights that may move, and when one thing is better than another for an actor: by at least
 * the actor's margin. A difference that no weight in its range can move is taken as it is, however
 * small.
 */
final class Weighing {

  /** The margin, as a part of an actor's largest weight. */
  private static final Rational PART = Rational.of(1, 100);

  private final List<Movable> numbers = new ArrayList<>();
  private final List<Rational> margins = new ArrayList<>();
  private final boolean[] moves;
  private final List<List<Integer>> own = new ArrayList<>();

  Weighing(LinearPayoffs payoffs, FlipSettings settings) {
    this(payoffs, settings, actor -> settings.margin().orElseGet(() -> margin(payoffs, actor)));
  }

  /** No margin: whatever is more is better. */
  static Weighing exact(LinearPayoffs payoffs) {
    return new Weighing(payoffs, FlipSettings.USUAL, actor -> Rational.ZERO);
  }

  private Weighing(LinearPayoffs payoffs, FlipSettings settings, IntFunction<Rational> marginOf) {
    List<PayoffCoefficient> all = payoffs.coefficients();
    moves = new boolean[all.size()];
    for (int c = 0; c < moves.length; c++) {
      PayoffCoefficient each = all.get(c);
      Rational cost = settings.costs().getOrDefault(each.name(), Rational.ONE);
      Rational low = each.range().low();
      Rational high = each.range().high();
      numbers.add(new Movable(each.value(), low, high, cost));
      moves[c] = low.compareTo(high) < 0;
    }
    for (int actor = 0; actor < payoffs.scenario().actors().size(); actor++) {
      List<Integer> places = new ArrayList<>();
      for (int c = 0; c < moves.length; c++) {
        if (all.get(c).actor().equals(payoffs.scenario().actors().get(actor).id())) {
          places.add(c);
        }
      }
      own.add(places);
      margins.add(marginOf.apply(actor));
    }
  }

  private static Rational margin(LinearPayoffs payoffs, int actor) {
    String id = payoffs.scenario().actors().get(actor).id();
    Rational largest = Rational.ZERO;
    Rational lowest = null;
    Rational highest = null;
    for (PayoffCoefficient each : payoffs.coefficients()) {
      if (each.actor().equals(id)) {
        Rational value = each.value();
        largest = value.abs().compareTo(largest) > 0 ? value.abs() : largest;
        lowest = lowest == null || value.compareTo(lowest) < 0 ? value : lowest;
        highest = highest == null || value.compareTo(highest) > 0 ? value : highest;
      }
    }
    if (payoffs.isTable(actor) && lowest.compareTo(highest) < 0) {
      largest = highest.minus(lowest);
    }
    return largest.signum() == 0 ? PART : largest.times(PART);
  }

  /** What an actor's weights are among all. */
  List<Rational> own(int actor, List<Rational> x) {
    List<Rational> values = new ArrayList<>();
    for (int c : own.get(actor)) {
      values.add(x.get(c));
    }
    return values;
  }

  /** The weights as numbers that may be changed. */
  List<Movable> numbers() {
    return numbers;
  }

  /** By how much a move must be better for an actor. */
  Rational margin(int actor) {
    return margins.get(actor);
  }

  /** Whether a weight in its range can move this difference. */
  boolean canMove(LinearRow difference) {
    for (int i = 0; i < difference.size(); i++) {
      if (moves[difference.coefficient(i)]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a difference is enough, or cannot be moved and is not below 0. */
  boolean isKept(int actor, LinearRow difference, Rational value) {
    return value.compareTo(margins.get(actor)) >= 0 || value.signum() >= 0 && !canMove(difference);
  }

  /** Whether a difference is enough, or cannot be moved and is above 0. */
  boolean isBetter(int actor, LinearRow difference, Rational value) {
    return value.signum() > 0 && (value.compareTo(margins.get(actor)) >= 0 || !canMove(difference));
  }

  /** What it takes that a difference {@linkplain #isKept is kept}; empty if nothing would do. */
  Optional<List<LinearCondition>> keeping(int actor, LinearRow difference) {
    if (canMove(difference)) {
      return Optional.of(List.of(condition(actor, difference)));
    }
    boolean kept = present(difference).signum() >= 0;
    return kept ? Optional.of(List.of()) : Optional.empty();
  }

  /**
   * What it takes that a difference {@linkplain #isBetter is better}; empty if nothing would do.
   */
  Optional<List<LinearCondition>> bettering(int actor, LinearRow difference) {
    if (canMove(difference)) {
      return Optional.of(List.of(condition(actor, difference)));
    }
    boolean better = present(difference).signum() > 0;
    return better ? Optional.of(List.of()) : Optional.empty();
  }

  private Rational present(LinearRow difference) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < difference.size(); i++) {
      sum = sum.plus(difference.factor(i).times(numbers.get(difference.coefficient(i)).now()));
    }
    return sum;
  }

  private LinearCondition condition(int actor, LinearRow difference) {
    int[] places = new int[difference.size()];
    Rational[] factors = new Rational[places.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = difference.coefficient(i);
      factors[i] = difference.factor(i);
    }
    return LinearCondition.of(places, factors, margins.get(actor));
  }
}
