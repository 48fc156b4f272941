package io.entente.solve.sparse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Profile;
import io.entente.game.sparse.GraphicalGame;
import io.entente.game.sparse.LocalRegret;
import io.entente.number.Rational;
import io.entente.solve.Completeness;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Counts known from combinatorics, and every profile judged by the definition. */
class SparseEquilibriaTest {

  private static BigInteger count(GraphicalGame game) {
    return SparseEquilibria.of(game).count();
  }

  /** The n-th number of a sequence in which each is the sum of two earlier ones. */
  private static BigInteger recurrence(int n, int one, int two, long... start) {
    List<BigInteger> numbers = new ArrayList<>();
    for (long each : start) {
      numbers.add(BigInteger.valueOf(each));
    }
    for (int i = start.length; i <= n; i++) {
      numbers.add(numbers.get(i - one).add(numbers.get(i - two)));
    }
    return numbers.get(n);
  }

  /** Bramoulle and Kranton (2007): maximal independent sets; of a ring, Perrin numbers. */
  @Test
  void providersOfAPublicGoodOnARingAreCountedByPerrinNumbers() {
    for (int n = 3; n <= 60; n++) {
      GraphicalGame game = Networks.game(n, Networks.ring(n), Networks::bestShot);
      assertEquals(recurrence(n, 2, 3, 3, 0, 2), count(game), "ring of " + n);
    }
    GraphicalGame forty = Networks.game(40, Networks.ring(40), Networks::bestShot);
    assertEquals(BigInteger.valueOf(76_725), count(forty));
  }

  @Test
  void onAPathTheyAreCountedByPadovanNumbers() {
    for (int n = 1; n <= 60; n++) {
      GraphicalGame game = Networks.game(n, Networks.path(n), Networks::bestShot);
      assertEquals(recurrence(n, 2, 3, 1, 1, 2), count(game), "path of " + n);
    }
  }

  /** All independent sets, each weak: there are more than a word of 64 bits can count. */
  @Test
  void independentSetsOfRingsAreLucasNumbersHoweverManyThereAre() {
    for (int n : new int[] {3, 4, 10, 40, 90, 91, 92, 93, 94, 200, 300}) {
      GraphicalGame game = Networks.game(n, Networks.ring(n), Networks::crowding);
      assertEquals(recurrence(n, 1, 2, 2, 1), count(game), "ring of " + n);
      GraphicalGame open = Networks.game(n, Networks.path(n), Networks::crowding);
      assertEquals(recurrence(n + 2, 1, 2, 0, 1), count(open), "path of " + n);
    }
    GraphicalGame hundred = Networks.game(100, Networks.ring(100), Networks::crowding);
    assertEquals(new BigInteger("792070839848372253127"), count(hundred));
  }

  /** Several rings side by side: the product, and a list that runs through all of them. */
  @Test
  void unconnectedPartsMultiply() {
    List<int[]> edges = Networks.ring(5);
    Networks.ring(7).forEach(edge -> edges.add(new int[] {edge[0] + 5, edge[1] + 5}));
    SparseEquilibria found = SparseEquilibria.of(Networks.game(13, edges, Networks::bestShot));
    assertEquals(BigInteger.valueOf(5 * 7), found.count());
    Solution<PureEquilibrium> all = found.listingAtMost(1000);
    assertEquals(Completeness.ALL, all.completeness());
    assertEquals(35, all.equilibria().size());
  }

