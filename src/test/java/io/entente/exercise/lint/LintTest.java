package io.entente.exercise.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Localized;
import io.entente.exercise.Passage;
import io.entente.exercise.Question;
import io.entente.exercise.Question.Mistake;
import io.entente.exercise.Sets;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.text.Languages;
import io.entente.number.Rational;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sets broken on purpose: each gate finds its own fault, and a sound set passes. */
class LintTest {

  private static final int VARIANTS = 60;

  private static final Lint.Printed SAYS_NOTE =
      new Lint.Printed(
          "sheet",
          true,
          (set, variant, questions, phrases) ->
              phrases.say("sheet.illustrative", Map.of()) + " fraction=\"33.33333\"");

  private static Lint.Result lint(ExerciseSet set, Lint.Printed... prints) {
    return new Lint(set, 2026, Languages.ALL, List.of(prints)).run(VARIANTS);
  }

  private static Set<String> gates(Lint.Result result) {
    Set<String> gates = new TreeSet<>();
    result.findings().forEach(finding -> gates.add(finding.gate().word()));
    return gates;
  }

  private static LintFinding only(ExerciseSet set) {
    Lint.Result result = lint(set, SAYS_NOTE);
    assertEquals(1, result.findings().size(), result.findings().toString());
    return result.findings().get(0);
  }

  /** The sound set with something else in its text. */
  private static ExerciseSet with(String old, String other) {
    assertTrue(Sets.DELIVERIES.contains(old), old);
    return Sets.set(Sets.DELIVERIES.replace(old, other));
  }

  @Test
  void aSoundSetPasses() {
    Lint.Result result = lint(Sets.deliveries(), SAYS_NOTE);
    assertEquals(List.of(), result.findings());
    assertEquals(VARIANTS, result.variants());
    Difficulty.Spread shells = result.difficulties().get(0);
    assertEquals("shells", shells.exercise());
    // two by two, both delete an action at once, one equilibrium, no number to be written
    assertEquals(new Difficulty(4, 1, 1, 1), shells.middle());
    assertEquals(4, result.difficulties().get(1).lowest().size());
    assertTrue(result.difficulties().get(1).highest().denominator() <= 12);
  }

  @Test
  void numbersThatNeverFitAreFound() {
    LintFinding finding = only(with("{\"noPureNash\": true}", "{\"less\": [\"d\", \"c - 9\"]}"));
    assertEquals(Gate.VARIANTS, finding.gate());
    assertTrue(finding.problem().startsWith("variant 1 cannot be drawn"), finding.problem());
  }

  @Test
  void fewVariantsAreFound() {
    LintFinding finding =
        only(with("\"b\": [4, 5, 6, 7], \"c\": [1, 2, 3]", "\"b\": [4], \"c\": [1]"));
    // d and e are left, with four and three values
    assertEquals("there are only 12 different variants", finding.problem());
    assertEquals("shells", finding.exercise());
  }

  @Test
  void rareVariantsAreFound() {
    StringBuilder many = new StringBuilder("1");
    for (int i = 1; i < 400; i++) {
      many.append(", ").append(i + 1);
    }
    LintFinding finding =
        only(
            Sets.set(
                """
                {"format": "entente/exercises/1", "id": "s", "title": {"en": "S"}, "exercises": {
                 "e": {"type": "pure-nash", "title": {"en": "E"},
                  "table": {"order": ["A", "B"], "X,X": ["v", "w"], "X,Y": [0, 1], "Y,X": [1, 0], "Y,Y": [0, 0]},
                  "vary": {"v": [%s], "w": [%s]}, "require": [{"less": ["v", "3"]}],
                  "ask": {"ne": {"query": "pure-nash"}}}}}
                """
                    .formatted(many, many)));
    assertEquals(Gate.VARIANTS, finding.gate());
    assertTrue(finding.problem().contains("draws fit its requirements"), finding.problem());
  }

  @Test
  void whatCannotBeAskedIsFound() {
    LintFinding finding =
        only(
            Sets.set(
                Sets.DELIVERIES
                    .replace("\"type\": \"pure-nash\"", "\"type\": \"mixed-2x2\"")
                    .replace(
                        "\"query\": \"pure-nash\", \"points\": 3, \"mistakes\": [\"M1\", \"M7\"]",
                        "\"query\": \"mixed\", \"player\": \"Seller\", \"action\": \"Send\"")));
    assertEquals(Gate.VARIANTS, finding.gate());
    assertEquals("shells", finding.place());
    assertTrue(finding.problem().startsWith("variant 1 cannot be drawn: "), finding.problem());
  }

  @Test
  void aFindingNamesTheFirstVariantAndCountsTheOthers() {
    Lint.Printed silent = new Lint.Printed("x", false, (set, variant, questions, phrases) -> "");
    LintFinding finding = lint(Sets.deliveries(), silent).findings().get(0);
    assertEquals(VARIANTS, finding.variants());
    assertTrue(finding.place().startsWith("shells, variant 1 (b = "), finding.place());
    assertTrue(finding.place().endsWith(" and " + (VARIANTS - 1) + " more"), finding.place());
  }

