package io.entente.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What students are known to get wrong. Each is found by computing what it leads to, never guessed
 * from how an answer looks; what it is, is said by the phrase {@code misconception.CODE}.
 */
public enum Misconception {
  /** Payoffs are reported instead of strategies. */
  M1,
  /** Weak dominance is taken for strict. */
  M2,
  /** Dominated on average, or against one move only. */
  M3,
  /** A mixture is computed from the mixing player's own payoffs. */
  M4,
  /** The probability of the other action. */
  M5,
  /** Mixing is forgotten. */
  M6,
  /** What is best for all is taken for an equilibrium. */
  M7,
  /** A path is given instead of a strategy. */
  M8,
  /** Any equilibrium is taken for a subgame-perfect one. */
  M9,
  /** The sum of payoffs is maximised. */
  M10,
  /** The game is taken for zero-sum. */
  M11,
  /** A player's own payoff is thought to move its own mixture. */
  M12,
  /** A discount factor from the wrong comparison or for the wrong player. */
  M13,
  /** A signal is believed because it is sent. */
  M14,
  /** A belief off the path must be the prior. */
  M15,
  /** Moves at once are taken for moves in turn, or the reverse. */
  M16;

  /** As in files, such as {@code M4}. */
  public String code() {
    return name();
  }

  /** The misconception of that code. */
  public static Optional<Misconception> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** All codes, in order. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Misconception::code).toList();
  }
}
