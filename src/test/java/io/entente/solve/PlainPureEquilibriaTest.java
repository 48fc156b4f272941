package io.entente.solve;

import io.entente.game.StrategicGame;

class PlainPureEquilibriaTest extends PureEquilibriumContract {

  @Override
  Solution<PureEquilibrium> solve(StrategicGame game) {
    return PlainPureEquilibria.solve(game);
  }
}
