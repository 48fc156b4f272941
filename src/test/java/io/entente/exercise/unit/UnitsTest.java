package io.entente.exercise.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Localized;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.query.Queries;
import io.entente.number.Rational;
import io.entente.proof.trace.TraceChecker;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every exercise of the units that are shipped keeps, on 200 variants of each. */
class UnitsTest {

  /** Modelled values are at least so far apart. */
  private static final Rational APART = Rational.of(1, 50);

  private static final BigInteger LARGEST_DENOMINATOR = BigInteger.valueOf(12);
  private static final int LEAST_DISTINCT = 30;
  private static final int LONGEST_PASSAGE = 60;
  private static final int GERMAN_VARIANTS = 10;

  /** At most so many draws for one that fits, on average. */
  private static final int MOST_DRAWS = 100;

  @Test
  void korea() {
    Units.KOREA.exercises().forEach(exercise -> check(Units.KOREA, exercise));
  }

  @Test
  void classics() {
    Units.CLASSICS.exercises().forEach(exercise -> check(Units.CLASSICS, exercise));
  }

  /** With the names that players and moves have there. */
  @Test
  void inGermanToo() {
    for (ExerciseSet set : Units.ALL) {
      ExerciseSet german = set.in("de");
      for (Exercise exercise : german.exercises()) {
        for (int number = 0; number < GERMAN_VARIANTS; number++) {
          Variant variant = Units.made(german, exercise, number).variant();
          for (Ask ask : exercise.ask()) {
            checkMarks(exercise.id() + " " + ask.id() + ": ", Units.question(variant, ask));
          }
        }
      }
      String games = german.exercises().stream().map(one -> "" + one.game()).toList().toString();
      Set<String> left = new TreeSet<>();
      set.names()
          .forEach(
              (name, texts) -> {
                if (!name.equals(texts.in("de")) && games.contains("=" + name + ",")) {
                  left.add(name);
                }
              });
      assertEquals(Set.of(), left, "names that stayed English");
    }
  }

  @Test
  void theTwoUnitsAskWhateverCanBeAsked() {
    Set<String> asked = new TreeSet<>();
    Set<String> types = new TreeSet<>();
    for (ExerciseSet set : Units.ALL) {
      for (Exercise exercise : set.exercises()) {
        types.add(exercise.type());
        exercise.ask().forEach(ask -> asked.add(ask.query()));
      }
    }
    assertEquals(new TreeSet<>(Queries.words()), asked);
    assertTrue(types.size() >= 25, types.toString());
  }

  @Test
  void everyTextIsThereInBothLanguages() {
    for (ExerciseSet set : Units.ALL) {
      for (Exercise exercise : set.exercises()) {
        List<Localized> texts = new ArrayList<>(List.of(set.title(), exercise.title()));
        texts.add(exercise.prompt());
        exercise.passage().ifPresent(passage -> texts.add(passage.text()));
        exercise.ask().forEach(ask -> ask.text().ifPresent(texts::add));
        for (Localized text : texts) {
          assertEquals(Set.of("en", "de"), text.byLanguage().keySet(), exercise.id() + text);
        }
        exercise
            .passage()
            .ifPresent(
                passage ->
                    passage
                        .text()
                        .byLanguage()
                        .values()
                        .forEach(
                            text -> assertTrue(text.split(" ").length <= LONGEST_PASSAGE, text)));
      }
    }
  }

  private static void check(ExerciseSet set, Exercise exercise) {
    Set<Object> distinct = new HashSet<>();
    Set<String> found = new TreeSet<>();
    int draws = 0;
    boolean varies = !exercise.vary().isEmpty();
    int variants = varies ? Units.VARIANTS : 1;
    for (int number = 0; number < variants; number++) {
      VariantMaker.Made made = Units.made(set, exercise, number);
      draws += made.draws();
      distinct.add(made.variant().values());
      for (Ask ask : exercise.ask()) {
        Question question = Units.question(made.variant(), ask);
        String about = exercise.id() + " " + ask.id() + " " + made.variant().values() + ": ";
        checkMarks(about, question);
        checkValues(about, question);
        question
            .trace()
            .ifPresent(
                trace ->
                    assertEquals(
                        Optional.empty(),
                        TraceChecker.check(trace, question.subject(made.variant())),
                        about + trace));
        question.mistakes().forEach(mistake -> found.add(ask.id() + " " + mistake.code()));
      }
    }
    if (varies) {
      assertTrue(distinct.size() >= LEAST_DISTINCT, exercise.id() + ": " + distinct.size());
      assertTrue(draws <= MOST_DRAWS * variants, exercise.id() + ": " + draws + " draws");
    }
    Set<String> listed = new TreeSet<>();
    exercise
        .ask()
        .forEach(ask -> ask.mistakes().forEach(code -> listed.add(ask.id() + " " + code)));
    listed.removeAll(found);
    assertEquals(Set.of(), listed, exercise.id() + ": mistakes that never occur");
  }

  private static void checkMarks(String about, Question question) {
    if (question.key().kind().equals("text")) {
      return;
    }
    Mark mark = question.mark(question.key().text());
    assertEquals(Mark.Result.OK, mark.result(), () -> about + question.key().text() + mark);
    assertEquals(Rational.ONE, mark.share());
    for (Question.Mistake mistake : question.mistakes()) {
      Mark wrong = question.mark(mistake.sample());
      assertEquals(Optional.of(mistake.code()), wrong.mistake(), about + mistake.sample());
      assertTrue(wrong.share().compareTo(Rational.ONE) < 0, about + mistake.sample());
    }
  }

  /** A number and what misconceptions make of it cannot be mistaken for one another. */
  private static void checkValues(String about, Question question) {
    if (!(question.key() instanceof NumberKey key)) {
      return;
    }
    assertTrue(key.value().denominator().compareTo(LARGEST_DENOMINATOR) <= 0, about + key.value());
    List<Rational> values = new ArrayList<>(List.of(key.value()));
    for (Question.Mistake mistake : question.mistakes()) {
      question
          .key()
          .read(mistake.sample())
          .answer()
          .ifPresent(
              answer -> {
                if (answer instanceof Answer.Number number) {
                  values.add(number.number().value());
                }
              });
    }
    for (int one = 0; one < values.size(); one++) {
      for (int two = 0; two < one; two++) {
        Rational apart = values.get(one).minus(values.get(two)).abs();
        assertTrue(apart.compareTo(APART) >= 0, about + values);
      }
    }
  }
}
