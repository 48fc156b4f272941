package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Maximal Nash subsets: sets X × Y of extreme strategies every pair of which is an equilibrium, and
 * that no further strategy can join. All mixtures within X, paired with all mixtures within Y, are
 * equilibria too, and every equilibrium of the game lies in such a set (Winkels 1979; Jansen 1981).
 *
 * <p>The extreme equilibria are the edges of a graph between extreme strategies of the two players;
 * the subsets are its maximal complete bipartite subgraphs. They are the closed sets of
 * neighbourhoods: an intersection of neighbourhoods, with all that is adjacent to every one of it.
 */
public final class MaximalSubsets {

  /**
   * One subset; the equilibria it spans form a polytope, a point if both lists hold one.
   *
   * @param first the extreme strategies of the first player, as weights
   * @param second of the second
   */
  public record Subset(List<List<BigInteger>> first, List<List<BigInteger>> second) {}

  /**
   * What was found.
   *
   * @param subsets in the order in which their first equilibria stand
   * @param isAll whether none was left out for their number
   */
  public record Found(List<Subset> subsets, boolean isAll) {}

  private MaximalSubsets() {}

  /**
   * The maximal subsets of these extreme equilibria.
   *
   * @param most how many sets of strategies to look at, at most, in each connected part
   * @param work ends the search when it is over
   */
  public static Found of(List<ExtremePairs.Pair> pairs, int most, Work work) {
    List<List<BigInteger>> firsts = new ArrayList<>();
    List<List<BigInteger>> seconds = new ArrayList<>();
    Map<List<BigInteger>, Integer> firstNumbers = new HashMap<>();
    Map<List<BigInteger>, Integer> secondNumbers = new HashMap<>();
    List<BitSet> neighbours = new ArrayList<>();
    for (ExtremePairs.Pair pair : pairs) {
      int first = number(pair.first(), firstNumbers, firsts);
      int second = number(pair.second(), secondNumbers, seconds);
      while (neighbours.size() <= first) {
        neighbours.add(new BitSet());
      }
      neighbours.get(first).set(second);
    }
    List<Subset> subsets = new ArrayList<>();
    boolean all = true;
    for (List<Integer> part : parts(pairs, firstNumbers, secondNumbers)) {
      Set<BitSet> closed = new LinkedHashSet<>();
      all &= close(part, neighbours, most, work, closed);
      for (BitSet second : closed) {
        work.spend(part.size() * cost(second));
        if (work.isOver()) {
          return new Found(List.copyOf(subsets), false);
        }
        List<List<BigInteger>> first = new ArrayList<>();
        for (int i : part) {
          if (containsAll(neighbours.get(i), second)) {
            first.add(firsts.get(i));
          }
        }
        List<List<BigInteger>> chosen = new ArrayList<>();
        second.stream().forEach(j -> chosen.add(seconds.get(j)));
        subsets.add(new Subset(List.copyOf(first), List.copyOf(chosen)));
      }
    }
    return new Found(List.copyOf(subsets), all);
  }

  /** Adds the intersections of neighbourhoods, until there are too many; whether these are all. */
  private static boolean close(
      List<Integer> part, List<BitSet> neighbours, int most, Work work, Set<BitSet> closed) {
    for (int i : part) {
      BitSet next = neighbours.get(i);
      work.spend(closed.size() * cost(next));
      if (closed.size() > most || work.isOver()) {
        return false;
      }
      List<BitSet> met = new ArrayList<>();
      for (BitSet old : closed) {
        BitSet common = (BitSet) old.clone();
        common.and(next);
        if (!common.isEmpty()) {
          met.add(common);
        }
      }
      closed.add(next);
      closed.addAll(met);
    }
    return true;
  }

  /** What it costs to compare a set with another. */
  private static long cost(BitSet set) {
    return 20 + set.length() / 16;
  }

  private static int number(
      List<BigInteger> strategy,
      Map<List<BigInteger>, Integer> numbers,
      List<List<BigInteger>> all) {
    Integer known = numbers.putIfAbsent(strategy, all.size());
    if (known == null) {
      all.add(strategy);
      return all.size() - 1;
    }
    return known;
  }

  /** The numbers of the first player's strategies, those that are connected together. */
  private static Collection<List<Integer>> parts(
      List<ExtremePairs.Pair> pairs,
      Map<List<BigInteger>, Integer> firstNumbers,
      Map<List<BigInteger>, Integer> secondNumbers) {
    int firsts = firstNumbers.size();
    int[] leads = new int[firsts + secondNumbers.size()];
    Arrays.setAll(leads, i -> i);
    for (ExtremePairs.Pair pair : pairs) {
      int one = last(leads, firstNumbers.get(pair.first()));
      int other = last(leads, firsts + secondNumbers.get(pair.second()));
      leads[Math.max(one, other)] = Math.min(one, other);
    }
    Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
    for (int i = 0; i < firsts; i++) {
      parts.computeIfAbsent(last(leads, i), lead -> new ArrayList<>()).add(i);
    }
    return parts.values();
  }

  /** Where the chain from here ends; it is shortened on the way. */
  private static int last(int[] leads, int from) {
    int at = from;
    while (leads[at] != at) {
      leads[at] = leads[leads[at]];
      at = leads[at];
    }
    return at;
  }

  private static boolean containsAll(BitSet set, BitSet part) {
    BitSet missing = (BitSet) part.clone();
    missing.andNot(set);
    return missing.isEmpty();
  }
}
