package io.entente.scenario.positions;

import io.entente.expression.Expression;
import java.util.List;

/**
 * Where one actor stands.
 *
 * @param id its name in formulas
 * @param title its name as shown
 * @param position by dimension
 * @param capability how much it can do
 * @param salience by dimension, how much it cares
 */
public record Stand(
    String id,
    String title,
    List<Expression> position,
    Expression capability,
    List<Expression> salience) {

  public Stand {
    position = List.copyOf(position);
    salience = List.copyOf(salience);
    if (position.size() != salience.size()) {
      throw new IllegalArgumentException(position.size() + " positions, " + salience.size());
    }
  }
}
