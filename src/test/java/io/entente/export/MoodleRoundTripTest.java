package io.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Question;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.IntervalKey;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.answer.VerdictKey;
import io.entente.exercise.query.Queries;
import io.entente.exercise.text.Phrases;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the XML asks is answered as a student would, and earns what the exercise's own key says. */
class MoodleRoundTripTest {

  private static final int VARIANTS = 6;

  /** Questions of these a person reads: no list of places has all that is right. */
  private static final Set<String> READ =
      Set.of("author", "critique", "mixed-profile", "correlated-best");

  private static Document document(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Element element, String child) {
    NodeList found = element.getElementsByTagName(child);
    return ((Element) found.item(0)).getElementsByTagName("text").item(0).getTextContent();
  }

  private static List<Element> questions(Document document) {
    List<Element> all = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName("question");
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  /** For each question that is graded its parts, found in the XML by the words of the question. */
  private static Map<Question, List<ClozeReader.Part>> parts(Worksheet sheet) throws Exception {
    Map<String, Element> byCode = new HashMap<>();
    for (Element element : questions(document(MoodleXml.of(sheet)))) {
      if (element.getAttribute("type").equals("cloze")) {
        byCode.put(text(element, "name"), element);
      }
    }
    Map<Question, List<ClozeReader.Part>> parts = new LinkedHashMap<>();
    for (Worksheet.Item item : sheet.items()) {
      String language = sheet.phrases().language();
      String title = item.variant().exercise().title().in(language);
      Element element = byCode.get(title + " [" + item.variant().code() + "]");
      if (element == null) {
        continue;
      }
      String html = text(element, "questiontext");
      for (Question question : item.questions()) {
        String words = Words.of(sheet, item.variant(), question);
        for (String one : html.split("<li>")) {
          if (ClozeReader.decoded(one).startsWith(words + "<br>")) {
            parts.put(question, ClozeReader.parts(one));
          }
        }
      }
    }
    return parts;
  }

  private static Map<String, String> words(Phrases phrases) {
    Map<String, String> words = new HashMap<>();
    for (String key : phrases.keys()) {
      if (key.startsWith("word.")) {
        words.put(key.substring(5), phrases.find(key).get());
      }
    }
    return words;
  }

  @Test
  void theKeyEarnsAllAndMistakesWhatTheyDo() throws Exception {
    Worksheet sheet = ExportSheets.queries(VARIANTS, "en");
    Map<Question, List<ClozeReader.Part>> parts = parts(sheet);
    Map<String, String> words = words(sheet.phrases());
    Set<String> graded = new TreeSet<>();
    Set<String> said = new TreeSet<>();
    for (Worksheet.Item item : sheet.items()) {
      for (Question question : item.questions()) {
        List<ClozeReader.Part> places = parts.get(question);
        if (places == null) {
          assertTrue(READ.contains(question.ask().query()), question.ask().toString());
          continue;
        }
        graded.add(question.ask().query());
        String about = item.variant().values() + " " + question.ask() + question.key().text();
        Respondent respondent = new Respondent(item.variant(), question, sheet::title, words);
        Respondent.Earned key = respondent.fill(question.key().text(), places);
        assertEquals(1, key.share(), 1e-4, () -> about + places);
        for (Question.Mistake mistake : question.mistakes()) {
          if (question.key().read(mistake.sample()).answer().isPresent()) {
            check(about, sheet, question, mistake, respondent.fill(mistake.sample(), places), said);
          }
        }
        none(about, places);
      }
    }
    Set<String> all = new TreeSet<>(Queries.words());
    all.removeAll(graded);
    assertEquals(Set.of("author", "critique"), all);
    assertTrue(
        said.containsAll(
            Set.of("M2", "M3", "M4", "M5", "M7", "M8", "M9", "M10", "M13", "M14", "M16")),
        said.toString());
  }

  private static void check(
      String about,
      Worksheet sheet,
      Question question,
      Question.Mistake mistake,
      Respondent.Earned earned,
      Set<String> said) {
    Mark mark = question.mark(mistake.sample());
    assertTrue(earned.share() < 1 - 1e-4, () -> about + mistake.sample());
    if (question.key() instanceof SetKey
        || question.key() instanceof NumberKey
        || question.key() instanceof VerdictKey) {
      assertEquals(mark.share().toDouble(), earned.share(), 1e-4, () -> about + mistake);
    }
    Answer answer = question.key().read(mistake.sample()).answer().get();
    // what was left out is nowhere, so that nothing can be said there
    boolean extra =
        !(question.key() instanceof SetKey set)
            || !set.right().containsAll(((Answer.Chosen) answer).members())
            || mistake.sample().equals("none");
    extra &=
        !(question.key() instanceof PlanKey plan)
            || ((Answer.Filled) answer).entries().size() == plan.places().size();
    extra &=
        !(question.key() instanceof IntervalKey interval)
            || hasEnds((Answer.Piece) answer, interval.right());
    Labels labels = new Labels(sheet);
    if (extra && earned.says().contains(labels.says(mistake))) {
      said.add(mistake.code());
      return;
    }
    // place by place two misconceptions may look the same
    boolean another =
        question.mistakes().stream().anyMatch(one -> earned.says().contains(labels.says(one)));
    assertTrue(!extra || another, about + mistake + " says " + earned.says());
  }

  private static boolean hasEnds(Answer.Piece answer, Answer.Piece right) {
    return (answer.low().isPresent() || right.low().isEmpty())
        && (answer.high().isPresent() || right.high().isEmpty());
  }

  /** What is wrong everywhere, and known to nobody, earns nothing. */
  private static void none(String about, List<ClozeReader.Part> places) {
    for (ClozeReader.Part part : places) {
      ClozeReader.Response response;
      if (part.type().equals("NUMERICAL")) {
        response = part.number(-7777.125);
      } else if (part.type().equals("MULTICHOICE")) {
        response =
            part.alternatives().stream()
                .filter(one -> one.percent() == 0)
                .findFirst()
                .map(one -> part.choice(one.text()))
                .orElseThrow(() -> new AssertionError(about));
      } else {
        Set<String> wrong = new HashSet<>();
        part.alternatives().stream()
            .filter(one -> one.percent() < 0)
            .forEach(one -> wrong.add(one.text()));
        response = part.chosen(wrong);
        Set<String> all = new HashSet<>();
        part.alternatives().forEach(one -> all.add(one.text()));
        assertTrue(wrong.isEmpty() || part.chosen(all).share() < 1, about);
      }
      assertEquals(0, response.share(), about + part);
    }
  }
}
