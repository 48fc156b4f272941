package io.entente.report.exercise;

import io.entente.exercise.ExerciseSet;
import io.entente.exercise.course.Tally;
import io.entente.exercise.text.Phrases;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a class did, for its lecturer: what was hard, which misconceptions there are, what is open.
 */
public final class TallyText {

  private TallyText() {}

  /** The text. */
  public static String of(ExerciseSet set, Tally tally, Phrases phrases, Layout layout) {
    Reasons reasons = new Reasons(set, phrases);
    Prose prose = new Prose(layout);
    Speech speech = new Speech(phrases, layout);
    prose.paragraph(
        0,
        say(
            phrases,
            "class",
            Map.of(
                "handed",
                "" + tally.handedIn(),
                "students",
                "" + tally.students(),
                "mean",
                reasons.points(tally.mean()),
                "max",
                "" + tally.most())));
    prose.blank();
    for (Tally.OfQuestion question : tally.questions()) {
      prose.paragraph(0, 4, speech.of(question(question, phrases)));
    }
    if (!tally.open().isEmpty()) {
      prose.blank();
      prose.paragraph(0, say(phrases, "open", Map.of("number", "" + tally.open().size())));
      for (Tally.Open open : tally.open()) {
        Map<String, String> values =
            Map.of(
                "place",
                open.part().place(),
                "sheet",
                open.sheet(),
                "part",
                open.part().name(),
                "text",
                Reasons.quoted(open.part().given()),
                "why",
                reasons.said(open.part().reasons().get(0)));
        prose.paragraph(2, 4, speech.of(say(phrases, "open.one", values)));
      }
    }
    return prose.toString();
  }

  private static String question(Tally.OfQuestion question, Phrases phrases) {
    if (question.answers() == 0) {
      return say(phrases, "nobody", Map.of("part", question.name()));
    }
    String said =
        say(
            phrases,
            "question",
            Map.of(
                "part",
                question.name(),
                "right",
                "" + question.right(),
                "answers",
                "" + question.answers(),
                "percent",
                "" + Math.round(100.0 * question.right() / question.answers())));
    List<String> more = new ArrayList<>();
    if (question.partial() > 0) {
      more.add(say(phrases, "partial", Map.of("number", "" + question.partial())));
    }
    if (question.wrong() > 0) {
      more.add(say(phrases, "wrong", Map.of("number", "" + question.wrong())));
    }
    if (question.open() > 0) {
      more.add(say(phrases, "undecided", Map.of("number", "" + question.open())));
    }
    question
        .mistakes()
        .forEach(
            (code, number) ->
                more.add(
                    say(
                        phrases,
                        number == 1 ? "mistake.one" : "mistake",
                        Map.of(
                            "code",
                            code,
                            "number",
                            "" + number,
                            "name",
                            phrases.say("misconception." + code, Map.of())))));
    return more.isEmpty() ? said : said + " " + String.join("; ", more) + ".";
  }

  private static String say(Phrases phrases, String key, Map<String, String> values) {
    return phrases.say("grade." + key, values);
  }
}
