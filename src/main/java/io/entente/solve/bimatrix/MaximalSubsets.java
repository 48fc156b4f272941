package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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
   */
  public static Found of(List<ExtremePairs.Pair> pairs, int most) {
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
    Set<BitSet> closed = new LinkedHashSet<>();
    boolean all = true;
    for (List<BitSet> part : parts(neighbours)) {
      Set<BitSet> own = new LinkedHashSet<>();
      for (BitSet next : part) {
        List<BitSet> met = new ArrayList<>();
        for (BitSet old : own) {
          BitSet common = (BitSet) old.clone();
          common.and(next);
          if (!common.isEmpty()) {
            met.add(common);
          }
        }
        own.add(next);
        own.addAll(met);
        if (own.size() > most) {
          all = false;
          break;
        }
      }
      closed.addAll(own);
    }
    List<Subset> subsets = new ArrayList<>();
    for (BitSet second : closed) {
      List<List<BigInteger>> first = new ArrayList<>();
      for (int i = 0; i < firsts.size(); i++) {
        if (containsAll(neighbours.get(i), second)) {
          first.add(firsts.get(i));
        }
      }
      List<List<BigInteger>> chosen = new ArrayList<>();
      second.stream().forEach(j -> chosen.add(seconds.get(j)));
      subsets.add(new Subset(List.copyOf(first), List.copyOf(chosen)));
    }
    return new Found(List.copyOf(subsets), all);
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

  /** The neighbourhoods, those that meet directly or through others together. */
  private static List<List<BitSet>> parts(List<BitSet> neighbours) {
    List<List<BitSet>> parts = new ArrayList<>();
    List<BitSet> reached = new ArrayList<>();
    for (BitSet one : neighbours) {
      List<BitSet> part = new ArrayList<>(List.of(one));
      BitSet union = (BitSet) one.clone();
      for (int p = parts.size() - 1; p >= 0; p--) {
        if (reached.get(p).intersects(one)) {
          part.addAll(0, parts.remove(p));
          union.or(reached.remove(p));
        }
      }
      parts.add(part);
      reached.add(union);
    }
    return parts;
  }

  private static boolean containsAll(BitSet set, BitSet part) {
    BitSet missing = (BitSet) part.clone();
    missing.andNot(set);
    return missing.isEmpty();
  }
}
