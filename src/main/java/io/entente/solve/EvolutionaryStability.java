package io.entente.solve;

import io.entente.game.MixedProfile;
import io.entente.game.Regret;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.evolution.StabilitySearch;
import io.entente.solve.evolution.StableStrategy;
import io.entente.solve.evolution.SymmetricGame;
import java.util.List;
import java.util.Optional;

/**
 * The evolutionarily stable strategies of a symmetric game of two players: all of them, and beside
 * them neutrally stable ones.
 *
 * @param strategies what is stable; see {@link StabilitySearch} for what is complete
 * @param regret the most that anybody would gain by leaving any of them while all others play it,
 *     by the definition: 0 if payoffs were given as numbers
 * @param rounded whether payoffs were computed, so that ties are known but for rounding
 */
public record EvolutionaryStability(List<StableStrategy> strategies, double regret, boolean rounded)
    implements Answer {

  public EvolutionaryStability {
    strategies = List.copyOf(strategies);
  }

  @Override
  public Concept concept() {
    return Concept.EVOLUTIONARY;
  }

  /**
   * Looks for them.
   *
   * @throws NotAnsweredException if the game is not symmetric, or has too many strategies
   */
  public static EvolutionaryStability of(StrategicGame game) {
    Optional<String> whyNot = SymmetricGame.whyNot(game);
    if (whyNot.isPresent()) {
      throw new NotAnsweredException(
          "evolutionary stability is about one population that plays against itself, and this game"
              + " is not symmetric: "
              + whyNot.get(),
          "where the players are different only strict equilibria are stable in this sense (Selten"
              + " 1980), and --concept pure says which are strict");
    }
    int count = game.shape().strategies(0);
    if (count > StabilitySearch.MOST_STRATEGIES) {
      throw new NotAnsweredException(
          count
              + " strategies have 2 to the power of "
              + count
              + " supports to try, and it is done for up to "
              + StabilitySearch.MOST_STRATEGIES
              + " strategies",
          "--concept pure finds the strict equilibria, each of which is stable if both players do"
              + " the same in it");
    }
    SymmetricGame symmetric = SymmetricGame.of(game);
    List<StableStrategy> found = StabilitySearch.of(symmetric);
    double regret = 0;
    for (StableStrategy stable : found) {
      Rational[] row = stable.probabilities().toArray(new Rational[0]);
      regret = Math.max(regret, Regret.of(game, MixedProfile.of(new Rational[][] {row, row})));
    }
    return new EvolutionaryStability(found, regret, symmetric.isRounded());
  }
}
