package io.entente.exercise;

import io.entente.expression.Expression;
import io.entente.expression.FormulaException;
import io.entente.number.Rational;
import io.entente.proof.trace.Subject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An exercise with numbers.
 *
 * @param exercise before numbers were drawn
 * @param code printed on the sheet, such as {@code K05-7F3A}
 * @param values parameter to number; the open one has none
 * @param subject the game with these numbers
 */
public record Variant(
    Exercise exercise, String code, Map<String, Rational> values, Subject subject) {
  public Variant {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The subject with the change of payoffs by a parameter that has a value here.
   *
   * @throws UnaskableException if there is no such parameter, or payoffs are not linear in it
   */
  public Subject along(String parameter) {
    Map<String, Rational> others = new LinkedHashMap<>(values);
    if (others.remove(parameter) == null || exercise.game().isEmpty()) {
      throw new UnaskableException("no number of the exercise is called " + parameter);
    }
    Subject line =
        new GameMaker(exercise.title().in("en"), others, Optional.of(parameter))
            .subject(exercise.game().get());
    return subject.along(line.slope().orElseThrow());
  }

  /**
   * The value of a formula over the exercise's parameters.
   *
   * @throws UnaskableException if it has none
   */
  public Rational number(String formula) {
    try {
      return Expression.parse(formula, values.keySet())
          .exactly(values)
          .orElseThrow(() -> new UnaskableException(formula + " has no exact value"));
    } catch (FormulaException e) {
      throw new UnaskableException(formula + ": " + e.getMessage());
    }
  }
}
