package io.entente.sensitivity.coalition;

/**
 * The coalitions of players that each run is seen with, one after another. A player is a source, or
 * a claim with those that restate it. Implementations may keep what they worked out for a run, so
 * each has one owner.
 */
public interface Branches {

  /** How many players there are. */
  int players();

  /** How many coalitions a run is seen with. */
  int count();

  /** Whether a player is in one of a run's coalitions. */
  boolean has(long run, int branch, int player);
}
