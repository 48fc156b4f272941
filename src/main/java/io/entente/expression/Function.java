package io.entente.expression;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/** The functions a formula may call. */
enum Function {
  MIN("min", 1, Integer.MAX_VALUE, "min(a, b, ...)"),
  MAX("max", 1, Integer.MAX_VALUE, "max(a, b, ...)"),
  SUM("sum", 1, Integer.MAX_VALUE, "sum(a, b, ...)"),
  MEAN("mean", 1, Integer.MAX_VALUE, "mean(a, b, ...)"),
  CLIP("clip", 3, 3, "clip(x, low, high)"),
  IF("if", 3, 3, "if(condition, then, otherwise)"),
  POW("pow", 2, 2, "pow(x, y)"),
  ABS("abs", 1, 1, "abs(x)"),
  EXP("exp", 1, 1, "exp(x)"),
  LOG("log", 1, 1, "log(x)"),
  SQRT("sqrt", 1, 1, "sqrt(x)"),
  FLOOR("floor", 1, 1, "floor(x)"),
  CEIL("ceil", 1, 1, "ceil(x)"),
  ROUND("round", 1, 1, "round(x)");

  private final String id;
  private final int fewest;
  private final int most;
  private final String usage;

  Function(String id, int fewest, int most, String usage) {
    this.id = id;
    this.fewest = fewest;
    this.most = most;
    this.usage = usage;
  }

  String id() {
    return id;
  }

  /** How a call is written. */
  String usage() {
    return usage;
  }

  boolean takes(int arguments) {
    return fewest <= arguments && arguments <= most;
  }

  /** The function that is an operation on one number. */
  static Function of(UnaryOperation operation) {
    return valueOf(operation.name());
  }

  /** The tree of a call; a function that is an operation becomes that operation. */
  Node call(List<Node> arguments) {
    return switch (this) {
      case MIN, MAX, SUM, MEAN, CLIP, IF -> new Node.Call(this, arguments);
      case POW -> new Node.Infix(InfixOperator.POWER, arguments.get(0), arguments.get(1));
      case ABS, EXP, LOG, SQRT, FLOOR, CEIL, ROUND ->
          new Node.Unary(UnaryOperation.valueOf(name()), arguments.get(0));
    };
  }

  /** Adds the steps of a call to the program; arguments are computed from left to right. */
  int compile(Program program, List<Node> arguments) {
    return switch (this) {
      case MIN -> folded(program, BinaryOperation.MIN, arguments);
      case MAX -> folded(program, BinaryOperation.MAX, arguments);
      case SUM -> folded(program, BinaryOperation.PLUS, arguments);
      case MEAN -> {
        int sum = folded(program, BinaryOperation.PLUS, arguments);
        yield program.binary(BinaryOperation.DIVIDE, sum, program.constant(arguments.size()));
      }
      case CLIP -> {
        int x = arguments.get(0).compile(program);
        int raised = program.binary(BinaryOperation.MAX, x, arguments.get(1).compile(program));
        yield program.binary(BinaryOperation.MIN, raised, arguments.get(2).compile(program));
      }
      case IF -> {
        int condition = arguments.get(0).compile(program);
        int yes = arguments.get(1).compile(program);
        yield program.choose(condition, yes, arguments.get(2).compile(program));
      }
      case POW, ABS, EXP, LOG, SQRT, FLOOR, CEIL, ROUND -> throw notACall();
    };
  }

  /** The exact value of a call other than {@link #IF}; empty where it is none of these numbers. */
  <N> Optional<N> in(Arithmetic<N> numbers, List<N> arguments) {
    return switch (this) {
      case MIN -> folded(BinaryOperation.MIN, numbers, arguments);
      case MAX -> folded(BinaryOperation.MAX, numbers, arguments);
      case SUM -> folded(BinaryOperation.PLUS, numbers, arguments);
      case MEAN -> {
        N share = numbers.number(Rational.of(1, arguments.size()));
        yield folded(BinaryOperation.PLUS, numbers, arguments)
            .map(sum -> numbers.times(sum, share));
      }
      case CLIP -> {
        N x = arguments.get(0);
        N raised = numbers.compare(x, arguments.get(1)) >= 0 ? x : arguments.get(1);
        N high = arguments.get(2);
        yield Optional.of(numbers.compare(raised, high) <= 0 ? raised : high);
      }
      case IF, POW, ABS, EXP, LOG, SQRT, FLOOR, CEIL, ROUND -> throw notACall();
    };
  }

  private static int folded(Program program, BinaryOperation operation, List<Node> arguments) {
    int result = arguments.get(0).compile(program);
    for (int i = 1; i < arguments.size(); i++) {
      result = program.binary(operation, result, arguments.get(i).compile(program));
    }
    return result;
  }

  private static <N> Optional<N> folded(
      BinaryOperation operation, Arithmetic<N> numbers, List<N> arguments) {
    Optional<N> result = Optional.of(arguments.get(0));
    for (int i = 1; i < arguments.size() && result.isPresent(); i++) {
      result = operation.in(numbers, result.get(), arguments.get(i));
    }
    return result;
  }

  private IllegalStateException notACall() {
    return new IllegalStateException(id + " is an operation, not a call");
  }
}
