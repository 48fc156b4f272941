package io.entente.json;

import io.entente.expression.Expression;
import io.entente.expression.FormulaException;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads numbers and formulas over parameters. */
final class FormulaReader {

  private final Reading reading;
  private final Scope scope;

  FormulaReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** A formula that is the number. */
  static Expression number(String source) {
    return Expression.parse(source, Set.of());
  }

  /** A number, or a formula as text. */
  Optional<Expression> read(JsonNode node) {
    if (node instanceof NumberNode number) {
      try {
        return Optional.of(number(number.source()));
      } catch (FormulaException e) {
        reading.error(node, e.getMessage(), e.remedy().orElse(""));
        return Optional.empty();
      }
    }
    if (node instanceof TextNode text) {
      return formula(text);
    }
    Fields.wrongKind(reading, node, "a number or a formula", "");
    return Optional.empty();
  }

  /** A formula as text. */
  Optional<Expression> formula(TextNode node) {
    Expression formula;
    try {
      formula = Expression.parse(node.text(), scope.parameterIds);
    } catch (FormulaException e) {
      if (reading.document().isComplete() && !reading.isFull()) {
        reading.error(node, e.offset(), e.getMessage(), e.remedy().orElse(""));
      }
      return Optional.empty();
    }
    boolean sound = true;
    for (String name : formula.names()) {
      scope.usedParameters.add(name);
      if (scope.splitIds.contains(name)) {
        reading.error(
            node,
            Math.max(0, node.text().indexOf(name)),
            Names.quoted(name) + " is a split and has no value of its own",
            "use the parameter that its shares depend on");
        sound = false;
      }
    }
    OptionalDouble constant = constant(formula);
    if (sound && constant.isPresent() && !Double.isFinite(constant.getAsDouble())) {
      reading.error(
          node, Names.quoted(node.text()) + " is not a finite number", "is it a division by zero?");
      sound = false;
    }
    return sound ? Optional.of(formula) : Optional.empty();
  }

  /** The value of a formula that uses no parameter. */
  static OptionalDouble constant(Expression formula) {
    return formula.names().isEmpty()
        ? OptionalDouble.of(formula.bind(Map.of()).evaluate(new double[0]))
        : OptionalDouble.empty();
  }

  /** Whether a formula is a certain number whatever the parameters. */
  static boolean is(Expression formula, double value) {
    OptionalDouble constant = constant(formula);
    return constant.isPresent() && constant.getAsDouble() == value;
  }
}
