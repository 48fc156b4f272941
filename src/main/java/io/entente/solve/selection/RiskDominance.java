package io.entente.solve.selection;

import io.entente.game.NashEquilibrium;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Risk dominance in games of two players with two strategies each that have two strict equilibria:
 * the one in which the product of what either player would lose by deviating alone is larger.
 *
 * <p>Players with a single strategy do not matter. Decided in fractions; equal products leave both.
 * Where payoffs were computed, products count as equal if rounding could make them so.
 *
 * @see "Harsanyi and Selten (1988), A General Theory of Equilibrium Selection in Games, 3.9;
 *     Carlsson and van Damme (1993), Global Games and Equilibrium Selection, Econometrica 61,
 *     989-1018"
 */
public final class RiskDominance implements SelectionRule {

  /** The players who choose; two with two strategies each, or the rule says nothing. */
  private static List<Integer> choosers(StrategicGame game) {
    List<Integer> choosers = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      if (game.shape().strategies(player) > 1) {
        choosers.add(player);
      }
    }
    return choosers;
  }

  /** Whether the rule speaks about games of this shape: two players who choose, each of two. */
  public static boolean isFor(StrategicGame game) {
    List<Integer> choosers = choosers(game);
    return choosers.size() == 2
        && game.shape().strategies(choosers.get(0)) == 2
        && game.shape().strategies(choosers.get(1)) == 2;
  }

  @Override
  public Selection select(StrategicGame game, int[] equilibria) {
    if (equilibria.length == 1) {
      return Selection.of(equilibria[0], "it is the only one");
    }
    if (!isFor(game)) {
      return Selection.undecided(
          equilibria, "risk dominance is defined for two players with two strategies each");
    }
    boolean strict = equilibria.length == 2;
    for (int equilibrium : equilibria) {
      strict &= isStrict(game, equilibrium);
    }
    if (!strict) {
      return Selection.undecided(
          equilibria, "risk dominance compares two strict equilibria, and these are not that");
    }
    List<Integer> players = choosers(game);
    Rational[] first = losses(game, players, equilibria[0]);
    Rational[] second = losses(game, players, equilibria[1]);
    Rational difference = first[0].times(first[1]).minus(second[0].times(second[1]));
    if (difference.abs().compareTo(slack(game, players, first, second)) <= 0) {
      return Selection.undecided(
          equilibria, "what the two would lose by deviating multiplies to the same in both");
    }
    return Selection.of(
        equilibria[difference.signum() > 0 ? 0 : 1],
        "what the two would lose by deviating alone multiplies to more there than in the other");
  }

  private static boolean isStrict(StrategicGame game, int equilibrium) {
    return NashEquilibrium.isStrict(game, equilibrium);
  }

  private static Rational[] losses(StrategicGame game, List<Integer> players, int index) {
    Rational[] losses = new Rational[2];
    for (int i = 0; i < 2; i++) {
      int player = players.get(i);
      int other = 1 - game.shape().strategy(index, player);
      Rational there = game.exactPayoff(player, game.shape().deviate(index, player, other));
      losses[i] = game.exactPayoff(player, index).minus(there);
    }
    return losses;
  }

  /** By how much rounding can move the difference of the products. */
  private static Rational slack(
      StrategicGame game, List<Integer> players, Rational[] first, Rational[] second) {
    Rational one = Rational.ofDouble(game.tieTolerance(players.get(0)));
    Rational other = Rational.ofDouble(game.tieTolerance(players.get(1)));
    if (one.signum() == 0 && other.signum() == 0) {
      return Rational.ZERO;
    }
    return one.times(first[1].plus(second[1]))
        .plus(other.times(first[0].plus(second[0])))
        .plus(Rational.of(2).times(one).times(other));
  }
}
