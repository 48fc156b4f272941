package io.entente.solve.coalition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import io.entente.proof.coalition.NucleolusCheck;
import io.entente.proof.coalition.NucleolusProof;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random games, against the definitions and against ways of finding the same that are slow. */
class RandomGamesTest {

  /** What players add in one order, for every order. */
  private static List<Rational> byOrders(CoalitionalGame game) {
    Rational[] sums = new Rational[game.size()];
    Arrays.fill(sums, Rational.ZERO);
    long[] orders = {0};
    walk(game, 0, sums, orders, Rational.ONE);
    List<Rational> shares = new ArrayList<>();
    for (Rational sum : sums) {
      shares.add(sum.dividedBy(Rational.of(orders[0])));
    }
    return shares;
  }

  /** Goes through all orders; what is added counts once for each order that goes on from there. */
  private static void walk(
      CoalitionalGame game, int before, Rational[] sums, long[] orders, Rational one) {
    int left = game.size() - Integer.bitCount(before);
    if (left == 0) {
      orders[0]++;
      return;
    }
    for (int p = 0; p < game.size(); p++) {
      if ((before >> p & 1) == 0) {
        long after = orders[0];
        walk(game, before | 1 << p, sums, orders, one);
        Rational times = Rational.of(orders[0] - after);
        Rational adds = game.worth(before | 1 << p).minus(game.worth(before));
        sums[p] = sums[p].plus(adds.times(times));
      }
    }
  }

  @Test
  void shapleyIsTheAverageOverOrdersAndBanzhafOverCoalitions() {
    for (long seed = 0; seed < 60; seed++) {
      CoalitionalGame game = Games.random(1 + (int) (seed % 6), new Random(seed));
      assertEquals(byOrders(game), List.of(ShapleyValue.of(game)), "seed " + seed);
      double[] near = new double[game.size()];
      ShapleyValue.of(game.approximate(), ShapleyValue.weights(game.size()), near);
      double[] banzhaf = new double[game.size()];
      BanzhafValue.of(game.approximate(), banzhaf);
      for (int p = 0; p < near.length; p++) {
        assertEquals(ShapleyValue.of(game)[p].toDouble(), near[p], 1e-12, "seed " + seed);
        assertEquals(BanzhafValue.of(game).get(p).toDouble(), banzhaf[p], 1e-12, "seed " + seed);
      }
    }
  }

  @Test
  void theCoreIsShownByAnAllocationOrABalancedCollection() {
    int empty = 0;
    for (long seed = 0; seed < 150; seed++) {
      CoalitionalGame game = Games.random(1 + (int) (seed % 6), new Random(seed));
      Core core = Core.of(game).orElseThrow();
      assertTrue(core.collection().isBalanced(game.size()), "seed " + seed);
      assertEquals(core.least(), core.collection().claims(game), "seed " + seed);
      if (core.isEmpty()) {
        empty++;
        Rational all = game.worth(game.grand());
        assertTrue(core.collection().claims(game).compareTo(all) > 0, "seed " + seed);
      } else {
        assertTrue(game.isInCore(core.allocation().orElseThrow()), "seed " + seed);
      }
      double near = new FloatingExcess(game.size()).surplus(game.approximate());
      assertEquals(core.surplus().toDouble(), near, 1e-9, "seed " + seed);
    }
    assertTrue(empty > 20 && empty < 130, empty + " empty cores");
  }

  @Test
  void theNucleolusMeetsKohlbergsCriterionAndNothingBesideItDoes() {
    int found = 0;
    for (long seed = 0; seed < 150; seed++) {
      CoalitionalGame game = Games.random(2 + (int) (seed % 5), new Random(seed));
      Nucleolus.Answer answer = Nucleolus.of(game);
      double[] near = new double[game.size()];
      new FloatingExcess(game.size()).nucleolus(game.approximate(), near);
      if (answer.status() == Nucleolus.Status.NO_IMPUTATION) {
        assertTrue(Double.isNaN(near[0]), "seed " + seed);
        continue;
      }
      found++;
      NucleolusProof proof = answer.proof().orElseThrow();
      assertEquals(List.of(), NucleolusCheck.fault(game, proof).stream().toList(), "seed " + seed);
      double[] exact = answer.allocation().stream().mapToDouble(Rational::toDouble).toArray();
      assertArrayEquals(exact, near, 1e-9, "seed " + seed);
      Core core = Core.of(game).orElseThrow();
      assertEquals(!core.isEmpty(), game.isInCore(answer.allocation()), "seed " + seed);
      List<Rational> moved = new ArrayList<>(answer.allocation());
      Rational little = Rational.of(1, 1000);
      moved.set(0, moved.get(0).plus(little));
      moved.set(1, moved.get(1).minus(little));
      assertTrue(
          NucleolusCheck.fault(game, new NucleolusProof(moved, proof.levels())).isPresent(),
          "seed " + seed);
    }
    assertTrue(found > 60, found + " found");
  }

