package io.entente.report.exercise;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Key;
import io.entente.exercise.text.AnswerText;
import io.entente.exercise.text.AskText;
import io.entente.exercise.text.TraceText;
import io.entente.export.Labels;
import io.entente.export.Sources;
import io.entente.export.Worksheet;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One variant of an exercise as text: the exercise, its hints, its key, its worked solution. */
public final class ExerciseText {

  private final Worksheet sheet;
  private final Worksheet.Item item;
  private final Prose prose;
  private final Speech speech;

  /** Text about a variant, in the sheet's language. */
  public ExerciseText(Worksheet sheet, Worksheet.Item item, Layout layout) {
    this.sheet = sheet;
    this.item = item;
    this.prose = new Prose(layout);
    this.speech = new Speech(sheet.phrases(), layout);
  }

  /** What has been written. */
  @Override
  public String toString() {
    return prose.toString();
  }

  /** The exercise as a student gets it. */
  public ExerciseText exercise() {
    head(" (" + points(item.variant().exercise().points()) + ")");
    String prompt = item.variant().exercise().prompt().in(sheet.phrases().language());
    if (!prompt.isEmpty()) {
      prose.blank();
      prose.paragraph(0, speech.of(prompt));
    }
    if (item.variant().exercise().showsGame()) {
      new GameText(sheet, item.variant(), prose).write();
    }
    questions();
    return this;
  }

  /** What the exercise is called and about, without what is asked. */
  public ExerciseText passage() {
    head("");
    return this;
  }

  private void head(String behind) {
    Variant variant = item.variant();
    Exercise exercise = variant.exercise();
    String language = sheet.phrases().language();
    prose.paragraph(0, variant.code() + "  " + exercise.title().in(language) + behind);
    exercise
        .passage()
        .ifPresent(
            passage -> {
              prose.blank();
              prose.paragraph(0, passage.text().in(language));
              String sources = Sources.of(sheet, passage);
              if (!sources.isEmpty()) {
                prose.paragraph(0, say("source", Map.of()) + " " + sources + ".");
              }
            });
  }

  private void questions() {
    for (int i = 0; i < item.questions().size(); i++) {
      Question question = item.questions().get(i);
      prose.blank();
      prose.paragraph(
          0, 3, label(i) + asked(question) + " (" + points(question.ask().points()) + ")");
      answer(question.key());
    }
  }

  /** A hint for each question that has steps: 1 what to ask, 2 where to look, 3 the step. */
  public ExerciseText hints(int level) {
    prose.blank();
    prose.line(prose.layout().heading(say("hint", Map.of("level", Integer.toString(level)))));
    TraceText traces = sheet.traces(item.variant());
    for (int i = 0; i < item.questions().size(); i++) {
      Question question = item.questions().get(i);
      boolean steps = question.trace().isPresent() && !question.trace().get().steps().isEmpty();
      String hint =
          steps
              ? traces.hint(question.trace().get().steps().get(0), level)
              : say("no-steps", Map.of());
      prose.paragraph(0, 3, label(i) + speech.of(hint));
    }
    return this;
  }

  /** What is right, question by question. */
  public ExerciseText key() {
    prose.blank();
    prose.line(prose.layout().heading(say("answers", Map.of())));
    for (int i = 0; i < item.questions().size(); i++) {
      String answer = new Labels(sheet).answer(item.questions().get(i));
      prose.paragraph(0, 3, label(i) + speech.of(answer));
    }
    return this;
  }

  /** All steps to it, question by question. */
  public ExerciseText solution() {
    prose.blank();
    prose.line(prose.layout().heading(say("solution", Map.of())));
    TraceText traces = sheet.traces(item.variant());
    for (int i = 0; i < item.questions().size(); i++) {
      Question question = item.questions().get(i);
      int same = same(i);
      if (same < i) {
        prose.blank();
        prose.paragraph(0, 3, label(i) + say("same", Map.of("question", label(same).strip())));
        continue;
      }
      List<String> lines =
          question
              .trace()
              .map(traces::solution)
              .orElseGet(() -> List.of(say("no-steps", Map.of())));
      if (i > 0) {
        prose.blank();
      }
      String first = label(i);
      for (String line : lines) {
        boolean begins = !first.isEmpty();
        prose.paragraph(begins ? 0 : 3, 3, first + speech.of(line));
        first = "";
      }
    }
    return this;
  }

  /** The first question that is found by the same steps. */
  private int same(int number) {
    Optional<Trace> trace = item.questions().get(number).trace();
    for (int before = 0; before < number && trace.isPresent(); before++) {
      if (item.questions().get(before).trace().equals(trace)) {
        return before;
      }
    }
    return number;
  }

  /** Steps with a number left out, and the numbers, for practice. */
  public ExerciseText quiz() {
    prose.blank();
    prose.line(prose.layout().heading(say("quiz", Map.of())));
    TraceText traces = sheet.traces(item.variant());
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < item.questions().size(); i++) {
      Optional<Trace> trace = same(i) < i ? Optional.empty() : item.questions().get(i).trace();
      List<Step> steps = trace.map(Trace::steps).orElse(List.of());
      for (Step step : steps) {
        for (TraceText.Quiz quiz : traces.quizzes(step)) {
          answers.add(quiz.answer().toString());
          prose.paragraph(0, 3, answers.size() + ". " + speech.of(quiz.text()));
        }
      }
    }
    if (answers.isEmpty()) {
      prose.paragraph(0, say("no-quiz", Map.of()));
      return this;
    }
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      numbered.add(i + 1 + ". " + answers.get(i));
    }
    prose.blank();
    prose.line(prose.layout().heading(say("answers", Map.of())));
    prose.paragraph(0, speech.of(String.join("; ", numbered)));
    return this;
  }

  private String asked(Question question) {
    AskText words = new AskText(sheet.phrases(), sheet::title);
    return speech.of(words.say(item.variant(), question.ask()));
  }

  /** How an answer is written, and its places where it has several. */
  private void answer(Key key) {
    AnswerText form = new AnswerText(sheet.phrases());
    prose.paragraph(3, form.form(key));
    String or = prose.layout() == Layout.PAGE ? " | " : "; ";
    for (AnswerText.Place place : form.places(key)) {
      String choices = place.choices().isEmpty() ? "" : ": " + String.join(or, place.choices());
      prose.paragraph(5, 7, place.name() + choices);
    }
  }

  private static String label(int number) {
    return (char) ('a' + number) + ") ";
  }

  private String points(int points) {
    return say(points == 1 ? "points.one" : "points", Map.of("points", "" + points));
  }

  /** The sources of claims, each once, with the paragraphs. */
  private String say(String key, Map<String, String> values) {
    return sheet.phrases().say("sheet." + key, values);
  }
}
