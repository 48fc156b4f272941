package io.entente.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a formula by precedence climbing: an operand, then as many operators as bind at least as
 * tightly as the place allows.
 */
final class Parser {

  private static final int DEEPEST_NESTING = 200;
  private static final int MOST_OPERATORS = 1000;
  private static final String BREAK_UP = "turn parts of it into parameters of their own";

  private final Tokens tokens;
  private int nesting = 0;
  private int operators = 0;

  Parser(String text, Set<String> known) {
    this.tokens = new Tokens(text, known);
  }

  Node parse() {
    tokens.advance();
    Node node = expression(Precedence.OR);
    if (tokens.kind() == Tokens.Kind.CLOSE) {
      throw fault("a parenthesis closes that was never opened", "remove it or open one before");
    }
    if (tokens.kind() == Tokens.Kind.COMMA) {
      throw fault("a comma outside a function", "write 0.5 for a half, min(a, b) for a function");
    }
    requireEndOfOperand(Tokens.Kind.END);
    return node;
  }

  /** Reads operands and operators that bind at least as tightly as {@code loosest}. */
  private Node expression(Precedence loosest) {
    if (++nesting > DEEPEST_NESTING) {
      throw fault("nested more than " + DEEPEST_NESTING + " deep", BREAK_UP);
    }
    Node left = operand(loosest);
    while (tokens.kind() == Tokens.Kind.INFIX
        && tokens.operator().precedence().compareTo(loosest) >= 0) {
      InfixOperator operator = tokens.operator();
      countOperator();
      tokens.advance();
      left = new Node.Infix(operator, left, expression(operator.rightOperand()));
      if (operator.precedence() == Precedence.COMPARISON) {
        refuseChain();
      }
    }
    nesting--;
    return left;
  }

  private void refuseChain() {
    if (tokens.kind() == Tokens.Kind.INFIX
        && tokens.operator().precedence() == Precedence.COMPARISON) {
      throw fault("comparisons do not chain", "write a < b and b < c");
    }
  }

  private Node operand(Precedence loosest) {
    return switch (tokens.kind()) {
      case NUMBER -> {
        Node number = new Node.Literal(tokens.number());
        tokens.advance();
        yield number;
      }
      case NAME -> {
        Node name = new Node.Name(tokens.written());
        tokens.advance();
        yield name;
      }
      case OPEN -> {
        int opened = tokens.offset();
        tokens.advance();
        Node inner = expression(Precedence.OR);
        close(opened);
        yield inner;
      }
      case FUNCTION -> call();
      case INFIX -> sign();
      case NOT -> negation(loosest);
      case CLOSE, COMMA -> throw fault("a value is missing before " + quoted(), "");
      case END -> throw fault("the formula ends where a value is expected", "");
    };
  }

  private Node sign() {
    if (tokens.operator() != InfixOperator.MINUS) {
      throw fault("a value is missing before " + quoted(), "");
    }
    countOperator();
    tokens.advance();
    return new Node.Unary(UnaryOperation.NEGATE, expression(Precedence.SIGN));
  }

  private Node negation(Precedence loosest) {
    if (loosest.compareTo(Precedence.NOT) > 0) {
      throw fault("\"not\" cannot follow this operator", "write (not ...) in parentheses");
    }
    countOperator();
    tokens.advance();
    return new Node.Unary(UnaryOperation.NOT, expression(Precedence.NOT));
  }

  private Node call() {
    Function function = tokens.function();
    int offset = tokens.offset();
    countOperator();
    tokens.advance();
    if (tokens.kind() != Tokens.Kind.OPEN) {
      throw new FormulaException(
          "the function \"" + function.id() + "\" needs arguments",
          offset,
          "write " + function.usage());
    }
    int opened = tokens.offset();
    List<Node> arguments = new ArrayList<>();
    do {
      tokens.advance();
      if (arguments.isEmpty() && tokens.kind() == Tokens.Kind.CLOSE) {
        break;
      }
      arguments.add(expression(Precedence.OR));
    } while (tokens.kind() == Tokens.Kind.COMMA);
    close(opened);
    if (!function.takes(arguments.size())) {
      throw new FormulaException(
          "\"" + function.id() + "\" does not take " + counted(arguments.size()),
          offset,
          "write " + function.usage());
    }
    return function.call(arguments);
  }

  private void close(int opened) {
    if (tokens.kind() == Tokens.Kind.END) {
      throw new FormulaException(
          "a parenthesis opens that is never closed", opened, "add \")\" where it should close");
    }
    if (tokens.kind() == Tokens.Kind.COMMA) {
      throw fault("a comma outside a function", "write 0.5 for a half, min(a, b) for a function");
    }
    requireEndOfOperand(Tokens.Kind.CLOSE);
    tokens.advance();
  }

  private void requireEndOfOperand(Tokens.Kind expected) {
    if (tokens.kind() != expected) {
      throw fault(
          "an operator is missing before " + quoted(), "write + - * / ^ or a comparison there");
    }
  }

  private void countOperator() {
    if (++operators > MOST_OPERATORS) {
      throw fault("more than " + MOST_OPERATORS + " operators", BREAK_UP);
    }
  }

  private String quoted() {
    return "\"" + tokens.written() + "\"";
  }

  private static String counted(int arguments) {
    return arguments == 1 ? "1 argument" : arguments + " arguments";
  }

  private FormulaException fault(String message, String remedy) {
    return new FormulaException(message, tokens.offset(), remedy);
  }
}