  @Test
  void theFirstAreListedInOrderAndSaidToBeSome() {
    GraphicalGame game = Networks.game(60, Networks.ring(60), Networks::crowding);
    Solution<PureEquilibrium> some = SparseEquilibria.of(game).listingAtMost(500);
    assertEquals(Completeness.SOME, some.completeness());
    assertEquals(Optional.of(new BigInteger("3461452808002")), some.total());
    assertEquals(Optional.of("only the first 500 of 3,461,452,808,002 are listed"), some.note());
    assertEquals(500, some.equilibria().size());
    Profile before = null;
    for (PureEquilibrium each : some.equilibria()) {
      assertTrue(before == null || before.compareTo(each.profile()) < 0);
      assertEquals(Rational.ZERO, LocalRegret.of(game, each.profile()));
      before = each.profile();
    }
    assertEquals(0, some.equilibria().get(0).profile().strategy(0));
    assertEquals(0, some.equilibria().get(0).profile().strategy(2));
  }

  @Test
  void everyProfileOfASmallGameIsJudgedAsTheDefinitionDoes() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      GraphicalGame game = random(2 + random.nextInt(6), random);
      List<Profile> expected = new ArrayList<>();
      for (int index = 0; index < game.shape().profiles(); index++) {
        Profile profile = game.shape().profile(index);
        if (LocalRegret.of(game, profile).signum() == 0) {
          expected.add(profile);
        }
      }
      SparseEquilibria found = SparseEquilibria.of(game);
      List<PureEquilibrium> listed = found.listingAtMost(100_000).equilibria();
      assertEquals(BigInteger.valueOf(expected.size()), found.count(), "seed " + seed);
      assertEquals(
          expected, listed.stream().map(PureEquilibrium::profile).toList(), "seed " + seed);
      int[] on = {0, game.players().size() - 1};
      BitSet met = new BitSet();
      met.set(1);
      met.set(game.strategyCount(on[1]));
      int wanted = 0;
      for (Profile each : expected) {
        wanted +=
            met.get(each.strategy(on[0]) * game.strategyCount(on[1]) + each.strategy(on[1]))
                ? 1
                : 0;
      }
      assertEquals(
          Optional.of(BigInteger.valueOf(wanted)),
          found.countWhere(List.of(LocalCondition.of(on, met))),
          "seed " + seed);
    }
  }

  /** Up to three tables each over one to three players; every fifth table has long fractions. */
  private static GraphicalGame random(int n, Random random) {
    List<String> players = new ArrayList<>();
    List<List<String>> strategies = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      players.add("P" + i);
      strategies.add(List.of("a", "b", "c").subList(0, 1 + random.nextInt(3)));
    }
    GraphicalGame.Builder game = GraphicalGame.builder("random", players, strategies);
    for (int i = 0; i < n; i++) {
      for (int t = random.nextInt(4); t > 0; t--) {
        BitSet chosen = new BitSet();
        chosen.set(i);
        chosen.set(random.nextInt(n));
        chosen.set(random.nextInt(n));
        chosen.set(i, random.nextInt(4) > 0);
        int[] on = chosen.stream().toArray();
        int size = 1;
        for (int each : on) {
          size *= strategies.get(each).size();
        }
        boolean fine = random.nextInt(5) == 0;
        List<Rational> values = new ArrayList<>();
        for (int v = 0; v < size; v++) {
          Rational value = Rational.of(random.nextInt(3));
          values.add(fine ? value.plus(Rational.parse("1/1000000000000000000000007")) : value);
        }
        game.add(i, on, values);
      }
    }
    return game.build();
  }

  @Test
  void payoffsThatTieWithinTheToleranceAreNoneTheBetter() {
    List<List<String>> strategies = List.of(List.of("a", "b"), List.of("a", "b"));
    for (double tolerance : new double[] {0, 1e-9}) {
      GraphicalGame.Builder game =
          GraphicalGame.builder("near ties", List.of("P", "Q"), strategies);
      game.add(0, new int[] {0}, List.of(Rational.ONE, Rational.parse("1.0000000001")));
      game.add(1, new int[] {0, 1}, List.of(2, 1, 1, 2).stream().map(Rational::of).toList());
      game.tieTolerance(0, tolerance);
      Solution<PureEquilibrium> found = SparseEquilibria.of(game.build()).listingAtMost(10);
      assertEquals(tolerance > 0 ? 2 : 1, found.equilibria().size());
      assertEquals(tolerance == 0, found.equilibria().get(0).strict());
    }
  }

  /** Each number fits a word of 64 bits, and their sum does not. */
  @Test
  void payoffsThatAreSumsOfManyLargeNumbersAreAddedExactly() {
    GraphicalGame.Builder game =
        GraphicalGame.builder("large", List.of("P"), List.of(List.of("a", "b")));
    for (int part = 0; part < 10; part++) {
      game.add(0, new int[] {0}, List.of(Rational.of((1L << 60) - 1), Rational.ZERO));
    }
    Solution<PureEquilibrium> found = SparseEquilibria.of(game.build()).listingAtMost(10);
    assertEquals(1, found.equilibria().size());
    assertEquals(0, found.equilibria().get(0).profile().strategy(0));
  }

  /** Nobody comes in, or one does: the others then lose by it. */
  @Test
  void aCliqueIsWorkedThroughAsLongAsItsTableIsSmall() {
    SparseEquilibria found =
        SparseEquilibria.of(Networks.game(14, Networks.clique(14), Networks::crowding));
    assertEquals(13, found.width());
    assertEquals(BigInteger.valueOf(15), found.count());
    assertEquals(15, found.listingAtMost(1000).equilibria().size());
  }

  @Test
  void aLargerCliqueIsRefusedWithItsWidth() {
    GraphicalGame game = cliqueOfTies(25);
    NotAnsweredException refused =
        assertThrows(NotAnsweredException.class, () -> SparseEquilibria.of(game));
    assertEquals(
        "too many actors depend on one another for equilibria to be counted group by group (width"
            + " 24 found, and there is no less; one table would have 33,554,432 rows, more than"
            + " 4,000,000)",
        refused.getMessage());
    assertTrue(refused.remedy().contains("P0's choice depends on 24 others"), refused.remedy());
  }

  @Test
  void ofAWideGridABoundIsSaidBesideTheWidthFound() {
    GraphicalGame game = Networks.game(144, Networks.grid(12, 12), Networks::crowding);
    String message =
        assertThrows(NotAnsweredException.class, () -> SparseEquilibria.of(game)).getMessage();
    assertTrue(message.matches(".*width \\d\\d found, at least \\d+; one table .*"), message);
  }

  /** Everybody likes to do as each of the others does. */
  private static GraphicalGame cliqueOfTies(int n) {
    List<String> players = new ArrayList<>();
    List<List<String>> strategies = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      players.add("P" + i);
      strategies.add(List.of("a", "b"));
    }
    GraphicalGame.Builder game = GraphicalGame.builder("alike", players, strategies);
    for (int[] edge : Networks.clique(n)) {
      List<Rational> alike = List.of(1, 0, 0, 1).stream().map(Rational::of).toList();
      game.add(edge[0], edge, alike).add(edge[1], edge, alike);
    }
    return game.build();
  }

  @Test
  void aNarrowGameWithTooManyStrategiesIsRefusedWithTheSizeOfItsTable() {
    List<String> many = new ArrayList<>();
    for (int s = 0; s < 200; s++) {
      many.add("s" + s);
    }
    GraphicalGame.Builder game =
        GraphicalGame.builder("wide", List.of("P", "Q", "R"), List.of(many, many, many));
    List<Rational> values = new ArrayList<>();
    for (int v = 0; v < 40_000; v++) {
      values.add(v == 5 ? Rational.ONE : Rational.ZERO);
    }
    game.add(0, new int[] {0, 1}, values);
    game.add(1, new int[] {1, 2}, values);
    game.add(2, new int[] {0, 2}, values);
    NotAnsweredException refused =
        assertThrows(NotAnsweredException.class, () -> SparseEquilibria.of(game.build()));
    assertTrue(refused.getMessage().contains("8,000,000 rows, more than 4,000,000"));
  }
}
