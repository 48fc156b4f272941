package io.entente.solve.sparse;

import io.entente.game.sparse.GraphicalGame;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way in which a game's equilibria are counted: what is joined, and the bags.
 *
 * <p>All members of each neighbourhood are joined if that gives a narrow decomposition. Otherwise
 * the others of players who depend on many are brought in group by group, for the players who
 * depend on more than {@value SparseEquilibria#WIDE}, on more than four or on more than one; of
 * these ways and the plain one that with the fewest rows counts.
 */
final class Arrangement {

  private static final int[] MANY = {SparseEquilibria.WIDE, 4, 1};

  private final GraphicalGame game;
  private final Decomposed literal;
  private final BigInteger most = BigInteger.valueOf(SparseEquilibria.MOST_ROWS);
  private final Map<Integer, PartialSums> sums = new HashMap<>();
  private final Set<Integer> tooMany = new TreeSet<>();
  private BigInteger fewest = BigInteger.ZERO;
  private Optional<Formulation> formulation = Optional.empty();
  private Optional<TreeDecomposition> tree = Optional.empty();

  private Arrangement(GraphicalGame game, Decomposed plain, int[] counts) {
    this.game = game;
    boolean small = plain.tree().largestTable(counts).compareTo(most) <= 0;
    if (small) {
      formulation = Optional.of(Formulation.of(game, Map.of()));
      tree = Optional.of(plain.tree());
      fewest = plain.tree().rows(counts);
    }
    boolean narrow = small && plain.tree().width() <= SparseEquilibria.WIDE;
    literal = narrow ? plain : new Decomposed(literal(counts), 0);
    Set<Integer> last = Set.of();
    for (int many = 0; many < MANY.length && !narrow; many++) {
      Set<Integer> apart = dependingOnMoreThan(MANY[many]);
      if (!apart.equals(last)) {
        consider(apart, counts);
      }
      last = apart;
    }
  }

  /**
   * The best way found.
   *
   * @param plain of the graph in which all members of each neighbourhood are joined
   */
  static Arrangement of(GraphicalGame game, Decomposed plain, int[] counts) {
    return new Arrangement(game, plain, counts);
  }

  /** What is joined; empty if in every way some table is too large. */
  Optional<Formulation> formulation() {
    return formulation;
  }

  /** The bags, if there is a formulation. */
  Optional<TreeDecomposition> tree() {
    return tree;
  }

  /** The players whose payoffs have too many different sums. */
  Set<Integer> withTooManySums() {
    return tooMany;
  }

  /** Of the graph that joins each player to the others of its tables, and these to one another. */
  private TreeDecomposition literal(int[] counts) {
    List<int[]> tables = new ArrayList<>();
    for (int player = 0; player < counts.length; player++) {
      for (int[] group : PartialSums.groups(game, player)) {
        int[] with = java.util.Arrays.copyOf(group, group.length + 1);
        with[group.length] = player;
        tables.add(with);
      }
    }
    return EliminationOrders.best(InteractionGraph.of(counts.length, tables), counts);
  }

  private Set<Integer> dependingOnMoreThan(int others) {
    Set<Integer> players = new TreeSet<>();
    for (int player = 0; player < game.players().size(); player++) {
      if (game.strategyCount(player) > 1
          && game.neighbourhood(player).size() - 1 > others
          && PartialSums.groups(game, player).size() > 1) {
        players.add(player);
      }
    }
    return players;
  }

  private void consider(Set<Integer> apart, int[] counts) {
    Map<Integer, PartialSums> used = new HashMap<>();
    for (int player = 0; player < counts.length; player++) {
      if (apart.contains(player)) {
        if (!knows(player)) {
          return;
        }
        used.put(player, sums.get(player));
      } else if (combinations(game.neighbourhood(player), counts).compareTo(most) > 0) {
        return;
      }
    }
    Formulation found = Formulation.of(game, used);
    TreeDecomposition along = EliminationOrders.fewestRows(found, List.of());
    BigInteger rows = found.total(along);
    boolean better = formulation.isEmpty() || rows.compareTo(fewest) < 0;
    if (better && found.largest(along).compareTo(most) <= 0) {
      formulation = Optional.of(found);
      tree = Optional.of(along);
      fewest = rows;
    }
  }

  private boolean knows(int player) {
    if (!sums.containsKey(player) && !tooMany.contains(player)) {
      PartialSums.of(game, player, alongTree(player))
          .ifPresentOrElse(found -> sums.put(player, found), () -> tooMany.add(player));
    }
    return sums.containsKey(player);
  }

  /** The groups of a player as one meets them going through the tree, what is below first. */
  private List<int[]> alongTree(int player) {
    int[] place = fromBelow(literal.tree());
    List<int[]> groups = new ArrayList<>(PartialSums.groups(game, player));
    groups.sort(
        Comparator.<int[]>comparingInt(group -> place[lowest(group, player)])
            .thenComparingInt(group -> group[0]));
    return groups;
  }

  private int lowest(int[] group, int player) {
    int bag = literal.tree().bagOf(player);
    for (int each : group) {
      bag = Math.min(bag, literal.tree().bagOf(each));
    }
    return bag;
  }

  /** For each bag its place when each bag follows on all bags below it. */
  private static int[] fromBelow(TreeDecomposition tree) {
    int[] bagsBelow = new int[tree.size()];
    for (int bag = 0; bag < tree.size(); bag++) {
      bagsBelow[bag]++;
      if (tree.above(bag) != TreeDecomposition.NONE) {
        bagsBelow[tree.above(bag)] += bagsBelow[bag];
      }
    }
    int[] place = new int[tree.size()];
    int[] used = new int[tree.size()];
    int usedByRoots = 0;
    for (int bag = tree.size() - 1; bag >= 0; bag--) {
      int above = tree.above(bag);
      if (above == TreeDecomposition.NONE) {
        usedByRoots += bagsBelow[bag];
        place[bag] = usedByRoots;
      } else {
        place[bag] = place[above] - 1 - used[above];
        used[above] += bagsBelow[bag];
      }
    }
    return place;
  }

  private static BigInteger combinations(List<Integer> players, int[] counts) {
    BigInteger product = BigInteger.ONE;
    for (int player : players) {
      product = product.multiply(BigInteger.valueOf(counts[player]));
    }
    return product;
  }
}
