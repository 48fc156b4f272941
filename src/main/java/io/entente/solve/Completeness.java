package io.entente.solve;

/** How much of the answer a {@link Solution} holds. */
public enum Completeness {
  /** Every equilibrium there is. None, marked ALL, is a theorem: there is none. */
  ALL,
  /** Equilibria, but there are or may be others. */
  SOME,
  /** The method stopped before it had an answer. */
  NOT_CONVERGED
}
