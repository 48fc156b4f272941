package io.entente.sample;

import java.util.List;

/**
 * The equilibria of the runs of a block, each by the {@linkplain Course course} that it leads to;
 * equilibria of the same course are one.
 *
 * <p>A {@link RunSolver} overwrites it with every block.
 */
public interface Equilibria {

  /** Takes in one combination of moves of one equilibrium. */
  @FunctionalInterface
  interface Visitor {

    /**
     * A combination of moves that may come about.
     *
     * @param probability of the combination in that equilibrium
     */
    void visit(int lane, int cell, double probability);
  }

  /** How many runs the block holds. */
  int size();

  /** How many equilibria a run has; 0 if it failed. */
  int count(int lane);

  /** Whether some payoff of a run is not a finite number; such a run has no equilibria here. */
  boolean isFailed(int lane);

  /** The equilibria of a run, in a fixed order. */
  List<Course> courses(int lane);

  /** One of them, by its place. */
  Course course(int lane, int index);

  /** Every combination of moves of every equilibrium of every run, in a fixed order. */
  void forEach(Visitor visitor);

  /**
   * Fills in the probability of one of the scenario's outcomes in each run, not a number where
   * there is no equilibrium; for {@linkplain Course#isOverTime courses over time} only.
   */
  default void shares(int outcome, double[] out) {
    throw new UnsupportedOperationException("these are not courses over time");
  }

  /** Whether the equilibria are {@linkplain Course#isOverTime courses over time}. */
  default boolean areOverTime() {
    return false;
  }

  /** These equilibria, as they are now. */
  Equilibria copy();

  /** The lanes in which the equilibria are not those of another block of as many runs, as bits. */
  long differences(Equilibria other);
}
