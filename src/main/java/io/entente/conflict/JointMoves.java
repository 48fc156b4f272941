package io.entente.conflict;

/**
 * What comes of several decision makers moving at the same time, each not knowing of the others.
 *
 * <p>This needs states that are made of one part for each decision maker, so that each move changes
 * the mover's part alone: strategy profiles, or states of options.
 */
@FunctionalInterface
public interface JointMoves {

  /**
   * The state that has each decision maker's part from the state it moved to, or -1 if that
   * combination is infeasible.
   *
   * @param from where all of them start
   * @param targets for each decision maker the state its move alone would lead to; {@code from} for
   *     those that stay
   */
  int joint(int from, int[] targets);
}
