package io.entente.exercise.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Tables;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.text.AskText;
import io.entente.exercise.text.Languages;
import io.entente.exercise.text.Phrases;
import io.entente.exercise.text.TraceText;
import io.entente.number.Rational;
import io.entente.proof.trace.Mutations;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.proof.trace.TraceChecker;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What every question must do, on many variants: its trace holds, no number in it can be changed,
 * the key earns all points, and each sample of a misconception gets its code and not all points.
 */
public final class Sound {

  private static final int VARIANTS = 50;

  private Sound() {}

  /** Tries all variants, and says what else must hold of each. */
  public static void check(Exercise exercise, BiConsumer<Variant, Question> also) {
    int asked = 0;
    for (int key = 0; asked < VARIANTS && key < 4 * VARIANTS; key++) {
      Variant variant = Tables.variant(exercise, key);
      Question question;
      try {
        question = Tables.question(variant);
      } catch (UnaskableException e) {
        continue;
      }
      asked++;
      check(variant, question);
      also.accept(variant, question);
    }
    assertEquals(VARIANTS, asked, "too few variants can be asked");
  }

  public static void check(Variant variant, Question question) {
    String about = variant.values() + " " + variant.exercise().ask().get(0);
    Trace trace = question.trace().orElseThrow();
    assertEquals(
        Optional.empty(),
        TraceChecker.check(trace, question.subject(variant)),
        () -> about + trace);
    for (Trace mutated : Mutations.of(trace)) {
      assertTrue(
          TraceChecker.check(mutated, question.subject(variant)).isPresent(),
          () -> about + " accepts " + mutated);
    }
    Mark key = question.mark(question.key().text());
    assertEquals(Mark.Result.OK, key.result(), () -> about + question.key().text() + key);
    assertEquals(Rational.ONE, key.share());
    for (Question.Mistake mistake : question.mistakes()) {
      Mark mark = question.mark(mistake.sample());
      assertEquals(Optional.of(mistake.code()), mark.mistake(), () -> about + mistake.sample());
      assertTrue(mark.share().compareTo(Rational.ONE) < 0, about);
      assertTrue(mark.share().compareTo(mistake.share()) >= 0, about);
      Languages.ALL.forEach(phrases -> requireSaid(phrases.say(mistake.remark())));
      mark.remarks()
          .forEach(remark -> Languages.ALL.forEach(phrases -> requireSaid(phrases.say(remark))));
    }
    Languages.ALL.forEach(phrases -> sayAll(phrases, variant, question));
  }

  /** The question, its solution and all hints and quizzes in words, without a gap. */
  private static void sayAll(Phrases phrases, Variant variant, Question question) {
    requireSaid(new AskText(phrases, name -> name).say(variant, question.ask()));
    TraceText text = new TraceText(phrases, name -> name);
    text.solution(question.trace().orElseThrow()).forEach(Sound::requireSaid);
    for (Step step : question.trace().get().steps()) {
      for (int level = 1; level <= 3; level++) {
        requireSaid(text.hint(step, level));
      }
      text.quizzes(step).forEach(quiz -> requireSaid(quiz.text()));
    }
  }

  private static void requireSaid(String text) {
    assertFalse(text.isBlank() || text.contains("{") || text.contains("}"), text);
  }
}
