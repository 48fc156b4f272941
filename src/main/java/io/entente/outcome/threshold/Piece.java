package io.entente.outcome.threshold;

import java.util.Optional;

/**
 * A stretch of the line on which nothing changes; it may be a single point.
 *
 * @param from where it begins
 * @param withFrom whether that place belongs to it
 * @param to where it ends
 * @param withTo whether that place belongs to it
 * @param found what there is; nothing where a number of the scenario is not finite
 */
public record Piece(Bound from, boolean withFrom, Bound to, boolean withTo, Optional<Found> found) {

  /** Whether it is a single place. */
  public boolean isPoint() {
    return from.equals(to);
  }
}
