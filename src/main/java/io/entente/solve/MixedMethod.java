package io.entente.solve;

import java.util.Optional;

/** How mixed equilibria of a game of two players are found. */
public enum MixedMethod {
  /** All vertices of both polyhedra are paired: complete for every game. */
  EXTREME("extreme"),
  /** One path for each strategy of each player: one equilibrium at least, fast. */
  LEMKE_HOWSON("lemke-howson"),
  /** Every pair of supports is tried: complete but for some degenerate games. */
  SUPPORT("support"),
  /** Optimal strategies of a game in which one player gains what the other loses. */
  ZERO_SUM("zero-sum");

  private final String word;

  MixedMethod(String word) {
    this.word = word;
  }

  /** The name in options and results. */
  public String word() {
    return word;
  }

  /** The method of that name. */
  public static Optional<MixedMethod> of(String word) {
    for (MixedMethod method : values()) {
      if (method.word.equals(word)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }
}