  @Test
  void aMisconceptionThatNeverAppliesIsFound() {
    LintFinding finding = only(with("[\"M1\", \"M7\"]", "[\"M1\", \"M7\", \"M13\"]"));
    assertEquals(Gate.MISTAKES, finding.gate());
    assertEquals("take it off the list \"mistakes\"; these apply: M1, M7", finding.remedy());
  }

  @Test
  void numbersThatLieCloseAreFound() {
    ExerciseSet set =
        with(", {\"apart\": [\"c/d\", \"1 - c/d\", \"b/(b+f)\", \"1 - b/(b+f)\", \"1/50\"]}", "");
    Lint.Result result = lint(set, SAYS_NOTE);
    assertEquals(Set.of("apart"), gates(result));
    boolean half = false;
    for (LintFinding finding : result.findings()) {
      assertEquals("inspection", finding.exercise());
      half |= finding.problem().contains("the key 1/2 and its complement 1/2");
    }
    assertTrue(half, result.findings().toString());
  }

  @Test
  void missingLanguagesAreFound() {
    LintFinding title =
        only(with("{\"en\": \"Shells\", \"de\": \"Granaten\"}", "{\"en\": \"Shells\"}"));
    assertEquals(Gate.TEXTS, title.gate());
    assertEquals("the title is missing in de", title.problem());
    LintFinding unknown =
        only(
            Sets.set(
                Sets.DELIVERIES
                    .replace("\"de\": ", "\"fr\": ")
                    .replace("At the border", "A la frontiere")));
    assertEquals(
        "its title is in fr, in which questions and solutions cannot be said", unknown.problem());
  }

  private static ExerciseSet changed(Exercise exercise) {
    ExerciseSet set = Sets.deliveries();
    return new ExerciseSet(
        set.id(),
        set.version(),
        set.licence(),
        set.title(),
        set.actors(),
        set.names(),
        set.register(),
        List.of(exercise, set.exercises().get(1)));
  }

  private static Exercise first(Optional<Passage> passage, int points) {
    Exercise one = Sets.deliveries().exercises().get(0);
    Ask ask = one.ask().get(0);
    return new Exercise(
        one.id(),
        one.type(),
        one.title(),
        one.concepts(),
        passage,
        one.game(),
        one.vary(),
        one.open(),
        one.require(),
        List.of(new Ask(ask.id(), ask.asked(), ask.of(), points, ask.mistakes(), Optional.empty())),
        one.prompt());
  }

  @Test
  void passagesRestOnClaimsAndAreShort() {
    Localized fits = new Localized(Map.of("en", "word ".repeat(60), "de", "Wort"));
    assertEquals(
        List.of(),
        lint(changed(first(Optional.of(new Passage(List.of("c"), fits)), 1))).findings());
    assertEquals(
        "the passage rests on no claim",
        only(changed(first(Optional.of(new Passage(List.of(), fits)), 1))).problem());
    Localized lengthy = new Localized(Map.of("en", "word ".repeat(61), "de", "Wort"));
    LintFinding finding = only(changed(first(Optional.of(new Passage(List.of("c"), lengthy)), 1)));
    assertEquals(Gate.PASSAGE, finding.gate());
    assertEquals("the passage has 61 words in en", finding.problem());
  }

  @Test
  void questionsAreWorthSomething() {
    LintFinding finding = only(changed(first(Optional.empty(), 0)));
    assertEquals(Gate.POINTS, finding.gate());
    assertEquals("shells, question ne", finding.place());
  }

  @Test
  void printsSayThatPayoffsAreIllustrative() {
    Lint.Printed silent =
        new Lint.Printed("sheets.html", false, (set, variant, questions, phrases) -> "4, 2");
    Lint.Result result = lint(Sets.deliveries(), SAYS_NOTE, silent);
    assertEquals(Set.of("note"), gates(result));
    // two exercises in two languages
    assertEquals(4, result.findings().size());
    assertEquals(
        "sheets.html shows payoffs without the note that they are illustrative",
        result.findings().get(0).problem());
  }

  @Test
  void fractionsThatMoodleRefusesAreFound() {
    Lint.Printed odd =
        new Lint.Printed(
            "moodle.xml",
            true,
            (set, variant, questions, phrases) ->
                phrases.say("sheet.illustrative", Map.of())
                    + "<answer fraction=\"-50\"/><answer fraction=\"37\"/>");
    Lint.Result result = lint(Sets.deliveries(), odd);
    assertEquals(Set.of("fractions"), gates(result));
    assertEquals(
        "moodle.xml gives 37 of 100 points, which Moodle refuses",
        result.findings().get(0).problem());
  }

