package io.entente.conflict.inverse;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.solve.NotAnsweredException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many strict rankings of all states meet requirements on what is no better than a target,
 * exactly and without listing them.
 *
 * <p>Give every state an independent number, uniform between 0 and 1; all rankings are then equally
 * likely. If the target's number is x, each other state lies below it with probability x,
 * independently. So the share is the integral over x from 0 to 1 of P(x), the probability that the
 * requirements hold if every other state is below with probability x. The requirements are written
 * as a decision diagram over the states they mention, from which P is a polynomial with whole
 * coefficients; its integral is a fraction.
 *
 * @param share the share of all rankings, from 0 to 1
 * @param states the number of states that are ranked
 */
public record RankingShare(Rational share, int states) {

  private static final int MOST_MENTIONED = 2_000;

  /**
   * The share of rankings that meet all of these.
   *
   * @throws NotAnsweredException if the requirements mention more than 2,000 states, or are too
   *     entangled to be written as a diagram
   */
  static RankingShare of(List<Requirement> requirements, int states) {
    Map<Integer, Integer> variables = new LinkedHashMap<>();
    for (Requirement requirement : requirements) {
      variables.putIfAbsent(requirement.to(), variables.size());
      for (Requirement.Answer answer : requirement.answers()) {
        for (int state : answer.noBetter()) {
          variables.putIfAbsent(state, variables.size());
        }
      }
    }
    if (variables.size() > MOST_MENTIONED) {
      throw new NotAnsweredException(
          "the requirements mention "
              + Decimals.grouped(variables.size())
              + " states, and rankings are counted for up to "
              + Decimals.grouped(MOST_MENTIONED),
          "the requirements themselves are exact");
    }
    MonotoneDiagram diagram = new MonotoneDiagram();
    // What is asked first is joined last, so that each step puts a node on top.
    int all = MonotoneDiagram.TRUE;
    for (int at = requirements.size() - 1; at >= 0; at--) {
      all = diagram.and(holds(requirements.get(at), variables, diagram), all);
    }
    BigInteger[] probability = diagram.probability(all);
    Rational share = Rational.ZERO;
    for (int power = 0; power < probability.length; power++) {
      share = share.plus(Rational.of(probability[power], BigInteger.valueOf(power + 1L)));
    }
    return new RankingShare(share, states);
  }

  private static int holds(
      Requirement requirement, Map<Integer, Integer> variables, MonotoneDiagram diagram) {
    int one = MonotoneDiagram.FALSE;
    for (int at = requirement.answers().size() - 1; at >= 0; at--) {
      List<Integer> states = requirement.answers().get(at).noBetter();
      int together = MonotoneDiagram.TRUE;
      for (int place = states.size() - 1; place >= 0; place--) {
        int variable = diagram.variable(variables.get(states.get(place)));
        together = diagram.and(variable, together);
      }
      one = diagram.or(together, one);
    }
    return diagram.or(diagram.variable(variables.get(requirement.to())), one);
  }

  /**
   * The number of rankings of all states: their factorial, which has many digits for many states.
   */
  public BigInteger all() {
    BigInteger product = BigInteger.ONE;
    for (int factor = 2; factor <= states; factor++) {
      product = product.multiply(BigInteger.valueOf(factor));
    }
    return product;
  }

  /** The number of rankings that meet the requirements. */
  public BigInteger meeting() {
    return all().multiply(share.numerator()).divide(share.denominator());
  }
}
