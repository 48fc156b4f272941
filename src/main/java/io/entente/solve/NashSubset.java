package io.entente.solve;

import java.util.List;

/**
 * A maximal Nash subset of a game of two players: extreme strategies of each, every pair of which
 * is an equilibrium, and so is every pair of mixtures of them (Winkels 1979; Jansen 1981).
 *
 * <p>A strategy is given by the place in the list of extreme equilibria of the first one in which
 * it is played.
 *
 * @param first places of the first player's strategies, ascending
 * @param second places of the second's
 */
public record NashSubset(List<Integer> first, List<Integer> second) {

  public NashSubset {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** The strategies of one of the two players. */
  public List<Integer> of(int player) {
    return player == 0 ? first : second;
  }

  /** Whether this holds one equilibrium only. */
  public boolean isPoint() {
    return first.size() == 1 && second.size() == 1;
  }
}
