package io.entente.solve.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.NashEquilibrium;
import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.TextbookGames;
import io.entente.number.Functions;
import io.entente.number.Rational;
import io.entente.solve.Dynamics;
import io.entente.solve.PlaySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AdaptivePlayTest {

  private static Dynamics follow(StrategicGame game) {
    return Dynamics.of(game, PlaySettings.byDefault());
  }

  private static Dynamics inOnePopulation(StrategicGame game) {
    return Dynamics.of(game, new PlaySettings(Optional.empty(), 10_000, true));
  }

  /** Shapley (1964): six profiles in turn, for ever longer. */
  @Test
  void shapleysGameGoesRoundAndRound() {
    StrategicGame shapley =
        StrategicGame.bimatrix(
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}});
    Dynamics found = follow(shapley);
    assertEquals(Dynamics.Verdict.ROUND_AND_ROUND, found.fictitiousEnd().verdict());
    assertEquals(6, found.rounds().orElseThrow().cycle().size());
    assertTrue(found.rounds().get().growth() > 1.5, () -> "" + found.rounds());
    assertEquals(1, found.bestReplies().traps().size());
    assertEquals(9, found.bestReplies().stuck());
  }

  /** Robinson (1951): in a zero-sum game frequencies settle, slowly, though play does not. */
  @Test
  void frequenciesOfMatchingPenniesComeNearTheMiddle() {
    for (int steps : new int[] {2000, 5000, 10_000}) {
      Dynamics found =
          Dynamics.of(
              TextbookGames.matchingPennies(), new PlaySettings(Optional.empty(), steps, false));
      assertEquals(Optional.empty(), found.rounds(), "" + steps);
      assertTrue(found.fictitiousEnd().ofRange() < 0.02);
      assertEquals(0.5, found.fictitiousEnd().profile().probability(0, 0), 0.02);
    }
    assertEquals(
        List.of(0, 1, 2, 3), follow(TextbookGames.matchingPennies()).bestReplies().traps().get(0));
  }

  /** The shares of time of a second program, in doubles on whole payoffs. */
  @Test
  void fictitiousPlayAgreesWithAPlainLoop() {
    for (Shape shape : List.of(Shape.of(2, 2), Shape.of(3, 4), Shape.of(2, 3, 2))) {
      for (long seed = 0; seed < 40; seed++) {
        StrategicGame game = RandomGames.integers(shape, 9, seed);
        MixedProfile start = pure(game, 0);
        FictitiousPlay.Course course = FictitiousPlay.of(game, start, 300);
        double[][] sums = new double[shape.players()][];
        for (int p = 0; p < sums.length; p++) {
          sums[p] = new double[shape.strategies(p)];
          for (int s = 0; s < sums[p].length; s++) {
            sums[p][s] = game.payoff(p, shape.deviate(0, p, s));
          }
        }
        List<Integer> played = new ArrayList<>();
        for (FictitiousPlay.Stay stay : course.stays()) {
          for (long i = 0; i < stay.length(); i++) {
            played.add(stay.profile());
          }
        }
        assertEquals(course.rounds(), played.size());
        String where = shape + ", seed " + seed;
        for (int round = 0; round < 300; round++) {
          int[] best = new int[sums.length];
          for (int p = 0; p < best.length; p++) {
            for (int s = 0; s < sums[p].length; s++) {
              best[p] = sums[p][s] > sums[p][best[p]] ? s : best[p];
            }
          }
          int index = shape.index(best);
          int expected = round < played.size() ? played.get(round) : played.get(played.size() - 1);
          assertEquals(expected, index, where);
          for (int p = 0; p < best.length; p++) {
            for (int s = 0; s < sums[p].length; s++) {
              sums[p][s] += game.payoff(p, shape.deviate(index, p, s));
            }
          }
        }
        if (course.settledAt() > 0) {
          assertTrue(NashEquilibrium.isEquilibrium(game, played.get(played.size() - 1)), where);
        }
      }
    }
  }

  private static MixedProfile pure(StrategicGame game, int index) {
    Rational[][] rows = new Rational[game.shape().players()][];
    for (int p = 0; p < rows.length; p++) {
      rows[p] = new Rational[game.shape().strategies(p)];
      java.util.Arrays.fill(rows[p], Rational.ZERO);
      rows[p][game.shape().strategy(index, p)] = Rational.ONE;
    }
    return MixedProfile.of(rows);
  }

  /** With a lead that is always a whole range, the odds grow as e to the time. */
  @Test
  void theReplicatorFollowsTheLogisticCurve() {
    StrategicGame game = StrategicGame.bimatrix(new double[][] {{9, 9}, {2, 2}}, new double[2][2]);
    Replicator.Course course = Replicator.of(game, PlaySettings.nearlyUniform(game), 10_000, false);
    double odds = 0.525 / 0.475;
    assertTrue(course.settled() && course.trace().size() > 1);
    for (Replicator.Point point : course.trace()) {
      double good = point.shares().get(0).get(0);
      double expected = odds * Functions.exp(point.time());
      assertEquals(expected / (1 + expected), good, 1e-7);
    }
  }

  /** Hofbauer and Sigmund (1998), 10.3: in matching pennies x(1 − x) y(1 − y) does not change. */
  @Test
  void matchingPenniesKeepsItsConstant() {
    Dynamics found = follow(TextbookGames.matchingPennies());
    assertEquals(Dynamics.Verdict.NOT_SETTLED, found.replicatorEnd().verdict());
    double first = -1;
    for (Replicator.Point point : found.replicator().trace()) {
      double product = 1;
      for (List<Double> own : point.shares()) {
        product *= own.get(0) * own.get(1);
      }
      first = first < 0 ? product : first;
      assertEquals(first, product, 1e-6);
    }
  }

  /** One population of hawks and doves mixes, two part. */
  @Test
  void hawksAndDovesMixInOnePopulationAndPartInTwo() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{-1, 4}, {0, 2}}, new double[][] {{-1, 0}, {4, 2}});
    Dynamics one = inOnePopulation(game);
    assertEquals(Dynamics.Verdict.NEAR_EQUILIBRIUM, one.replicatorEnd().verdict());
    assertEquals(2.0 / 3, one.replicatorEnd().profile().probability(0, 0), 1e-6);
    assertTrue(one.replicatorEnd().ofRange() < 1e-6);
    assertEquals(Dynamics.Verdict.EQUILIBRIUM, follow(game).replicatorEnd().verdict());
  }

  /** Zeeman (1980): where losing costs more than winning pays, shares swing out to the edges. */
  @Test
  void rockPaperScissorsSettlesOnlyIfWinningPaysMore() {
    assertEquals(
        Dynamics.Verdict.NEAR_EQUILIBRIUM,
        inOnePopulation(cyclic(2, -1)).replicatorEnd().verdict());
    assertEquals(
        Dynamics.Verdict.NOT_SETTLED, inOnePopulation(cyclic(1, -2)).replicatorEnd().verdict());
  }

  private static StrategicGame cyclic(double win, double lose) {
    double[][] a = {{0, lose, win}, {win, 0, lose}, {lose, win, 0}};
    double[][] b = {{0, win, lose}, {lose, 0, win}, {win, lose, 0}};
    return StrategicGame.bimatrix(a, b);
  }

  @Test
  void whatIsNotThereDoesNotGrow() {
    StrategicGame game = TextbookGames.prisonersDilemma();
    Dynamics found = Dynamics.of(game, new PlaySettings(Optional.of(pure(game, 0)), 100, false));
    assertEquals(Dynamics.Verdict.NO_EQUILIBRIUM, found.replicatorEnd().verdict());
    assertEquals(2.0, found.replicatorEnd().regret());
    assertEquals(List.of(0, 2, 3), found.bestReplies().path());
    assertEquals(-1, found.bestReplies().returns());
  }

  /** Where best replies end are the equilibria; a profile is stuck if none can be reached. */
  @Test
  void bestRepliesAgreeWithWalkingEverywhere() {
    for (Shape shape : List.of(Shape.of(2, 2), Shape.of(3, 3), Shape.of(2, 3, 2))) {
      for (long seed = 0; seed < 80; seed++) {
        StrategicGame game = RandomGames.integers(shape, 4, seed);
        BestReplies found = BestReplies.of(game);
        int stuck = 0;
        List<Integer> ends = new ArrayList<>();
        for (int start = 0; start < shape.profiles(); start++) {
          TreeSet<Integer> reached = new TreeSet<>(List.of(start));
          List<Integer> queue = new ArrayList<>(reached);
          boolean ended = false;
          for (int i = 0; i < queue.size(); i++) {
            ended |= NashEquilibrium.isEquilibrium(game, queue.get(i));
            for (int to : replies(game, queue.get(i))) {
              if (reached.add(to)) {
                queue.add(to);
              }
            }
          }
          stuck += ended ? 0 : 1;
          if (NashEquilibrium.isEquilibrium(game, start)) {
            ends.add(start);
          }
        }
        String where = shape + ", seed " + seed;
        assertEquals(ends, found.ends(), where);
        assertEquals(stuck, found.stuck(), where);
        assertEquals(stuck > 0, !found.traps().isEmpty(), where);
      }
    }
  }

  private static List<Integer> replies(StrategicGame game, int profile) {
    List<Integer> replies = new ArrayList<>();
    Shape shape = game.shape();
    for (int p = 0; p < shape.players(); p++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int s = 0; s < shape.strategies(p); s++) {
        best = Math.max(best, game.payoff(p, shape.deviate(profile, p, s)));
      }
      for (int s = 0; s < shape.strategies(p) && best > game.payoff(p, profile); s++) {
        int to = shape.deviate(profile, p, s);
        if (game.payoff(p, to) == best) {
          replies.add(to);
        }
      }
    }
    return replies;
  }

  /** Payoffs far apart in size are followed in parts of each player's range. */
  @Test
  void hugeAndTinyPayoffsAreFollowedAlike() {
    Dynamics plain = follow(TextbookGames.chicken());
    double[][] row = {{0, -1e300}, {1e300, -1e301}};
    double[][] column = {{0, 1e-300}, {-1e-300, -1e-299}};
    Dynamics far = follow(StrategicGame.bimatrix(row, column));
    assertEquals(plain.replicatorEnd().profile(), far.replicatorEnd().profile());
    assertEquals(plain.replicator().trace(), far.replicator().trace());
    assertEquals(plain.fictitious().stays(), far.fictitious().stays());
  }
}