  /** A drawn question of the sound set with another key, trace or mistakes. */
  private static List<LintFinding> question(
      Key key, Optional<Trace> trace, List<Mistake> mistakes, List<String> listed) {
    ExerciseSet set = Sets.deliveries();
    Exercise exercise = set.exercises().get(1);
    Variant variant = new VariantMaker(set, 2026).make(exercise, "1").variant();
    Ask old = exercise.ask().get(0);
    Ask ask = new Ask(old.id(), old.asked(), old.of(), 2, listed, Optional.empty());
    Question question = new Question(ask, key, trace, mistakes);
    Notes notes = new Notes();
    new QuestionChecks(ask, notes)
        .check(List.of(new Drawn("1", variant, Map.of(ask.id(), question))), true);
    return notes.list();
  }

  private static Mistake mistake(String code, String sample) {
    Rational value = Rational.parse(sample);
    return new Mistake(
        code,
        sample,
        given -> given instanceof Answer.Number number && number.number().means(value),
        Rational.ZERO,
        Remark.of("mistake." + code));
  }

  @Test
  void aKeyThatEarnsLessIsFound() {
    NumberKey right = new NumberKey(Rational.of(1, 4), true, false);
    assertEquals(List.of(), question(right, Optional.empty(), List.of(), List.of()));
    Key off =
        new Key() {
          @Override
          public String kind() {
            return right.kind();
          }

          @Override
          public String text() {
            return "1/3";
          }

          @Override
          public List<String> options() {
            return List.of();
          }

          @Override
          public Reading read(String text) {
            return right.read(text);
          }

          @Override
          public Mark mark(Answer answer) {
            return right.mark(answer);
          }
        };
    List<LintFinding> findings = question(off, Optional.empty(), List.of(), List.of());
    assertEquals(1, findings.size(), findings.toString());
    assertEquals(Gate.KEY, findings.get(0).gate());
  }

  @Test
  void aSampleWithoutItsCodeIsFound() {
    NumberKey key = new NumberKey(Rational.of(1, 4), true, false);
    assertEquals(
        List.of(), question(key, Optional.empty(), List.of(mistake("M4", "1/3")), List.of("M4")));
    for (List<Mistake> wrong :
        List.of(
            // right all the same; taken for another one
            List.of(mistake("M4", "1/4")), List.of(mistake("M4", "1/3"), mistake("M6", "1/3")))) {
      List<LintFinding> findings = question(key, Optional.empty(), wrong, List.of());
      assertTrue(
          findings.stream().anyMatch(finding -> finding.gate() == Gate.MISTAKES),
          findings.toString());
    }
    List<LintFinding> close =
        question(key, Optional.empty(), List.of(mistake("M4", "13/50")), List.of("M4"));
    assertEquals(Gate.APART, close.get(0).gate(), close.toString());
    List<LintFinding> apart =
        question(key, Optional.empty(), List.of(mistake("M4", "27/100")), List.of("M4"));
    assertEquals(List.of(), apart);
  }

  @Test
  void aTraceThatDoesNotHoldIsFound() {
    ExerciseSet set = Sets.deliveries();
    Exercise exercise = set.exercises().get(1);
    Variant one = new VariantMaker(set, 2026).make(exercise, "1").variant();
    int key = 2;
    Variant other = new VariantMaker(set, 2026).make(exercise, "" + key).variant();
    while (other.values().get("f").equals(one.values().get("f"))) {
      other = new VariantMaker(set, 2026).make(exercise, "" + ++key).variant();
    }
    Ask ask = exercise.ask().get(1);
    Question stranger = ask.question(other);
    Notes notes = new Notes();
    new QuestionChecks(ask, notes)
        .check(List.of(new Drawn("1", one, Map.of(ask.id(), stranger))), true);
    List<Gate> gates = new ArrayList<>();
    notes.list().forEach(finding -> gates.add(finding.gate()));
    assertEquals(List.of(Gate.TRACE), gates);
  }

  @Test
  void variantsThatStandOutAreNamed() {
    ExerciseSet set =
        Sets.set(
            Sets.DELIVERIES
                .replace("{\"maxDenominator\": 12}, ", "")
                .replace("[3, 4, 5, 6, 8]", "[3, 4, 5, 6, 8, 47]"));
    Difficulty.Spread spread = lint(set, SAYS_NOTE).difficulties().get(1);
    assertEquals(47, spread.highest().denominator());
    assertTrue(
        spread.outliers().stream()
            .anyMatch(one -> one.in().equals("denominator") && one.value() == 47),
        spread.toString());
  }

  @Test
  void atLeastOneVariantIsLookedAt() {
    Lint lint = new Lint(Sets.deliveries(), 1, Languages.ALL, List.of());
    assertThrows(IllegalArgumentException.class, () -> lint.run(0));
  }
}
