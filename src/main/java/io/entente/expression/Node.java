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

  /** The exact value, or empty where it need not be rational; every name must have a value. */
  Optional<Rational> exactly(Map<String, Rational> values);

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
    public Optional<Rational> exactly(Map<String, Rational> values) {
      return Optional.of(Rational.ofDouble(value));
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
    public Optional<Rational> exactly(Map<String, Rational> values) {
      Rational value = values.get(id);
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
    public Optional<Rational> exactly(Map<String, Rational> values) {
      Optional<Rational> a = operand.exactly(values);
      return a.isPresent() ? operation.exactly(a.get()) : a;
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
    public Optional<Rational> exactly(Map<String, Rational> values) {
      Optional<Rational> a = left.exactly(values);
      Optional<Rational> b = right.exactly(values);
      return a.isPresent() && b.isPresent()
          ? operator.operation().exactly(a.get(), b.get())
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
    public Optional<Rational> exactly(Map<String, Rational> values) {
      List<Rational> exact = new ArrayList<>();
      for (Node argument : arguments) {
        Optional<Rational> value = argument.exactly(values);
        if (value.isEmpty()) {
          return value;
        }
        exact.add(value.get());
      }
      return Optional.of(function.exactly(exact));
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
