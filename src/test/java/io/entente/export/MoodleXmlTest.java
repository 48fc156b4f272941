package io.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.query.Queries;
import io.entente.exercise.text.Phrases;
import io.entente.json.ExerciseSetReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

class MoodleXmlTest {

  /** Names with everything that means something in XML, in embedded answers or in GIFT. */
  private static final String SET =
      """
      {"format": "entente/exercises/1", "id": "odd", "title": "Odd / names",
       "actors": {"A": "Alice & <co>", "B": "Bob ]]> #1"},
       "exercises": {"one": {"type": "pure-nash", "title": "~Names = {odd}: #1",
        "table": {"order": ["A", "B"], "l~1,r}": ["b", 1], "l~1,s#": [0, 0],
                  "m=,r}": [0, 0], "m=,s#": [1, "b"]},
        "vary": {"b": [2, 3]}, "ask": {"ne": {"query": "pure-nash", "points": 2}},
        "prompt": "Find ]]> them"}}}
      """;

  static Worksheet sheet(String text, int variants) throws IOException {
    var read = new ExerciseSetReader().read("set.json", text);
    assertEquals(List.of(), read.findings());
    ExerciseSet set = read.set().orElseThrow();
    List<Worksheet.Item> items = new ArrayList<>();
    for (Exercise exercise : set.exercises()) {
      for (int key = 1; key <= variants; key++) {
        Variant variant = new VariantMaker(set, 7).make(exercise, "" + key).variant();
        List<Question> questions = new ArrayList<>();
        for (Ask ask : exercise.ask()) {
          questions.add(Queries.of(ask.query()).orElseThrow().of(variant, ask));
        }
        items.add(new Worksheet.Item(variant, questions));
      }
    }
    List<String> lines =
        Files.readAllLines(Path.of("src/main/resources/io/entente/exercise/phrases_en.txt"));
    return new Worksheet(set, items, Phrases.of("en", lines));
  }

  @Test
  void isValidByTheStrictSchemaWhateverTheNames() throws Exception {
    String xml = MoodleXml.of(sheet(SET, 5));
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/export/moodle-quiz.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    assertTrue(xml.contains("$course$/top/Odd // names 1/"), xml);
    assertEquals(xml, MoodleXml.of(sheet(SET, 5)));
  }
}
