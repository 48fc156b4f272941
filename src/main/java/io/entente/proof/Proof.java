package io.entente.proof;

/**
 * What is claimed of a game, and the steps that show it. Nothing in a proof is believed: a {@link
 * Checker} compares every number with the game.
 *
 * <p>Players, strategies, nodes and actions are numbered from 0 in the order of the game. A list of
 * what the others play leaves out the player concerned.
 */
public sealed interface Proof permits PureProof, DominanceProof, MixedProof, InductionProof {

  /** What the claim is about: a word of {@code solve --concept}. */
  String concept();

  /** How many statements are to be checked. */
  int steps();
}
