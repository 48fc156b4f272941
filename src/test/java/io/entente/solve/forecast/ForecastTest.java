package io.entente.solve.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ForecastTest {

  /** Emission standards for cars: Bueno de Mesquita (1994). */
  private static final String[][] EMISSIONS = {
    {"4", "0.08", "0.8"}, {"7", "0.08", "0.4"}, {"4", "0.03", "0.2"}, {"4", "0.16", "0.8"},
    {"10", "0.16", "0.6"}, {"10", "0.16", "0.6"}, {"10", "0.16", "0.9"}, {"7", "0.05", "0.1"},
    {"4", "0.05", "1"}, {"7", "0.08", "0.7"}
  };

  /** The five actors of KTAB's example in three dimensions: capability, positions, saliences. */
  private static final String[][] EXAMPLE = {
    {"117.7", "52.8", "39.8", "39.6", "32.3", "22.4", "13.4"},
    {"93.2", "15.9", "61.4", "72.0", "25.2", "34.5", "26.5"},
    {"61.4", "61.1", "86.5", "44.5", "28.8", "28.6", "18.2"},
    {"135.4", "26.3", "16.5", "15.9", "15.6", "42.0", "14.3"},
    {"63.8", "73.3", "61.1", "26.3", "39.7", "19.9", "15.8"}
  };

  private static final Forecast.Options KTAB =
      new Forecast.Options(
          new CondorcetElection.Model(
              VotingRule.PROPORTIONAL_CUBIC, VictoryModel.LINEAR, ElectionModel.MARKOV_INCENTIVE),
          Optional.of(RiskAttitude.MIDDLE),
          false);

  @Test
  void emissionsMedianAndMean() {
    Forecast forecast = Forecast.of(emissions(), List.of(Rational.of(6)), Forecast.Options.usual());
    assertEquals(Rational.of(7), forecast.median(0).low());
    assertTrue(forecast.median(0).isSingle());
    assertEquals(7.389955686853767, forecast.mean(0).toDouble(), 1e-14);
    assertEquals(3, forecast.election().proposals());
    assertEquals(forecast.winning(0), forecast.winning(8));
  }

  /** Figures printed by KTAB's reference run of its example (KAPSARC 2017). */
  @Test
  void ktabUtilitiesAndRiskAttitudes() {
    Actors actors = example();
    Forecast forecast =
        Forecast.of(actors, List.of(number("100"), number("100"), number("100")), KTAB);
    double[] risk = {1, -0.387, -0.5, -0.001, -0.298};
    for (int actor = 0; actor < risk.length; actor++) {
      assertEquals(risk[actor], forecast.attitude(actor), 6e-4);
    }
    double[] aware = {1, 0.8931, 0.9321, 0.9359, 0.9595};
    for (int other = 0; other < aware.length; other++) {
      assertEquals(aware[other], forecast.utility(0, other), 6e-5);
    }
    Forecast neutral =
        Forecast.of(
            actors, List.of(number("100"), number("100"), number("100")), Forecast.Options.usual());
    double[] values = {0.694, 0.647, 1, 0.483, 0.804};
    for (int other = 0; other < values.length; other++) {
      assertEquals(values[other], neutral.utility(2, other), 6e-4);
    }
  }

  /** The same run's election among five bargains, from the utilities it prints. */
  @Test
  void ktabElection() {
    double[][] utilities = {
      {0.94413, 0.94325, 0.95465, 0.95113, 0.94769},
      {0.64659, 0.64571, 0.62947, 0.67104, 0.70395},
      {0.64098, 0.63957, 0.52679, 0.63545, 0.57105},
      {0.65095, 0.64348, 0.76595, 0.65249, 0.68524},
      {0.69137, 0.69349, 0.65381, 0.70138, 0.64050}
    };
    CondorcetElection election =
        CondorcetElection.of(
            new double[] {117.7, 93.2, 61.4, 135.4, 63.8}, utilities, KTAB.model());
    double[] expected = {0.0859, 0.0695, 0.4215, 0.2255, 0.1976};
    for (int option = 0; option < expected.length; option++) {
      assertEquals(expected[option], election.probability(option), 2e-4);
    }
    assertEquals(5.549, election.coalition(0, 2), 1e-3);
    assertEquals(0.3948, election.beats(0, 2), 1e-4);
    assertTrue(election.residual() < 1e-15);
  }

  /** The definition, step by step, as a process of a favourite and its challengers. */
  @Test
  void theLongRunIsWhereTheProcessSettles() {
    for (int seed = 0; seed < 30; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int n = 2 + random.nextInt(4);
      int actors = 1 + random.nextInt(5);
      double[] capabilities = new double[actors];
      double[][] utilities = new double[actors][n];
      for (int k = 0; k < actors; k++) {
        capabilities[k] = random.nextDouble() * 10;
        for (int a = 0; a < n; a++) {
          utilities[k][a] = random.nextDouble();
        }
      }
      for (ElectionModel model :
          new ElectionModel[] {ElectionModel.MARKOV_UNIFORM, ElectionModel.MARKOV_INCENTIVE}) {
        for (VictoryModel victory : VictoryModel.values()) {
          CondorcetElection election =
              CondorcetElection.of(
                  capabilities,
                  utilities,
                  new CondorcetElection.Model(VotingRule.PROPORTIONAL, victory, model));
          assertSettled(election, model, "seed " + seed + " " + model + " " + victory);
        }
      }
    }
  }

  private static void assertSettled(CondorcetElection election, ElectionModel model, String what) {
    int n = election.proposals();
    double[] now = new double[n];
    java.util.Arrays.fill(now, 1.0 / n);
    for (int round = 0; round < 4000; round++) {
      double[] next = new double[n];
      for (int b = 0; b < n; b++) {
        double all = 0;
        for (int a = 0; a < n; a++) {
          all += challenge(election, model, a, b);
        }
        for (int a = 0; a < n; a++) {
          double met = now[b] * challenge(election, model, a, b) / all;
          next[a] += met * election.beats(a, b);
          next[b] += met * election.beats(b, a);
        }
      }
      for (int a = 0; a < n; a++) {
        now[a] = (now[a] + next[a]) / 2;
      }
    }
    double sum = 0;
    for (int a = 0; a < n; a++) {
      assertEquals(now[a], election.probability(a), 1e-6, what);
      sum += election.probability(a);
    }
    assertEquals(1, sum, 1e-12, what);
  }

  private static double challenge(CondorcetElection election, ElectionModel model, int a, int b) {
    return model == ElectionModel.MARKOV_UNIFORM
        ? 1
        : election.coalition(a, b) * election.beats(a, b);
  }

  /** Two proposals: 3 for one, 1 for the other. */
  @Test
  void twoProposalsByHand() {
    double[] capabilities = {3, 1};
    double[][] utilities = {{1, 0}, {0, 1}};
    double[] expected = {3.0 / 4, 9.0 / 10, 81.0 / 82, 6561.0 / 6562, 1};
    for (VictoryModel victory : VictoryModel.values()) {
      for (ElectionModel model : ElectionModel.values()) {
        CondorcetElection election =
            CondorcetElection.of(
                capabilities,
                utilities,
                new CondorcetElection.Model(VotingRule.PROPORTIONAL, victory, model));
        assertEquals(expected[victory.ordinal()], election.probability(0), 1e-9, victory.word());
      }
    }
  }

  @Test
  void votesByTheRules() {
    double x = 0.3;
    double[] expected = {x, x * x * x, (x + x * x * x) / 2, 0.8 * x + 0.2, 1, 0.2};
    for (VotingRule rule : VotingRule.values()) {
      assertEquals(expected[rule.ordinal()], rule.vote(x), 1e-15, rule.word());
      double back = rule == VotingRule.ASYMMETRIC_PROSPECT ? -x : -expected[rule.ordinal()];
      assertEquals(back, rule.vote(-x), 1e-15, rule.word());
      assertEquals(0, rule.vote(0), rule.word());
    }
    assertEquals(0.5, VictoryModel.BINARY.victory(1, 1), 1e-15);
    assertEquals(1, VictoryModel.BINARY.victory(1.1, 1));
    assertEquals(0, VictoryModel.BINARY.victory(1, 1.2));
    double ramp = VictoryModel.BINARY.victory(1.05, 1);
    assertEquals((1.05 / 2.05 * 2.1 - 1) / 0.1, ramp, 1e-12);
  }

  /** Everybody's first is somebody's surest loss: one vote each, in a circle. */
  @Test
  void aCircleHasNoConditionalAnswer() {
    double[] capabilities = {1, 1, 1};
    double[][] utilities = {{1, 0.5, 0}, {0, 1, 0.5}, {0.5, 0, 1}};
    CondorcetElection.Model model =
        new CondorcetElection.Model(
            VotingRule.BINARY, VictoryModel.BINARY, ElectionModel.CONDITIONAL);
    assertThrows(
        NotAnsweredException.class, () -> CondorcetElection.of(capabilities, utilities, model));
    CondorcetElection circle =
        CondorcetElection.of(
            capabilities,
            utilities,
            new CondorcetElection.Model(
                VotingRule.BINARY, VictoryModel.BINARY, ElectionModel.MARKOV_UNIFORM));
    assertEquals(1.0 / 3, circle.probability(1), 1e-15);
  }

  @Test
  void theUnitOfCapabilityDoesNotMatter() {
    double[][] utilities = {{1, 0.4, 0.4}, {0.4, 1, 0.4}, {0.2, 0.3, 1}};
    double[] small = {1e-300, 2e-300, 3e-300};
    double[] large = {1e300, 2e300, 3e300};
    CondorcetElection one = CondorcetElection.of(small, utilities, KTAB.model());
    CondorcetElection two = CondorcetElection.of(large, utilities, KTAB.model());
    for (int option = 0; option < 3; option++) {
      assertEquals(one.probability(option), two.probability(option), 1e-12);
    }
  }

  /** The middle weight may fall between two positions. */
  @Test
  void mediansByCounting() {
    assertEquals(
        new WeightedMedian(Rational.of(2), Rational.of(5)),
        WeightedMedian.of(numbers("5", "1", "2", "9"), numbers("1", "0.5", "0.5", "0")));
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Rational> positions = new ArrayList<>();
      List<Rational> weights = new ArrayList<>();
      for (int actor = 0; actor < 1 + random.nextInt(7); actor++) {
        positions.add(Rational.of(random.nextInt(5)));
        weights.add(Rational.of(random.nextInt(4)));
      }
      weights.set(0, Rational.ONE);
      WeightedMedian median = WeightedMedian.of(positions, weights);
      for (int twice = -2; twice <= 10; twice++) {
        Rational place = Rational.of(twice, 2);
        boolean within = place.compareTo(median.low()) >= 0 && place.compareTo(median.high()) <= 0;
        assertEquals(isUnbeaten(place, positions, weights), within, "seed " + seed + " " + place);
      }
    }
  }

  private static boolean isUnbeaten(Rational place, List<Rational> at, List<Rational> weights) {
    for (int other = -8; other <= 48; other++) {
      Rational rival = Rational.of(other, 8);
      Rational margin = Rational.ZERO;
      for (int actor = 0; actor < at.size(); actor++) {
        int nearer = at.get(actor).minus(rival).abs().compareTo(at.get(actor).minus(place).abs());
        margin = margin.plus(weights.get(actor).times(Rational.of(nearer)));
      }
      if (margin.signum() < 0) {
        return false;
      }
    }
    return true;
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> WeightedMean.of(numbers("1", "2"), numbers("0", "0")));
    assertThrows(
        IllegalArgumentException.class,
        () -> WeightedMedian.of(numbers("1", "2"), numbers("1", "-1")));
    assertThrows(
        IllegalArgumentException.class,
        () -> Forecast.of(emissions(), List.of(Rational.of(5)), Forecast.Options.usual()));
    assertArrayEquals(new double[2], RiskAttitude.MIDDLE.of(new double[] {0.5, 0.5}), "all alike");
  }

  private static Actors emissions() {
    List<List<Rational>> positions = new ArrayList<>();
    List<Rational> capabilities = new ArrayList<>();
    List<List<Rational>> saliences = new ArrayList<>();
    for (String[] row : EMISSIONS) {
      positions.add(List.of(number(row[0])));
      capabilities.add(number(row[1]));
      saliences.add(List.of(number(row[2])));
    }
    return new Actors(positions, capabilities, saliences);
  }

  private static Actors example() {
    List<List<Rational>> positions = new ArrayList<>();
    List<Rational> capabilities = new ArrayList<>();
    List<List<Rational>> saliences = new ArrayList<>();
    for (String[] row : EXAMPLE) {
      capabilities.add(number(row[0]));
      positions.add(numbers(row[1], row[2], row[3]));
      saliences.add(numbers(row[4], row[5], row[6]));
    }
    return new Actors(positions, capabilities, saliences);
  }

  private static List<Rational> numbers(String... texts) {
    List<Rational> numbers = new ArrayList<>();
    for (String text : texts) {
      numbers.add(number(text));
    }
    return numbers;
  }

  private static Rational number(String text) {
    return Rational.parse(text);
  }
}