  /** A proof that leaves out a level, or a weight, proves nothing. */
  @Test
  void aProofWithAGapIsRefused() {
    CoalitionalGame game = Games.bankruptcy(200, 100, 200, 300);
    NucleolusProof proof = Nucleolus.of(game).proof().orElseThrow();
    assertTrue(proof.levels().size() > 1);
    NucleolusProof first = new NucleolusProof(proof.allocation(), proof.levels().subList(1, 2));
    assertFalse(NucleolusCheck.fault(game, first).isEmpty());
    NucleolusProof none = new NucleolusProof(proof.allocation(), List.of());
    assertFalse(NucleolusCheck.fault(game, none).isEmpty());
    NucleolusProof.Level level = proof.levels().get(0);
    List<Rational> weights = new ArrayList<>(level.weights());
    weights.set(0, weights.get(0).plus(Rational.of(1, 7)));
    NucleolusProof.Level wrong =
        new NucleolusProof.Level(level.excess(), level.coalitions(), weights, level.players());
    NucleolusProof broken = new NucleolusProof(proof.allocation(), List.of(wrong));
    assertFalse(NucleolusCheck.fault(game, broken).isEmpty());
  }

  @Test
  void propertiesAreThoseOfTheDefinitions() {
    for (long seed = 0; seed < 80; seed++) {
      CoalitionalGame game = Games.random(2 + (int) (seed % 4), new Random(seed));
      boolean superadditive = true;
      boolean convex = true;
      for (int s = 0; s <= game.grand(); s++) {
        for (int t = 0; t <= game.grand(); t++) {
          Rational apart = game.worth(s).plus(game.worth(t));
          Rational together = game.worth(s | t).plus(game.worth(s & t));
          convex &= together.compareTo(apart) >= 0;
          superadditive &= (s & t) != 0 || together.compareTo(apart) >= 0;
        }
      }
      Properties is = Properties.of(game);
      assertEquals(superadditive, is.notSuperadditive().isEmpty(), "seed " + seed);
      assertEquals(convex, is.notConvex().isEmpty(), "seed " + seed);
    }
  }

  @Test
  void votesCountedAreVotesListed() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int n = 1 + random.nextInt(8);
      long[][] weights = new long[1 + random.nextInt(2)][n];
      long[] quotas = new long[weights.length];
      for (int r = 0; r < quotas.length; r++) {
        long sum = 0;
        for (int p = 0; p < n; p++) {
          weights[r][p] = random.nextInt(6);
          sum += weights[r][p];
        }
        quotas[r] = 1 + random.nextInt((int) sum + 1);
      }
      CoalitionalGame game =
          Games.of(
              n,
              s -> {
                boolean wins = true;
                for (int r = 0; r < quotas.length; r++) {
                  long sum = 0;
                  for (int p = 0; p < n; p++) {
                    sum += (s >> p & 1) * weights[r][p];
                  }
                  wins &= sum >= quotas[r];
                }
                return wins ? Rational.ONE : Rational.ZERO;
              });
      VotingPower power = VotingPower.of(quotas, weights).orElseThrow();
      assertEquals(List.of(ShapleyValue.of(game)), power.shapleyShubik(), "seed " + seed);
      assertEquals(BanzhafValue.of(game), power.banzhaf(), "seed " + seed);
      long winning = 0;
      for (int s = 0; s <= game.grand(); s++) {
        winning += game.worth(s).signum();
      }
      assertEquals(BigInteger.valueOf(winning), power.winning(), "seed " + seed);
    }
  }

  /** Every network against every other one: the definition word for word. */
  @Test
  void stableNetworksAreThoseOfTheDefinition() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      PairNetworks networks = new PairNetworks(4);
      int[][] payoffs = new int[networks.networks()][4];
      for (int[] row : payoffs) {
        for (int p = 0; p < 4; p++) {
          row[p] = random.nextInt(3);
        }
      }
      List<Integer> expected = new ArrayList<>();
      for (int g = 0; g < payoffs.length; g++) {
        boolean stable = true;
        for (int pair = 0; pair < 6; pair++) {
          int i = networks.first(pair);
          int j = networks.second(pair);
          int cut = g & ~(1 << pair);
          int added = g | 1 << pair;
          if (g != cut) {
            stable &= payoffs[g][i] >= payoffs[cut][i] && payoffs[g][j] >= payoffs[cut][j];
          } else {
            boolean iGains = payoffs[added][i] > payoffs[g][i];
            boolean jGains = payoffs[added][j] > payoffs[g][j];
            boolean iLoses = payoffs[added][i] < payoffs[g][i];
            boolean jLoses = payoffs[added][j] < payoffs[g][j];
            stable &= !(iGains && !jLoses || jGains && !iLoses);
          }
        }
        if (stable) {
          expected.add(g);
        }
      }
      assertEquals(
          expected,
          networks.stable((p, one, other) -> Integer.compare(payoffs[one][p], payoffs[other][p])),
          "seed " + seed);
    }
  }
}
