package io.entente.conflict.inverse;

import io.entente.solve.NotAnsweredException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditions made of variables by "and" and "or", as a reduced ordered decision diagram (Bryant
 * 1986): a node asks for one variable and leads on by yes or no; equal nodes are one.
 *
 * <p>Variables count from 0 and are asked in ascending order. Nodes 0 and 1 are false and true.
 */
final class MonotoneDiagram {

  static final int FALSE = 0;
  static final int TRUE = 1;

  private static final int MOST_NODES = 200_000;
  private static final long MOST_COEFFICIENTS = 3_000_000;

  private record Node(int variable, int no, int yes) {}

  private record Pair(int one, int other) {}

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final Map<Pair, Integer> ands = new HashMap<>();
  private final Map<Pair, Integer> ors = new HashMap<>();

  MonotoneDiagram() {
    nodes.add(new Node(Integer.MAX_VALUE, FALSE, FALSE));
    nodes.add(new Node(Integer.MAX_VALUE, TRUE, TRUE));
  }

  /** The condition that this variable is true. */
  int variable(int variable) {
    return node(variable, FALSE, TRUE);
  }

  int and(int one, int other) {
    if (one == FALSE || other == FALSE) {
      return FALSE;
    }
    if (one == TRUE || one == other) {
      return other;
    }
    return other == TRUE ? one : combine(one, other, true);
  }

  int or(int one, int other) {
    if (one == TRUE || other == TRUE) {
      return TRUE;
    }
    if (one == FALSE || one == other) {
      return other;
    }
    return other == FALSE ? one : combine(one, other, false);
  }

  private int combine(int one, int other, boolean and) {
    Map<Pair, Integer> known = and ? ands : ors;
    Pair pair = new Pair(Math.min(one, other), Math.max(one, other));
    Integer found = known.get(pair);
    if (found == null) {
      int variable = Math.min(nodes.get(one).variable(), nodes.get(other).variable());
      int no = join(next(one, variable, false), next(other, variable, false), and);
      int yes = join(next(one, variable, true), next(other, variable, true), and);
      found = node(variable, no, yes);
      known.put(pair, found);
    }
    return found;
  }

  private int join(int one, int other, boolean and) {
    return and ? and(one, other) : or(one, other);
  }

  private int next(int at, int variable, boolean yes) {
    Node node = nodes.get(at);
    return node.variable() != variable ? at : yes ? node.yes() : node.no();
  }

  private int node(int variable, int no, int yes) {
    if (no == yes) {
      return no;
    }
    Node node = new Node(variable, no, yes);
    Integer number = numbers.get(node);
    if (number == null) {
      if (nodes.size() >= MOST_NODES) {
        throw tooEntangled();
      }
      number = nodes.size();
      nodes.add(node);
      numbers.put(node, number);
    }
    return number;
  }

  /**
   * The probability that the condition holds if each variable is true with probability x,
   * independently: the coefficients of a polynomial in x, from the constant on.
   */
  BigInteger[] probability(int condition) {
    Map<Integer, BigInteger[]> known = new HashMap<>();
    known.put(FALSE, new BigInteger[0]);
    known.put(TRUE, new BigInteger[] {BigInteger.ONE});
    long[] coefficients = new long[1];
    return probability(condition, known, coefficients);
  }

  private BigInteger[] probability(int at, Map<Integer, BigInteger[]> known, long[] coefficients) {
    BigInteger[] found = known.get(at);
    if (found != null) {
      return found;
    }
    BigInteger[] no = probability(nodes.get(at).no(), known, coefficients);
    BigInteger[] yes = probability(nodes.get(at).yes(), known, coefficients);
    // no + x (yes - no)
    int length = Math.max(no.length, yes.length) + 1;
    coefficients[0] += length;
    if (coefficients[0] > MOST_COEFFICIENTS) {
      throw tooEntangled();
    }
    BigInteger[] sum = new BigInteger[length];
    for (int power = 0; power < length; power++) {
      sum[power] = at(no, power).add(at(yes, power - 1)).subtract(at(no, power - 1));
    }
    known.put(at, sum);
    return sum;
  }

  private static BigInteger at(BigInteger[] coefficients, int power) {
    return power < 0 || power >= coefficients.length ? BigInteger.ZERO : coefficients[power];
  }

  private static NotAnsweredException tooEntangled() {
    return new NotAnsweredException(
        "the requirements hang together in too many ways for the rankings to be counted exactly",
        "the requirements themselves are exact");
  }
}
