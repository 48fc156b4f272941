package io.entente.outcome.robust;

import io.entente.number.Rational;
import java.util.Optional;

/**
 * How far all weights may move before something ends: while none moves by {@code atLeast} or more
 * it surely goes on, and weights are known that move by no more than {@code atMost} and end it.
 *
 * @param atLeast a lower bound, proved
 * @param atMost an upper bound, proved by solving the game with such weights; empty if none was
 *     found
 */
public record Radius(Rational atLeast, Optional<Rational> atMost) {

  /** Bounds that differ by less, as a part of the upper, are taken for one number. */
  private static final Rational SAME = Rational.of(1, 50_000);

  /** A radius that is known exactly. */
  static Radius exactly(Rational radius) {
    return new Radius(radius, Optional.of(radius));
  }

  /** A radius between two bounds; the lower is at most the upper. */
  static Radius between(Rational atLeast, Optional<Rational> atMost) {
    boolean above = atMost.isPresent() && atLeast.compareTo(atMost.get()) > 0;
    return new Radius(above ? atMost.get() : atLeast, atMost);
  }

  /** Whether the bounds meet, to one part in 50,000. */
  public boolean isExact() {
    return atMost.isPresent()
        && atMost.get().minus(atLeast).compareTo(atMost.get().times(SAME)) <= 0;
  }
}
