package io.entente.solve.coalition;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairwise stable networks of links between players: nobody gains by cutting one of its links, and
 * no two that are not linked both gain by a link, one of them strictly.
 *
 * <p>Layout: a network is a set of bits, one for each pair (i, j), i below j, in the order (0, 1),
 * (0, 2), ..., (1, 2), ... All are looked at.
 *
 * @see "Jackson and Wolinsky (1996), A Strategic Model of Social and Economic Networks, Journal of
 *     Economic Theory 71, 44-74"
 */
public final class PairNetworks {

  /** The most players: 32,768 networks. */
  public static final int MOST_PLAYERS = 6;

  private final int n;
  private final int[] first;
  private final int[] second;

  /** Networks of so many players, at most {@link #MOST_PLAYERS}. */
  public PairNetworks(int players) {
    n = players;
    int pairs = n * (n - 1) / 2;
    first = new int[pairs];
    second = new int[pairs];
    int place = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        first[place] = i;
        second[place++] = j;
      }
    }
  }

  /** How many pairs there are. */
  public int pairs() {
    return first.length;
  }

  /** How many networks there are. */
  public int networks() {
    return 1 << first.length;
  }

  /** The one of a pair with the lower place. */
  public int first(int pair) {
    return first[pair];
  }

  /** The other one. */
  public int second(int pair) {
    return second[pair];
  }

  /** Payoffs in networks, in numbers of any kind. */
  public interface Payoffs {
    /** The sign of what a player gets in one network less what it gets in another. */
    int compare(int player, int network, int other);
  }

  /** The pairwise stable networks, ascending. */
  public List<Integer> stable(Payoffs payoffs) {
    List<Integer> stable = new ArrayList<>();
    for (int network = 0; network < networks(); network++) {
      if (isStable(network, payoffs)) {
        stable.add(network);
      }
    }
    return stable;
  }

  /** Whether a network is pairwise stable. */
  public boolean isStable(int network, Payoffs payoffs) {
    for (int pair = 0; pair < first.length; pair++) {
      int other = network ^ 1 << pair;
      int one = payoffs.compare(first[pair], other, network);
      int two = payoffs.compare(second[pair], other, network);
      boolean linked = (network >> pair & 1) != 0;
      if (linked ? one > 0 || two > 0 : one > 0 && two >= 0 || two > 0 && one >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * By player, the links from it to each other player along the shortest way; -1 if there is none.
   */
  public int[] distances(int network, int from) {
    int[] distance = new int[n];
    java.util.Arrays.fill(distance, -1);
    distance[from] = 0;
    for (int step = 1; step < n; step++) {
      for (int pair = 0; pair < first.length; pair++) {
        if ((network >> pair & 1) != 0) {
          reach(distance, first[pair], second[pair], step);
          reach(distance, second[pair], first[pair], step);
        }
      }
    }
    return distance;
  }

  private static void reach(int[] distance, int near, int far, int step) {
    if (distance[near] == step - 1 && distance[far] < 0) {
      distance[far] = step;
    }
  }

  /**
   * By coalition, the members of the connected part of it to which its first member belongs, links
   * leading through members alone; a coalition that is one such part is itself.
   */
  public int[] firstParts(int network) {
    int[] parts = new int[1 << n];
    for (int s = 1; s < parts.length; s++) {
      int part = s & -s;
      for (int before = 0; before != part; ) {
        before = part;
        for (int pair = 0; pair < first.length; pair++) {
          int both = 1 << first[pair] | 1 << second[pair];
          boolean touches = (network >> pair & 1) != 0 && (s & both) == both && (part & both) != 0;
          part = touches ? part | both : part;
        }
      }
      parts[s] = part;
    }
    return parts;
  }
}
