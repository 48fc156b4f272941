package io.entente.solve;

import io.entente.game.NashEquilibrium;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;

/**
 * Pure equilibria by asking the definition of every profile: the oracle of {@link PureEquilibria}.
 */
final class PlainPureEquilibria {

  private PlainPureEquilibria() {}

  static Solution<PureEquilibrium> solve(StrategicGame game) {
    List<PureEquilibrium> equilibria = new ArrayList<>();
    for (int index = 0; index < game.shape().profiles(); index++) {
      if (NashEquilibrium.isEquilibrium(game, index)) {
        equilibria.add(PureEquilibrium.certified(game, index));
      }
    }
    return Solution.all(equilibria);
  }
}
