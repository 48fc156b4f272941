package io.entente.solve.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.Regret;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.solve.support.SupportSearch.Certified;
import io.entente.solve.support.SupportSearch.OpenSupport;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is said of equilibria holds: that they are exact, regular, and all there are. The games are
 * made so that their equilibria are known by hand.
 */
class ClaimsTest {

  private static final List<Integer> FIRST = List.of(0);
  private static final List<Integer> BOTH = List.of(0, 1);

  private static SupportSearch.Found search(StrategicGame game) {
    return SupportSearch.search(game, Restriction.all(game.shape()), 100_000_000);
  }

  /** As the first, second and third gain 2yz - 1, 2xz - 1 and 2xy - 1: at 1/√2 each. */
  private static double othersDo(int player, int[] s) {
    return s[(player + 1) % 3] == 1 && s[(player + 2) % 3] == 1 ? 1 : -1;
  }

  /** Each of three matches the next, the last mismatches the first. */
  private static double pennies(int player, int[] s) {
    boolean same = s[(player + 1) % 3] == 1;
    return same == player < 2 ? 1 : -1;
  }

  /** Payoffs that are known up to a tolerance do not make 1/2 an exact answer. */
  @Test
  void nothingIsExactWherePayoffsAreNot() {
    List<String> two = List.of("", "");
    StrategicGameBuilder builder =
        StrategicGame.builder("", List.of("a", "b", "c"), List.of(two, two, two));
    StrategicGame exact = RootGames.of(3, ClaimsTest::pennies);
    for (int player = 0; player < 3; player++) {
      for (int index = 0; index < 8; index++) {
        builder.payoff(player, index, exact.payoff(player, index));
      }
    }
    SupportSearch.Found found = search(builder.tieTolerance(0, 1e-13).build());
    assertEquals(1, found.equilibria().size());
    MixedProfile only = found.equilibria().get(0).profile();
    assertFalse(only.isExact());
    assertEquals(0.5, only.probability(1, 0), 1e-12);
  }

  /**
   * The second is to play 1/2 but for 1/2^54; nothing can tell them apart in rounded numbers, and
   * 1/2 is not it.
   */
  @Test
  void aSimpleFractionNextToARootIsNotTheRoot() {
    StrategicGame game =
        RootGames.of(
            3,
            (player, s) ->
                player == 0 && s[1] == 1 ? Math.nextUp(pennies(player, s)) : pennies(player, s));
    SupportSearch.Found found = search(game);
    assertTrue(found.isAll());
    assertEquals(1, found.equilibria().size());
    assertFalse(found.equilibria().get(0).profile().isExact());
    assertTrue(Regret.of(game, found.equilibria().get(0).profile()) < 1e-15);
  }

  /** Where everybody would be indifferent if the second could play its second with 3/2. */
  @Test
  void aRootBeyondTheProbabilitiesIsNone() {
    StrategicGame game =
        RootGames.of(3, (player, s) -> player == 0 ? (s[1] == 1 ? -1 : -3) : pennies(player, s));
    DeviationGains gains =
        new DeviationGains(game, Restriction.all(game.shape()), new Work(1_000_000));
    SupportSystem system = RootGames.fullSystem(gains);
    Ranges box = new Ranges(3);
    box.set(0, 0.5, 0.5);
    box.set(1, 1.5, 1.5);
    box.set(2, 0.5, 0.5);
    assertTrue(new ExactRoot(gains, system).in(box).isEmpty());
  }

  /** Rock, scissors, paper in a round: each is to beat the next one. */
  @Test
  void threeStrategiesAreSolvedInFractionsToo() {
    Shape shape = Shape.of(3, 3, 3);
    double[][] payoffs = new double[3][27];
    int[] wins = {0, 1, -1};
    for (int index = 0; index < 27; index++) {
      int[] s = RootGames.strategies(shape, index);
      for (int player = 0; player < 3; player++) {
        payoffs[player][index] = wins[(3 + s[(player + 1) % 3] - s[player]) % 3];
      }
    }
    SupportSearch.Found found = search(StrategicGame.of(shape, payoffs));
    String third = "[1/3, 1/3, 1/3]";
    assertTrue(
        RootGames.texts(found.equilibria())
            .contains("[" + third + ", " + third + ", " + third + "]"));
  }

