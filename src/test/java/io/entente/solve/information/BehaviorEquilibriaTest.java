package io.entente.solve.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.interop.ExtensiveFormFile;
import io.entente.number.Rational;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Equilibria in which somebody draws lots, in published games. */
class BehaviorEquilibriaTest {

  private static final Path LITERATURE = Path.of("scenarios/literature");

  private static List<BehaviorEquilibrium> all(GameTree tree) {
    BehaviorEquilibria.Found found = BehaviorEquilibria.of(tree, 1000);
    assertTrue(found.isComplete());
    for (BehaviorEquilibrium each : found.equilibria()) {
      assertTrue(each.isExact());
      assertEquals(Rational.ZERO, each.regret());
    }
    return found.equilibria();
  }

  private static List<Rational> fractions(String... values) {
    List<Rational> fractions = new ArrayList<>();
    for (String value : values) {
      fractions.add(Rational.parse(value));
    }
    return fractions;
  }

  /**
   * Cho and Kreps (1987) with nine weak guests in ten, by hand: a ninth of them drinks beer, so
   * that beer leaves the bully in doubt, and it duels half the time, so that they do not mind.
   */
  @Test
  void whereMostAreWeakSomeBluff() {
    Signals game =
        new Signals(
            new Rational[] {Rational.of(1, 10), Rational.of(9, 10)},
            new int[][][] {{{1, 3}, {0, 2}}, {{0, 2}, {1, 3}}},
            new int[][][] {{{0, 1}, {0, 1}}, {{1, 0}, {1, 0}}});
    assertTrue(PerfectBayesian.of(game.tree(), 10).equilibria().isEmpty());
    List<BehaviorEquilibrium> found = all(game.tree());
    assertEquals(1, found.size());
    BehaviorEquilibrium only = found.get(0);
    assertEquals(
        List.of(
            fractions("1", "0"),
            fractions("1/9", "8/9"),
            fractions("1/2", "1/2"),
            fractions("1", "0")),
        only.plan().probabilities());
    assertEquals(fractions("11/10", "9/10"), only.payoffs());
    assertEquals(fractions("1/2", "1/2"), only.beliefs().at(2));
    assertEquals(fractions("0", "1"), only.beliefs().at(3));
    assertFalse(only.isContinuum());
    SignallingGame signals = SignallingGame.of(game.tree()).orElseThrow();
    assertFalse(signals.isPooling(only.plan()));
    assertFalse(signals.isSeparating(only.plan()));
  }

  /** Cho and Kreps (1987): the bully may draw lots after the unsent message, duelling often. */
  @Test
  void threatsMayBeDrawn() throws Exception {
    GameTree tree = ExtensiveFormFile.read(LITERATURE.resolve("beer-and-quiche.efg"));
    List<BehaviorEquilibrium> found = all(tree);
    assertEquals(2, found.size());
    OpenBehavior threat = found.get(0).behaviors().get(0);
    assertEquals(fractions("1/2", "0"), threat.lowest());
    assertEquals(fractions("1", "1/2"), threat.highest());
    OpenBelief doubt = found.get(0).open().get(0);
    assertEquals(fractions("1/2", "1/2"), doubt.lowest());
    assertEquals(fractions("1/2", "1/2"), doubt.highest());
  }

  /**
   * Selten (1975): the third player moves only by mistake of the first or the second; it may draw
   * lots, with 3/4 at least for what keeps the first from leaving, and holds 1 to 2.
   */
  @Test
  void seltensHorse() throws Exception {
    GameTree tree = ExtensiveFormFile.read(Path.of("src/test/resources/games/seltens-horse.efg"));
    List<BehaviorEquilibrium> found = all(tree);
    assertEquals(1, found.size());
    assertEquals(fractions("1", "1", "1"), found.get(0).payoffs());
    assertEquals(fractions("0", "3/4"), found.get(0).behaviors().get(0).lowest());
    assertEquals(fractions("1/4", "1"), found.get(0).behaviors().get(0).highest());
    assertEquals(fractions("1/3", "2/3"), found.get(0).beliefs().at(1));
  }

