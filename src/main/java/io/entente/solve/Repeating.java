package io.entente.solve;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a game that is played again and again.
 *
 * @param target indices of the profiles agreed on, played in turn again and again; empty to look at
 *     all that are better for all than an equilibrium
 * @param discounts one per player, from 0 to 1, where they are given
 * @param fallback to what players go over when one has departed
 * @param named the index of the equilibrium to go over to, for {@link Fallback#NAMED}
 * @param punished for how many periods; 0 for ever
 * @param periods how often the game is played; 0 if there is no last period
 */
public record Repeating(
    List<Integer> target,
    Optional<List<Rational>> discounts,
    Fallback fallback,
    Optional<Integer> named,
    int punished,
    int periods) {

  /** What is played after a departure. */
  public enum Fallback {
    /** The equilibrium of one period that is worst for the one who departed. */
    WORST,
    /** One equilibrium, whoever departed: the one with which least patience will do. */
    ONE,
    /** An equilibrium that is named. */
    NAMED,
    /** What holds down the one who departed. */
    MINMAX
  }

  public Repeating {
    target = List.copyOf(target);
    discounts = discounts.map(List::copyOf);
  }

  /** All that is better than an equilibrium, punished by the worst equilibrium for ever. */
  public static Repeating byDefault() {
    return new Repeating(List.of(), Optional.empty(), Fallback.WORST, Optional.empty(), 0, 0);
  }
}
