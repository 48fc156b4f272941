package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.answer.Mark;
import io.entente.number.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sets whose moves have names in several languages. */
class ExerciseNamesTest {

  private static final String SET =
      """
      {"format": "entente/exercises/1", "id": "two", "version": "1",
       "actors": {"A": "A", "B": "B"},
       "names": NAMES,
       "exercises": {
         "inspect": {"type": "mixed-2x2",
           "table": {"order": ["A", "B"], "Go,Look": ["-f", -2], "Go,Look away": ["b", -6],
                     "Stay,Look": [0, -2], "Stay,Look away": [0, 0]},
           "vary": {"b": [2, 3, 4], "f": [5, 7]},
           "ask": {"p": {"query": "mixed", "player": "A", "action": "Go"},
                   "q": {"query": "mixed", "player": "B", "action": "Look away"}}},
         "press": {"type": "backward-induction",
           "tree": {"players": ["A", "B"], "root": {"player": "A", "moves": {
             "Go": {"player": "B", "moves": {"Look": ["b", 1], "Look away": [0, 0]}},
             "Stay": [1, 2]}}},
           "vary": {"b": [2, 3, 4]},
           "ask": {"plan": {"query": "backward-induction"}}}}}
      """;

  private static final String GERMAN =
      """
      {"Go": {"de": "Gehen"}, "Look": {"de": "Hinsehen"}, "Look away": {"de": "Wegsehen"}}\
      """;

  private static ExerciseSetFile read(String names) {
    return new ExerciseSetReader().read("two.json", SET.replace("NAMES", names));
  }

  private static String key(ExerciseSet set, int exercise, int question) {
    return question(set, exercise, question).key().text();
  }

  private static Question question(ExerciseSet set, int exercise, int question) {
    Exercise one = set.exercises().get(exercise);
    Variant variant = new VariantMaker(set, 5).make(one, "3").variant();
    Ask ask = one.ask().get(question);
    return ask.question(variant);
  }

  @Test
  void numbersStayAndNamesChange() {
    ExerciseSet set = read(GERMAN).set().orElseThrow();
    ExerciseSet german = set.in("de");
    for (int exercise = 0; exercise < 2; exercise++) {
      Variant before = new VariantMaker(set, 5).make(set.exercises().get(exercise), "3").variant();
      Variant after =
          new VariantMaker(german, 5).make(german.exercises().get(exercise), "3").variant();
      assertEquals(before.code(), after.code());
      assertEquals(before.values(), after.values());
    }
    assertEquals(key(set, 0, 0), key(german, 0, 0));
    assertEquals(key(set, 0, 1), key(german, 0, 1));
    assertEquals(List.of("Go=Look", "start=Go"), lines(key(set, 1, 0)));
    assertEquals(List.of("Gehen=Hinsehen", "start=Gehen"), lines(key(german, 1, 0)));
    Mark mark = question(german, 1, 0).mark("start = gehen; Gehen=Hinsehen");
    assertEquals(Rational.ONE, mark.share());
    assertEquals(key(set, 1, 0), key(set.in("fr"), 1, 0), "no names in French");
  }

  /** "Look" in "Look away" is another name, and in "Looking" none. */
  @Test
  void namesWithinNamesAreLeftAlone() {
    ExerciseSet german = read(GERMAN).set().orElseThrow().in("de");
    String text = german.exercises().toString();
    assertTrue(text.contains("Wegsehen") && !text.contains("Hinsehen away"), text);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertFault("{\"Leave\": {\"de\": \"Weg\"}}", "no move, type or place is called \"Leave\"");
    assertFault(
        "{\"Go\": {\"de\": \"Weg\"}, \"Stay\": {\"de\": \"Weg\"}}",
        "two names are both called \"Weg\"");
    assertFault("{\"Go\": {\"de\": \"Gehen, bald\"}}", "holds a sign that parts moves in answers");
  }

  private static void assertFault(String names, String message) {
    ExerciseSetFile file = read(names);
    assertTrue(file.set().isEmpty());
    assertTrue(file.findings().toString().contains(message), file.findings().toString());
  }

  private static List<String> lines(String key) {
    return key.lines().flatMap(line -> List.of(line.split("; ")).stream()).sorted().toList();
  }
}
