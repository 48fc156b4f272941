package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where the paths of {@link LemkeHowson} from all labels lead.
 *
 * <p>The lengths of paths in one game differ by orders of magnitude (Savani and von Stengel 2006),
 * so every path is first given a little work, and those that have not ended are given twice as
 * much, until the work is over: the short ones are found whatever the long ones would cost.
 *
 * @param ends the equilibria that were reached, each with the labels that lead to it, ascending
 * @param followed how many paths were followed to their end
 * @param of how many there are: the strategies of both players
 */
public record LemkeHowsonPaths(Map<ExtremePairs.Pair, List<Integer>> ends, int followed, int of) {

  /** So many times what a path is given first can be given to every path. */
  private static final int SHARES = 16;

  /** A path of so many exchanges is tried at least, if only from some labels. */
  private static final int EXCHANGES = 12;

  /**
   * Follows as many as the work allows.
   *
   * @param first payoffs of the first player, [its strategy][the second's]
   * @param second payoffs of the second player, indexed alike
   * @param strategies of both players in the whole game, in which equilibria are proved
   * @param work ends the search when it is over; {@link Effort#proof} of every equilibrium counts
   */
  public static LemkeHowsonPaths of(
      BigInteger[][] first, BigInteger[][] second, int strategies, Work work) {
    Map<ExtremePairs.Pair, TreeSet<Integer>> labels = new LinkedHashMap<>();
    List<Integer> waiting = alternating(first.length, first[0].length);
    int of = waiting.size();
    long least = first.length * (first[0].length + 1L) * EXCHANGES * Effort.unit(240);
    long share = Math.max(least, work.left() / of / SHARES);
    while (!waiting.isEmpty() && !work.isOver()) {
      List<Integer> unfinished = new ArrayList<>();
      for (int label : waiting) {
        Optional<ExtremePairs.Pair> end =
            work.isOver()
                ? Optional.empty()
                : LemkeHowson.follow(first, second, label, work.part(share));
        if (end.isEmpty()) {
          unfinished.add(label);
          continue;
        }
        ExtremePairs.Pair pair = end.get();
        if (!labels.containsKey(pair)) {
          work.spend(Effort.proof(strategies, pair.first(), pair.second()));
        }
        labels.computeIfAbsent(pair, key -> new TreeSet<>()).add(label);
      }
      waiting = unfinished;
      share *= 2;
    }
    Map<ExtremePairs.Pair, List<Integer>> ends = new LinkedHashMap<>();
    labels.forEach((pair, leading) -> ends.put(pair, List.copyOf(leading)));
    return new LemkeHowsonPaths(ends, of - waiting.size(), of);
  }

  /** The labels, of one player and the other in turn. */
  private static List<Integer> alternating(int own, int replies) {
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < Math.max(own, replies); i++) {
      if (i < own) {
        labels.add(i);
      }
      if (i < replies) {
        labels.add(own + i);
      }
    }
    return labels;
  }
}
