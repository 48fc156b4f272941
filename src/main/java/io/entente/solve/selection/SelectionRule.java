package io.entente.solve.selection;

import io.entente.game.StrategicGame;

/** A way to pick among the pure equilibria of one game. */
public interface SelectionRule {

  /**
   * What is picked.
   *
   * @param game one game, as in one draw
   * @param equilibria its pure equilibria, all of them, ascending; there may be none
   */
  Selection select(StrategicGame game, int[] equilibria);
}
