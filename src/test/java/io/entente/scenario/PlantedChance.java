package io.entente.scenario;

import static io.entente.scenario.ChangedRecords.with;
import static io.entente.scenario.PlantedChanges.BASE;
import static io.entente.scenario.PlantedChanges.plus;
import static io.entente.scenario.PlantedChanges.replace;
import static io.entente.scenario.PlantedChanges.s;

import io.entente.scenario.Change.Aspect;
import io.entente.scenario.PlantedChanges.Planted;
import java.util.List;
import java.util.Optional;

/** Single changes of chance moves and conditions. */
final class PlantedChance {

  private PlantedChance() {}

  static void plant(List<Planted> all) {
    Condition goes = Sketch.is("A", "x");
    replace(all, "decisions", 1, "condition", goes, Part.DECISION, "B", Aspect.CONDITION, "");
    List<Strategy> open = List.of(s("x", "x"), new Strategy("y", "y", goes));
    replace(all, "decisions", 1, "strategies", open, Part.DECISION, "B", Aspect.CONDITION, "y");
    replace(
        all,
        "decisions",
        0,
        "observes",
        List.of("luck"),
        Part.DECISION,
        "A",
        Aspect.OBSERVES,
        "luck");
    luck(all, "says", "how it goes", Aspect.SAYS, "");
    luck(all, "claims", List.of("c-1"), Aspect.CITES, "c-1");
    luck(all, "assumption", Optional.of("so"), Aspect.ASSUMPTION, "");
    LevelTable bad = BASE.chance().get(0).probabilities().get(1);
    LevelTable good = BASE.chance().get(0).probabilities().get(0);
    LevelTable half = Sketch.levels(Sketch.row(Condition.ALWAYS, "d / 2"));
    luck(all, "probabilities", List.of(half, bad), Aspect.PROBABILITY, "good");
    LevelTable rows = Sketch.levels(Sketch.row(goes, "0.5"), good.rows().get(0));
    luck(all, "probabilities", List.of(rows, bad), Aspect.PROBABILITY, "good where A: x");
    Chance second = with(BASE.chance().get(0), "id", "weather");
    PlantedChanges.plant(
        all,
        with(BASE, "chance", plus(BASE.chance(), second)),
        Part.CHANCE,
        "weather",
        Aspect.WHOLE,
        "");
  }

  private static void luck(
      List<Planted> all, String component, Object value, Aspect aspect, String item) {
    Chance changed = with(BASE.chance().get(0), component, value);
    PlantedChanges.plant(
        all, with(BASE, "chance", List.of(changed)), Part.CHANCE, "luck", aspect, item);
  }
}
