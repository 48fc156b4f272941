package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.expression.Expression;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.Distribution;
import io.entente.scenario.Evidence;
import io.entente.scenario.Form;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.View;
import io.entente.scenario.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

  private static final String HEAD =
      "{\"format\": \"entente/scenario/1\", \"id\": \"x\", \"title\": \"X\", ";

  private static final String TWO =
      "\"actors\": {\"Row\": {\"strategies\": [\"C\", \"D\"]},"
          + " \"Column\": {\"strategies\": [\"C\", \"D\"]}}, ";

  private static ScenarioFile read(String rest) {
    return new ScenarioReader().read("f", HEAD + rest);
  }

  private static Scenario sound(String rest) {
    ScenarioFile file = read(rest);
    return file.scenario().orElseThrow(() -> new AssertionError(file.findings().toString()));
  }

  private static Scenario sound() {
    return new ScenarioReader()
        .read("sound.json", MistakesTest.resource("sound.json"))
        .scenario()
        .orElseThrow();
  }

  private static String found(String rest) {
    return read(rest).findings().toString();
  }

  @Test
  void theFindingsOfTheMockUp() {
    String text =
        """
        {
          "format": "entente/scenario/1",
          "id": "mine", "title": "Mine",
          "sources": {"kyiv": {"title": "Kyiv"}},
          "claims": {
            "kyiv-043": {"paraphrase": "A Chinese vote in favour would hurt ties with Moscow.",
              "source": "kyiv", "strength": 4, "certainty": 4}},
          "actors": {"US": {"strategies": ["ask", "sanction"]}, "China": {
            "stratgies": ["pressures", "passive", "tacit"], "observes": ["US"]}},
          "payoffs": {
            "China": {
              // how Moscow takes it
              "press_ru": {
                "level": [{"when": {"China": "pressures"}, "is": 1}],
                "weight": {"against": ["kyiv-430"]}},
              "face": {
                "level": [{"when": {"US": "sanction"}, "is": 1}],
                "weight": 2}
            }
          },
          "outcomes": {
            "China pressures": {
              "China": "presses"}
          }
        }
        """;
    List<Finding> findings = new ScenarioReader().read("mine.json", text).findings();
    StringBuilder shown = new StringBuilder();
    findings.forEach(finding -> shown.append(finding).append('\n'));
    assertEquals(
        """
        mine.json:9:5: actors.China: unknown key "stratgies"
            did you mean "strategies"?
        mine.json:12:7: found a comment, which JSON does not allow
            write it as "note": "...", accepted in every object
        mine.json:15:32: payoffs.China.press_ru.weight.against[0]: no claim "kyiv-430"
            nearest: "kyiv-043", A Chinese vote in favour would hurt ties with Moscow
        mine.json:16:7: warning: payoffs.China.face is the same whatever China does
            it cannot change China's choice; check its "level" table
        mine.json:23:16: outcomes."China pressures".China: no strategy "presses"
            did you mean "pressures"? China can: pressures, passive, tacit
        """,
        shown.toString());
  }

  @Test
  void aSmallGameBecomesOneTermPerActor() {
    Scenario game =
        sound(
            TWO
                + "\"payoffs\": {\"table\": {\"order\": [\"Column\", \"Row\"], \"C,C\": [3, 3],"
                + " \"C , D\": [\"1/3\", 5], \"D,C\": [5, -0.5], \"D,D\": [1, 1]}}}");
    assertEquals(List.of("Column.payoff", "Row.payoff"), names(game));
    assertEquals(Form.SIMULTANEOUS, game.defaultForm());
    Term column = game.terms().get(0);
    assertEquals(new Weight.Given(Expression.parse("1", Set.of())), column.weight());
    assertEquals(4, column.levels().get(0).rows().size());
    assertEquals(
        new Condition.All(
            List.of(
                new Condition.Is("Column", List.of("C")), new Condition.Is("Row", List.of("D")))),
        column.levels().get(0).rows().get(1).when());
    assertEquals(
        Optional.of(io.entente.number.Rational.of(1, 3)),
        column.levels().get(0).rows().get(1).is().exactly(Map.of()));
  }

  private static List<String> names(Scenario scenario) {
    return scenario.terms().stream().map(Term::name).toList();
  }

  @Test
  void aMissingProfileIsNamed() {
    String found =
        found(
            TWO
                + "\"payoffs\": {\"table\": {\"order\": [\"Row\", \"Column\"], \"C,C\": [3, 3],"
                + " \"D,C\": [5, 0]}}}");
    assertTrue(found.contains("the profile \"C,D\" has no payoffs, nor have 1 others"), found);
    assertTrue(found.contains("write \"C,D\": [0, 0]"), found);
  }

  @Test
  void hugeTablesAreNotCountedThrough() {
    StringBuilder actors = new StringBuilder("\"actors\": {");
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      actors.append(i == 0 ? "" : ", ").append("\"P").append(i);
      actors.append("\": {\"strategies\": [\"a\", \"b\", \"c\"]}");
      order.append(i == 0 ? "" : ", ").append("\"P").append(i).append('"');
    }
    String found = found(actors + "}, \"payoffs\": {\"table\": {\"order\": [" + order + "]}}}");
    assertTrue(found.contains("has no payoffs, nor have "), found);
  }

  @Test
  void faultsOfATableAreNamed() {
    String table = TWO + "\"payoffs\": {\"table\": {\"order\": [\"Row\", \"Column\"], ";
    String rest = "\"C,C\": [3, 3], \"C,D\": [0, 5], \"D,C\": [5, 0]";
    assertTrue(
        found(table + rest + ", \"D,E\": [1, 1]}}}")
            .contains("no strategy \"E\"\n    Column can: C, D"));
    assertTrue(found(table + rest + ", \"D,D\": [1]}}}").contains("expected 2 payoffs, found 1"));
    assertTrue(
        found(table + rest + ", \"D\": [1, 1]}}}")
            .contains("expected 2 strategies with commas between them, found \"D\""));
    assertTrue(
        found(table + rest + ", \"D,D\": [1, 1], \"D, D\": [1, 1]}}}")
            .contains("\"D, D\" stands here twice"));
    assertTrue(found(table + rest + ", \"D,D\": [1, \"1/x\"]}}}").contains("no parameter \"x\""));
    assertTrue(
        found(TWO + "\"payoffs\": {\"table\": {\"order\": [\"Row\"], \"C\": [1], \"D\": [2]}}}")
            .contains("the order leaves out Column"));
    assertTrue(
        found(TWO + "\"payoffs\": {\"table\": {\"C,C\": [3, 3]}}}")
            .contains("the key \"order\" is missing"));
  }

  @Test
  void shortAndLongEvidenceStandTogether() {
    Scenario scenario =
        sound(
            TWO
                + "\"sources\": {\"s\": {\"title\": \"S\"}}, \"claims\": {"
                + "\"s-1\": {\"paraphrase\": \"a\", \"source\": \"s\", \"strength\": 4, \"certainty\": 3},"
                + "\"s-2\": {\"paraphrase\": \"b\", \"source\": \"s\", \"strength\": 2, \"certainty\": 5},"
                + "\"s-3\": {\"paraphrase\": \"c\", \"source\": \"s\", \"certainty\": 1}},"
                + "\"payoffs\": {\"Row\": {\"t\": {\"level\": [{\"when\": {\"Row\": \"C\"}, \"is\": 1}],"
                + " \"weight\": {\"for\": [\"s-1\"], \"against\": [\"s-2\"], \"evidence\": ["
                + "{\"claim\": \"s-3\", \"value\": -5, \"share\": 0.5, \"certainty\": 2}]}}}}}");
    assertEquals(
        List.of(
            new Evidence("s-1", 4, 1, 3, "s"),
            new Evidence("s-2", -2, 1, 5, "s"),
            new Evidence("s-3", -5, 0.5, 2, "s")),
        scenario.terms().get(0).weight().evidence());
  }

  @Test
  void weightsMayBeDistributionsInTwoWays() {
    for (String weight :
        List.of(
            "{\"type\": \"normal\", \"mean\": 1, \"sd\": 2}",
            "{\"distribution\": {\"type\": \"normal\", \"mean\": 1, \"sd\": 2}}")) {
      Scenario scenario =
          sound(
              TWO
                  + "\"payoffs\": {\"Row\": {\"t\": {\"level\": [{\"when\": {\"Row\": \"C\"},"
                  + " \"is\": 1}], \"weight\": "
                  + weight
                  + "}}}}");
      Weight.Drawn drawn = (Weight.Drawn) scenario.terms().get(0).weight();
      assertEquals(Distribution.Family.NORMAL, drawn.distribution().family());
      assertEquals(2, drawn.distribution().arguments().size());
    }
  }

  @Test
  void decisionsOfOneActorStandTogetherAndItsOwnEarlierOnesAreSeen() {
    Scenario scenario =
        sound(
            "\"actors\": {\"A\": {\"strategies\": [\"x\", \"y\"]}, \"B\": {}},"
                + "\"decisions\": {\"B1\": {\"actor\": \"B\", \"strategies\": [\"u\", \"v\"]},"
                + "\"A2\": {\"actor\": \"A\", \"strategies\": [\"x\", \"y\"], \"observes\": [\"B1\"]}},"
                + "\"payoffs\": {}}");
    assertEquals(
        List.of("A", "A2", "B1"), scenario.decisions().stream().map(Decision::id).toList());
    assertEquals(List.of("B1", "A"), scenario.decision("A2").orElseThrow().observes());
    assertEquals(List.of(), scenario.decision("A").orElseThrow().observes());
  }

  @Test
  void anActorsLaterDecisionMayComeFirstInTheFile() {
    Scenario scenario =
        sound(
            "\"actors\": {\"A\": {}}, \"decisions\": {"
                + "\"late\": {\"actor\": \"A\", \"strategies\": [\"x\"], \"observes\": [\"early\"]},"
                + "\"early\": {\"actor\": \"A\", \"strategies\": [\"x\"]}}, \"payoffs\": {}}");
    assertEquals(List.of("early"), scenario.decision("late").orElseThrow().observes());
    assertEquals(List.of(), scenario.decision("early").orElseThrow().observes());
  }

  @Test
  void allMeansEveryDecisionBefore() {
    Scenario scenario =
        sound(
            "\"actors\": {\"A\": {\"strategies\": [\"x\"]}, \"B\": {\"strategies\": [\"x\"],"
                + " \"observes\": \"all\"}, \"C\": {\"strategies\": [\"x\"], \"observes\": \"all\"}},"
                + "\"payoffs\": {}}");
    assertEquals(List.of("A", "B"), scenario.decision("C").orElseThrow().observes());
    assertEquals(Form.SEQUENTIAL, scenario.defaultForm());
  }

  @Test
  void labelsOfStrategiesMayBeTextsOrObjects() {
    Scenario scenario =
        sound(
            "\"actors\": {\"A\": {\"strategies\": {\"x\": \"does x\", \"y\": {\"says\": \"does y\"},"
                + " \"z\": {\"title\": \"does z\"}, \"note\": \"three\"}}}, \"payoffs\": {}}");
    assertEquals(
        List.of("does x", "does y", "does z"),
        scenario.decisions().get(0).strategies().stream().map(s -> s.label()).toList());
  }

  @Test
  void sectionsOfTheSoundScenarioAreReadAsWritten() {
    Scenario scenario = sound();
    assertEquals(
        new Parameter(
            "risk",
            "",
            new Parameter.Value(0.5),
            Optional.of(new Parameter.Range(0, 1)),
            OptionalDouble.empty(),
            List.of("post-001"),
            Optional.empty()),
        scenario.parameter("risk").orElseThrow());
    Parameter.Split split = (Parameter.Split) scenario.parameter("papers").orElseThrow().kind();
    assertEquals(0, split.groupOf("post"));
    assertEquals(1, split.groupOf("herald"));
    assertEquals(OptionalInt.empty(), scenario.register().claims().get("post-001").paragraph());
    assertEquals("dam", scenario.term("Up.water").orElseThrow().levels().get(0).name());
    View calm = scenario.view("calm").orElseThrow();
    assertEquals(Map.of("risk", new Parameter.Value(0)), calm.parameters());
    assertEquals(Map.of("Up", List.of("post")), calm.keepSources());
    assertEquals(List.of("post-002"), calm.drop());
    assertEquals(Map.of("Up.water", 2.0), calm.scale());
    View firm = scenario.view("firm").orElseThrow();
    assertEquals(Map.of("Down", "protest"), firm.force());
    assertEquals(Map.of("Down", List.of()), firm.observes());
    assertEquals(Optional.of(new Pooling(0.5, 0, 1, Pooling.DEFAULT.holds(), "")), firm.pooling());
    assertEquals(
        Map.of("risk", 1.0), scenario.expectations().get(0).moreThan().orElseThrow().parameters());
    assertEquals("base", scenario.baseView().name());
  }

  @Test
  void aScenarioWithoutViewsHasABase() {
    assertEquals(List.of(View.unchanged("base")), sound(TWO + "\"payoffs\": {}}").views());
  }

  @Test
  void placesOfPartsAreKnown() {
    ScenarioFile file =
        new ScenarioReader().read("sound.json", MistakesTest.resource("sound.json"));
    assertEquals(Optional.of(new Position(29, 7)), file.places().of("payoffs", "Up", "water"));
    assertEquals(Optional.empty(), file.places().of("payoffs", "Up", "fire"));
  }

  @Test
  void inTheSimultaneousFormReactionsDoNotCount() {
    String payoffs =
        "\"payoffs\": {\"Row\": {\"t\": {\"level\": [{\"when\": {\"Column\": \"C\"}, \"is\": 1}],"
            + " \"weight\": 1}}}}";
    assertTrue(found(TWO + payoffs).contains("payoffs.Row.t is the same whatever Row does"));
    String inTurn = TWO.replace("\"D\"]}}, ", "\"D\"], \"observes\": [\"Row\"]}}, ");
    assertEquals("[]", found(inTurn + payoffs));
  }

  @Test
  void aFaultyFileIsCheckedOnlyAsFarAsItWasRead() {
    String text = MistakesTest.resource("sound.json");
    String cut =
        text.substring(0, text.indexOf("\"outcomes\"")).replace("\"is\": 1}", "\"iz\": 1}");
    List<Finding> findings = new ScenarioReader().read("f", cut).findings();
    for (Finding finding : findings) {
      boolean expected =
          finding.message().startsWith("the file ends")
              || finding.message().equals("unknown key \"iz\"");
      assertTrue(expected, finding.toString());
    }
    assertEquals(5, findings.size());
  }
}
