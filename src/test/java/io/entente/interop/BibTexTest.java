package io.entente.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioReader;
import io.entente.scenario.Register;
import io.entente.scenario.Scale;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back by a small parser of BibTeX that shares no code with the writer. */
class BibTexTest {

  private static final Path FLAGSHIP = Path.of("scenarios/korea/appeal-to-xi.json");

  /** One entry as BibTeX sees it. */
  private record Entry(String type, String key, Map<String, String> fields) {}

  /** As BibTeX reads: type, key, fields in braces, braces counted even after a backslash. */
  private static List<Entry> parse(String text) {
    List<Entry> entries = new ArrayList<>();
    int at = text.indexOf('@');
    while (at >= 0) {
      int open = text.indexOf('{', at);
      int comma = text.indexOf(',', open);
      Map<String, String> fields = new LinkedHashMap<>();
      int next = comma + 1;
      while (true) {
        int equals = text.indexOf('=', next);
        int close = text.indexOf('}', next);
        if (equals < 0 || close >= 0 && close < equals) {
          next = close + 1;
          break;
        }
        String name = text.substring(next, equals).replace(",", "").strip();
        int from = text.indexOf('{', equals);
        assertEquals("", text.substring(equals + 1, from).strip(), "value in braces");
        int end = from;
        int depth = 0;
        do {
          char c = text.charAt(end++);
          depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0);
        assertEquals(null, fields.put(name, text.substring(from + 1, end - 1)), name + " twice");
        next = end;
      }
      entries.add(new Entry(text.substring(at + 1, open), text.substring(open + 1, comma), fields));
      int following = text.indexOf('@', next);
      String between = text.substring(next, following < 0 ? text.length() : following);
      assertEquals("", between.strip(), "nothing between entries");
      at = following;
    }
    return entries;
  }

  /** What TeX prints for a value: commands and braces undone. */
  private static String printed(String value) {
    return value
        .replace("{\\textbraceleft}", "\u0001")
        .replace("{\\textbraceright}", "\u0002")
        .replace("{\\textbackslash}", "\u0003")
        .replace("{\\textasciitilde}", "~")
        .replace("{\\textasciicircum}", "^")
        .replace("{\\textless}", "<")
        .replace("{\\textgreater}", ">")
        .replace("{\\textbar}", "|")
        .replace("{\\textquotedblleft}", "\"")
        .replace("{\\textquotedblright}", "\"")
        .replaceAll("\\\\([%&#_$])", "$1")
        .replace("{", "")
        .replace("}", "")
        .replace('\u0001', '{')
        .replace('\u0002', '}')
        .replace('\u0003', '\\');
  }

  private static Source source(String id, String title) {
    return new Source(id, title);
  }

  private static Scenario citing(Source... sources) {
    Map<String, Source> register = new LinkedHashMap<>();
    for (Source source : sources) {
      register.put(source.id(), source);
    }
    Scenario sketch = new Sketch().actor("A", "x", "y").outcome("o", Sketch.is("A", "x")).build();
    return new Scenario(
        sketch.id(),
        sketch.title(),
        sketch.summary(),
        sketch.asOf(),
        sketch.assumption(),
        new Register(register, Map.of(), Scale.DEFAULT),
        sketch.pooling(),
        sketch.actors(),
        sketch.decisions(),
        sketch.parameters(),
        sketch.terms(),
        sketch.outcomes(),
        sketch.views(),
        sketch.expectations());
  }

  static Stream<String> nastyTitles() {
    return Stream.of(
        "100 % of $5 & #1: a_b",
        "{",
        "}",
        "{}",
        "}{",
        "{{{",
        "\\",
        "\\{",
        "\\\\input{x}",
        "~ and ^",
        "a^b~c",
        "\"Quoted\" and 'single' `grave`",
        "Größe, Überfluß, ÄÖÜ",
        "북한과 러시아, 그리고 중국",
        "İstanbul'da ilişkiler",
        "a\nline\tbreak\u0007",
        "<b>|x|</b>",
        "@misc{x, title={y}}",
        "\uD83C\uDF0D world",
        "%",
        "a = {b}, c");
  }

  @ParameterizedTest
  @MethodSource("nastyTitles")
  void aTitleIsPrintedAsItIs(String title) {
    String text = BibTex.of(citing(source("one", title), source("two", "Next")), "1", false);
    List<Entry> entries = parse(text.replace("@misc\\{", "").replace("\u0000", ""));
    assertEquals(4, entries.size(), text);
    String value = entries.get(0).fields().get("title");
    assertTrue(value.startsWith("{") && value.endsWith("}"), "capitals are kept: " + value);
    String plain = title.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    assertEquals(plain, printed(value.substring(1, value.length() - 1)));
    String bare = value.replaceAll("\\\\[%&#_$]", "").replaceAll("\\{\\\\text[a-z]+\\}", "");
    for (char special : "%&#_$~^\\".toCharArray()) {
      assertEquals(-1, bare.indexOf(special), special + " in " + value);
    }
  }