  /** Three mix 1/2 : 1/2, but the first has a third strategy that earns 3/4 then, not 1/2. */
  @Test
  void aRootFromWhichSomebodyGainsIsNoEquilibrium() {
    Shape shape = Shape.of(3, 2, 2);
    double[][] payoffs = new double[3][12];
    for (int index = 0; index < 12; index++) {
      int[] s = RootGames.strategies(shape, index);
      payoffs[0][index] = s[0] == 2 ? (s[1] == 0 && s[2] == 0 ? 3 : 0) : s[0] == s[1] ? 1 : 0;
      payoffs[1][index] = s[1] == s[2] ? 1 : 0;
      payoffs[2][index] = s[0] < 2 && s[2] != s[0] ? 1 : 0;
    }
    StrategicGame game = StrategicGame.of(shape, payoffs);
    SupportSearch.Found found = search(game);
    for (Certified equilibrium : found.equilibria()) {
      assertTrue(Regret.of(game, equilibrium.profile()) < 1e-14, equilibrium.toString());
    }
  }

  /**
   * Three who play their second strategies with 1/√2 each; the first is to be held to that by a
   * fourth, who is indifferent just then, with probability 0. In rounded numbers that is not told
   * from a small probability, and so nothing is claimed.
   */
  @Test
  void aProbabilityThatMayBeZeroIsLeftOpen() {
    StrategicGame game =
        RootGames.of(
            4,
            (player, s) ->
                player == 3 ? s[0] - s[1] : othersDo(player, s) + (player == 0 ? s[3] : 0));
    SupportSearch.Found found = search(game);
    List<List<List<Integer>>> open = RootGames.supports(found.open());
    assertTrue(open.contains(List.of(BOTH, BOTH, BOTH, BOTH)), "a probability of 0: " + open);
    assertTrue(open.contains(List.of(BOTH, BOTH, BOTH, FIRST)), "a gain of 0: " + open);
  }

  /** The fourth gets 0 whatever it does: at each of its strategies the other one earns as much. */
  @Test
  void nothingIsRegularWhereAnUnplayedStrategyEarnsAsMuch() {
    for (RootGames.Gain three :
        List.<RootGames.Gain>of(ClaimsTest::othersDo, ClaimsTest::pennies)) {
      StrategicGame game = RootGames.of(4, (player, s) -> player == 3 ? 0 : three.of(player, s));
      SupportSearch.Found found = search(game);
      assertFalse(found.isAll());
      assertTrue(found.equilibria().size() >= 2);
      for (Certified equilibrium : found.equilibria()) {
        assertFalse(equilibrium.isRegular(), equilibrium.toString());
      }
    }
    StrategicGame two =
        RootGames.of(3, (player, s) -> player == 2 ? 0 : s[1 - player] == player ? 1 : -1);
    for (Certified equilibrium : search(two).equilibria()) {
      assertFalse(equilibrium.isRegular(), equilibrium.toString());
    }
  }

  /** Everybody is indifferent where all mix alike: a line, x = y = z. */
  @Test
  void aLineOfEquilibriaIsNoCompleteList() {
    StrategicGame game = RootGames.of(3, (player, s) -> s[(player + 1) % 3] - s[(player + 2) % 3]);
    SupportSearch.Found found = search(game);
    assertFalse(found.isAll());
    assertTrue(RootGames.supports(found.open()).contains(List.of(BOTH, BOTH, BOTH)));
  }

  /** x = y = z = t, and (t - 1/2)² = 1e-20: two equilibria nearer than the smallest box. */
  @Test
  void twoEquilibriaTooCloseToBeToldApartAreNotLostInSilence() {
    Shape shape = Shape.of(2, 2, 2);
    double[][] payoffs = new double[3][8];
    for (int index = 0; index < 8; index++) {
      int[] s = RootGames.strategies(shape, index);
      payoffs[0][index] = s[0] == 1 ? s[1] - s[2] : 0;
      payoffs[1][index] = s[1] == 1 ? s[0] - s[2] : 0;
      payoffs[2][index] = s[2] == 1 ? (s[0] == s[1] ? 0.25 : -0.25) : 1e-20;
    }
    SupportSearch.Found found = search(StrategicGame.of(shape, payoffs));
    assertFalse(found.isAll());
    assertTrue(RootGames.supports(found.open()).contains(List.of(BOTH, BOTH, BOTH)));
  }

