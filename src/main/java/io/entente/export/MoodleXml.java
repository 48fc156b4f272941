package io.entente.export;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.text.TraceText;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A question bank for Moodle: one category an exercise, in it one question a variant.
 *
 * <p>A variant becomes a question with embedded answers ({@link Cloze}), so that its table is there
 * once; parts that a person reads become a question of their own. Numbers that a known
 * misconception leads to earn their part and are told why. The worked solution is shown after
 * answering.
 */
public final class MoodleXml {

  private final Worksheet sheet;
  private final Html html;
  private final Blanks blanks;
  private final StringBuilder out = new StringBuilder();

  private MoodleXml(Worksheet sheet) {
    this.sheet = sheet;
    this.html = new Html(sheet);
    this.blanks = new Blanks(sheet.phrases());
  }

  /** The file's text. */
  public static String of(Worksheet sheet) {
    return new MoodleXml(sheet).write();
  }

  private String write() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
    String current = "";
    for (Worksheet.Item item : sheet.items()) {
      Exercise exercise = item.variant().exercise();
      if (!exercise.id().equals(current)) {
        current = exercise.id();
        category(exercise);
      }
      item(item);
    }
    return out.append("</quiz>\n").toString();
  }

  private void category(Exercise exercise) {
    String language = sheet.phrases().language();
    String unit = sheet.set().title().in(language) + " " + sheet.set().version();
    String path = "$course$/top/" + inPath(unit) + "/" + inPath(exercise.title().in(language));
    out.append("<question type=\"category\">\n");
    out.append("<category><text>").append(Html.escaped(path)).append("</text></category>\n");
    rich("info", sheet.phrases().say("moodle.category", Map.of()));
    out.append("<idnumber>").append(Html.escaped(number(exercise.id()))).append("</idnumber>\n");
    out.append("</question>\n");
  }

  private String number(String id) {
    return sheet.set().id() + "." + sheet.set().version() + "." + id;
  }

  /** A slash inside a name of a category is doubled. */
  private static String inPath(String name) {
    return name.replace("/", "//");
  }

  private void item(Worksheet.Item item) {
    List<Question> graded = new ArrayList<>();
    List<Question> read = new ArrayList<>();
    for (Question question : item.questions()) {
      boolean words = blanks.of(question).stream().anyMatch(Blank.Prose.class::isInstance);
      (words ? read : graded).add(question);
    }
    if (!graded.isEmpty()) {
      cloze(item.variant(), graded);
    }
    for (Question question : read) {
      essay(item.variant(), question);
    }
  }

  private void cloze(Variant variant, List<Question> questions) {
    List<Rational> parts = new ArrayList<>();
    for (Question question : questions) {
      for (Blank blank : blanks.of(question)) {
        parts.add(blank.part().times(Rational.of(question.ask().points())));
      }
    }
    List<Integer> weights = Cloze.weights(parts);
    StringBuilder text = new StringBuilder(head(variant));
    int next = 0;
    text.append("<ol>\n");
    for (Question question : questions) {
      text.append("<li>").append(Html.escaped(Words.of(sheet, variant, question)));
      for (Blank blank : blanks.of(question)) {
        String label = blank.label().isEmpty() ? "" : Html.escaped(blank.label()) + ": ";
        text.append("<br>").append(label).append(Cloze.of(blank, weights.get(next++)));
      }
      text.append("</li>\n");
    }
    text.append("</ol>");
    start("cloze", variant, "");
    rich("questiontext", text.toString());
    rich("generalfeedback", solution(questions));
    out.append("<penalty>0.3333333</penalty>\n<hidden>0</hidden>\n");
    out.append("<idnumber>").append(Html.escaped(idNumber(variant, ""))).append("</idnumber>\n");
    hints(questions);
    out.append("</question>\n");
  }

  private String idNumber(Variant variant, String part) {
    return number(variant.exercise().id()) + "." + variant.code() + part;
  }

  private void start(String type, Variant variant, String part) {
    String title = variant.exercise().title().in(sheet.phrases().language());
    out.append("<question type=\"").append(type).append("\">\n<name><text>");
    out.append(Html.escaped(title + part + " [" + variant.code() + "]"));
    out.append("</text></name>\n");
  }

  /** Passage, prompt and game. */
  private String head(Variant variant) {
    String language = sheet.phrases().language();
    StringBuilder text = new StringBuilder();
    variant
        .exercise()
        .passage()
        .ifPresent(
            passage ->
                text.append("<p>")
                    .append(Html.escaped(passage.text().in(language)))
                    .append("</p>\n"));
    String prompt = variant.exercise().prompt().in(language);
    if (!prompt.isEmpty()) {
      text.append("<p>").append(Html.escaped(prompt)).append("</p>\n");
    }
    return text.append(html.game(variant.subject())).toString();
  }

  private String solution(List<Question> questions) {
    TraceText traces = sheet.traces();
    StringBuilder text = new StringBuilder();
    for (Question question : questions) {
      text.append("<p>").append(Html.escaped(question.key().text())).append("</p>\n");
      question
          .trace()
          .ifPresent(
              trace -> {
                text.append("<ol>\n");
                for (String line : traces.solution(trace)) {
                  text.append("<li>").append(Html.escaped(line)).append("</li>\n");
                }
                text.append("</ol>\n");
              });
    }
    return text.toString();
  }

  /** Of the first question that has steps: what to ask oneself, and where to look. */
  private void hints(List<Question> questions) {
    TraceText traces = sheet.traces();
    for (Question question : questions) {
      if (question.trace().isPresent() && !question.trace().get().steps().isEmpty()) {
        for (int level = 1; level <= 2; level++) {
          String hint = traces.hint(question.trace().get().steps().get(0), level);
          rich("hint", "<p>" + Html.escaped(hint) + "</p>");
        }
        return;
      }
    }
  }

  private void essay(Variant variant, Question question) {
    start("essay", variant, " " + question.ask().id());
    rich(
        "questiontext",
        head(variant) + "<p>" + Html.escaped(Words.of(sheet, variant, question)) + "</p>");
    out.append("<defaultgrade>").append(question.ask().points()).append("</defaultgrade>\n");
    out.append("<penalty>0</penalty>\n<hidden>0</hidden>\n<idnumber>");
    out.append(Html.escaped(idNumber(variant, "." + question.ask().id())));
    out.append("</idnumber>\n<responseformat>editor</responseformat>");
    out.append("<responserequired>1</responserequired>");
    out.append("<responsefieldlines>15</responsefieldlines><attachments>0</attachments>");
    out.append("<attachmentsrequired>0</attachmentsrequired>\n");
    rich("graderinfo", solution(List.of(question)));
    rich("responsetemplate", "");
    out.append("</question>\n");
  }

  /** Text in a CDATA section; where it would end early it is cut in two. */
  private void rich(String element, String text) {
    out.append('<').append(element).append(" format=\"html\"><text><![CDATA[");
    out.append(text.replace("]]>", "]]]]><![CDATA[>"));
    out.append("]]></text></").append(element).append(">\n");
  }
}
