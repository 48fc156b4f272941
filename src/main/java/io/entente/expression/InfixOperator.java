package io.entente.expression;

/** The operators written between their operands. */
enum InfixOperator {
  OR("or", BinaryOperation.OR, Precedence.OR),
  AND("and", BinaryOperation.AND, Precedence.AND),
  AT_MOST("<=", BinaryOperation.AT_MOST, Precedence.COMPARISON),
  AT_LEAST(">=", BinaryOperation.AT_LEAST, Precedence.COMPARISON),
  NOT_EQUAL("!=", BinaryOperation.NOT_EQUAL, Precedence.COMPARISON),
  LESS("<", BinaryOperation.LESS, Precedence.COMPARISON),
  GREATER(">", BinaryOperation.GREATER, Precedence.COMPARISON),
  EQUAL("=", BinaryOperation.EQUAL, Precedence.COMPARISON),
  PLUS("+", BinaryOperation.PLUS, Precedence.SUM),
  MINUS("-", BinaryOperation.MINUS, Precedence.SUM),
  TIMES("*", BinaryOperation.TIMES, Precedence.PRODUCT),
  DIVIDE("/", BinaryOperation.DIVIDE, Precedence.PRODUCT),
  POWER("^", BinaryOperation.POWER, Precedence.POWER);

  private static final Precedence[] LEVELS = Precedence.values();

  private final String symbol;
  private final BinaryOperation operation;
  private final Precedence precedence;

  InfixOperator(String symbol, BinaryOperation operation, Precedence precedence) {
    this.symbol = symbol;
    this.operation = operation;
    this.precedence = precedence;
  }

  String symbol() {
    return symbol;
  }

  BinaryOperation operation() {
    return operation;
  }

  Precedence precedence() {
    return precedence;
  }

  /** The loosest left operand: sums and products group to the left, comparisons do not chain. */
  Precedence leftOperand() {
    return switch (precedence) {
      case COMPARISON -> Precedence.SUM;
      case POWER -> Precedence.PRIMARY;
      default -> precedence;
    };
  }

  /** The loosest right operand: powers group to the right and take a sign, as in 2 ^ -x. */
  Precedence rightOperand() {
    return precedence == Precedence.POWER ? Precedence.SIGN : LEVELS[precedence.ordinal() + 1];
  }
}
