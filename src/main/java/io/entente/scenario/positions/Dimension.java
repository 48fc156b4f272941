package io.entente.scenario.positions;

import io.entente.expression.Expression;
import java.util.Optional;

/**
 * A scale on which actors stand.
 *
 * @param id its name in formulas; empty if it is the only one
 * @param title its name as shown; may be empty
 * @param scale its ends; without them it reaches from the lowest to the highest position
 */
public record Dimension(String id, String title, Optional<Scale> scale) {

  /** The ends of a scale. */
  public record Scale(Expression low, Expression high) {}
}
