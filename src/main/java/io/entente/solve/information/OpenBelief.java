package io.entente.solve.information;

import io.entente.number.Rational;
import java.util.List;

/**
 * An information set that a plan does not lead to, where Bayes' rule leaves the belief open: for
 * each of its nodes, ascending, the lowest and highest probability among the beliefs that support
 * the plan.
 *
 * @param informationSet its place in the tree's list
 * @param lowest node by node
 * @param highest node by node
 */
public record OpenBelief(int informationSet, List<Rational> lowest, List<Rational> highest) {

  public OpenBelief {
    lowest = List.copyOf(lowest);
    highest = List.copyOf(highest);
  }
}
