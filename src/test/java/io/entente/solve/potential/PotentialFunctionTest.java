package io.entente.solve.potential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.NashEquilibrium;
import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.TextbookGames;
import io.entente.number.Rational;
import io.entente.solve.PotentialFunction;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PotentialFunctionTest {

  private static final List<Shape> SHAPES =
      List.of(Shape.of(2, 2), Shape.of(2, 3), Shape.of(3, 3), Shape.of(2, 2, 2), Shape.of(2, 3, 2));

  /** Monderer and Shapley (1996), section 2: the dilemma's potential rises towards defection. */
  @Test
  void thePrisonersDilemmaHasAnExactPotential() {
    PotentialFunction found = PotentialFunction.of(TextbookGames.prisonersDilemma());
    assertEquals(PotentialFunction.Kind.EXACT, found.kind());
    assertEquals("[0, 2, 2, 3]", found.values().toString());
    assertEquals(List.of(3), found.maxima());
  }

  @Test
  void matchingPenniesHasNone() {
    PotentialFunction found = PotentialFunction.of(TextbookGames.matchingPennies());
    assertEquals(PotentialFunction.Kind.NONE, found.kind());
    assertEquals(4, found.cycle().size());
  }

  /** Rosenthal (1973): what a road costs depends on how many take it. */
  @Test
  void congestionGamesHaveAnExactPotentialAndPerturbedOnesHaveNot() {
    for (long seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int players = 2 + random.nextInt(3);
      int roads = 2 + random.nextInt(2);
      double[][] costs = new double[roads][players + 1];
      for (double[] road : costs) {
        for (int load = 1; load <= players; load++) {
          road[load] = random.nextInt(20);
        }
      }
      int[] counts = new int[players];
      java.util.Arrays.fill(counts, roads);
      Shape shape = Shape.of(counts);
      double[][] payoffs = new double[players][(int) shape.profiles()];
      Rational[] rosenthal = new Rational[(int) shape.profiles()];
      for (int index = 0; index < shape.profiles(); index++) {
        int[] load = new int[roads];
        double sum = 0;
        for (int player = 0; player < players; player++) {
          int road = shape.strategy(index, player);
          sum -= costs[road][++load[road]];
        }
        rosenthal[index] = Rational.ofDouble(sum);
        for (int player = 0; player < players; player++) {
          int road = shape.strategy(index, player);
          payoffs[player][index] = -costs[road][load[road]];
        }
      }
      PotentialFunction found = PotentialFunction.of(StrategicGame.of(shape, payoffs));
      assertEquals(PotentialFunction.Kind.EXACT, found.kind(), "seed " + seed);
      for (int index = 0; index < rosenthal.length; index++) {
        assertEquals(
            rosenthal[index].minus(rosenthal[0]), found.values().get(index), "seed " + seed);
      }
      scaledIsWeighted(shape, payoffs, seed);
      payoffs[0][random.nextInt((int) shape.profiles())] += 1e-9;
      PotentialFunction spoilt = PotentialFunction.of(StrategicGame.of(shape, payoffs));
      assertTrue(spoilt.kind() != PotentialFunction.Kind.EXACT, "seed " + seed);
    }
  }

  private static void scaledIsWeighted(Shape shape, double[][] payoffs, long seed) {
    double[][] scaled = new double[payoffs.length][];
    for (int player = 0; player < scaled.length; player++) {
      scaled[player] = payoffs[player].clone();
      for (int index = 0; index < scaled[player].length; index++) {
        scaled[player][index] = (player + 1) * payoffs[player][index] + 7 * player;
      }
    }
    PotentialFunction found = PotentialFunction.of(StrategicGame.of(shape, scaled));
    PotentialFunction plain = PotentialFunction.of(StrategicGame.of(shape, payoffs));
    if (found.kind() == PotentialFunction.Kind.EXACT) {
      return; // nobody's payoff depends on anybody else
    }
    assertEquals(PotentialFunction.Kind.WEIGHTED, found.kind(), "seed " + seed);
    assertEquals(plain.maxima(), found.maxima(), "seed " + seed);
    assertEquals(plain.values(), found.values(), "seed " + seed);
    assertEquals("[1, 2", found.weights().toString().substring(0, 5), "seed " + seed);
  }

  /** All squares for exact ones, all round trips for ordinal ones, by brute force. */
  @Test
  void smallGamesAgreeWithTheDefinitions() {
    int[] seen = new int[PotentialFunction.Kind.values().length];
    for (Shape shape : SHAPES) {
      for (long seed = 0; seed < 150; seed++) {
        StrategicGame game = RandomGames.integers(shape, seed % 2 == 0 ? 2 : 4, seed);
        String where = shape + ", seed " + seed;
        PotentialFunction found = PotentialFunction.of(game);
        seen[found.kind().ordinal()]++;
        boolean ordinal = !hasCycle(game, 0);
        boolean generalised = !hasCycle(game, 1);
        assertEquals(everySquareCloses(game), found.obstacle().isEmpty(), where);
        assertEquals(ordinal, found.kind().ordinal() <= 2, where);
        assertEquals(generalised, found.kind() != PotentialFunction.Kind.NONE, where);
        check(game, found, where);
      }
    }
    for (PotentialFunction.Kind kind : PotentialFunction.Kind.values()) {
      assertTrue(seen[kind.ordinal()] > 3, () -> "hardly any " + kind);
    }
  }

  /** The function does what its kind says, at every deviation. */
  private static void check(StrategicGame game, PotentialFunction found, String where) {
    found.maxima().forEach(at -> assertTrue(NashEquilibrium.isEquilibrium(game, at), where));
    for (int i = 0; i < found.cycle().size(); i++) {
      int from = found.cycle().get(i);
      int to = found.cycle().get((i + 1) % found.cycle().size());
      assertTrue(gain(game, from, to) > 0, where);
    }
    for (int from = 0; from < found.values().size(); from++) {
      for (int to = 0; to < found.values().size(); to++) {
        int player = mover(game.shape(), from, to);
        if (player < 0) {
          continue;
        }
        Rational rise = found.values().get(to).minus(found.values().get(from));
        Rational gain = game.exactPayoff(player, to).minus(game.exactPayoff(player, from));
        switch (found.kind()) {
          case EXACT -> assertEquals(gain, rise, where);
          case WEIGHTED -> assertEquals(gain, rise.times(found.weights().get(player)), where);
          case ORDINAL -> assertEquals(gain.signum(), rise.signum(), where);
          default -> assertTrue(gain.signum() <= 0 || rise.signum() > 0, where);
        }
      }
    }
  }

  /** The one player in whose strategy two profiles differ, or -1. */
  private static int mover(Shape shape, int from, int to) {
    int mover = -1;
    for (int player = 0; player < shape.players(); player++) {
      if (shape.strategy(from, player) != shape.strategy(to, player)) {
        if (mover >= 0) {
          return -1;
        }
        mover = player;
      }
    }
    return mover;
  }

  /** The sign of what the mover gains; -2 if there is no one mover. */
  private static int gain(StrategicGame game, int from, int to) {
    int player = mover(game.shape(), from, to);
    return player < 0 ? -2 : game.exactPayoff(player, to).compareTo(game.exactPayoff(player, from));
  }

  /** Whether some round trip of gains of at least this sign has a strict gain (Warshall 1962). */
  private static boolean hasCycle(StrategicGame game, int least) {
    int n = (int) game.shape().profiles();
    boolean[][] reaches = new boolean[n][n];
    for (int from = 0; from < n; from++) {
      for (int to = 0; to < n; to++) {
        reaches[from][to] = from == to || gain(game, from, to) >= least;
      }
    }
    for (int over = 0; over < n; over++) {
      for (int from = 0; from < n; from++) {
        for (int to = 0; to < n; to++) {
          reaches[from][to] |= reaches[from][over] && reaches[over][to];
        }
      }
    }
    for (int from = 0; from < n; from++) {
      for (int to = 0; to < n; to++) {
        if (gain(game, from, to) == 1 && reaches[to][from]) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean everySquareCloses(StrategicGame game) {
    int n = (int) game.shape().profiles();
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        for (int c = 0; c < n; c++) {
          for (int d = 0; d < n; d++) {
            boolean square =
                mover(game.shape(), a, b) >= 0
                    && mover(game.shape(), a, b) == mover(game.shape(), c, d)
                    && mover(game.shape(), b, c) >= 0
                    && mover(game.shape(), b, c) == mover(game.shape(), d, a)
                    && mover(game.shape(), a, b) != mover(game.shape(), b, c);
            if (square
                && !step(game, a, b)
                    .plus(step(game, b, c))
                    .plus(step(game, c, d))
                    .plus(step(game, d, a))
                    .equals(Rational.ZERO)) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  private static Rational step(StrategicGame game, int from, int to) {
    int player = mover(game.shape(), from, to);
    return game.exactPayoff(player, to).minus(game.exactPayoff(player, from));
  }
}