  @Test
  void keysAreLegalUniqueAndThoseOfTheRegister() {
    String text =
        BibTex.of(
            citing(
                source("CNN", "a"),
                source("cnn", "b"),
                source("entente", "c"),
                source("북한", "d"),
                source("a b,{c}", "e"),
                source("scenario-sketch", "f")),
            "1",
            true);
    Set<String> seen = new HashSet<>();
    List<String> keys = new ArrayList<>();
    for (Entry entry : parse(text)) {
      keys.add(entry.key());
      assertTrue(entry.key().matches("[A-Za-z][A-Za-z0-9_-]*"), entry.key());
      assertTrue(seen.add(entry.key().toLowerCase(java.util.Locale.ROOT)), entry.key());
    }
    assertEquals("CNN", keys.get(0));
    assertEquals(8, keys.size());
    assertEquals(
        text.substring(0, text.indexOf("@software")),
        BibTex.of(
                citing(
                    source("CNN", "a"),
                    source("cnn", "b"),
                    source("entente", "c"),
                    source("북한", "d"),
                    source("a b,{c}", "e"),
                    source("scenario-sketch", "f")),
                "1",
                true)
            .substring(0, text.indexOf("@software")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Smith|Ada Smith",
        "Ada Smith and Bo Jones|Ada Smith and Bo Jones",
        "Ada Smith, Bo Jones and Cy Wu|Ada Smith and Bo Jones and Cy Wu",
        "Ada Smith, Bo Jones, and Cy Wu|Ada Smith and Bo Jones and Cy Wu",
        "Ada Smith & Bo Jones|Ada Smith and Bo Jones",
        "Ada Smith; Bo Jones|Ada Smith and Bo Jones",
        "Smith, Ada B.|Smith, Ada B.",
        "Reuters|{Reuters}",
        "Ministry of Trade and Industry|{Ministry of Trade and Industry}",
        "The Entente authors|{The Entente authors}",
        "AT&T|{AT\\&T}"
      })
  void namesAreTakenApartAndInstitutionsAreNot(String author, String expected) {
    Source one = source(Optional.of(author), Optional.of("1994"));
    Entry entry = parse(BibTex.of(citing(one), "1", false)).get(0);
    assertEquals(expected, entry.fields().get("author"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-06-27|2024|2024-06-27|",
        "2024-06|2024|2024-06|",
        "1994|1994|1994|",
        "2024, summer|2024||2024, summer",
        "last June|||last June",
        "20240627|||20240627",
        "2024-06-2x|2024||2024-06-2x",
        "2024-06/27|2024||2024-06/27",
        "2024-6|2024||2024-6"
      })
  void datesAreWrittenForBothKindsOfBibTex(String date, String year, String iso, String note) {
    Source one = source(Optional.empty(), Optional.of(date));
    Map<String, String> fields = parse(BibTex.of(citing(one), "1", false)).get(0).fields();
    assertEquals(year, fields.get("year"));
    assertEquals(iso, fields.get("date"));
    assertEquals(note, fields.get("note"));
  }

  @Test
  void quotationMarksOpenAndClose() {
    Source one = source("one", "\"No\" and (\"yes\")");
    assertEquals(
        "{{\\textquotedblleft}No{\\textquotedblright} and"
            + " ({\\textquotedblleft}yes{\\textquotedblright})}",
        parse(BibTex.of(citing(one), "1", false)).get(0).fields().get("title"));
  }

  @Test
  void theFlagshipCitesItsFiveArticlesItselfAndTheProgram() {
    Scenario scenario = new ScenarioReader().read(FLAGSHIP).scenario().orElseThrow();
    List<Entry> entries = parse(BibTex.of(scenario, "9.8.7", false));
    List<String> keys = entries.stream().map(Entry::key).toList();
    assertEquals(
        List.of("deepening", "mondo", "cnn", "goover", "kyiv", "scenario-appeal-to-xi", "entente"),
        keys);
    Entry program = entries.get(6);
    assertEquals("software", program.type());
    assertEquals("9.8.7", program.fields().get("version"));
    assertEquals("Francesco Oppia", entries.get(1).fields().get("author"));
  }

  @Test
  void citationFileNamesTheVersionThatTheBuildNames() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    int at = pom.indexOf("<artifactId>entente</artifactId>");
    int from = pom.indexOf("<version>", at) + "<version>".length();
    String version = pom.substring(from, pom.indexOf("</version>", from));
    Map<String, String> top = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("CITATION.cff"))) {
      int colon = line.indexOf(": ");
      if (colon > 0 && !line.startsWith(" ")) {
        top.put(line.substring(0, colon), line.substring(colon + 2).replace("\"", ""));
      }
    }
    assertEquals(version, top.get("version"));
    assertEquals("1.2.0", top.get("cff-version"));
    assertEquals("Apache-2.0", top.get("license"));
    assertEquals("software", top.get("type"));
    assertFalse(top.get("message").isBlank());
    assertTrue(Files.readString(Path.of("CITATION.cff")).contains("\"The Entente authors\""));
  }

  /** An address is written as it is; only what would end the field or the line is encoded. */
  @Test
  void anAddressAndATranslatorAreWritten() {
    Source one =
        new Source(
            "one",
            "t",
            Optional.empty(),
            Optional.empty(),
            Optional.of("Giulia Maffeis"),
            Optional.empty(),
            Optional.of("https://example.org/a_b%20c?x=1&y={2}#end \\"));
    String text = BibTex.of(citing(one), "1.0", true);
    assertTrue(text.contains("url = {https://example.org/a_b%20c?x=1&y=%7B2%7D#end%20%5C}"), text);
    assertTrue(text.contains("translator = {Giulia Maffeis}"), text);
  }

  private static Source source(Optional<String> author, Optional<String> date) {
    return new Source(
        "one", "t", Optional.empty(), author, Optional.empty(), date, Optional.empty());
  }
}
