package io.entente.solve.stochastic;

import io.entente.game.MixedProfile;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.game.stochastic.Conduct;
import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StochasticGame;
import io.entente.number.Rational;
import io.entente.solve.Minmax;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Equilibria of a stage in which all move at once, its auxiliary game taken as the game.
 *
 * <p>Of several pure ones: that in which everybody is at least as well off as in each other one, if
 * there is such a one, and otherwise the first in the order of profiles. If there is none and two
 * move: optimal strategies if the game is zero-sum, otherwise the first mixed equilibrium found.
 */
final class AtOnce {

  /** So many strategies may each of two players have where a stage is solved in mixed ones. */
  static final int MOST_MIXED = 12;

  private final StochasticGame game;
  private final boolean zeroSum;

  AtOnce(StochasticGame game) {
    this.game = game;
    this.zeroSum = game.isZeroSum();
  }

  Choice choose(Auxiliary worths) {
    List<Integer> pure = pure(worths);
    if (!pure.isEmpty()) {
      int chosen = pure.get(0);
      for (int candidate : pure) {
        if (isBest(worths, candidate, pure)) {
          chosen = candidate;
          break;
        }
      }
      return new Choice(Optional.of(Conduct.atOnce(worths.stage(), chosen)), pure.size());
    }
    Stage stage = worths.stage();
    if (stage.turns() != 2
        || stage.actions(0).size() > MOST_MIXED
        || stage.actions(1).size() > MOST_MIXED) {
      return new Choice(Optional.empty(), 0);
    }
    return zeroSum ? optimal(worths) : mixed(worths);
  }

  private List<Integer> pure(Auxiliary worths) {
    Stage stage = worths.stage();
    List<Integer> found = new ArrayList<>();
    for (int profile = 0; profile < stage.profiles(); profile++) {
      boolean stable = true;
      for (int turn = 0; stable && turn < stage.turns(); turn++) {
        int player = game.turns().get(turn).player();
        for (int action = 0; stable && action < stage.actions(turn).size(); action++) {
          stable = worths.compare(player, stage.deviate(profile, turn, action), profile) <= 0;
        }
      }
      if (stable) {
        found.add(profile);
      }
    }
    return found;
  }

  private boolean isBest(Auxiliary worths, int candidate, List<Integer> others) {
    for (int other : others) {
      for (int player = 0; player < game.players().size(); player++) {
        if (worths.compare(player, candidate, other) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  private StrategicGame strategic(Auxiliary worths) {
    Stage stage = worths.stage();
    List<String> players = new ArrayList<>();
    List<List<String>> actions = new ArrayList<>();
    for (int turn = 0; turn < stage.turns(); turn++) {
      players.add(game.turns().get(turn).name());
      actions.add(stage.actions(turn));
    }
    StrategicGameBuilder builder = StrategicGame.builder(game.title(), players, actions);
    for (int turn = 0; turn < stage.turns(); turn++) {
      for (int profile = 0; profile < stage.profiles(); profile++) {
        builder.payoff(turn, profile, worths.worth(game.turns().get(turn).player(), profile));
      }
    }
    return builder.build();
  }

  private Choice optimal(Auxiliary worths) {
    List<Minmax.Level> levels = Minmax.of(strategic(worths)).levels();
    return new Choice(
        Optional.of(Conduct.atOnce(List.of(levels.get(0).strategy(), levels.get(1).strategy()))),
        1);
  }

  private Choice mixed(Auxiliary worths) {
    List<MixedEquilibrium> found = MixedEquilibria.of(strategic(worths)).equilibria().equilibria();
    if (found.isEmpty() || !found.get(0).profile().isExact()) {
      return new Choice(Optional.empty(), 0);
    }
    MixedProfile profile = found.get(0).profile();
    Shape shape = Shape.of(worths.stage().actions(0).size(), worths.stage().actions(1).size());
    List<List<Rational>> mixtures = new ArrayList<>();
    for (int turn = 0; turn < 2; turn++) {
      List<Rational> mixture = new ArrayList<>();
      for (int action = 0; action < shape.strategies(turn); action++) {
        mixture.add(profile.exactProbability(turn, action));
      }
      mixtures.add(mixture);
    }
    return new Choice(Optional.of(Conduct.atOnce(mixtures)), found.size());
  }
}