  /**
   * Kuhn (1950): the second player has one strategy; the first bets with the jack with any a up to
   * 1/3, then with the king with 3a, and calls with the queen with a + 1/3. The game is worth
   * -1/18.
   */
  @Test
  void kuhnPoker() throws Exception {
    GameTree tree = ExtensiveFormFile.read(LITERATURE.resolve("kuhn-poker.efg"));
    List<BehaviorEquilibrium> found = all(tree);
    assertEquals(3, found.size());
    int continua = 0;
    for (BehaviorEquilibrium each : found) {
      assertEquals(fractions("-1/18", "1/18"), each.payoffs());
      Rational bluff = each.plan().probability(set(tree, 0, "J"), 1);
      assertEquals(bluff.times(Rational.of(3)), each.plan().probability(set(tree, 0, "K"), 1));
      assertEquals(
          bluff.plus(Rational.of(1, 3)), each.plan().probability(set(tree, 0, "Q, check, bet"), 1));
      assertEquals(Rational.of(1, 3), each.plan().probability(set(tree, 1, "J, check"), 1));
      assertEquals(Rational.of(1, 3), each.plan().probability(set(tree, 1, "Q, bet"), 1));
      continua += each.isContinuum() ? 1 : 0;
      for (OpenBehavior open : each.behaviors()) {
        if (open.informationSet() == set(tree, 0, "J")) {
          assertEquals(fractions("2/3", "0"), open.lowest());
          assertEquals(fractions("1", "1/3"), open.highest());
        }
      }
    }
    assertEquals(1, continua);
  }

  private static int set(GameTree tree, int player, String name) {
    for (int set = 0; set < tree.informationSets().size(); set++) {
      if (tree.informationSets().get(set).player() == player
          && tree.informationSets().get(set).name().equals(name)) {
        return set;
      }
    }
    throw new AssertionError(name);
  }

  /**
   * Kreps and Wilson (1982): with n entrants to come an entrant in doubt p of a strong store enters
   * if p < b^n; a weak store fights for sure while p is at least b^(n-1), and else as often as
   * leaves the next entrant in doubt b^(n-1), which then stays out with 1/a.
   */
  @Test
  void reputation() {
    Rational half = Rational.of(1, 2);
    for (String prior : List.of("1/10", "1/3", "2/5")) {
      assertReputation(ChainStore.of(2, Rational.parse(prior), half, Rational.of(3)));
    }
    assertReputation(ChainStore.of(2, Rational.of(1, 5), Rational.of(2, 3), Rational.of(7, 2)));
    assertReputation(ChainStore.of(3, Rational.of(1, 10), half, Rational.of(3)));
  }

  private static void assertReputation(ChainStore store) {
    List<BehaviorEquilibrium> found = all(store.tree());
    assertEquals(1, found.size(), store.tree().toString());
    for (int set = 0; set < store.tree().informationSets().size(); set++) {
      assertEquals(
          store.published(set),
          found.get(0).plan().probabilities().get(set),
          store.tree().informationSets().get(set).name());
    }
  }

