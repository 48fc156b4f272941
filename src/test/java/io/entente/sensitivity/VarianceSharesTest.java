package io.entente.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.sample.draw.DrawNames;
import io.entente.scenario.Scenario;
import io.entente.sensitivity.index.Index;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Indices of scenarios worked out by hand, and how draws are divided. */
class VarianceSharesTest {

  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";
  private static final int RUNS = 10_000;

  /**
   * A goes with probability x if x is known, so the first-order index is Var(x) / Var(go) = (1/12)
   * / (1/4) = 1/3; the total index is E[y (1 - y)] / (1/4) = 2/3.
   */
  @Test
  void sumOfTwoUniformsAboveOne() {
    VarianceShares shares =
        VarianceShares.of(Samples.study(Samples.SUM, RUNS, 1), Grouping.ALL, Samples.tasks(2));
    List<String> names = shares.parts().stream().map(Uncertainty::name).toList();
    assertEquals(List.of("x", "y", "idle"), names);
    VarianceShares.Quantity goes = shares.quantities().get(0);
    for (int part = 0; part < 2; part++) {
      Index index = goes.indices().get(part);
      assertEquals(1.0 / 3, index.first(), 0.03);
      assertEquals(2.0 / 3, index.total(), 0.03);
      assertTrue(index.isFirstClear() && index.isTotalClear());
    }
    assertEquals(2.0 / 3, goes.alone(), 0.05);
    Index idle = goes.indices().get(2);
    assertEquals(0, idle.first());
    assertEquals(0, idle.total());
    assertFalse(idle.isTotalClear());
    assertTrue(goes.varies());
    assertFalse(shares.quantities().get(1).varies(), "always");
    assertFalse(shares.quantities().get(2).varies(), "never");
  }

  /**
   * A's payoff is max(0, x + y - 1): E[max | x] = x²/2, so the variance of that is 1/20 - 1/36; the
   * mean is 1/6, the mean square 1/12.
   */
  @Test
  void payoffOfTheOneWhoGoes() {
    VarianceShares shares =
        VarianceShares.of(Samples.study(Samples.SUM, RUNS, 2), Grouping.ALL, Samples.tasks(2));
    VarianceShares.Quantity payoff = shares.quantities().get(3);
    assertEquals(VarianceShares.Kind.PAYOFF, payoff.kind());
    assertEquals("A", payoff.name());
    double truth = (1.0 / 20 - 1.0 / 36) / (1.0 / 12 - 1.0 / 36);
    assertEquals(truth, payoff.indices().get(0).first(), 0.03);
    assertEquals(1 - truth, payoff.indices().get(0).total(), 0.03);
    assertFalse(shares.quantities().get(4).varies(), "B gets 1 in every run");
  }

  @Test
  void everyDrawBelongsToExactlyOnePart() {
    Scenario scenario = Samples.file(FLAGSHIP);
    Set<String> drawn = new HashSet<>(DrawNames.of(scenario));
    for (Grouping grouping : Grouping.values()) {
      List<String> all = new ArrayList<>();
      for (Uncertainty part : Uncertainty.of(scenario, grouping)) {
        all.addAll(part.draws());
      }
      assertEquals(new HashSet<>(all).size(), all.size(), grouping.word());
      assertTrue(drawn.containsAll(all), grouping.word());
      assertEquals(drawn, new HashSet<>(all), grouping.word());
    }
  }

  @Test
  void threadsChangeNothing() {
    Study study = Samples.study(Samples.file(FLAGSHIP), 100, 0);
    VarianceShares one = VarianceShares.of(study, Grouping.SOURCES, Samples.tasks(1));
    VarianceShares three = VarianceShares.of(study, Grouping.SOURCES, Samples.tasks(3));
    assertEquals(one, three);
    assertEquals(7 - 1 + 2, VarianceShares.tasks(study, Grouping.SOURCES));
  }
}
