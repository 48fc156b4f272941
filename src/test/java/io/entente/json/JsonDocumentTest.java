package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

  private final Findings findings = new Findings();

  private JsonDocument parse(String text) {
    return JsonDocument.parse(SourceText.of("f", text), findings);
  }

  /** Expects exactly one finding; what was meant is then read as {@code meant} would be. */
  private void expect(String text, String place, String words, String meant) {
    JsonDocument document = parse(text);
    assertEquals(1, findings.list().size(), findings.toString());
    String said = findings.list().get(0).toString();
    assertTrue(said.startsWith("f:" + place + ": "), said);
    assertTrue(said.contains(words), said);
    assertEquals(plain(parse(meant).root()), plain(document.root()));
  }

  /** The value without places. */
  private static Object plain(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<Object> members = new ArrayList<>();
      object.members().forEach(member -> members.add(member.name() + "=" + plain(member.value())));
      return "{" + members + "}";
    }
    if (node instanceof ArrayNode array) {
      return array.items().stream().map(JsonDocumentTest::plain).toList().toString();
    }
    return node instanceof TextNode text ? text.text() : node.kind();
  }

  @Test
  void readsEveryKindOfValue() {
    ObjectNode root =
        (ObjectNode) parse("{\"a\": [1, -2.5e3, \"x\\u00e9\\n\", true, null, {}]}").root();
    ArrayNode list = (ArrayNode) root.members().get(0).value();
    assertEquals(List.of(), findings.list());
    assertEquals(-2500, ((NumberNode) list.items().get(1)).value());
    assertEquals("-2.5e3", ((NumberNode) list.items().get(1)).source());
    assertEquals("x\u00e9\n", ((TextNode) list.items().get(2)).text());
    assertEquals(10, list.items().get(1).offset());
  }

  @Test
  void commentsAreReportedAndPassedOver() {
    expect("{ // why\n\"a\": 1}", "1:3", "found a comment", "{\"a\": 1}");
  }

  @Test
  void blockCommentsAreReportedAndPassedOver() {
    expect("{\"a\": /* a\n b */ 1}", "1:7", "found a comment", "{\"a\": 1}");
  }

  @Test
  void hashCommentsAreReportedAndPassedOver() {
    expect("{\"a\": 1}\n# the end", "2:1", "found a comment", "{\"a\": 1}");
  }

  @Test
  void signsOfCommentsInTextAreText() {
    parse("{\"a\": \"http://x # /* */\"}");
    assertEquals(List.of(), findings.list());
  }

  @Test
  void trailingCommaInList() {
    expect("[1, 2,\n]", "1:6", "a comma after the last entry", "[1, 2]");
  }

  @Test
  void trailingCommaInObject() {
    expect("{\"a\": 1,\n}", "1:8", "a comma after the last entry", "{\"a\": 1}");
  }

  @Test
  void doubledComma() {
    expect("[1,, 2]", "1:4", "found a comma where a value", "[1, 2]");
  }

  @Test
  void missingComma() {
    expect("{\"a\": 1\n  \"b\": 2}", "1:8", "a comma is missing here", "{\"a\": 1, \"b\": 2}");
  }

  @Test
  void missingCommaInList() {
    expect("[1 2]", "1:3", "a comma is missing here", "[1, 2]");
  }

  @Test
  void missingColon() {
    expect("{\"a\" 1}", "1:5", "a colon is missing here", "{\"a\": 1}");
  }

  @Test
  void equalsSignForColon() {
    expect("{\"a\" = 1}", "1:6", "found = between", "{\"a\": 1}");
  }

  @Test
  void singleQuotationMarks() {
    expect("{\"a\": 'say \"hi\"'}", "1:7", "single quotation", "{\"a\": \"say \\\"hi\\\"\"}");
  }

  @Test
  void nameWithoutQuotationMarks() {
    expect("{a: 1}", "1:2", "the name a has no quotation marks", "{\"a\": 1}");
  }

  @Test
  void textWithoutQuotationMarks() {
    expect("{\"a\": deal}", "1:7", "the text deal has no quotation marks", "{\"a\": \"deal\"}");
  }

  @Test
  void wordsOfOtherLanguages() {
    expect("[True]", "1:2", "write true", "[true]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "nan", "+inf"})
  void numbersThatAreNotFinite(String word) {
    parse("{\"a\": " + word + ", \"b\": 1}");
    assertEquals(1, findings.list().size());
    assertEquals(
        "found " + word + ", which is not a number in JSON", findings.list().get(0).message());
    assertEquals(7, findings.list().get(0).column());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e999999999"})
  void numbersThatAreTooLarge(String number) {
    parse("[" + number + "]");
    assertEquals("the number " + number + " is too large", findings.list().get(0).message());
  }

  @Test
  void numbersWithTooManyDigits() {
    parse("[" + "1".repeat(5000) + "]");
    assertEquals("a number of 5000 signs", findings.list().get(0).message());
  }

  @ParameterizedTest
  @ValueSource(strings = {".5|0.5", "+1|1", "01|1", "1.|1", "-.5|-0.5", "007.25|7.25", "1.e5|1e5"})
  void numbersWrittenAsElsewhere(String pair) {
    String written = pair.substring(0, pair.indexOf('|'));
    String meant = pair.substring(pair.indexOf('|') + 1);
    expect("[" + written + "]", "1:2", "write " + meant, "[" + meant + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5.2.3", "0x10", "1_000", "1-2", "--1", "1e"})
  void whatIsNoNumber(String text) {
    parse("{\"a\": " + text.substring(text.indexOf(',') + 1) + "}");
    assertTrue(findings.hasErrors());
    assertTrue(findings.toString().contains("where a number is expected"), findings.toString());
  }

  @Test
  void duplicateNameSaysWhereTheFirstIs() {
    expect(
        "{\"a\": 1,\n\n \"b\": 2, \"a\": 3}",
        "3:10",
        "\"a\" stands here twice; the first is in line 1",
        "{\"a\": 1, \"b\": 2}");
  }

  @Test
  void duplicateNameIsSeenThroughEscapes() {
    expect("{\"a\": 1, \"\\u0061\": 3}", "1:10", "stands here twice", "{\"a\": 1}");
  }

  @Test
  void loneSurrogate() {
    expect("[\"ab\\ud83dcd\"]", "1:5", "a lone surrogate", "[\"ab\uFFFDcd\"]");
  }

  @Test
  void pairOfSurrogates() {
    ArrayNode list = (ArrayNode) parse("[\"\\ud83c\\udf0d\"]").root();
    assertEquals("\uD83C\uDF0D", ((TextNode) list.items().get(0)).text());
    assertEquals(List.of(), findings.list());
  }

  @Test
  void controlCharacterInText() {
    expect("[\"a\u0001b\"]", "1:4", "a control character inside text", "[\"a b\"]");
  }

  @Test
  void tabInText() {
    expect("[\"a\tb\"]", "1:4", "a tab inside text", "[\"a b\"]");
  }

  @Test
  void unknownEscape() {
    expect("[\"a\\xb\"]", "1:4", "found \\x in text", "[\"a\\\\xb\"]");
  }

  @Test
  void shortUnicodeEscape() {
    expect("[\"a\\u12\"]", "1:4", "fewer than four", "[\"a\\\\u12\"]");
  }

  @Test
  void textThatDoesNotEnd() {
    parse("{\"a\": 1,\n \"b\": \"x,\n \"c\": 2}");
    assertEquals(1, findings.list().size());
    assertTrue(findings.toString().startsWith("f:2:7: the text that begins here does not end"));
  }

  @Test
  void whatWasReadBeforeTheFaultIsKept() {
    JsonDocument document = parse("{\"a\": 1, \"b\": [2, 3}");
    assertFalse(document.isComplete());
    assertTrue(findings.toString().contains("found }, but the [ of 1:15 is not closed"));
    assertEquals("{[a=the number 1, b=[the number 2, the number 3]]}", plain(document.root()));
  }

  @Test
  void fileThatEndsTooSoon() {
    JsonDocument document = parse("{\"a\": {\"b\": 2,");
    assertFalse(document.isComplete());
    assertTrue(
        findings.toString().startsWith("f:1:15: the file ends, but the { of 1:7 is not closed"));
    assertEquals(1, findings.list().size());
  }

  @Test
  void valueThatIsMissing() {
    parse("{\"a\": , \"b\": 2}");
    assertEquals("a value is missing here", findings.list().get(0).message());
    assertEquals(1, findings.list().size());
  }

  @Test
  void nameWithoutValue() {
    parse("{\"a\", \"b\": 2}");
    assertEquals("a name without a value", findings.list().get(0).message());
    assertEquals(1, findings.list().size());
  }

  @Test
  void textAfterTheEnd() {
    JsonDocument document = parse("{\"a\": 1}\n{\"b\": 2}");
    assertTrue(document.isComplete());
    assertEquals("found text after the end of the file's value", findings.list().get(0).message());
    assertEquals(2, findings.list().get(0).line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "\uFEFF", "// only a comment"})
  void emptyFile(String text) {
    parse(text);
    assertTrue(findings.toString().contains("the file is empty"), findings.toString());
  }

  @Test
  void typographicQuotationMarks() {
    parse("{\u201Ca\u201D: 1}");
    assertEquals(1, findings.list().size());
    assertEquals("found \u201C, a typographic quotation mark", findings.list().get(0).message());
  }

  @Test
  void nestingIsLimitedWithoutAnOverflow() {
    for (String bracket : List.of("[", "{\"a\":")) {
      Findings own = new Findings();
      JsonDocument.parse(SourceText.of("f", bracket.repeat(100_000)), own);
      assertEquals(1, own.list().size());
      assertTrue(own.toString().contains("nested more than 64 deep"));
      assertEquals(64 * bracket.length() + 1, own.list().get(0).column());
    }
    parse("[".repeat(64) + "]".repeat(64));
    assertEquals(List.of(), findings.list());
  }

  @Test
  void manyFaultsAreListedUpToALimit() {
    parse("[" + "1,, ".repeat(200_000) + "1]");
    List<Finding> list = findings.list();
    assertEquals(Findings.LIMIT + 1, list.size());
    assertTrue(list.get(Findings.LIMIT).message().endsWith("more findings are not listed"));
  }

  @Test
  void placesCountCharactersWhateverTheLineEnds() {
    String lines =
        "\uFEFF{\"a\": 1,\r\n\t\"\uD83C\uDF0D\": NaN,\r\"c\":\u00A0\"\uD83C\uDF0D\",\n\"c\": 2}";
    parse(lines);
    List<Finding> list = findings.list();
    assertEquals("2:7", list.get(0).line() + ":" + list.get(0).column());
    assertEquals("3:5", list.get(1).line() + ":" + list.get(1).column());
    assertEquals("4:1", list.get(2).line() + ":" + list.get(2).column());
    assertEquals(3, list.size());
  }

  @Test
  void placesAreRightFarIntoAFile() {
    StringBuilder text = new StringBuilder("[\n");
    for (int i = 0; i < 5000; i++) {
      text.append("\"\uD83C\uDF0D").append(i).append("\", 1,\r\n");
    }
    int offset = text.length();
    text.append("  0 ]");
    SourceText source = SourceText.of("f", text.toString());
    assertEquals(new Position(5002, 3), source.position(offset + 2));
    for (int at = 0; at < text.length(); at += 97) {
      String before = text.substring(0, at);
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      int column = before.codePointCount(before.lastIndexOf('\n') + 1, at) + 1;
      if (text.charAt(at) != '\n' && !Character.isLowSurrogate(text.charAt(at))) {
        assertEquals(new Position(line, column), source.position(at), "at " + at);
      }
    }
  }
}
