package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.entente.json.JsonNode.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonOutTest {

  @Test
  void writesMembersInOrderWithTwoSpaces() {
    String text =
        JsonOut.object()
            .put("format", "entente/solution/1")
            .object("game")
            .putAll("players", List.of("Row", "Column"))
            .end()
            .array("payoffs")
            .add(0.1)
            .add(3.0)
            .add(-0.0)
            .add(1e300)
            .end()
            .put("strict", true)
            .put("samples", 10_000)
            .toText();
    assertEquals(
        """
        {
          "format": "entente/solution/1",
          "game": {
            "players": [
              "Row",
              "Column"
            ]
          },
          "payoffs": [
            0.1,
            3,
            0,
            1e300
          ],
          "strict": true,
          "samples": 10000
        }
        """,
        text);
  }

  @Test
  void numbersThatAreNotFiniteBecomeNull() {
    String text =
        JsonOut.array().add(Double.NaN).add(Double.POSITIVE_INFINITY).add(1.0).toText();
    assertEquals("[\n  null,\n  null,\n  1\n]\n", text);
  }

  @Test
  void whatIsWrittenReadsBack() {
    String odd = "quote \" backslash \\ tab \t line \n astral \uD83C\uDF0D nul \u0000 <&'>";
    String text = JsonOut.object().put(odd, odd).put("x", 1e-320).toText();
    Findings findings = new Findings();
    ObjectNode read =
        (ObjectNode) JsonDocument.parse(SourceText.of("f", text), findings).root();
    assertEquals(List.of(), findings.list());
    assertEquals(odd, read.members().get(0).name());
    assertEquals(odd, ((JsonNode.TextNode) read.members().get(0).value()).text());
    assertEquals(1e-320, ((JsonNode.NumberNode) read.members().get(1).value()).value());
  }

  @Test
  void misuseIsRefused() {
    assertThrows(IllegalStateException.class, () -> JsonOut.object().add(1));
    assertThrows(IllegalStateException.class, () -> JsonOut.array().put("a", 1));
    assertThrows(IllegalStateException.class, () -> JsonOut.object().end());
    assertThrows(IllegalStateException.class, () -> JsonOut.object().object("a").toText());
  }
}
