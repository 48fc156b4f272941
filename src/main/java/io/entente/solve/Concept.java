package io.entente.solve;

import java.util.Optional;

/** What can be asked of a game. */
public enum Concept {
  /** Nash equilibria in pure strategies. */
  PURE("pure"),
  /** Iterated elimination of strictly dominated strategies, and weak dominance. */
  DOMINANCE("dominance"),
  /** What each player can secure in pure strategies. */
  MAXIMIN("maximin"),
  /** Profiles that nobody can improve on without somebody losing. */
  PARETO("pareto"),
  /** Profiles with the highest sum of payoffs. */
  WELFARE("welfare"),
  /** Commitment of each player in turn. */
  STACKELBERG("stackelberg"),
  /** Subgame-perfect equilibria of a game in which players move in turn. */
  SUBGAME_PERFECT("subgame-perfect");

  private final String word;

  Concept(String word) {
    this.word = word;
  }

  /** The name in options. */
  public String word() {
    return word;
  }

  /** The concept of that name. */
  public static Optional<Concept> of(String word) {
    for (Concept concept : values()) {
      if (concept.word.equals(word)) {
        return Optional.of(concept);
      }
    }
    return Optional.empty();
  }
}
