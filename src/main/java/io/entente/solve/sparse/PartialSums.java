package io.entente.solve.sparse;

import io.entente.game.sparse.GraphicalGame;
import io.entente.game.sparse.LocalPayoff;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What others add to a player's payoff, one group of them after the other. After each group the
 * <em>sum</em> so far says for each strategy of the player's own what it has been paid beyond the
 * first of those that may still be best responses; strategies that whatever the later groups do
 * cannot be are left out of it. Sums from which the same follows, whatever the later groups do, are
 * taken as one.
 *
 * <p>So the player is brought together with one group at a time, and which of its strategies are
 * best responses follows from the last sum. Nothing is rounded: ties are decided on the same exact
 * sums, by the same rule, as in {@link BestResponseTable}.
 */
final class PartialSums {

  /** More sums than this after one group are not gone through. */
  static final int MOST = 250_000;

  private final GraphicalGame game;
  private final int player;
  private final List<int[]> groups;
  private final List<Rational[][]> added = new ArrayList<>();
  private final List<int[]> next = new ArrayList<>();
  private final List<Integer> sums = new ArrayList<>();

  /** By last sum, the strategies that are best responses. */
  private final List<BitSet> best = new ArrayList<>();

  private PartialSums(GraphicalGame game, int player, List<int[]> groups) {
    this.game = game;
    this.player = player;
    this.groups = groups;
  }

  /** The groups of others that the tables of a player's payoff hold, none within another. */
  static List<int[]> groups(GraphicalGame game, int player) {
    List<BitSet> sets = new ArrayList<>();
    for (LocalPayoff part : game.comparisons(player)) {
      BitSet set = new BitSet();
      for (int place = 0; place < part.players(); place++) {
        set.set(part.player(place));
      }
      set.clear(player);
      boolean within = set.isEmpty();
      for (BitSet other : sets) {
        within |= isWithin(set, other);
      }
      if (!within) {
        sets.removeIf(other -> isWithin(other, set));
        sets.add(set);
      }
    }
    List<int[]> groups = new ArrayList<>();
    sets.forEach(set -> groups.add(set.stream().toArray()));
    return groups;
  }

  private static boolean isWithin(BitSet one, BitSet other) {
    BitSet rest = (BitSet) one.clone();
    rest.andNot(other);
    return rest.isEmpty();
  }

  /**
   * The sums of a player.
   *
   * @param groups of {@link #groups}, in the order in which they are to be added, at least one
   * @return empty if there are more than {@link #MOST} after some group
   */
  static Optional<PartialSums> of(GraphicalGame game, int player, List<int[]> groups) {
    PartialSums sums = new PartialSums(game, player, List.copyOf(groups));
    if (!sums.add()) {
      return Optional.empty();
    }
    sums.merge();
    return Optional.of(sums);
  }

  /** The groups, in the order in which they are added. */
  List<int[]> groups() {
    return groups;
  }

  /** How many different sums there are after a group. */
  int sums(int group) {
    return sums.get(group);
  }

  /**
   * By sum before a group and combination of the group's strategies, the latter fastest: the sum
   * after it. There is one sum before the first. Read only.
   */
  int[] next(int group) {
    return next.get(group);
  }

  /** Whether a strategy is a best response, by the sum after the last group. */
  boolean isBest(int sum, int strategy) {
    return best.get(sum).get(strategy);
  }

  private boolean add() {
    Rational[] start = tabulate();
    Rational[][][] least = least();
    Map<List<Optional<Rational>>, Integer> before = new LinkedHashMap<>();
    before.put(reduced(start, least[0]), 0);
    for (int group = 0; group < groups.size(); group++) {
      Rational[][] adds = added.get(group);
      if ((long) before.size() * adds.length > SparseEquilibria.MOST_ROWS) {
        return false;
      }
      int[] to = new int[before.size() * adds.length];
      int at = 0;
      Map<List<Optional<Rational>>, Integer> after = new LinkedHashMap<>();
      for (List<Optional<Rational>> sum : before.keySet()) {
        for (Rational[] add : adds) {
          Rational[] longer = new Rational[add.length];
          for (int own = 0; own < add.length; own++) {
            longer[own] = sum.get(own).isPresent() ? sum.get(own).get().plus(add[own]) : null;
          }
          List<Optional<Rational>> key = reduced(longer, least[group + 1]);
          Integer known = after.putIfAbsent(key, after.size());
          to[at++] = known == null ? after.size() - 1 : known;
        }
        if (after.size() > MOST) {
          return false;
        }
      }
      next.add(to);
      sums.add(after.size());
      before = after;
    }
    for (List<Optional<Rational>> sum : before.keySet()) {
      BitSet still = new BitSet();
      for (int own = 0; own < sum.size(); own++) {
        still.set(own, sum.get(own).isPresent());
      }
      best.add(still);
    }
    return true;
  }

