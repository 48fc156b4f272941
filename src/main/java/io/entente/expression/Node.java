package io.entente.expression;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A node of a formula's tree. */
sealed interface Node {

  /** Adds the parameters named below this node, in the order of the text. */
  void collectNames(Set<String> names);

  /** Adds the steps that compute this node to the program and returns where the result will be. */
  int compile(Program program);

  /** The exact value, or empty where it is none of these numbers; every name must have a value. */
  <N> Optional<N> in(Arithmetic<N> numbers, Map<String, N> values);

  /** Writes this node's canonical text, without parentheses around it. */
  void print(StringBuilder out);

  /** How tightly the text of this node holds together. */
  Precedence precedence();

  /**
   * Writes this node so that it stands as an operand where {@code needed} is the loosest allowed.
   */
  default void print(StringBuilder out, Precedence needed) {
    boolean enclosed = precedence().compareTo(needed) < 0;
    if (enclosed) {
      out.append('(');
    }
    print(out);
    if (enclosed) {
      out.append(')');
    }
  }

  /** A number; never negative, since a minus sign in front is an operation. */
  record Literal(double value) implements Node {

    @Override
    public void collectNames(Set<String> names) {}

    @Override
    public int compile(Program program) {
      return program.constant(value);
    }

    @Override
    public <N> Optional<N> in(Arithmetic<N> numbers, Map<String, N> values) {
      return Optional.of(numbers.number(Rational.ofDouble(value)));
    }

    @Override
    public void print(StringBuilder out) {
      out.append(Decimals.shortest(value));
    }

    @Override
    public Precedence precedence() {
      return Precedence.PRIMARY;
    }
  }

  /** A parameter or a solution value, by its name. */
  record Name(String id) implements Node {

    @Override
    public void collectNames(Set<String> names) {
      names.add(id);
    }

    @Override
    public int compile(Program program) {
      return program.slot(id);
    }

    @Override
    public <N> Optional<N> in(Arithmetic<N> numbers, Map<String, N> values) {
      N value = values.get(id);
      if (value == null) {
        throw new IllegalArgumentException("no value for \"" + id + "\"");
      }
      return Optional.of(value);
    }

    @Override
    public void print(StringBuilder out) {
      out.append(id);
    }

    @Override
    public Precedence precedence() {
      return Precedence.PRIMARY;
    }
  }

  /** A prefix sign, or a function of one argument that is an operation of its own. */
  record Unary(UnaryOperation operation, Node operand) implements Node {

    @Override
    public void collectNames(Set<String> names) {
      operand.collectNames(names);
    }

    @Override
    public int compile(Program program) {
      return program.unary(operation, operand.compile(program));
    }

    @Override
    public <N> Optional<N> in(Arithmetic<N> numbers, Map<String, N> values) {
      Optional<N> a = operand.in(numbers, values);
      return a.isPresent() ? operation.in(numbers, a.get()) : a;
    }

    @Override
    public void print(StringBuilder out) {
      switch (operation) {
        case NEGATE -> operand.print(out.append('-'), Precedence.SIGN);
        case NOT -> operand.print(out.append("not "), Precedence.NOT);
        case ABS, EXP, LOG, SQRT, FLOOR, CEIL, ROUND -> {
          operand.print(out.append(Function.of(operation).id()).append('('));
          out.append(')');
        }
      }
    }

    @Override
    public Precedence precedence() {
      return switch (operation) {
        case NEGATE -> Precedence.SIGN;
        case NOT -> Precedence.NOT;
        case ABS, EXP, LOG, SQRT, FLOOR, CEIL, ROUND -> Precedence.PRIMARY;
      };
    }
  }

  /** Two operands with an operator between them. */
  record Infix(InfixOperator operator, Node left, Node right) implements Node {

    @Override
    public void collectNames(Set<String> names) {
      left.collectNames(names);
      right.collectNames(names);
    }

    @Override
    public int compile(Program program) {
      int a = left.compile(program);
      return program.binary(operator.operation(), a, right.compile(program));
    }

    @Override
    public <N> Optional<N> in(Arithmetic<N> numbers, Map<String, N> values) {
      Optional<N> a = left.in(numbers, values);
      Optional<N> b = right.in(numbers, values);
      return a.isPresent() && b.isPresent()
          ? operator.operation().in(numbers, a.get(), b.get())
          : Optional.empty();
    }

    @Override
    public void print(StringBuilder out) {
      left.print(out, operator.leftOperand());
      out.append(' ').append(operator.symbol()).append(' ');
      right.print(out, operator.rightOperand());
    }

    @Override
    public Precedence precedence() {
      return operator.precedence();
    }
  }

  /** A function of several arguments. */
  record Call(Function function, List<Node> arguments) implements Node {

    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public void collectNames(Set<String> names) {
      for (Node argument : arguments) {
        argument.collectNames(names);
      }
    }

    @Override
    public int compile(Program program) {
      return function.compile(program, arguments);
    }

    @Override
    public <N> Optional<N> in(Arithmetic<N> numbers, Map<String, N> values) {
      if (function == Function.IF) {
        Optional<N> condition = arguments.get(0).in(numbers, values);
        return condition.isEmpty()
            ? condition
            : arguments.get(numbers.signum(condition.get()) != 0 ? 1 : 2).in(numbers, values);
      }
      List<N> exact = new ArrayList<>();
      for (Node argument : arguments) {
        Optional<N> value = argument.in(numbers, values);
        if (value.isEmpty()) {
          return value;
        }
        exact.add(value.get());
      }
      return function.in(numbers, exact);
    }

    @Override
    public void print(StringBuilder out) {
      out.append(function.id()).append('(');
      for (int i = 0; i < arguments.size(); i++) {
        arguments.get(i).print(i == 0 ? out : out.append(", "));
      }
      out.append(')');
    }

    @Override
    public Precedence precedence() {
      return Precedence.PRIMARY;
    }
  }
}
