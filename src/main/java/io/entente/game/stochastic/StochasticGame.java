package io.entente.game.stochastic;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A finite stochastic game: players, states, and for each state a {@link Stage}.
 *
 * <p>Player i wants the sum over periods t = 1, 2, ... of δᵢᵗ⁻¹ · uᵢ(state, profile) to be large,
 * on average. With a horizon the sum ends there, and δ may be 0 to 1; without one δ is below 1.
 * What can be done may change from period to period: the stages of period t are those of the t-th
 * entry, and the last entry holds from then on.
 *
 * <p>Within a period either all turns are taken at once, each by another player, or they are taken
 * one after the other and each sees the earlier ones. The state is seen by all.
 *
 * @param title one line
 * @param players their names
 * @param states their names
 * @param turns who moves, in order
 * @param inTurn whether later turns see earlier ones
 * @param horizon how many periods there are; empty if there is no last one
 * @param discounts what a unit in the next period is worth now, by player
 * @param stages [entry][state]
 * @param start where the first period begins
 * @param tieTolerances by player how close two sums must be to count as tied; 0 if payoffs and
 *     probabilities are exact
 * @see "Shapley (1953), Stochastic games, Proceedings of the National Academy of Sciences 39,
 *     1095-1100"
 */
public record StochasticGame(
    String title,
    List<String> players,
    List<String> states,
    List<Turn> turns,
    boolean inTurn,
    OptionalInt horizon,
    List<Rational> discounts,
    List<List<Stage>> stages,
    StateLottery start,
    List<Double> tieTolerances) {

  /**
   * A turn in every period.
   *
   * @param name as shown
   * @param player whose turn, by number
   */
  public record Turn(String name, int player) {}

  public StochasticGame {
    players = List.copyOf(players);
    states = List.copyOf(states);
    turns = List.copyOf(turns);
    discounts = List.copyOf(discounts);
    tieTolerances = List.copyOf(tieTolerances);
    List<List<Stage>> copied = new ArrayList<>();
    for (List<Stage> byState : stages) {
      if (byState.size() != states.size()) {
        throw new IllegalArgumentException("one stage per state, not " + byState.size());
      }
      copied.add(List.copyOf(byState));
    }
    stages = List.copyOf(copied);
    if (discounts.size() != players.size() || tieTolerances.size() != players.size()) {
      throw new IllegalArgumentException("one discount and one tolerance per player");
    }
    requireDiscounts(discounts, horizon);
    requireDistinct(turns, inTurn);
  }

  private static void requireDiscounts(List<Rational> discounts, OptionalInt horizon) {
    if (horizon.isPresent() && horizon.getAsInt() < 1) {
      throw new IllegalArgumentException("horizon: at least 1, not " + horizon.getAsInt());
    }
    for (Rational discount : discounts) {
      int one = discount.compareTo(Rational.ONE);
      if (discount.signum() < 0 || one > 0 || one == 0 && horizon.isEmpty()) {
        throw new IllegalArgumentException(
            "discount: 0 to 1, and less than 1 without a horizon, not " + discount);
      }
    }
  }

  private static void requireDistinct(List<Turn> turns, boolean inTurn) {
    for (int one = 0; one < turns.size(); one++) {
      for (int other = 0; !inTurn && other < one; other++) {
        if (turns.get(one).player() == turns.get(other).player()) {
          throw new IllegalArgumentException("at once, each player has one turn");
        }
      }
    }
  }

  /** The stage of a state in a period, counted from 0. */
  public Stage stage(int period, int state) {
    return stages.get(Math.min(period, stages.size() - 1)).get(state);
  }

  /** From which period on, counted from 0, nothing depends on the period but what is left of it. */
  public int settled() {
    return stages.size() - 1;
  }

  /**
   * Whether there are two players, one's gain is always the other's loss, and they discount alike.
   */
  public boolean isZeroSum() {
    if (players.size() != 2 || !discounts.get(0).equals(discounts.get(1))) {
      return false;
    }
    for (List<Stage> byState : stages) {
      for (Stage stage : byState) {
        for (int profile = 0; profile < stage.profiles(); profile++) {
          Rational sum = stage.exactPayoff(0, profile).plus(stage.exactPayoff(1, profile));
          if (sum.signum() != 0) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
