package io.entente.scenario;

import io.entente.expression.Expression;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What must be true of the moves: used by level tables and outcomes. */
public sealed interface Condition {

  /** True of everything. */
  Condition ALWAYS = new All(List.of());

  /**
   * Whether this holds.
   *
   * @param moves decision or chance id to the id of what is chosen or happens there; where a
   *     decision is not there it is missing, and matches nothing
   * @param holds decides the formulas
   */
  boolean test(Map<String, String> moves, Predicate<Expression> holds);

  /** Adds the ids of the decisions this depends on. */
  void collectDecisions(Set<String> into);

  /** Adds the formulas this depends on. */
  void collectFormulas(List<Expression> into);

  /** The move at one decision is one of these. */
  record Is(String decision, List<String> values) implements Condition {
    public Is {
      values = List.copyOf(values);
    }

    @Override
    public boolean test(Map<String, String> moves, Predicate<Expression> holds) {
      String move = moves.get(decision);
      return move != null && values.contains(move);
    }

    @Override
    public void collectDecisions(Set<String> into) {
      into.add(decision);
    }

    @Override
    public void collectFormulas(List<Expression> into) {}
  }

  /** Every one holds; true when there is none. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean test(Map<String, String> moves, Predicate<Expression> holds) {
      for (Condition part : parts) {
        if (!part.test(moves, holds)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void collectDecisions(Set<String> into) {
      parts.forEach(part -> part.collectDecisions(into));
    }

    @Override
    public void collectFormulas(List<Expression> into) {
      parts.forEach(part -> part.collectFormulas(into));
    }
  }

  /** At least one holds; false when there is none. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean test(Map<String, String> moves, Predicate<Expression> holds) {
      for (Condition part : parts) {
        if (part.test(moves, holds)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void collectDecisions(Set<String> into) {
      parts.forEach(part -> part.collectDecisions(into));
    }

    @Override
    public void collectFormulas(List<Expression> into) {
      parts.forEach(part -> part.collectFormulas(into));
    }
  }

  /** The other does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public boolean test(Map<String, String> moves, Predicate<Expression> holds) {
      return !part.test(moves, holds);
    }

    @Override
    public void collectDecisions(Set<String> into) {
      part.collectDecisions(into);
    }

    @Override
    public void collectFormulas(List<Expression> into) {
      part.collectFormulas(into);
    }
  }

  /** A formula over parameters is not 0. */
  record Holds(Expression formula) implements Condition {
    @Override
    public boolean test(Map<String, String> moves, Predicate<Expression> holds) {
      return holds.test(formula);
    }

    @Override
    public void collectDecisions(Set<String> into) {}

    @Override
    public void collectFormulas(List<Expression> into) {
      into.add(formula);
    }
  }
}
