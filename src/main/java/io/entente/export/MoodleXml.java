package io.entente.export;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.text.TraceText;
import io.entente.number.Rational;
import io.entente.proof.trace.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question bank for Moodle: one category an exercise, in it one question a variant.
 *
 * <p>A variant becomes a question with embedded answers ({@link Cloze}), so that its table is there
 * once; parts that a person reads become a question of their own. Numbers that a known
 * misconception leads to earn their part and are told why. The worked solution is shown after
 * answering.
 */
public final class MoodleXml {

  private static final int LONGEST_TITLE = 180;
  private static final int LONGEST_NUMBER = 90;

  private final Worksheet sheet;
  private final Html html;
  private final Blanks blanks;
  private final Solutions solutions;
  private final Set<String> numbers = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  private MoodleXml(Worksheet sheet) {
    this.sheet = sheet;
    this.html = new Html(sheet);
    this.blanks = new Blanks(sheet);
    this.solutions = new Solutions(sheet);
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

  /** A question with its places, which are found once. */
  private record Placed(Question question, List<Blank> blanks) {}

  private void item(Worksheet.Item item) {
    List<Placed> graded = new ArrayList<>();
    List<Question> read = new ArrayList<>();
    for (Question question : item.questions()) {
      List<Blank> places = blanks.of(question);
      if (places.stream().anyMatch(Blank.Prose.class::isInstance)) {
        read.add(question);
      } else {
        graded.add(new Placed(question, places));
      }
    }
    if (!graded.isEmpty()) {
      cloze(item.variant(), graded);
    }
    for (Question question : read) {
      essay(item.variant(), question);
    }
  }

  private void cloze(Variant variant, List<Placed> placed) {
    List<Rational> parts = new ArrayList<>();
    for (Placed one : placed) {
      for (Blank blank : one.blanks()) {
        parts.add(blank.part().times(Rational.of(one.question().ask().points())));
      }
    }
    List<Integer> weights = Cloze.weights(parts);
    StringBuilder text = new StringBuilder(Cloze.around(html.head(variant)));
    int next = 0;
    text.append("<ol>\n");
    for (Placed one : placed) {
      String words = Html.escaped(Words.of(sheet, variant, one.question()));
      text.append("<li>").append(Cloze.around(words));
      for (Blank blank : one.blanks()) {
        String label = blank.label().isEmpty() ? "" : Html.escaped(blank.label()) + ": ";
        text.append("<br>").append(Cloze.around(label));
        text.append(Cloze.of(blank, weights.get(next++)));
      }
      text.append("</li>\n");
    }
    text.append("</ol>");
    List<Question> questions = placed.stream().map(Placed::question).toList();
    start("cloze", variant, "");
    rich("questiontext", text.toString());
    rich("generalfeedback", solution(variant, questions));
    out.append("<penalty>0.3333333</penalty>\n<hidden>0</hidden>\n");
    idNumber(variant, "");
    hints(variant, questions);
    out.append("</question>\n");
  }

  /** One that was there already, since two variants have one code, is told apart by a number. */
  private void idNumber(Variant variant, String part) {
    String plain = number(variant.exercise().id()) + "." + variant.code() + part;
    String shortened = plain.substring(Math.max(0, plain.length() - LONGEST_NUMBER));
    String unique = shortened;
    for (int again = 2; !numbers.add(unique); again++) {
      unique = shortened + "." + again;
    }
    out.append("<idnumber>").append(Html.escaped(unique)).append("</idnumber>\n");
  }

  private void start(String type, Variant variant, String part) {
    String title = variant.exercise().title().in(sheet.phrases().language());
    String begin = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    out.append("<question type=\"").append(type).append("\">\n<name><text>");
    out.append(Html.escaped(begin + part + " [" + variant.code() + "]"));
    out.append("</text></name>\n");
  }

  private String solution(Variant variant, List<Question> questions) {
    StringBuilder text = new StringBuilder();
    questions.forEach(question -> text.append(solutions.of(variant, question, false)));
    return text.toString();
  }

  /** For each question what to ask oneself, then where to look, then the first step. */
  private void hints(Variant variant, List<Question> questions) {
    TraceText traces = sheet.traces(variant);
    for (int level = 1; level <= 3; level++) {
      StringBuilder text = new StringBuilder();
      for (Question question : questions) {
        text.append("<li>");
        if (question.trace().isPresent() && !question.trace().get().steps().isEmpty()) {
          Step first = question.trace().get().steps().get(0);
          text.append(Html.escaped(traces.hint(first, level)));
        } else {
          text.append("&ndash;");
        }
        text.append("</li>\n");
      }
      out.append("<hint format=\"html\">");
      text(questions.size() > 1 ? "<ol>\n" + text + "</ol>" : alone(text.toString()));
      out.append("<shownumcorrect/></hint>\n");
    }
  }

  private static String alone(String item) {
    return item.replace("<li>", "<p>").replace("</li>", "</p>");
  }

  private void essay(Variant variant, Question question) {
    start("essay", variant, " " + question.ask().id());
    String words = Html.escaped(Words.of(sheet, variant, question));
    rich("questiontext", html.head(variant) + "<p>" + words + "</p>");
    rich("generalfeedback", solution(variant, List.of(question)));
    out.append("<defaultgrade>").append(question.ask().points()).append("</defaultgrade>\n");
    out.append("<penalty>0</penalty>\n<hidden>0</hidden>\n");
    idNumber(variant, "." + question.ask().id());
    out.append("<responseformat>editor</responseformat>");
    out.append("<responserequired>1</responserequired>");
    out.append("<responsefieldlines>15</responsefieldlines><attachments>0</attachments>");
    out.append("<attachmentsrequired>0</attachmentsrequired>\n");
    rich("graderinfo", solution(variant, List.of(question)));
    rich("responsetemplate", "");
    out.append("</question>\n");
  }

  /** Text in a CDATA section; where it would end early it is cut in two. */
  private void rich(String element, String text) {
    out.append('<').append(element).append(" format=\"html\">");
    text(text);
    out.append("</").append(element).append(">\n");
  }

  private void text(String text) {
    out.append("<text><![CDATA[");
    out.append(text.replace("]]>", "]]]]><![CDATA[>"));
    out.append("]]></text>");
  }
}
