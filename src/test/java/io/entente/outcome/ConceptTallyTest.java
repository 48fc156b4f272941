package io.entente.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.entente.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of concepts against answers known from elsewhere. */
class ConceptTallyTest {

  private static JsonObject cell(JsonObject tally, String outcome, String concept, String view) {
    for (var each : tally.getAsJsonArray("outcomes")) {
      if (each.getAsJsonObject().get("name").getAsString().equals(outcome)) {
        return each.getAsJsonObject()
            .getAsJsonObject("byConcept")
            .getAsJsonObject(concept)
            .getAsJsonObject("byView")
            .getAsJsonObject(view);
      }
    }
    throw new AssertionError("no outcome " + outcome);
  }

  private static void counted(JsonObject cell, String verdict, int holdsIn, int of) {
    assertEquals(verdict, cell.get("verdict").getAsString());
    assertEquals(holdsIn, cell.get("holdsIn").getAsInt());
    assertEquals(of, cell.get("of").getAsInt());
  }

  /** A prisoner's dilemma in which T-R = P-S = 1, so that Pr(C) = 1 / (1 + exp(lambda)). */
  private static final String DILEMMA =
      """
      {"format": "entente/scenario/1", "id": "d", "title": "D",
       "actors": {"A": {"strategies": ["C", "D"]}, "B": {"strategies": ["C", "D"]}},
       "parameters": {"t": {"value": 4}},
       "payoffs": {"table": {"order": ["A", "B"], "C,C": [3, 3], "C,D": [1, "t"], "D,C": ["t", 1], "D,D": [2, 2]}},
       "outcomes": {"both keep to it": {"A": "C", "B": "C"}, "both defect": {"A": "D", "B": "D"}, "somebody defects": {"any": [{"A": "D"}, {"B": "D"}]}},
       "views": {"usual": {}, "no temptation": {"parameters": {"t": 2.5}}}}
      """;

  @Test
  void theDilemma(@TempDir Path folder) throws IOException {
    String file = Files.writeString(folder.resolve("d.json"), DILEMMA).toString();
    JsonObject tally =
        Call.json("test", file, "--samples", "10", "--concepts").getAsJsonObject("tally");
    assertEquals("usual", tally.getAsJsonArray("views").get(0).getAsString());
    counted(cell(tally, "both keep to it", "Nash", "usual"), "never", 0, 1);
    // {DD} under Nash, {CC, DD} under GMR, SMR and SEQ (Fang, Hipel and Kilgour 1993)
    for (String concept : new String[] {"GMR", "SMR", "SEQ"}) {
      counted(cell(tally, "both keep to it", concept, "usual"), "sometimes", 1, 2);
    }
    // a stag hunt in the other view: {CC, DD} under all (published for the named games)
    for (String concept : new String[] {"Nash", "GMR", "SMR", "SEQ"}) {
      counted(cell(tally, "both keep to it", concept, "no temptation"), "sometimes", 1, 2);
    }
    // D is dominant, so that the only correlated equilibrium is DD
    assertEquals(1, cell(tally, "both defect", "correlated", "usual").get("low").getAsDouble());
    assertEquals(
        0, cell(tally, "both keep to it", "correlated", "usual").get("high").getAsDouble());
    // the payoff range is 3, so lambda = precision / 3; each defects with 1 / (1 + exp(-lambda))
    int likely = 0;
    for (double precision : new double[] {1, 3, 10, 30, 100}) {
      double defects = 1 / (1 + Math.exp(-precision / 3));
      likely += defects * defects >= 0.5 ? 1 : 0;
    }
    assertTrue(likely > 0 && likely < 5);
    counted(cell(tally, "both defect", "quantal", "usual"), "sometimes", likely, 5);
    assertEquals(
        "not-applicable",
        cell(tally, "both defect", "in turn", "usual").get("verdict").getAsString());
  }

  /** Aumann's range in chicken 2,4,1,0-like form: by hand, collision has at most 1/3. */
  @Test
  void correlatedPlayInChicken() {
    JsonObject tally =
        Call.json("test", "scenarios/classics/chicken.json", "--concepts").getAsJsonObject("tally");
    String view = tally.getAsJsonArray("views").get(0).getAsString();
    JsonObject yields = cell(tally, "one yields", "correlated", view);
    assertEquals("sometimes", yields.get("verdict").getAsString());
    assertEquals(1, yields.get("high").getAsDouble());
    assertEquals(0, cell(tally, "collision", "correlated", view).get("low").getAsDouble());
    assertEquals(
        "never", cell(tally, "collision", "correlated", view).get("verdict").getAsString());
  }

  @Test
  void whereMovesAloneDoNotDecideTheReasonStandsInTheCell() {
    JsonObject tally =
        Call.json("test", "scenarios/literature/beer-and-quiche.json", "--concepts")
            .getAsJsonObject("tally");
    String name =
        tally.getAsJsonArray("outcomes").get(0).getAsJsonObject().get("name").getAsString();
    String view = tally.getAsJsonArray("views").get(0).getAsString();
    JsonObject cell = cell(tally, name, "GMR", view);
    assertEquals("not-applicable", cell.get("verdict").getAsString());
    assertTrue(cell.get("why").getAsString().contains("private information"));
  }
}