  /** The same with one double root at 1/2: it is named, but not as the only one near. */
  @Test
  void aDoubleRootIsNotRegular() {
    StrategicGame game =
        RootGames.of(
            3, (player, s) -> player == 2 ? (s[0] == s[1] ? 0.25 : -0.25) : s[1 - player] - s[2]);
    SupportSearch.Found found = search(game);
    assertFalse(found.isAll());
    String half = "[1/2, 1/2]";
    int named = 0;
    for (Certified equilibrium : found.equilibria()) {
      if (equilibrium.profile().toString().equals("[" + half + ", " + half + ", " + half + "]")) {
        named++;
        assertFalse(equilibrium.isRegular());
      }
    }
    assertEquals(1, named);
  }

  /** All are indifferent between two each, but the first's third gains as soon as others mix. */
  @Test
  void whatIsSaidToBeInfiniteHoldsEquilibria() {
    Shape shape = Shape.of(3, 2, 2);
    double[][] payoffs = new double[3][12];
    payoffs[0][shape.index(2, 1, 1)] = 1;
    SupportSearch.Found found = search(StrategicGame.of(shape, payoffs));
    for (OpenSupport open : found.open()) {
      boolean gains = open.supports().get(0).equals(BOTH);
      for (int player = 1; player < 3; player++) {
        gains &= open.supports().get(player).equals(BOTH);
      }
      assertFalse(gains && open.isInfinite(), open.toString());
    }
  }

  /** Whoever stops the search early is told so, whenever that is. */
  @Test
  void aSearchThatWasStoppedAnywhereIsNotComplete() {
    StrategicGame game = RootGames.twoRoots("0.3", "0.6");
    SupportSearch.Found whole = search(game);
    assertTrue(whole.isAll());
    Set<String> all = RootGames.texts(whole.equilibria());
    int stopped = 0;
    for (long most = 1; most <= whole.work() + 500; most += 1 + whole.work() / 3000) {
      SupportSearch.Found found = SupportSearch.search(game, Restriction.all(game.shape()), most);
      if (found.isAll()) {
        assertEquals(all, RootGames.texts(found.equilibria()), "work " + most);
      } else {
        stopped++;
      }
    }
    assertTrue(stopped > 100, "stopped " + stopped);
  }

  @Test
  void aBoxSearchThatWasEndedSaysSo() {
    StrategicGame game = RootGames.twoRoots("0.3", "0.6");
    DeviationGains gains =
        new DeviationGains(game, Restriction.all(game.shape()), new Work(1_000_000));
    BoxSearch ended = new BoxSearch(RootGames.fullSystem(gains));
    ended.roots(1);
    assertTrue(ended.isEnded());
    BoxSearch through = new BoxSearch(RootGames.fullSystem(gains));
    assertEquals(2, through.roots(100_000).size());
    assertFalse(through.isEnded());
  }

  /**
   * Some coefficients are 1e-310 of the others, so that the slopes have no inverse among doubles:
   * the root at which all three mix must be found or left open.
   */
  @Test
  void slopesWithoutAnInverseLoseNoRoot() {
    for (double t : new double[] {1e-3, 1e-100, 1e-160, 1e-200, 1e-290, 1e-305, 1e-310, 1e-320}) {
      SupportSearch.Found found = search(RootGames.almostSingular(t));
      boolean named = false;
      for (Certified equilibrium : found.equilibria()) {
        MixedProfile profile = equilibrium.profile();
        named |=
            Math.abs(profile.probability(0, 1) - 0.4) < 1e-6
                && Math.abs(profile.probability(1, 1) - 0.6) < 1e-6;
      }
      assertTrue(named || !found.isAll(), "factor " + t);
    }
  }
}
