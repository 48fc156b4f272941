package io.entente.solve.sparse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Conditions put into the bags of a tree decomposition, each into the lowest bag that holds all it
 * is about, and the profiles that meet all of them counted along the tree.
 *
 * <p>The <em>message</em> of a bag says, for each combination of strategies of its players other
 * than its own one, how many ways there are to complete it for the players below: N(b) = Σ over the
 * own player's strategies of ∏ N(bags below), where the conditions of the bag are met. The number
 * of all profiles is the product over roots.
 */
final class BagTables {

  private final TreeDecomposition tree;
  private final int[] counts;
  private final List<List<LocalCondition>> conditions = new ArrayList<>();
  private final List<List<Integer>> below = new ArrayList<>();
  private final List<LocalFunction> functions;
  private final int players;
  private final BagScan[] scans;
  private final BitSet[] possible;
  private BigInteger total = BigInteger.ONE;

  /**
   * Tables of the conditions of a formulation, and of further ones, counted.
   *
   * @param tree a decomposition of its graph, the players of each further condition joined
   */
  BagTables(TreeDecomposition tree, Formulation formulation, List<LocalCondition> further) {
    this.tree = tree;
    this.counts = formulation.counts();
    functions = formulation.functions();
    players = formulation.players();
    List<LocalCondition> all = new ArrayList<>(formulation.conditions());
    all.addAll(further);
    for (int bag = 0; bag < tree.size(); bag++) {
      conditions.add(new ArrayList<>());
      below.add(new ArrayList<>());
    }
    for (LocalCondition condition : all) {
      int bag = tree.size() - 1;
      for (int player : condition.players()) {
        bag = Math.min(bag, tree.bagOf(player));
      }
      conditions.get(bag).add(condition);
    }
    for (int bag = 0; bag < tree.size(); bag++) {
      if (tree.above(bag) != TreeDecomposition.NONE) {
        below.get(tree.above(bag)).add(bag);
      }
    }
    scans = new BagScan[tree.size()];
    possible = new BitSet[tree.size()];
    count();
  }

  /** How many profiles meet all conditions. */
  BigInteger total() {
    return total;
  }

  TreeDecomposition tree() {
    return tree;
  }

  int strategyCount(int player) {
    return counts[player];
  }

  /** How many of the vertices, the first ones, are players. */
  int players() {
    return players;
  }

  /** The players of a bag, its own one last; the positions of {@link #scan}. */
  int[] ownLast(int bag) {
    int[] players = new int[tree.bag(bag).length];
    int at = 0;
    for (int player : tree.bag(bag)) {
      if (player != tree.own(bag)) {
        players[at++] = player;
      }
    }
    players[at] = tree.own(bag);
    return players;
  }

  /** A scan of a bag; its first table is the bag's message. */
  BagScan scan(int bag) {
    return scans[bag];
  }

  /** The combinations of a bag's message that can be completed below. */
  BitSet possible(int bag) {
    return possible[bag];
  }

  /**
   * Whether the combination at which a bag's scan stands meets its conditions and can be completed
   * below.
   */
  boolean isPossible(int bag, BitSet[] messages) {
    if (!isMet(bag)) {
      return false;
    }
    int table = 1 + conditions.get(bag).size();
    for (int child : below.get(bag)) {
      if (!messages[child].get(scans[bag].place(table++))) {
        return false;
      }
    }
    return true;
  }

  /** Whether some values follow from others, so that places do not come in their order. */
  boolean follows() {
    return !functions.isEmpty();
  }

  /**
   * The combinations of a bag that meet its conditions, can be completed below and fit above; the
   * messages from below are cut down to the places that these have there.
   *
   * @param fitting by bag, the places of its message that count; changed for the bags below
   */
  BagRows rows(int bag, BitSet[] fitting) {
    BagRows rows = new BagRows(below.get(bag), tree.bag(bag).length);
    int firstBelow = 1 + conditions.get(bag).size();
    BitSet[] reached = new BitSet[below.get(bag).size()];
    Arrays.setAll(reached, child -> new BitSet());
    begin(bag);
    do {
      if (fitting[bag].get(scans[bag].place(0)) && isPossible(bag, fitting)) {
        rows.add(scans[bag], firstBelow);
        for (int child = 0; child < reached.length; child++) {
          reached[child].set(scans[bag].place(firstBelow + child));
        }
      }
    } while (scans[bag].next());
    for (int child = 0; child < reached.length; child++) {
      fitting[below.get(bag).get(child)].and(reached[child]);
    }
    return rows;
  }

  private boolean isMet(int bag) {
    int table = 1;
    for (LocalCondition condition : conditions.get(bag)) {
      if (!condition.isMet(scans[bag].place(table++))) {
        return false;
      }
    }
    return true;
  }

  private void count() {
    Counts[] messages = new Counts[tree.size()];
    for (int bag = 0; bag < tree.size(); bag++) {
      int[] players = ownLast(bag);
      scans[bag] =
          new BagScan(
              players, counts, tables(bag, players), Formulation.within(tree.bag(bag), functions));
      int size = 1;
      for (int i = 0; i + 1 < players.length; i++) {
        size *= counts[players[i]];
      }
      try {
        messages[bag] = Counts.of(words(bag, size, messages));
      } catch (ArithmeticException tooLarge) {
        messages[bag] = Counts.of(large(bag, size, messages));
      }
      for (int child : below.get(bag)) {
        messages[child] = null;
      }
      possible[bag] = new BitSet(size);
      for (int place = 0; place < size; place++) {
        possible[bag].set(place, !messages[bag].isZero(place));
      }
      if (tree.above(bag) == TreeDecomposition.NONE) {
        total = total.multiply(messages[bag].at(0));
      }
    }
  }

  private List<int[]> tables(int bag, int[] players) {
    List<int[]> tables = new ArrayList<>();
    tables.add(Arrays.copyOf(players, players.length - 1));
    conditions.get(bag).forEach(condition -> tables.add(condition.players()));
    for (int child : below.get(bag)) {
      int[] own = ownLast(child);
      tables.add(Arrays.copyOf(own, own.length - 1));
    }
    return tables;
  }

  private void begin(int bag) {
    int[] free = new int[tree.bag(bag).length];
    Arrays.fill(free, -1);
    scans[bag].begin(free);
  }

  private long[] words(int bag, int size, Counts[] messages) {
    long[] sums = new long[size];
    begin(bag);
    do {
      if (isMet(bag)) {
        long product = 1;
        int table = 1 + conditions.get(bag).size();
        for (int child : below.get(bag)) {
          product = messages[child].times(product, scans[bag].place(table++));
        }
        int place = scans[bag].place(0);
        sums[place] = Math.addExact(sums[place], product);
      }
    } while (scans[bag].next());
    return sums;
  }

  private BigInteger[] large(int bag, int size, Counts[] messages) {
    BigInteger[] sums = new BigInteger[size];
    Arrays.fill(sums, BigInteger.ZERO);
    begin(bag);
    do {
      if (isMet(bag)) {
        BigInteger product = BigInteger.ONE;
        int table = 1 + conditions.get(bag).size();
        for (int child : below.get(bag)) {
          product = product.multiply(messages[child].at(scans[bag].place(table++)));
        }
        int place = scans[bag].place(0);
        sums[place] = sums[place].add(product);
      }
    } while (scans[bag].next());
    return sums;
  }
}
