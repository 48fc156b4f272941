package io.entente.outcome.robust;

import io.entente.number.Rational;
import io.entente.outcome.condition.RangeBox;
import io.entente.sample.LinearRow;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A game of linear payoffs in one form, as questions about robustness see it: its plays, numbered,
 * and which of them are equilibria where.
 */
interface RobustGame {

  /** All plays: combinations of moves, or ends of the tree. */
  List<Integer> plays();

  /** The combinations of moves and of what chance brings that a play may lead to. */
  List<Integer> cells(int play);

  /** The plays that are equilibria with these weights, exactly. */
  SortedSet<Integer> equilibria(List<Rational> values);

  /**
   * Inequalities under which a play is an equilibrium, those that never fail left out: the only
   * ones if {@link #isNecessary}, otherwise those with the replies that are best at the centre.
   */
  List<LinearRow> system(int play);

  /** Whether the system of a play is the only one. */
  boolean isNecessary();

  /**
   * Plays among which are all that are an equilibrium for some weights in a box; empty if finding
   * them would take too long.
   */
  Optional<SortedSet<Integer>> candidates(RangeBox box);

  /** Whether there is an equilibrium whatever the weights. */
  boolean hasAlwaysAnEquilibrium();

  /**
   * Whether some weights in the ranges make a play an equilibrium and every other move that they
   * can tell from it worse: ties, as where all weights are 0, do not count. Empty if that is open.
   */
  Optional<Boolean> isPossible(int play, RangeBox ranges);
}
