package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioReader;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Frequencies;
import io.entente.outcome.Question;
import io.entente.outcome.Verdict;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bloc or the pairs, by hand at the centre and by draws of another generator. */
class BlocOrPairsTest {

  private static final Scenario SCENARIO =
      new ScenarioReader()
          .read(Path.of("scenarios/korea/bloc-or-pairs.json"))
          .scenario()
          .orElseThrow();

  private static final String APART = "RU-KP pair with China apart";

  /**
   * China unpaid: 2/3 - (0.1 + 0.4 + 0.8)/3 · 19/3 - 0.35 = -2.4278; together 2 - 2.7444 - 0.7 -
   * 0.5 = -1.9444. So neither pays, and the pairs stay.
   */
  @Test
  void atTheCentreNobodyGainsByABloc() {
    CentralReading central = CentralReading.of(Question.of(SCENARIO));
    assertEquals(
        2.0 / 3 - 1.3 / 3 * 19 / 3 - 0.35, central.runs().parameter("china_unpaid", 0), 1e-12);
    assertEquals(
        2 - 1.3 / 3 * 19 / 3 - 0.7 - 0.5,
        central.runs().solutionValue("bloc.core.surplus", 0),
        1e-12);
    for (var outcome : SCENARIO.outcomes()) {
      Verdict expected = outcome.name().equals("network of pairs") ? Verdict.ALWAYS : Verdict.NEVER;
      assertEquals(expected, central.verdict(outcome), outcome.name());
    }
  }

  private static double triangular(Random random, double low, double mode, double high) {
    double u = random.nextDouble();
    double cut = (mode - low) / (high - low);
    return u < cut
        ? low + Math.sqrt(u * (high - low) * (mode - low))
        : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
  }

  /** The arrangement that comes about in one draw, from the specification and not from the file. */
  private static String arrangement(Random random, boolean paid, double labelled, boolean open) {
    double cr = triangular(random, 4, 6, 8);
    triangular(random, 2, 3.5, 5);
    double ck = triangular(random, 1, 2, 3);
    double front = triangular(random, 0, 2, 4);
    double west = triangular(random, 4, 6, 9) * triangular(random, 0.1, 0.4, 0.8);
    double friction = triangular(random, 0, 0.6, 1.5);
    double russia = triangular(random, 0, 0.5, 1);
    double asia = triangular(random, 0.5, 1.5, 3);
    double loss = west * (1 - labelled);
    boolean bloc =
        paid ? front - loss - friction - russia > 0 : front / 3 - loss - friction / 2 > 0;
    if (bloc) {
      return "bloc";
    }
    if (open && asia > friction) {
      return "Eurasian alignment";
    }
    return labelled * west > (cr + ck) / 2 ? APART : "network of pairs";
  }

  @ParameterizedTest
  @ValueSource(strings = {"unpaid", "compensated", "labelled", "Eurasia is open"})
  void frequenciesAreThoseOfTheSpecification(String view) {
    int samples = 20_000;
    Map<String, Integer> counts = new HashMap<>();
    Random random = new Random(11);
    for (int i = 0; i < samples; i++) {
      String one =
          arrangement(
              random,
              view.equals("compensated"),
              view.equals("labelled") ? 1 : 0,
              view.equals("Eurasia is open"));
      counts.merge(one, 1, Integer::sum);
    }
    Question question = Question.of(SCENARIO).under(view);
    Frequencies found = Frequencies.of(question, SCENARIO.outcomes(), samples, 1);
    double sum = 0;
    for (String name : new String[] {"bloc", "network of pairs", "Eurasian alignment", APART}) {
      double share = found.outcomes().get(name).estimate();
      sum += share;
      assertEquals(counts.getOrDefault(name, 0) / (double) samples, share, 0.015, view + name);
    }
    assertEquals(1, sum, 1e-12, "one arrangement in each draw");
    assertEquals(0, found.failed());
  }

  @Test
  void everyViewChangesSomething() {
    assertEquals(6, SCENARIO.views().size());
    for (View view : SCENARIO.views().subList(1, 6)) {
      assertTrue(!view.parameters().isEmpty(), view.name());
    }
  }
}
