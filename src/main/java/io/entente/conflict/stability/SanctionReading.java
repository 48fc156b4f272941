package io.entente.conflict.stability;

/**
 * Which sequences of moves of the others count as an answer.
 *
 * <p>With two decision makers all three agree, since nobody moves twice in a row. With more they
 * differ; programs and papers use different ones, often without saying so. The definition is {@link
 * #LEGAL_SEQUENCES}; the other two are here to reproduce such results.
 */
public enum SanctionReading {
  /** Any number of moves, by any of the others in any order, but nobody twice in a row. */
  LEGAL_SEQUENCES,
  /** One move by one of the others. */
  SINGLE_MOVE,
  /** Moves in any order, each of the others at most once. */
  EACH_ONCE;

  /** What must be remembered of a sequence so far: the number of different memories. */
  int memories(int movers) {
    return switch (this) {
      case LEGAL_SEQUENCES -> movers + 1;
      case SINGLE_MOVE -> 2;
      case EACH_ONCE -> 1 << movers;
    };
  }

  /** The memory after this mover, or -1 if it may not move now. Nobody has moved at memory 0. */
  int after(int memory, int mover) {
    return switch (this) {
      case LEGAL_SEQUENCES -> memory == mover + 1 ? -1 : mover + 1;
      case SINGLE_MOVE -> memory == 0 ? 1 : -1;
      case EACH_ONCE -> (memory >> mover & 1) == 1 ? -1 : memory | 1 << mover;
    };
  }
}
