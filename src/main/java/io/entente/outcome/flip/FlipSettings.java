package io.entente.outcome.flip;

import io.entente.number.Rational;
import io.entente.solve.disjunction.Norm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How changes are measured, and how long the least one is looked for.
 *
 * @param norm how changes of several weights are added up
 * @param margin by how much a move must be better, for every actor; 1 % of the actor's largest
 *     weight if absent
 * @param costs what a change by one costs, by {@code ACTOR.TERM}; 1 where nothing is said
 * @param nodes how many linear programs, or sets of claims, may be looked at
 */
public record FlipSettings(
    Norm norm, Optional<Rational> margin, Map<String, Rational> costs, int nodes) {

  /** So many linear programs are looked at unless another number is asked for. */
  public static final int NODES = 20_000;

  /** The sum of changes, each counting alike. */
  public static final FlipSettings USUAL =
      new FlipSettings(Norm.SUM, Optional.empty(), Map.of(), NODES);

  public FlipSettings {
    costs = Map.copyOf(new LinkedHashMap<>(costs));
    if (margin.isPresent() && margin.get().signum() <= 0) {
      throw new IllegalArgumentException("a margin is above 0: " + margin.get());
    }
  }
}
