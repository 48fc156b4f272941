package io.entente.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Boxes of scenarios whose region is known. */
class RegionsTest {

  private static Regions regions(Scenario scenario, int samples) {
    Study study = Samples.study(scenario, samples, 7);
    Responses own = study.responses(study.plan(), study.runs(), false);
    return Regions.of(study, Inputs.draw(study), own, Samples.tasks(2));
  }

  /** A presses if omega < 0.4 and leverage > 0.45, which is 0.22 of all runs. */
  @Test
  void aScenarioMadeWithABox() {
    Scenario scenario =
        Samples.read(
            """
            {
              "format": "entente/scenario/1", "id": "b", "title": "A box",
              "actors": {"A": {"strategies": ["press", "wait"]}},
              "parameters": {
                "omega": {"distribution": {"type": "uniform", "low": 0, "high": 1}},
                "leverage": {"distribution": {"type": "uniform", "low": 0, "high": 1}},
                "other": {"distribution": {"type": "normal", "mean": 0, "sd": 1}}
              },
              "payoffs": {"A": {"gain": {"says": "gain",
                "level": [{"when": {"A": "press"}, "is": 1}],
                "weight": "if(omega < 0.4, if(leverage > 0.45, 1, -1), -1)"}}},
              "outcomes": {"presses": {"A": "press"}, "always": {}}
            }
            """);
    Regions regions = regions(scenario, 4000);
    Regions.OfOutcome presses = regions.outcomes().get(0);
    Regions.Region box = presses.boxes().get(0);
    assertEquals(1, box.density().estimate(), 0.02);
    assertEquals(1, box.coverage().share(), 0.03);
    assertEquals(0.22, box.mass().share(), 0.02);
    assertTrue(box.mass().low() < 0.22 && 0.22 < box.mass().high());
    assertEquals(2, box.bounds().size());
    for (Regions.Bound bound : box.bounds()) {
      boolean omega = bound.name().equals("omega");
      assertEquals(omega ? 0.4 : 0.45, omega ? bound.below() : bound.above(), 0.02);
      assertEquals(omega ? 0.4 : 0.55, bound.densityWithout(), 0.04, "the other bound alone");
      assertEquals(1, bound.reproduced(), 1e-9);
      assertTrue(bound.chance() < 1e-6);
    }
    assertEquals("omega", box.bounds().get(0).name(), "whose loss costs most comes first");
    assertFalse(regions.outcomes().get(1).varies());
  }

  /** Some dozens of unknowns each matter a little: boxes stay simple all the same. */
  @Test
  void flagshipBoxesHoldUp() {
    Regions regions = regions(Samples.file("scenarios/korea/appeal-to-xi.json"), 600);
    int boxes = 0;
    for (Regions.OfOutcome one : regions.outcomes()) {
      for (Regions.Region region : one.boxes()) {
        boxes++;
        assertTrue(region.density().low() > 0 && region.coverage().share() > 0);
        assertTrue(region.bounds().size() <= 4);
      }
    }
    assertTrue(boxes >= regions.outcomes().size() / 3, boxes + " boxes");
  }
}
