package io.entente.outcome.flip;

/** What a branch of the search in a tree has committed itself to, beyond its conditions. */
sealed interface Obligation {

  /** A play follows from a node in some subgame-perfect equilibrium. */
  record Follows(int node, TreePlay play) implements Obligation {}

  /** An actor prefers to a play whatever may follow from a node. */
  record Preferred(int node, int actor, TreePlay play) implements Obligation {}
}
