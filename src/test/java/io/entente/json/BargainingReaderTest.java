package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.bargaining.BargainingSection;
import io.entente.scenario.bargaining.Protocol;
import io.entente.scenario.positions.PositionsSection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bargains and positions in a scenario file, and what is said of mistakes. */
class BargainingReaderTest {

  private static final String TEXT =
      """
      {"format": "entente/scenario/1", "id": "s", "title": "S",
       "parameters": {"v": {"value": 2}, "p": {"value": 0.5}},
       "bargaining": {
        "pie": {"solution": "nash", "surplus": "v", "parties": {"A": {"weight": 2}, "B-x": {"fallBack": "v / 4"}}},
        "list": {"solution": "egalitarian", "points": {"up": {"A": 1, "B": 2}, "down": {"A": 2, "B": 1}}, "parties": {"A": {}, "B": {}}},
        "turns": {"solution": "alternating-offers", "proposals": 3, "first": "D", "parties": {"C": {"discount": 0.9}, "D": {"discount": "p"}}},
        "price": {"solution": "posted-price", "surplus": 4, "parties": {"E": {}, "F": {"fallBack": {"distribution": {"type": "uniform", "low": 0, "high": "v"}, "actual": 1}}}},
        "war": {"solution": "bargaining-range", "divisions": [0, 1], "parties": {"G": {"wins": "p", "cost": 0.1, "winsLater": 0.6}, "H": {"cost": 0.2}}}},
       "positions": {"scale": [0, 10], "voting": "cubic", "actors": {"K": {"position": "v", "capability": 1}, "L": {"position": 7, "capability": 2, "salience": 0.5}}},
       "outcomes": {"yes": {"holds": "pie.agreement > 0 and pie.B-x.gain > 0.1"}, "far": {"holds": "positions.median > 5"}}}
      """;

  private static ScenarioFile read(String text) {
    return new ScenarioReader().read("s.json", text);
  }

  @Test
  void allKindsAreRead() {
    ScenarioFile file = read(TEXT);
    assertEquals(List.of(), file.findings());
    var sections = file.scenario().orElseThrow().sections();
    assertEquals(6, sections.size());
    BargainingSection pie = (BargainingSection) sections.get(0);
    assertEquals(
        List.of(
            "pie.agreement",
            "pie.gain",
            "pie.A.payoff",
            "pie.A.gain",
            "pie.A.share",
            "pie.B-x.payoff",
            "pie.B-x.gain",
            "pie.B-x.share"),
        pie.values());
    Protocol.Offers turns = (Protocol.Offers) ((BargainingSection) sections.get(2)).protocol();
    assertEquals(1, turns.first());
    assertEquals(3, turns.proposals().getAsInt());
    Protocol.Price price = (Protocol.Price) ((BargainingSection) sections.get(3)).protocol();
    assertEquals(0, price.proposer());
    PositionsSection positions = (PositionsSection) sections.get(5);
    assertEquals(
        List.of("positions.median", "positions.mean", "positions.winning.K", "positions.winning.L"),
        positions.values());
  }

  /** The chance may be given for the second party. */
  @Test
  void theOtherSidesChanceIsOneLess() {
    String other =
        TEXT.replace("{\"wins\": \"p\", \"cost\": 0.1, \"winsLater\": 0.6}", "{\"cost\": 0.1}")
            .replace("\"H\": {\"cost\"", "\"H\": {\"wins\": \"p / 2\", \"cost\"");
    ScenarioFile file = read(other);
    assertEquals(List.of(), file.findings());
    BargainingSection war = (BargainingSection) file.scenario().orElseThrow().sections().get(4);
    assertEquals("1 - p / 2", ((Protocol.War) war.protocol()).chance().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"nash\"|\"nahs\"|no solution \"nahs\"|did you mean \"nash\"",
        "\"solution\": \"nash\", |''|the key \"solution\" is missing|posted-price",
        "\"surplus\": \"v\", |''|nothing says what is bargained over|\"points\"",
        "\"surplus\": \"v\", |\"surplus\": \"v\", \"points\": {}, |exclude one another|delete one",
        "{\"weight\": 2}|{\"wieght\": 2}|unknown key \"wieght\"|did you mean \"weight\"",
        "{\"weight\": 2}|{\"weight\": -2}|a weight cannot be negative|''",
        "{\"weight\": 2}|{\"discount\": 0.5}|a party of \"nash\" has no \"discount\"|fallBack",
        "{\"weight\": 2}|{\"utility\": \"sqrt(y)\"}|no parameter \"y\"|''",
        "\"down\": {\"A\": 2, \"B\": 1}|\"down\": {\"A\": 2}|does not say what B gets|\"B\"",
        "\"down\": {\"A\": 2, \"B\": 1}|\"down\": {\"A\": 2, \"Z\": 1}|no party \"Z\"|parties",
        "\"proposals\": 3|\"proposals\": 2.5|expected a whole number|leave it out",
        "\"proposals\": 3|\"divisions\": [1]|has no \"divisions\"|delete it",
        "\"first\": \"D\"|\"first\": \"Q\"|no party \"Q\"|parties",
        "{\"discount\": 0.9}|{\"discount\": 1.9}|expected a number in [0, 1], found 1.9|''",
        "{\"discount\": 0.9}|{}|the key \"discount\" is missing|in [0, 1]",
        "\"E\": {}|\"E\": {\"fallBack\": {\"distribution\": {\"type\": \"uniform\", \"low\": 0, \"high\": 1}}}|both parties have a private fall-back|just one party",
        "{\"type\": \"uniform\", \"low\": 0, \"high\": \"v\"}|{\"type\": \"beta\", \"alpha\": 1, \"beta\": 2}|not worked out for a belief that is beta|uniform",
        "\"wins\": \"p\", |''|nobody's chance to win|\"wins\"",
        "\"H\": {\"cost\": 0.2}|\"H\": {\"cost\": 0.2, \"wins\": 0.5}|both parties have a chance|''",
        "\"divisions\": [0, 1]|\"divisions\": [0, 2]|expected a number in [0, 1], found 2|''",
        "\"H\": {\"cost\": 0.2}|\"H\": {\"cost\": {\"distribution\": {\"type\": \"uniform\", \"low\": 0, \"high\": 1}}}|are not solved together|two problems",
        "[0, 10]|[10, 0]|the first end must be lower|[lowest, highest]",
        "\"cubic\"|\"cubik\"|no choice \"cubik\"|did you mean \"cubic\"",
        "\"capability\": 2|\"capability\": -2|cannot be negative|''",
        "\"position\": 7, |''|the key \"position\" is missing|where it stands",
        "positions.median >|positions.medain >|no solution value \"positions.medain\"|positions.median",
      })
  void aMistakeIsNamedWithItsRemedy(String right, String wrong, String message, String remedy) {
    assertTrue(TEXT.contains(right), right);
    StringBuilder all = new StringBuilder();
    read(TEXT.replace(right, wrong))
        .findings()
        .forEach(f -> all.append(f.message()).append(" / ").append(f.remedy()).append('\n'));
    assertTrue(all.toString().contains(message), all.toString());
    assertTrue(all.toString().contains(remedy), all.toString());
  }
}
