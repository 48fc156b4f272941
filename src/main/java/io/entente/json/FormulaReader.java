package io.entente.json;

import io.entente.expression.Expression;
import io.entente.expression.FormulaException;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.TextNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads numbers and formulas over parameters, and where they may use them solution values. */
final class FormulaReader {

  private final Reading reading;
  private final Scope scope;

  /** Names known besides parameters. */
  private final Set<String> others;

  private final boolean usesValues;

  /** Of formulas that sections are computed from, so that they cannot use what these yield. */
  FormulaReader(Reading reading, Scope scope) {
    this(reading, scope, Set.of(), false);
  }

  private FormulaReader(Reading reading, Scope scope, Set<String> others, boolean usesValues) {
    this.reading = reading;
    this.scope = scope;
    this.others = others;
    this.usesValues = usesValues;
  }

  /** The same where solution values may be used, those declared by now or later. */
  FormulaReader withValues() {
    return new FormulaReader(reading, scope, scope.valueNames, true);
  }

  /** The same where those may be used too that rest on payoffs. */
  FormulaReader withAllValues() {
    Set<String> all = new LinkedHashSet<>(scope.valueNames);
    all.addAll(scope.payoffValueNames);
    return new FormulaReader(reading, scope, all, true);
  }

  /** The same where these names mean something too. */
  FormulaReader with(Set<String> names) {
    return new FormulaReader(reading, scope, names, usesValues);
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
      formula = Expression.parse(node.text(), known());
    } catch (FormulaException e) {
      Optional<String> value = solutionValue(node.text(), e.offset());
      if (!reading.document().isComplete()
          || reading.isFull()
          || value.isPresent() && scope.sectionsDoubtful) {
        return Optional.empty();
      }
      if (value.isPresent() && scope.payoffValueNames.contains(value.get())) {
        reading.error(
            node,
            e.offset(),
            Names.quoted(value.get()) + " is computed from payoffs, and may not stand here",
            "use it in an outcome's \"holds\"");
      } else if (value.isPresent() && !usesValues && others.isEmpty()) {
        reading.error(
            node,
            e.offset(),
            Names.quoted(value.get()) + " is no parameter, and only parameters may stand here",
            "solution values are computed from these; use them in an outcome's \"holds\", in a"
                + " weight or in a level");
      } else {
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

  private Set<String> known() {
    if (others.isEmpty()) {
      return scope.parameterIds;
    }
    Set<String> known = new LinkedHashSet<>(scope.parameterIds);
    known.addAll(others);
    return known;
  }

  /** The name with dots that stands at a place, if one does. */
  private static Optional<String> solutionValue(String text, int at) {
    int end = at;
    while (end < text.length()
        && (Names.isPlain(text.substring(end, end + 1)) || text.charAt(end) == '.' && end > at)) {
      end++;
    }
    String word = end > at ? text.substring(at, end) : "";
    return Names.isId(word.replace('.', '_')) && word.indexOf('.') > 0
        ? Optional.of(word)
        : Optional.empty();
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
