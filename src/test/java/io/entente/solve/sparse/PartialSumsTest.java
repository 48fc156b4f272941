package io.entente.solve.sparse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Profile;
import io.entente.game.sparse.GraphicalGame;
import io.entente.game.sparse.LocalRegret;
import io.entente.number.Rational;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.PureEquilibrium;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Payoffs that are sums over many others: against the definition, and against closed forms. */
class PartialSumsTest {

  /** What a strategy gains beside one of another; by the numbers of the two players. */
  private interface Gain {
    Rational of(int player, int other, int own, int theirs);
  }

  private static GraphicalGame.Builder players(int n, int strategies) {
    List<String> players = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      players.add("P" + i);
    }
    List<String> own = List.of("a", "b", "c").subList(0, strategies);
    return GraphicalGame.builder("sums", players, Collections.nCopies(n, own));
  }

  /** One table for each player and each that it is joined to. */
  private static GraphicalGame.Builder game(int n, int k, List<int[]> edges, Gain gain) {
    GraphicalGame.Builder game = players(n, k);
    for (int[] edge : edges) {
      for (int end = 0; end < 2; end++) {
        int player = edge[end];
        List<Rational> values = new ArrayList<>();
        for (int first = 0; first < k; first++) {
          for (int second = 0; second < k; second++) {
            int own = player < edge[1 - end] ? first : second;
            values.add(gain.of(player, edge[1 - end], own, first + second - own));
          }
        }
        int[] on = {Math.min(edge[0], edge[1]), Math.max(edge[0], edge[1])};
        game.add(player, on, values);
      }
    }
    return game;
  }

  private static List<int[]> star(int n) {
    List<int[]> edges = new ArrayList<>();
    for (int i = 1; i < n; i++) {
      edges.add(new int[] {0, i});
    }
    return edges;
  }

  /** Each joins one that came before: any, or one drawn by how many it is joined to. */
  private static List<int[]> tree(int n, boolean preferential, Random random) {
    List<int[]> edges = new ArrayList<>();
    List<Integer> ends = new ArrayList<>(List.of(0));
    for (int i = 1; i < n; i++) {
      int to = preferential ? ends.get(random.nextInt(ends.size())) : random.nextInt(i);
      edges.add(new int[] {to, i});
      ends.add(to);
      ends.add(i);
    }
    return edges;
  }

  /** Weights of few values or many, some exact and some computed, with ties. */
  private static GraphicalGame random(int n, int k, List<int[]> edges, Random random) {
    int fineness = new int[] {1, 3, 10, 1000}[random.nextInt(4)];
    boolean computed = random.nextInt(3) == 0;
    GraphicalGame.Builder game =
        game(
            n,
            k,
            edges,
            (player, other, own, theirs) -> {
              double value = (random.nextInt(4 * fineness) - fineness) / 10.0;
              double rounded = value + random.nextInt(3) * 1e-12;
              return computed ? Rational.ofDouble(rounded) : Rational.parse("" + value);
            });
    for (int i = 0; i < n; i++) {
      if (random.nextBoolean()) {
        List<Rational> own = new ArrayList<>();
        for (int s = 0; s < k; s++) {
          own.add(Rational.of(random.nextInt(3)));
        }
        game.add(i, new int[] {i}, own);
      }
      if (random.nextInt(3) == 0) {
        int[] on = random.ints(3, 0, n).sorted().distinct().toArray();
        List<Rational> values = new ArrayList<>();
        for (int v = 0; v < Math.pow(k, on.length); v++) {
          values.add(Rational.of(random.nextInt(3) - 1));
        }
        game.add(i, on, values);
      }
      game.tieTolerance(i, computed ? 1e-9 : 0);
    }
    return game.build();
  }

  private static List<Profile> byDefinition(GraphicalGame game) {
    List<Profile> found = new ArrayList<>();
    for (int index = 0; index < game.shape().profiles(); index++) {
      Profile profile = game.shape().profile(index);
      boolean best = true;
      for (int player = 0; player < profile.players() && best; player++) {
        best = game.sign(player, LocalRegret.of(game, player, profile)) == 0;
      }
      if (best) {
        found.add(profile);
      }
    }
    return found;
  }

  @Test
  void everyoneBroughtInGroupByGroupGivesWhatTheDefinitionGives() {
    int several = 0;
    for (long seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      int k = 2 + random.nextInt(2);
      int n = 2 + random.nextInt(k == 2 ? 6 : 4);
      List<int[]> edges =
          seed % 3 == 0 ? star(n) : seed % 3 == 1 ? tree(n, true, random) : Networks.clique(n);
      GraphicalGame game = random(n, k, edges, random);
      Map<Integer, PartialSums> sums = new HashMap<>();
      for (int player = 0; player < n; player++) {
        List<int[]> groups = new ArrayList<>(PartialSums.groups(game, player));
        if (!groups.isEmpty() && random.nextInt(4) > 0) {
          Collections.shuffle(groups, random);
          sums.put(player, PartialSums.of(game, player, groups).orElseThrow());
        }
      }
      Formulation formulation = Formulation.of(game, sums);
      TreeDecomposition tree = EliminationOrders.fewestRows(formulation, List.of());
      BagTables tables = new BagTables(tree, formulation, List.of());
      List<Profile> expected = byDefinition(game);
      assertEquals(BigInteger.valueOf(expected.size()), tables.total(), "seed " + seed);
      assertEquals(expected, FirstProfiles.of(tables, 100_000), "seed " + seed);
      int limit = Math.min(3, expected.size());
      assertEquals(expected.subList(0, limit), FirstProfiles.of(tables, 3), "seed " + seed);
      several += expected.size() > 1 ? 1 : 0;
    }
    assertTrue(several > 100, several + " with several");
  }

  @Test
  void hubsOfElevenAreAnsweredAsTheDefinitionDoes() {
    for (long seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      List<int[]> edges = star(11);
      edges.addAll(List.of(new int[] {1, 11}, new int[] {11, 12}));
      GraphicalGame game = random(13, 2, edges, random);
      SparseEquilibria found = SparseEquilibria.of(game);
      List<Profile> expected = byDefinition(game);
      assertEquals(BigInteger.valueOf(expected.size()), found.count(), "seed " + seed);
      List<Profile> listed =
          found.listingAtMost(10_000).equilibria().stream().map(PureEquilibrium::profile).toList();
      assertEquals(expected, listed, "seed " + seed);
      assertTrue(found.mostSums() > 0, "seed " + seed);
      long first = expected.stream().filter(each -> each.strategy(12) == 0).count();
      java.util.BitSet met = new java.util.BitSet();
      met.set(0);
      LocalCondition where = LocalCondition.of(new int[] {12}, met);
      assertEquals(
          BigInteger.valueOf(first), found.countWhere(List.of(where)).orElseThrow(), "" + seed);
    }
  }

  /** Providing is worth 1, and spoilt by each neighbour who provides: maximal independent sets. */
  private static GraphicalGame providers(int n, List<int[]> edges) {
    GraphicalGame.Builder game =
        game(n, 2, edges, (p, q, own, theirs) -> Rational.of(own == 0 && theirs == 0 ? -2 : 0));
    for (int i = 0; i < n; i++) {
      game.add(i, new int[] {i}, List.of(Rational.ONE, Rational.ZERO));
    }
    return game.build();
  }

  @Test
  void onAStarTheHubProvidesOrAllOthersDo() {
    SparseEquilibria found = SparseEquilibria.of(providers(40, star(40)));
    List<PureEquilibrium> two = found.listingAtMost(1000).equilibria();
    assertEquals(BigInteger.TWO, found.count());
    assertEquals(1, found.width());
    int[] hub = new int[40];
    Arrays.fill(hub, 1, 40, 1);
    int[] leaves = new int[40];
    leaves[0] = 1;
    assertEquals(
        List.of(Profile.of(hub), Profile.of(leaves)),
        two.stream().map(PureEquilibrium::profile).toList());
    assertTrue(two.get(0).strict() && two.get(0).regret() == 0);
  }

  @Test
  void onAStarAllDoAlikeOrAsTheyLike() {
    Gain alike = (player, other, own, theirs) -> Rational.of(own == theirs ? 1 : 0);
    SparseEquilibria three = SparseEquilibria.of(game(40, 3, star(40), alike).build());
    assertEquals(BigInteger.valueOf(3), three.count());
    assertEquals(3, three.listingAtMost(1000).equilibria().size());
    Gain hubAlike =
        (player, other, own, theirs) -> Rational.of(player == 0 && own == theirs ? 1 : 0);
    SparseEquilibria free = SparseEquilibria.of(game(40, 3, star(40), hubAlike).build());
    assertEquals(majorities(39), free.count());
    assertEquals(1000, free.listingAtMost(1000).equilibria().size());
  }

  /** Over all choices of so many among three, the number of those chosen most often. */
  private static BigInteger majorities(int n) {
    BigInteger[] factorial = new BigInteger[n + 1];
    factorial[0] = BigInteger.ONE;
    for (int i = 1; i <= n; i++) {
      factorial[i] = factorial[i - 1].multiply(BigInteger.valueOf(i));
    }
    BigInteger sum = BigInteger.ZERO;
    for (int a = 0; a <= n; a++) {
      for (int b = 0; a + b <= n; b++) {
        int c = n - a - b;
        int most = Math.max(a, Math.max(b, c));
        int ties = (a == most ? 1 : 0) + (b == most ? 1 : 0) + (c == most ? 1 : 0);
        BigInteger ways = factorial[a].multiply(factorial[b]).multiply(factorial[c]);
        sum = sum.add(factorial[n].divide(ways).multiply(BigInteger.valueOf(ties)));
      }
    }
    return sum;
  }

  /** Maximal independent sets of a tree, by recursion over its vertices. */
  @Test
  void onTreesWithHubsProvidersAreMaximalIndependentSets() {
    for (long seed = 0; seed < 12; seed++) {
      List<int[]> edges = tree(40, seed % 2 == 0, new Random(seed));
      BigInteger[][] ways = new BigInteger[40][];
      for (int v = 39; v >= 0; v--) {
        BigInteger in = BigInteger.ONE;
        BigInteger served = BigInteger.ONE;
        BigInteger unserved = BigInteger.ONE;
        for (int[] edge : edges) {
          if (edge[0] == v) {
            BigInteger[] below = ways[edge[1]];
            in = in.multiply(below[1].add(below[2]));
            served = served.multiply(below[0].add(below[1]));
            unserved = unserved.multiply(below[1]);
          }
        }
        ways[v] = new BigInteger[] {in, served.subtract(unserved), unserved};
      }
      BigInteger expected = ways[0][0].add(ways[0][1]);
      SparseEquilibria found = SparseEquilibria.of(providers(40, edges));
      assertEquals(expected, found.count(), "seed " + seed);
      int listed = expected.min(BigInteger.valueOf(1000)).intValueExact();
      assertEquals(listed, found.listingAtMost(1000).equilibria().size(), "seed " + seed);
    }
  }

  @Test
  void sumsThatAllDifferAreRefusedWithTheirNumber() {
    Gain doubling =
        (player, other, own, theirs) ->
            player == 0 && own == theirs ? Rational.of(1L << other) : Rational.ZERO;
    GraphicalGame.Builder game = game(40, 3, star(40), doubling);
    NotAnsweredException refused =
        assertThrows(NotAnsweredException.class, () -> SparseEquilibria.of(game.build()));
    assertTrue(
        refused
            .getMessage()
            .endsWith(
                "rows, more than 4,000,000; what others add to the payoff of P0 has more than"
                    + " 250,000 different sums)"),
        refused.getMessage());
  }
}
