package io.entente.solve.repeated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.OneShotDeviations;
import io.entente.game.PlayPath;
import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.SimpleStrategyProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {

  /** Temptation, reward, punishment, sucker: index 0 is both cooperate, 3 both defect. */
  static StrategicGame dilemma(double t, double r, double p, double s) {
    return StrategicGame.bimatrix(new double[][] {{r, s}, {t, p}}, new double[][] {{r, t}, {s, p}});
  }

  static SimpleStrategyProfile agreed(
      StrategicGame game, int[] cycle, int punishment, int periods) {
    List<MixedProfile> profiles = new ArrayList<>();
    for (int index : cycle) {
      profiles.add(pure(game, index));
    }
    return Punishment.alike(pure(game, punishment), periods).of(PlayPath.cycle(profiles));
  }

  static MixedProfile pure(StrategicGame game, int index) {
    return MixedProfile.pure(game.shape(), game.shape().profile(index));
  }

  /** Friedman (1971): (T - R) / (T - P). */
  @Test
  void grimTriggerInThePrisonersDilemma() {
    StrategicGame game = dilemma(5, 3, 1, 0);
    DiscountSet set = Patience.of(game, agreed(game, new int[] {0}, 3, 0), 0);
    assertEquals(Rational.of(1, 2), set.critical().orElseThrow().low());
    game = dilemma(10, 7, 3, 1);
    set = Patience.of(game, agreed(game, new int[] {0}, 3, 0), 1);
    assertEquals(Rational.of(3, 7), set.critical().orElseThrow().low());
    assertEquals(1, set.intervals().size());
  }

  /** Half the monopoly quantity in a linear Cournot duopoly: 9/17 (Gibbons 1992, 2.3.C). */
  @Test
  void collusionOfTwoFirms() {
    double[][] first = new double[3][3];
    double[][] second = new double[3][3];
    int[] quantities = {6, 8, 9};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        int price = 24 - quantities[i] - quantities[j];
        first[i][j] = price * quantities[i];
        second[i][j] = price * quantities[j];
      }
    }
    StrategicGame game = StrategicGame.bimatrix(first, second);
    for (int firm = 0; firm < 2; firm++) {
      DiscountSet set = Patience.of(game, agreed(game, new int[] {0}, 4, 0), firm);
      assertEquals(Rational.of(9, 17), set.critical().orElseThrow().low());
    }
  }

  /** 5 - 3 = (3 - 1)(d + d^2): the golden ratio less 1; after one period d = 1 would be needed. */
  @Test
  void finitePunishmentsByHand() {
    StrategicGame game = dilemma(5, 3, 1, 0);
    Threshold two =
        Patience.of(game, agreed(game, new int[] {0}, 3, 2), 0).critical().orElseThrow();
    assertFalse(two.isExact());
    assertEquals(0.6180339887498949, two.toDouble());
    assertTrue(Patience.of(game, agreed(game, new int[] {0}, 3, 1), 0).isEmpty());
    // 4.5 - 3 = 2 d
    game = dilemma(4.5, 3, 1, 0);
    Threshold one =
        Patience.of(game, agreed(game, new int[] {0}, 3, 1), 0).critical().orElseThrow();
    assertEquals(Rational.of(3, 4), one.low());
  }

  /** (C, D), (D, C) by turns: 5d / (1 + d) is at least 1 from d = 1/4 on. */
  @Test
  void cyclesByHand() {
    StrategicGame game = dilemma(5, 3, 1, 0);
    SimpleStrategyProfile turns = agreed(game, new int[] {1, 2}, 3, 0);
    assertEquals(Rational.of(1, 4), Patience.of(game, turns, 0).critical().orElseThrow().low());
    assertEquals(Rational.of(1, 4), Patience.of(game, turns, 1).critical().orElseThrow().low());
  }

  @Test
  void neverIfPunishmentCostsNothing() {
    StrategicGame game = dilemma(5, 3, 3, 0);
    assertTrue(Patience.of(game, agreed(game, new int[] {0}, 3, 0), 0).isEmpty());
  }

  /** An equilibrium that pays 1, with one that pays 3 as its "punishment": 1 >= 3d at most. */
  @Test
  void tooMuchPatienceIfPunishmentIsAReward() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{1, 0}, {0, 3}}, new double[][] {{1, 0}, {0, 3}});
    DiscountSet set = Patience.of(game, agreed(game, new int[] {0}, 3, 0), 0);
    assertTrue(set.critical().isEmpty());
    assertEquals(Rational.of(1, 3), set.intervals().get(0).high().low());
    assertTrue(set.contains(Rational.of(1, 3)));
    assertFalse(set.contains(Rational.parse("0.334")));
  }

  @Test
  void aPunishmentThatIsNoEquilibriumIsNotCarriedOutForEver() {
    StrategicGame game = dilemma(5, 3, 1, 0);
    SimpleStrategyProfile play = agreed(game, new int[] {0}, 1, 0);
    assertTrue(Patience.of(game, play, 0).isEmpty(), "Row would be the sucker for ever");
  }

  /** By plain sums of payoffs over many periods. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void randomAgreementsAgreeWithPlainSums(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Shape[] shapes = {Shape.of(2, 2), Shape.of(3, 2), Shape.of(2, 2, 2), Shape.of(1, 4)};
    int sustained = 0;
    for (int round = 0; round < 120; round++) {
      StrategicGame game =
          RandomGames.integers(shapes[random.nextInt(shapes.length)], 7, random.nextLong());
      int[] cycle = random.ints(1 + random.nextInt(3), 0, (int) game.shape().profiles()).toArray();
      int punishment = random.nextInt((int) game.shape().profiles());
      SimpleStrategyProfile play = agreed(game, cycle, punishment, random.nextInt(4));
      for (int player = 0; player < game.shape().players(); player++) {
        DiscountSet set = Patience.of(game, play, player);
        for (int tenth = 0; tenth < 20; tenth++) {
          Rational discount = Rational.of(2L * tenth + 1, 41);
          boolean holds = set.contains(discount);
          sustained += holds ? 1 : 0;
          String where =
              "seed " + seed + ", round " + round + ", player " + player + ", " + discount;
          OneShotDeviations found = OneShotDeviations.ofPlayer(game, play, player, discount);
          assertEquals(holds, found.isSubgamePerfect(), where);
          double gain = plainGain(game, play, player, discount.toDouble());
          if (game.shape().strategies(player) > 1) {
            assertEquals(gain, found.gain().toDouble(), 1e-9, where);
          }
        }
      }
    }
    assertTrue(sustained > 200, "seed " + seed + ": " + sustained);
  }

  private static double plainGain(
      StrategicGame game, SimpleStrategyProfile play, int player, double discount) {
    double best = Double.NEGATIVE_INFINITY;
    double punished = worth(game, play.path(1 + player), 0, player, discount);
    for (int number = 0; number < play.paths(); number++) {
      PlayPath path = play.path(number);
      for (int at = 0; at < path.positions(); at++) {
        int index = index(game, path.at(at));
        double conforming = worth(game, path, at, player, discount);
        for (int other = 0; other < game.shape().strategies(player); other++) {
          if (other != game.shape().strategy(index, player)) {
            double now = game.payoff(player, game.shape().deviate(index, player, other));
            best = Math.max(best, (1 - discount) * now + discount * punished - conforming);
          }
        }
      }
    }
    return best;
  }

  private static double worth(
      StrategicGame game, PlayPath path, int from, int player, double discount) {
    double sum = 0;
    double weight = 1; // of what comes later nothing is left in nine digits
    int at = from;
    while (weight > 1e-15) {
      sum += weight * game.payoff(player, index(game, path.at(at)));
      weight *= discount;
      at = path.next(at);
    }
    return (1 - discount) * sum;
  }

  private static int index(StrategicGame game, MixedProfile profile) {
    int[] strategies = new int[profile.players()];
    for (int player = 0; player < strategies.length; player++) {
      while (profile.probability(player, strategies[player]) < 1) {
        strategies[player]++;
      }
    }
    return game.shape().index(strategies);
  }
}
