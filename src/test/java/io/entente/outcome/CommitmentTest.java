package io.entente.outcome;

import static io.entente.scenario.Sketch.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioReader;
import io.entente.sample.Course;
import io.entente.scenario.Condition;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Commitment and nearest turn on games everybody knows. */
class CommitmentTest {

  private static CentralReading central(Scenario scenario) {
    return CentralReading.of(Question.of(scenario));
  }

  private static Scenario classic(String name) {
    Path file = Path.of("scenarios", "classics", name + ".json");
    return new ScenarioReader().read(file).scenario().orElseThrow();
  }

  private static Commitment commitment(Scenario scenario, Condition condition) {
    return Commitment.to(new Outcome("asked", condition), central(scenario)).orElseThrow();
  }

  private static Map<String, String> moves(Scenario scenario, Commitment commitment) {
    return central(scenario).moves(commitment.course().cell());
  }

  /** Selten's chain store, one market: the monopolist's threat. */
  private static Sketch chainStore() {
    return new Sketch()
        .actor("Entrant", "out", "in")
        .actor("Monopolist", "fight", "share")
        .observes("Entrant")
        .table("Entrant", "1", "1", "0", "2")
        .table("Monopolist", "5", "5", "0", "2");
  }

  @Test
  void theThreatToFightAnEntrantPaysAndIsNotCredible() {
    Commitment fight = commitment(chainStore().build(), is("Monopolist", "fight"));
    assertEquals(
        Map.of("Entrant", "out", "Monopolist", "fight"), moves(chainStore().build(), fight));
    assertEquals(-3, fight.cost().orElseThrow(), "5 instead of 2");
    assertFalse(fight.credible());
    assertTrue(fight.threat());
    assertEquals(2, fight.temptation(), "sharing once the entrant is in");
    assertFalse(fight.several());
  }

  @Test
  void whatTheActorDoesAnywayIsCredibleAndCostsNothing() {
    Commitment share = commitment(chainStore().build(), is("Monopolist", "share"));
    assertTrue(share.credible());
    assertEquals(0, share.temptation());
    assertEquals(0, share.cost().orElseThrow());
    assertEquals(Map.of("Entrant", 2.0, "Monopolist", 2.0), share.payoffs());
  }

  @Test
  void sellingTheFollowersPartWouldCostTheLeaderItsLead() {
    Commitment small = commitment(classic("stackelberg"), is("Leader", "q4"));
    assertEquals(Map.of("Leader", "q4", "Follower", "q4"), moves(classic("stackelberg"), small));
    assertEquals(18 - 16, small.cost().orElseThrow(), 1e-12);
    assertEquals(18 - 16, small.temptation(), 1e-12);
    assertFalse(small.threat(), "the first mover's turn always comes");
  }

  @Test
  void inChickenStandingFirmMakesTheOtherYield() {
    Scenario chicken = classic("chicken");
    assertEquals(List.of(Course.of(1), Course.of(2)), central(chicken).equilibria());
    Commitment firm = commitment(chicken, is("Row", "hawk"));
    assertEquals(Map.of("Row", "hawk", "Column", "dove"), moves(chicken, firm));
    assertEquals(2.5 - 4, firm.cost().orElseThrow(), "against the mean of 1 and 4");
    assertTrue(firm.credible());
  }

  @Test
  void theCheapestWayToAnOutcomeIsTaken() {
    Scenario scenario = new Sketch().actor("A", "x", "y", "z").table("A", "5", "1", "3").build();
    Commitment other = commitment(scenario, new Condition.Not(is("A", "x")));
    assertEquals(Map.of("A", "z"), other.forced());
    assertEquals(2, other.cost().orElseThrow());
  }

  @Test
  void anOutcomeThatTwoActorsDecideHasNoCommitment() {
    Condition both = new Condition.All(List.of(is("Row", "hawk"), is("Column", "hawk")));
    assertEquals(
        Optional.empty(),
        Commitment.to(new Outcome("collision", both), central(classic("chicken"))));
  }

  @Test
  void withoutEquilibriumACommitmentHasNoCostToCompareWith() {
    Scenario pennies = classic("matching-pennies");
    assertTrue(central(pennies).equilibria().isEmpty());
    String actor = pennies.actors().get(0).id();
    String move = pennies.decisions().get(0).strategies().get(0).id();
    Commitment bound = commitment(pennies, is(actor, move));
    assertTrue(bound.cost().isEmpty());
    assertFalse(bound.credible());
  }

  @Test
  void theNearestTurnIsTheDecidersNextBestMove() {
    CentralReading central = central(chainStore().build());
    Outcome shared = new Outcome("shared", is("Monopolist", "share"));
    assertEquals(Verdict.ALWAYS, central.verdict(shared));
    CentralReading.Turn turn = central.nearestTurn(shared).orElseThrow();
    assertEquals("Monopolist", turn.actor());
    assertEquals(2, turn.loss());
    assertEquals(Map.of("Entrant", "in", "Monopolist", "fight"), central.moves(turn.to().cell()));
  }

  @Test
  void anOutcomeOfSeveralActorsIsTurnedByWhoeverLosesLeast() {
    CentralReading central = central(chainStore().build());
    Condition both = new Condition.All(List.of(is("Entrant", "in"), is("Monopolist", "share")));
    CentralReading.Turn turn = central.nearestTurn(new Outcome("both", both)).orElseThrow();
    assertEquals("Entrant", turn.actor());
    assertEquals(1, turn.loss());
  }

  @Test
  void inChickenACollisionIsTurnedToByTheYieldingSide() {
    Scenario chicken = classic("chicken");
    CentralReading central = CentralReading.of(Question.of(chicken).in(Form.SIMULTANEOUS));
    Outcome collision = chicken.outcome("collision").orElseThrow();
    assertEquals(Verdict.NEVER, central.verdict(collision));
    assertEquals(1, central.nearestTurn(collision).orElseThrow().loss());
    assertEquals(Verdict.SOMETIMES, central.verdict(new Outcome("row yields", is("Row", "dove"))));
  }
}
