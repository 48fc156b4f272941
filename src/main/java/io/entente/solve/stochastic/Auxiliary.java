package io.entente.solve.stochastic;

import io.entente.game.stochastic.Stage;
import io.entente.number.Rational;

/**
 * The auxiliary game of a stage: each profile is worth what it pays now and what it leads to.
 *
 * <p>Worths are computed when asked for: in turn, most are not.
 */
interface Auxiliary {

  /** The stage it is of. */
  Stage stage();

  /**
   * Whether a profile is worth more (1) to a player than another, less (-1) or ties with it (0).
   */
  int compare(int player, int first, int second);

  /** What a profile is worth to a player; in {@link EndlessPlay}, a double as a fraction. */
  Rational worth(int player, int profile);
}
