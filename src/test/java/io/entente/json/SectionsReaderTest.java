package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Scenario;
import io.entente.scenario.coalition.CoalitionSection;
import io.entente.scenario.coalition.Worth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections in a scenario file: where solution values may stand, and what is said of mistakes. */
class SectionsReaderTest {

  private static final String TEXT =
      """
      {"format": "entente/scenario/1", "id": "s", "title": "S",
       "parameters": {"v": {"value": 2}, "w": {"formula": "2 * v"}},
       "coalitions": {"bloc": {"players": ["A", "B-x", "C"], "worth": {"A,B-x": "v", "A,B-x,C": "w"}}},
       "outcomes": {"good": {"holds": "bloc.shapley.A > 1"}, "sum": {"holds": "bloc.worth-v > 1.5"}}}
      """;

  private static ScenarioFile read(String text) {
    return new ScenarioReader().read("s.json", text);
  }

  private static String findings(String text) {
    StringBuilder all = new StringBuilder();
    read(text).findings().forEach(f -> all.append(f.message()).append(" / ").append(f.remedy()));
    return all.toString();
  }

  @Test
  void aScenarioMayConsistOfSectionsAlone() {
    ScenarioFile file = read(TEXT);
    assertEquals(List.of(), file.findings());
    Scenario scenario = file.scenario().orElseThrow();
    CoalitionSection game = (CoalitionSection) scenario.sections().get(0);
    assertEquals("bloc", game.name());
    assertEquals(
        List.of("bloc.shapley.A", "bloc.shapley.B-x", "bloc.shapley.C"),
        game.values().stream().filter(name -> name.startsWith("bloc.shapley.")).toList());
    Worth.Listed worth = (Worth.Listed) game.worth();
    assertEquals("v", worth.worths().get(0b011).toString());
    assertEquals("w", worth.worths().get(0b111).toString());
  }

  /** Each mistake replaces one piece of a sound file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bloc.shapley.A >|bloc.shapely.A >|no solution value \"bloc.shapely.A\"|bloc.shapley.A",
        "\"2 * v\"|\"2 * bloc.worth\"|\"bloc.worth\" is no parameter|computed from these",
        "\"A,B-x\": \"v\"|\"A,B-x\": \"bloc.worth\"|\"bloc.worth\" is no parameter|computed from",
        "\"A,B-x\": \"v\"|\"A,D\": \"v\"|no player \"D\"|players: A, B-x, C",
        "\"A,B-x\": \"v\"|\"A,A\": \"v\"|\"A\" is in it twice|once",
        "\"A,B-x,C\": \"w\"|\"B-x,A\": \"w\"|is listed twice|order of members",
        "\"worth\": {|\"worths\": {|unknown key \"worths\"|\"worth\"",
        "[\"A\", \"B-x\", \"C\"]|[\"A\", \"B-x\", \"A\"]|is listed twice|delete one",
        "\"worth\": {|\"quantities\": {}, \"worth\": {|quantities are for|delete one",
        "\"worth\": {|\"voting\": {\"quota\": 1, \"weights\": 1}, \"worth\": {|says nothing|delete",
      })
  void aMistakeIsNamedWithItsRemedy(String right, String wrong, String message, String remedy) {
    assertTrue(TEXT.contains(right), right);
    String found = findings(TEXT.replace(right, wrong));
    assertTrue(found.contains(message), found);
    assertTrue(found.contains(remedy), found);
  }

  @Test
  void aFaultySectionCausesNoFurtherFindings() {
    List<Finding> found = read(TEXT.replace("\"A,B-x\": \"v\"", "\"A,D\": \"v\"")).findings();
    assertEquals(1, found.size(), found::toString);
  }

  @Test
  void aParameterThatOnlyASectionUsesIsUsed() {
    String unused =
        TEXT.replace("\"v\": {\"value\": 2}", "\"u\": {\"value\": 1}, \"v\": {\"value\": 2}");
    List<Finding> found = read(unused).findings();
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).message().contains("parameters.u is used nowhere"), found::toString);
  }

  @Test
  void playersAreActorsWhereThereAreActors() {
    String actors = TEXT.replace("\"outcomes\"", "\"actors\": {\"A\": {}}, \"outcomes\"");
    assertTrue(findings(actors).contains("no actor \"B-x\""), findings(actors));
  }

  @Test
  void aFormulaMayUseQuantities() {
    String formula =
        TEXT.replace(
            "\"worth\": {\"A,B-x\": \"v\", \"A,B-x,C\": \"w\"}",
            "\"quantities\": {\"arms\": {\"A\": 3}}, \"worth\": \"v * max.arms - size\"");
    assertTrue(findings(formula).startsWith("parameters.w is used nowhere"));
    assertTrue(
        findings(formula.replace("max.arms", "max.army")).contains("\"max.arms\""),
        findings(formula.replace("max.arms", "max.army")));
  }
}
