package io.entente.sensitivity.index;

import io.entente.number.Draws;

/**
 * Runs divided at random into ten parts. What is learnt from nine is tried on the tenth, so that
 * nothing is measured on runs that had a part in choosing.
 */
final class Folds {

  static final int COUNT = 10;

  private final long key;

  Folds(long seed) {
    key = Draws.key(seed, "folds");
  }

  /** The part a run belongs to, from 0 on. */
  int of(int run) {
    return (int) (Draws.uniform(key, run) * COUNT);
  }
}
