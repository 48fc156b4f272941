package io.entente.sample.section;

import java.util.Map;

/** What sections may know of the payoffs in a block of runs. */
public interface Payoffs {

  /** The number of a combination of moves, decision id to strategy id; -1 if some move is gone. */
  int cell(Map<String, String> moves);

  /** The combinations in which one actor alone has changed something at its decisions. */
  int[] deviations(String actor, int cell);

  /** What an actor gets at a combination of moves in a run. */
  double payoff(String actor, int cell, int lane);

  /** How close two of its payoffs must be to count as tied in a run. */
  double tolerance(String actor, int lane);
}
