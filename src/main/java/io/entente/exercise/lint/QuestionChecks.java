package io.entente.exercise.lint;

import io.entente.exercise.Ask;
import io.entente.exercise.Question;
import io.entente.exercise.Question.Mistake;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.RubricKey;
import io.entente.number.Rational;
import io.entente.proof.trace.TraceChecker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What must hold of a question in every variant: key, trace, misconceptions. */
final class QuestionChecks {

  private final Ask ask;
  private final Optional<String> id;
  private final Notes notes;

  QuestionChecks(Ask ask, Notes notes) {
    this.ask = ask;
    this.id = Optional.of(ask.id());
    this.notes = notes;
  }

  /**
   * Checks variants.
   *
   * @param first whether these are all, not those of a further language, in which only names differ
   */
  void check(List<Drawn> all, boolean first) {
    Map<String, Integer> found = new TreeMap<>();
    int asked = 0;
    for (Drawn drawn : all) {
      Question question = drawn.questions().get(ask.id());
      if (question != null) {
        asked++;
        key(drawn, question);
        trace(drawn, question);
        TreeSet<String> codes = new TreeSet<>();
        for (Mistake mistake : question.mistakes()) {
          mistake(drawn, question, mistake);
          codes.add(mistake.code());
        }
        codes.forEach(code -> found.merge(code, 1, Integer::sum));
      }
    }
    if (asked > 0 && first) {
      listed(all.get(0), found, asked);
      new Distances(ask, notes).check(all, found);
    }
  }

  /** Where a person grades, there is no key to be tried. */
  private void key(Drawn drawn, Question question) {
    if (question.key() instanceof RubricKey) {
      return;
    }
    String text = question.key().text();
    Mark mark = question.mark(text);
    if (mark.result() != Mark.Result.OK || !mark.share().equals(Rational.ONE)) {
      notes.add(
          Gate.KEY,
          drawn,
          id,
          "",
          "the key \"" + text + "\" does not earn all points",
          "this is a fault of the program; please report it with the set");
    }
  }

  private void trace(Drawn drawn, Question question) {
    question
        .trace()
        .flatMap(trace -> TraceChecker.check(trace, question.subject(drawn.variant())))
        .ifPresent(
            fault ->
                notes.add(
                    Gate.TRACE,
                    drawn,
                    id,
                    "",
                    "the worked solution does not hold: " + fault.why(),
                    "this is a fault of the program; please report it with the set"));
  }

  private void mistake(Drawn drawn, Question question, Mistake mistake) {
    Mark mark = question.mark(mistake.sample());
    String answer = "the answer \"" + mistake.sample() + "\" of " + mistake.code();
    if (mark.share().equals(Rational.ONE)) {
      notes.add(
          Gate.MISTAKES,
          drawn,
          id,
          mistake.code(),
          answer + " earns all points",
          "require numbers for which it is wrong");
    } else if (!mark.mistake().equals(Optional.of(mistake.code()))) {
      notes.add(
          Gate.MISTAKES,
          drawn,
          id,
          mistake.code(),
          answer + mark.mistake().map(other -> " is taken for " + other).orElse(" gets no code"),
          "require numbers for which the two differ");
    }
  }

  /** A misconception that is listed must be one that somebody can fall for. */
  private void listed(Drawn first, Map<String, Integer> found, int asked) {
    for (String code : ask.mistakes()) {
      if (!found.containsKey(code)) {
        notes.add(
            Gate.MISTAKES,
            first.variant().exercise().id(),
            id,
            code + " is listed, but leads to a wrong answer in none of " + asked + " variants",
            found.isEmpty()
                ? "take it off the list \"mistakes\""
                : "take it off the list \"mistakes\"; these apply: "
                    + String.join(", ", found.keySet()));
      }
    }
  }
}
