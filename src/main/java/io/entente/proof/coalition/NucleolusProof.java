package io.entente.proof.coalition;

import io.entente.number.Rational;
import java.util.List;

/**
 * Why an allocation is the nucleolus, by Kohlberg's criterion: at each level of excess, the
 * coalitions whose excess is that high or higher, together with some players that get no more than
 * they are worth alone, have weights that balance them.
 *
 * @param allocation by player
 * @param levels from the highest excess down, until the coalitions of a level determine the
 *     allocation
 * @see "Kohlberg (1971), On the Nucleolus of a Characteristic Function Game, SIAM Journal on
 *     Applied Mathematics 20, 62-66"
 */
public record NucleolusProof(List<Rational> allocation, List<Level> levels) {

  public NucleolusProof {
    allocation = List.copyOf(allocation);
    levels = List.copyOf(levels);
  }

  /**
   * One level.
   *
   * @param excess how high
   * @param coalitions whose excess is that or more, as sets of bits
   * @param weights one per coalition, positive
   * @param players by player, a weight that is not negative, and 0 for those that get more than
   *     they are worth alone
   */
  public record Level(
      Rational excess, List<Integer> coalitions, List<Rational> weights, List<Rational> players) {

    public Level {
      coalitions = List.copyOf(coalitions);
      weights = List.copyOf(weights);
      players = List.copyOf(players);
    }
  }
}
