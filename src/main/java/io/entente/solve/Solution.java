package io.entente.solve;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What a solver found: equilibria, and how complete they are.
 *
 * @param <E> an equilibrium with its certificate
 * @param equilibria what was found, in an order that depends on the game alone
 * @param completeness whether that is all
 * @param total how many there are in all, listed or not, where it is known
 * @param note why it is not all, in one sentence; empty if it is
 */
public record Solution<E>(
    List<E> equilibria,
    Completeness completeness,
    Optional<BigInteger> total,
    Optional<String> note) {

  public Solution {
    equilibria = List.copyOf(equilibria);
    if (completeness == Completeness.ALL && note.isPresent()) {
      throw new IllegalArgumentException("a complete solution needs no excuse: " + note.get());
    }
  }

  /** All equilibria there are. */
  public static <E> Solution<E> all(List<E> equilibria) {
    return new Solution<>(
        equilibria,
        Completeness.ALL,
        Optional.of(BigInteger.valueOf(equilibria.size())),
        Optional.empty());
  }

  /** Some of so many equilibria, and why not all. */
  public static <E> Solution<E> some(List<E> equilibria, BigInteger total, String note) {
    return new Solution<>(equilibria, Completeness.SOME, Optional.of(total), Optional.of(note));
  }

  /** Some equilibria, of which it is not known how many there are, and why. */
  public static <E> Solution<E> some(List<E> equilibria, String note) {
    return new Solution<>(equilibria, Completeness.SOME, Optional.empty(), Optional.of(note));
  }
}
