package io.entente.solve.information;

import io.entente.number.Rational;
import java.util.List;

/**
 * An information set at which an equilibrium leaves open how likely each action is: there is a
 * continuum of equilibria, and these are the lowest and the highest probability of each action in
 * it. Probabilities of several information sets need not be free of one another.
 *
 * @param informationSet its place in the tree's list
 * @param lowest action by action; where it is 0 and the action is played, it is not reached
 * @param highest action by action; where it is 1 and others are played, it is not reached
 */
public record OpenBehavior(int informationSet, List<Rational> lowest, List<Rational> highest) {

  public OpenBehavior {
    lowest = List.copyOf(lowest);
    highest = List.copyOf(highest);
  }
}
