package io.entente.game.stochastic;

/**
 * Something that may hold in a period of a play.
 *
 * <p>A condition on moves is judged on a period's state and the moves made there. A condition on
 * states alone is judged on states: the one the play starts in and the one each period leads to.
 */
public interface PlayEvent {

  /** Whether it does not depend on moves. */
  boolean isOfStates();

  /**
   * Whether it holds.
   *
   * @param period counted from 0
   * @param profile the moves; 0 if it {@linkplain #isOfStates does not depend on them}
   */
  boolean holds(int period, int state, int profile);
}
