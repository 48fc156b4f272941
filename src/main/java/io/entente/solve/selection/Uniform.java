package io.entente.solve.selection;

import io.entente.game.StrategicGame;

/** Every pure equilibrium counts alike; so the rule decides only where there is one. */
final class Uniform implements SelectionRule {

  @Override
  public Selection select(StrategicGame game, int[] equilibria) {
    return equilibria.length == 1
        ? Selection.of(equilibria[0], "it is the only one")
        : Selection.undecided(equilibria, "all of them count alike");
  }
}
