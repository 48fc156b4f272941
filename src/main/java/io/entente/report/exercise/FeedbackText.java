package io.entente.report.exercise;

import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.course.Graded;
import io.entente.exercise.course.Part;
import io.entente.exercise.text.Phrases;
import io.entente.exercise.text.TraceText;
import io.entente.export.Worksheet;
import io.entente.proof.trace.Step;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a student gets back: the exercises once more, what each answer earned and why not more, and
 * the worked solutions. A misconception is answered in three steps: what to ask oneself, where to
 * look, the step itself. No name is in it, only the code of the sheet.
 */
public final class FeedbackText {

  private final ExerciseSet set;
  private final Phrases phrases;
  private final Layout layout;
  private final Reasons reasons;
  private final Speech speech;

  /** Feedback in one language. */
  public FeedbackText(ExerciseSet set, Phrases phrases, Layout layout) {
    this.set = set;
    this.phrases = phrases;
    this.layout = layout;
    this.reasons = new Reasons(set, phrases);
    this.speech = new Speech(phrases, layout);
  }

  /** The feedback on the work of one student who handed something in. */
  public String of(Graded graded) {
    int most = graded.parts().stream().mapToInt(Part::most).sum();
    Prose head = new Prose(layout);
    head.paragraph(0, set.title().in(phrases.language()));
    String points =
        say(
            "sheet",
            Map.of(
                "sheet",
                graded.sheet().code(),
                "points",
                reasons.points(graded.points()),
                "max",
                "" + most));
    head.paragraph(
        0,
        graded.open() == 0
            ? points
            : points + " " + say("sheet.open", Map.of("open", "" + graded.open())));
    StringBuilder text = new StringBuilder(head.toString());
    List<Worksheet.Item> items = new ArrayList<>();
    for (Graded.Item item : graded.items()) {
      items.add(new Worksheet.Item(item.variant(), item.questions()));
    }
    Worksheet sheet = new Worksheet(set, items, phrases);
    int next = 0;
    for (Worksheet.Item item : items) {
      List<Part> parts = graded.parts().subList(next, next + item.questions().size());
      next += item.questions().size();
      text.append('\n').append(new ExerciseText(sheet, item, layout).exercise());
      text.append('\n').append(answers(sheet, item, parts)).append('\n');
      text.append(new ExerciseText(sheet, item, layout).solution());
    }
    return text.toString();
  }

  private String answers(Worksheet sheet, Worksheet.Item item, List<Part> parts) {
    Prose prose = new Prose(layout);
    prose.line(layout.heading(say("marks", Map.of())));
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      prose.paragraph(0, 3, (char) ('a' + i) + ") " + speech.of(answer(part)));
      if (part.result() != Part.Result.BLANK && part.result() != Part.Result.OK) {
        prose.paragraph(3, speech.of(reasons.of(part)));
      }
      if (part.mistake().isPresent()) {
        steps(sheet.traces(item.variant()), item.questions().get(i), part, prose);
      }
    }
    return prose.toString();
  }

  private String answer(Part part) {
    String form =
        part.result() == Part.Result.BLANK
            ? "answer.none"
            : part.result().isOpen() ? "answer.open" : "answer";
    return say(
        form,
        Map.of(
            "text",
            Reasons.quoted(part.given()),
            "points",
            reasons.points(part.points()),
            "max",
            "" + part.most()));
  }

  private void steps(TraceText traces, Question question, Part part, Prose prose) {
    List<Step> steps = question.trace().map(trace -> trace.steps()).orElse(List.of());
    if (!steps.isEmpty()) {
      Step step = contradicting(traces, steps, part);
      prose.paragraph(3, speech.of(say("look", Map.of("hint", traces.hint(step, 2)))));
      prose.paragraph(3, speech.of(say("step", Map.of("step", traces.say(step)))));
    }
  }

  /** The first step that speaks of what was answered wrongly; the first of all if none does. */
  private static Step contradicting(TraceText traces, List<Step> steps, Part part) {
    for (Remark remark : part.reasons()) {
      for (String name : List.of("member", "place")) {
        String value = remark.values().get(name);
        for (Step step : steps) {
          if (value != null && traces.say(step).contains(bare(value))) {
            return step;
          }
        }
      }
    }
    return steps.get(0);
  }

  private static String bare(String value) {
    boolean bracketed = value.startsWith("(") && value.endsWith(")");
    return bracketed ? value.substring(1, value.length() - 1) : value;
  }

  private String say(String key, Map<String, String> values) {
    return phrases.say("grade." + key, values);
  }
}
