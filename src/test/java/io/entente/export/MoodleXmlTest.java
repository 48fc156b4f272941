package io.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class MoodleXmlTest {

  private static final Path OWN = Path.of("src/test/resources/export/moodle-quiz.xsd");
  private static final Path SHARED = Path.of("../../shared/teaching/fixtures/moodle-quiz.xsd");

  /** Names with everything that means something in XML, in embedded answers or in GIFT. */
  static final String ODD =
      """
      {"format": "entente/exercises/1", "id": "odd", "title": "Odd / names",
       "actors": {"A": "Alice & ~co", "B": "Bob #1"},
       "exercises": {"one": {"type": "pure-nash", "title": "~Names = {odd}: #1",
        "table": {"order": ["A", "B"], "l~1,r}": ["b", 1], "l~1,{s#": [0, 0],
                  "&,r}": [0, 0], "&,{s#": [1, "b"],
                  "\\\\,r}": [0, 0], "\\\\,{s#": [0, 0],
                  "%50%=\u043c\u0438\u0440,r}": [0, 0], "%50%=\u043c\u0438\u0440,{s#": [0, 0]},
        "vary": {"b": [2, 3]},
        "ask": {"br": {"query": "best-responses", "player": "A", "against": "r}"},
                "ne": {"query": "pure-nash", "points": 2}},
        "prompt": "Find ]]> them {1:SA:=x}"}}}
      """;

  static final List<String> NAMES = List.of("l~1", "&", "\\", "%50%=\u043c\u0438\u0440");

  private static void validate(String xml) throws Exception {
    for (Path schema : List.of(OWN, SHARED)) {
      if (Files.exists(schema)) {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(schema.toFile())
            .newValidator()
            .validate(new StreamSource(new StringReader(xml)));
      }
    }
  }

  private static List<String> texts(String xml, String element) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    List<String> texts = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(element);
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }

  @Test
  void namesOfAnyKindReadBack() throws Exception {
    Worksheet sheet = ExportSheets.of(ODD, 5);
    String xml = MoodleXml.of(sheet);
    validate(xml);
    assertTrue(xml.contains("$course$/top/Odd // names 1/"), xml);
    for (String text : texts(xml, "questiontext")) {
      List<ClozeReader.Part> parts = ClozeReader.parts(text);
      assertEquals(2, parts.size(), text);
      List<String> options = new ArrayList<>();
      parts.get(0).alternatives().forEach(one -> options.add(one.text()));
      // a tilde cannot be written there
      assertEquals(
          List.of("l\u223c1", "&", "\\", "%50%=\u043c\u0438\u0440", "none of these"), options);
      assertEquals(9, parts.get(1).alternatives().size());
      assertTrue(text.contains("Find ]]&gt; them &#123;1:SA:=x}"), text);
    }
    assertEquals(xml, MoodleXml.of(ExportSheets.of(ODD, 5)));
  }

  @Test
  void everyKindOfQuestionIsValidInBothLanguages() throws Exception {
    for (String language : List.of("en", "de")) {
      Worksheet sheet = ExportSheets.queries(3, language);
      String xml = MoodleXml.of(sheet);
      validate(xml);
      List<String> categories = texts(xml, "category");
      assertEquals(sheet.set().exercises().size(), categories.size());
      assertEquals(categories.size(), new HashSet<>(categories).size());
      categories.forEach(one -> assertTrue(one.contains(" 1.0.0/"), one));
      assertEquals(xml, MoodleXml.of(ExportSheets.queries(3, language)));
    }
  }

  /** As many as one file ever has; two variants of one code are told apart. */
  @Test
  void numbersAreUniqueAmongTwoHundred() throws Exception {
    Worksheet sheet = ExportSheets.of(ODD, 200);
    List<Worksheet.Item> twice = new ArrayList<>(sheet.items());
    twice.add(sheet.items().get(0));
    String xml = MoodleXml.of(new Worksheet(sheet.set(), twice, sheet.phrases()));
    validate(xml);
    List<String> numbers = texts(xml, "idnumber");
    assertEquals(202, numbers.size());
    Set<String> unique = new HashSet<>(numbers);
    assertEquals(202, unique.size());
    numbers.forEach(one -> assertTrue(one.startsWith("odd.1.one"), one));
  }

  @Test
  void aFractionThatIsNotAcceptedIsSeen() throws Exception {
    String wrong =
        "<quiz><question type=\"numerical\"><name><text>a</text></name><questiontext"
            + " format=\"html\"><text/></questiontext><answer"
            + " fraction=\"37\"><text>1</text></answer></question></quiz>";
    boolean refused = false;
    try {
      validate(wrong);
    } catch (org.xml.sax.SAXException e) {
      refused = true;
    }
    assertTrue(refused);
  }
}