  /** Fills in what each group adds; returns what the player's own strategies pay by themselves. */
  private Rational[] tabulate() {
    int own = game.strategyCount(player);
    int[] played = new int[game.players().size()];
    List<List<LocalPayoff>> partsOf = new ArrayList<>();
    groups.forEach(group -> partsOf.add(new ArrayList<>()));
    List<LocalPayoff> alone = new ArrayList<>();
    for (LocalPayoff part : game.comparisons(player)) {
      (part.players() == 1 ? alone : partsOf.get(groupOf(part))).add(part);
    }
    for (int group = 0; group < groups.size(); group++) {
      int size = 1;
      for (int member : groups.get(group)) {
        size *= game.strategyCount(member);
      }
      Rational[][] adds = new Rational[size][];
      for (int combination = 0; combination < size; combination++) {
        int left = combination;
        for (int i = groups.get(group).length - 1; i >= 0; i--) {
          int member = groups.get(group)[i];
          played[member] = left % game.strategyCount(member);
          left /= game.strategyCount(member);
        }
        adds[combination] = pays(partsOf.get(group), played, own);
      }
      added.add(adds);
    }
    return pays(alone, played, own);
  }

  private int groupOf(LocalPayoff part) {
    for (int group = 0; group < groups.size(); group++) {
      boolean within = true;
      for (int place = 0; place < part.players(); place++) {
        int each = part.player(place);
        within &= each == player || Arrays.binarySearch(groups.get(group), each) >= 0;
      }
      if (within) {
        return group;
      }
    }
    throw new IllegalArgumentException("no group holds all players of a table");
  }

  private Rational[] pays(List<LocalPayoff> parts, int[] played, int own) {
    Rational[] pays = new Rational[own];
    for (played[player] = 0; played[player] < own; played[player]++) {
      Rational sum = Rational.ZERO;
      for (LocalPayoff part : parts) {
        sum = sum.plus(part.at(played));
      }
      pays[played[player]] = sum;
    }
    played[player] = 0;
    return pays;
  }

  /** By group, the least that it and those after it can add to one strategy beyond another. */
  private Rational[][][] least() {
    int own = game.strategyCount(player);
    Rational[][][] least = new Rational[groups.size() + 1][own][own];
    for (Rational[] row : least[groups.size()]) {
      Arrays.fill(row, Rational.ZERO);
    }
    for (int group = groups.size() - 1; group >= 0; group--) {
      for (int one = 0; one < own; one++) {
        for (int other = 0; other < own; other++) {
          Rational lowest = null;
          for (Rational[] add : added.get(group)) {
            Rational beyond = add[one].minus(add[other]);
            lowest = lowest == null || beyond.compareTo(lowest) < 0 ? beyond : lowest;
          }
          least[group][one][other] = least[group + 1][one][other].plus(lowest);
        }
      }
    }
    return least;
  }

  /** A sum without what can no longer matter. */
  private List<Optional<Rational>> reduced(Rational[] sum, Rational[][] least) {
    List<Optional<Rational>> reduced = new ArrayList<>(sum.length);
    Rational first = null;
    for (int own = 0; own < sum.length; own++) {
      boolean open = sum[own] != null;
      for (int other = 0; other < sum.length && open; other++) {
        open =
            other == own
                || sum[other] == null
                || game.sign(player, sum[other].minus(sum[own]).plus(least[other][own])) <= 0;
      }
      first = open && first == null ? sum[own] : first;
      reduced.add(open ? Optional.of(sum[own].minus(first)) : Optional.empty());
    }
    return reduced;
  }

  /** Takes sums as one from which the same follows, from the last group to the first. */
  private void merge() {
    Map<BitSet, Integer> kinds = new LinkedHashMap<>();
    int[] kindOf = new int[best.size()];
    for (int sum = 0; sum < kindOf.length; sum++) {
      Integer known = kinds.putIfAbsent(best.get(sum), kinds.size());
      kindOf[sum] = known == null ? kinds.size() - 1 : known;
    }
    best.clear();
    best.addAll(kinds.keySet());
    sums.set(groups.size() - 1, kinds.size());
    for (int group = groups.size() - 1; group >= 0; group--) {
      int width = added.get(group).length;
      int[] to = next.get(group);
      Map<List<Integer>, Integer> rows = new LinkedHashMap<>();
      int[] rowOf = new int[to.length / width];
      for (int sum = 0; sum < rowOf.length; sum++) {
        List<Integer> row = new ArrayList<>(width);
        for (int c = 0; c < width; c++) {
          row.add(kindOf[to[sum * width + c]]);
        }
        Integer known = rows.putIfAbsent(row, rows.size());
        rowOf[sum] = known == null ? rows.size() - 1 : known;
      }
      int[] merged = new int[rows.size() * width];
      int at = 0;
      for (List<Integer> row : rows.keySet()) {
        for (int each : row) {
          merged[at++] = each;
        }
      }
      next.set(group, merged);
      kindOf = rowOf;
      if (group > 0) {
        sums.set(group - 1, rows.size());
      }
    }
  }
}