  /**
   * Spence (1973) with four lengths of schooling, which cost the able half as much, and wages that
   * the employer wants to be near what a worker is worth, 1 or 2. By hand: the able separate by any
   * schooling from 1 to 2, here 5/4 or 3/2, or nobody goes to school; wages after a length that
   * nobody chooses rest on beliefs cut at 1/4 and 3/4. The intuitive criterion leaves the least
   * schooling that separates.
   */
  @Test
  void schooling() throws Exception {
    GameTree tree = ExtensiveFormFile.read(LITERATURE.resolve("spence-schooling.efg"));
    SignallingGame game = SignallingGame.of(tree).orElseThrow();
    int[] separating = new int[4];
    int pooling = 0;
    for (PerfectBayesianEquilibrium each : PerfectBayesian.of(tree, 1000).equilibria()) {
      int able = each.plan().action(set(tree, 0, "able"));
      boolean passes = IntuitiveCriterion.failure(game, each.plan()).isEmpty();
      assertEquals(0, each.plan().action(set(tree, 0, "other")));
      assertEquals(game.isSeparating(each.plan()) && able == 2, passes);
      separating[able] += game.isSeparating(each.plan()) ? 1 : 0;
      pooling += game.isPooling(each.plan()) ? 1 : 0;
      for (OpenBelief belief : each.open()) {
        List<Rational> ends =
            List.of(fractions("0", "1/4"), fractions("1/4", "3/4"), fractions("3/4", "1"))
                .get(each.plan().action(belief.informationSet()));
        assertEquals(ends.get(0), belief.lowest().get(1));
        assertEquals(ends.get(1), belief.highest().get(1));
      }
    }
    // after 3/4, 5/4 and 3/2 years: so many wages keep both from choosing them
    assertEquals(2 * 3, separating[2]);
    assertEquals(2 * 2, separating[3]);
    assertEquals(0, separating[0] + separating[1]);
    assertEquals(2 * 3 * 3, pooling);
    BehaviorEquilibria.Found some = BehaviorEquilibria.of(tree, 40);
    assertTrue(some.isLimited() && some.equilibria().size() == 40);
    for (BehaviorEquilibrium each : some.equilibria()) {
      boolean passes = IntuitiveCriterion.failure(game, each.plan()).isEmpty();
      Rational able = gets(tree, each, tree.child(0, 1)).times(Rational.of(2));
      // the able can have 2 - 5/8 by 5/4 years, as nobody else can gain by so many
      assertTrue(!passes || able.compareTo(Rational.of(11, 8)) >= 0, each.plan().toString());
    }
  }

  /** What the sender gets in a subtree, times how likely that is. */
  private static Rational gets(GameTree tree, BehaviorEquilibrium each, int root) {
    List<Rational> reach = each.plan().reach(tree);
    Rational sum = Rational.ZERO;
    for (int node = root; node < tree.subtreeEnd(root); node++) {
      if (tree.kind(node) == GameTree.Kind.TERMINAL) {
        sum = sum.plus(reach.get(node).times(tree.exactPayoff(0, node)));
      }
    }
    return sum;
  }

  /** Three players who mix with irrational probabilities: a root, and its regret. */
  @Test
  void rootsAreFoundWithinRounding() {
    GameTreeBuilder builder = GameTree.builder("Three at once", List.of("A", "B", "C"));
    for (int player = 0; player < 3; player++) {
      builder.addInformationSet(player, "", List.of("0", "1"));
    }
    // each wants to differ from the product of the others: u = own * (1 - 3 x y) and the like
    for (int node = 0; node < 1; node++) {
      builder.decision(0);
      for (int a = 0; a < 2; a++) {
        builder.decision(1);
        for (int b = 0; b < 2; b++) {
          builder.decision(2);
          for (int c = 0; c < 2; c++) {
            builder.terminal(a * (1 - 3 * b * c), b * (1 - 3 * a * c), c * (1 - 3 * a * b));
          }
        }
      }
    }
    BehaviorEquilibria.Found found = BehaviorEquilibria.of(builder.build(), 100);
    assertFalse(found.isComplete());
    boolean rounded = false;
    for (BehaviorEquilibrium each : found.equilibria()) {
      if (!each.isExact()) {
        rounded = true;
        double share = each.plan().probability(0, 1).toDouble();
        assertEquals(1.0 / 3, share * share, 1e-12);
        assertTrue(each.regret().toDouble() < 1e-12);
      }
    }
    assertTrue(rounded);
    assertEquals(
        Optional.empty(), found.equilibria().isEmpty() ? Optional.of(0) : Optional.empty());
  }
}
