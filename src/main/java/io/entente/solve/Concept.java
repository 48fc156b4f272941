package io.entente.solve;

import java.util.Optional;

/** What can be asked of a game. */
public enum Concept {
  /** Nash equilibria in pure strategies. */
  PURE("pure"),
  /** Nash equilibria in mixed strategies. */
  MIXED("mixed"),
  /** Iterated elimination of strictly dominated strategies, and weak dominance. */
  DOMINANCE("dominance"),
  /** Dominance by mixtures, and what is rational if all know that all are. */
  RATIONALISABLE("rationalisable"),
  /** What each player can secure in pure strategies. */
  MAXIMIN("maximin"),
  /** What each player can be held down to, and secure, in mixed strategies. */
  MINMAX("minmax"),
  /** Profiles that nobody can improve on without somebody losing. */
  PARETO("pareto"),
  /** Profiles with the highest sum of payoffs. */
  WELFARE("welfare"),
  /** Commitment of each player in turn. */
  STACKELBERG("stackelberg"),
  /** Equilibria of recommendations that each player obeys. */
  CORRELATED("correlated"),
  /** The same, where players commit to obey before they hear the recommendation. */
  COARSE_CORRELATED("coarse-correlated"),
  /** Logit quantal response: better strategies are played more often, not always. */
  QUANTAL("quantal"),
  /** Evolutionarily stable strategies of a symmetric game of two players. */
  EVOLUTIONARY("evolutionary"),
  /** Where play that adapts goes: replicator, best response, fictitious play. */
  DYNAMICS("dynamics"),
  /** Whether one function moves as every deviator's payoff does. */
  POTENTIAL("potential"),
  /** The name of a game of two players with two strategies each. */
  NAME("name"),
  /** What can be kept up if the game is played again and again. */
  REPEATED("repeated"),
  /** Subgame-perfect equilibria of a game in which players move in turn. */
  SUBGAME_PERFECT("subgame-perfect"),
  /** Perfect Bayesian equilibria of a game in turn: each acts well by what it believes. */
  PERFECT_BAYESIAN("perfect-bayesian"),
  /** States that last once each reckons with the answers of the others (the graph model). */
  CONFLICT("conflict");

  private final String word;

  Concept(String word) {
    this.word = word;
  }

  /** Whether it is asked of a tree, not of full plans. */
  public boolean isOfTrees() {
    return this == SUBGAME_PERFECT || this == PERFECT_BAYESIAN;
  }

  /** Whether it is asked of states and moves between them, by the graph model. */
  public boolean isOfConflicts() {
    return this == CONFLICT;
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
