package io.entente.scenario;

import static io.entente.scenario.ChangedRecords.with;
import static io.entente.scenario.PlantedChanges.BASE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.scenario.Change.Aspect;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every single change that can be planted in a scenario is reported, alone, and both ways. */
class ScenarioChangesTest {

  @ParameterizedTest
  @MethodSource("io.entente.scenario.PlantedChanges#planted")
  void aSingleChangeIsReportedAlone(PlantedChanges.Planted planted) {
    List<Change> found = ScenarioChanges.of(BASE, planted.after());
    assertEquals(1, found.size(), found::toString);
    Change change = found.get(0);
    assertEquals(
        planted.toString(),
        new PlantedChanges.Planted(
                BASE, change.part(), change.name(), change.aspect(), change.item())
            .toString());
  }

  @ParameterizedTest
  @MethodSource("io.entente.scenario.PlantedChanges#planted")
  void theOtherWayRoundItIsTheMirrorImage(PlantedChanges.Planted planted) {
    List<Change> back = ScenarioChanges.of(planted.after(), BASE);
    assertEquals(1, back.size());
    Change there = ScenarioChanges.of(BASE, planted.after()).get(0);
    Change mirrored = there.reversed();
    if (there.aspect() == Aspect.NAME) {
      mirrored = with(mirrored, "name", there.before().orElseThrow());
    }
    assertEquals(mirrored, back.get(0));
  }

  @Test
  void aScenarioDiffersFromItselfInNothing() {
    assertEquals(List.of(), ScenarioChanges.of(BASE, PlantedChanges.base()));
  }

  @Test
  void claimsThatNobodyUsesDoNotCount() {
    Map<String, Claim> claims = new LinkedHashMap<>(BASE.register().claims());
    claims.put("c-4", with(claims.get("c-4"), "paraphrase", "new"));
    Register register = with(BASE.register(), "claims", claims);
    assertEquals(List.of(), ScenarioChanges.of(BASE, with(BASE, "register", register)));
  }

  /** A claim that is new in register and reason at once, and the source that comes with it. */
  @Test
  void whatIsCitedOnOneSideOnlyCounts() {
    Map<String, Claim> claims = new LinkedHashMap<>(BASE.register().claims());
    claims.put("c-5", with(with(claims.get("c-4"), "id", "c-5"), "source", "six"));
    Map<String, Source> sources = new LinkedHashMap<>(BASE.register().sources());
    sources.put("six", with(sources.get("two"), "id", "six"));
    Register register = with(with(BASE.register(), "claims", claims), "sources", sources);
    Weight.Pooled pooled = (Weight.Pooled) BASE.terms().get(1).weight();
    List<Evidence> more = new ArrayList<>(pooled.evidence());
    more.add(new Evidence("c-5", 1, 1, 4, "six"));
    Scenario after =
        with(
            PlantedChanges.term(1, "weight", with(pooled, "evidence", more)), "register", register);
    List<String> expected = List.of("TERM B.pooled CLAIM", "CLAIM c-5 WHOLE", "SOURCE six WHOLE");
    assertEquals(expected, words(ScenarioChanges.of(BASE, after)));
    assertEquals(expected, words(ScenarioChanges.of(after, BASE)));
  }

  /** Decisions follow the order of their actors; the order of moves does not. */
  @Test
  void actorsInAnotherOrderTakeTheirDecisionsAlong() {
    List<Actor> actors = new ArrayList<>(BASE.actors());
    Collections.reverse(actors);
    List<Decision> decisions = new ArrayList<>(BASE.decisions());
    Collections.reverse(decisions);
    Scenario turned = ordered(actors, decisions);
    assertEquals(List.of("ACTOR  ORDER"), words(ScenarioChanges.of(BASE, turned)));
    List<Strategy> moves = new ArrayList<>(decisions.get(1).strategies());
    Collections.reverse(moves);
    decisions.set(1, with(decisions.get(1), "strategies", moves));
    Scenario both = ordered(actors, decisions);
    assertEquals(
        List.of("ACTOR  ORDER", "DECISION A ORDER"), words(ScenarioChanges.of(BASE, both)));
  }

  private static Scenario ordered(List<Actor> actors, List<Decision> decisions) {
    return new Scenario(
        BASE.id(),
        BASE.title(),
        BASE.summary(),
        BASE.asOf(),
        BASE.assumption(),
        BASE.register(),
        BASE.pooling(),
        actors,
        decisions,
        BASE.parameters(),
        BASE.terms(),
        BASE.outcomes(),
        BASE.views(),
        BASE.expectations(),
        BASE.sections(),
        BASE.chance());
  }

  private static List<String> words(List<Change> changes) {
    return changes.stream().map(c -> c.part() + " " + c.name() + " " + c.aspect()).toList();
  }

  /** Where a weight takes its strength from the register, a change there is the register's. */
  @Test
  void aStrengthInTheRegisterIsNoChangeOfTheReason() {
    Scenario three = withStrength(3);
    Scenario four = withStrength(4);
    List<Change> found = ScenarioChanges.of(three, four);
    assertEquals(1, found.size(), found::toString);
    assertEquals(Part.CLAIM, found.get(0).part());
  }

  private static Scenario withStrength(double strength) {
    Map<String, Claim> claims = new LinkedHashMap<>(BASE.register().claims());
    claims.put("c-1", with(claims.get("c-1"), "strength", OptionalDouble.of(strength)));
    Weight.Pooled pooled = (Weight.Pooled) BASE.terms().get(1).weight();
    Evidence taken = new Evidence("c-1", strength, 1, 3, "one");
    List<Evidence> list = List.of(taken, pooled.evidence().get(1));
    Register register = with(BASE.register(), "claims", claims);
    return with(
        PlantedChanges.term(1, "weight", with(pooled, "evidence", list)), "register", register);
  }

  /** Nothing that a scenario consists of is left out, now or when something is added to it. */
  @Test
  void everyComponentOfEveryRecordIsPlantedSomewhere() {
    Set<String> planted = PlantedChanges.touched();
    Set<String> all = new TreeSet<>();
    for (Class<?> type :
        List.of(
            Scenario.class,
            Scale.class,
            Pooling.class,
            Claim.class,
            Source.class,
            Actor.class,
            Decision.class,
            Chance.class,
            Parameter.class,
            Term.class,
            Weight.Pooled.class,
            Outcome.class,
            View.class,
            Expectation.class)) {
      for (RecordComponent component : type.getRecordComponents()) {
        all.add(type.getSimpleName() + "." + component.getName());
      }
    }
    // ids by which parts are found again, and what a term or claim belongs to
    all.removeAll(
        Set.of("Actor.id", "Decision.id", "Claim.id", "Source.id", "Term.actor", "Outcome.name"));
    all.remove("Decision.actor");
    // an outcome of chance comes and goes with its probability
    all.remove("Chance.outcomes");
    // the register's remarks on reasons, which count nowhere
    all.remove("Claim.bears");
    all.removeAll(planted);
    assertEquals(Set.of(), all);
  }
}
