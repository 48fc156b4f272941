package io.entente.export;

import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * A question bank in GIFT, the light format of Moodle and others: one question for each question of
 * a variant, without hints and without marks.
 *
 * <p>GIFT has no questions of several places; where an answer has several, each becomes a question
 * of its own.
 */
public final class Gift {

  /** Percentages that question banks accept, from the highest. */
  private static final List<Rational> LEGAL =
      List.of(
          Rational.ONE,
          Rational.of(9, 10),
          Rational.of(5, 6),
          Rational.of(4, 5),
          Rational.of(3, 4),
          Rational.of(7, 10),
          Rational.of(2, 3),
          Rational.of(3, 5),
          Rational.of(1, 2),
          Rational.of(2, 5),
          Rational.of(1, 3),
          Rational.of(3, 10),
          Rational.of(1, 4),
          Rational.of(1, 5),
          Rational.of(1, 6),
          Rational.of(1, 7),
          Rational.of(1, 8),
          Rational.of(1, 9),
          Rational.of(1, 10),
          Rational.of(1, 20),
          Rational.ZERO);

  private final Worksheet sheet;
  private final Html html;
  private final Blanks blanks;
  private final Solutions solutions;
  private final StringBuilder out = new StringBuilder();

  private Gift(Worksheet sheet) {
    this.sheet = sheet;
    this.html = new Html(sheet);
    this.blanks = new Blanks(sheet);
    this.solutions = new Solutions(sheet);
  }

  /** The file's text. */
  public static String of(Worksheet sheet) {
    return new Gift(sheet).write();
  }

  private String write() {
    String current = "";
    for (Worksheet.Item item : sheet.items()) {
      Exercise exercise = item.variant().exercise();
      if (!exercise.id().equals(current)) {
        current = exercise.id();
        String language = sheet.phrases().language();
        out.append("$CATEGORY: $course$/top/");
        out.append(oneLine(sheet.set().title().in(language)).replace("/", "//"));
        out.append('/').append(oneLine(exercise.title().in(language)).replace("/", "//"));
        out.append("\n\n");
      }
      for (Question question : item.questions()) {
        int number = 1;
        List<Blank> all = blanks.of(question);
        for (Blank blank : all) {
          question(item, question, blank, all.size() == 1 ? "" : "." + number++);
        }
      }
    }
    return out.toString();
  }

  private void question(Worksheet.Item item, Question question, Blank blank, String part) {
    Exercise exercise = item.variant().exercise();
    String id =
        sheet.set().id()
            + "."
            + exercise.id()
            + "."
            + item.variant().code()
            + "."
            + question.ask().id()
            + part;
    out.append("// [id:").append(id).append("]\n::").append(escaped(id)).append("::[html]");
    StringBuilder text = new StringBuilder(html.head(item.variant()));
    text.append("<p>").append(Html.escaped(Words.of(sheet, item.variant(), question)));
    text.append(blank.label().isEmpty() ? "" : "<br>" + Html.escaped(blank.label()));
    text.append("</p>");
    out.append(escaped(text.toString())).append(" {").append(answers(blank));
    out.append("####[html]")
        .append(escaped(solutions.of(item.variant(), question, false)))
        .append("}\n\n");
  }

  private static String answers(Blank blank) {
    if (blank instanceof Blank.Numeric number) {
      return numeric(number);
    }
    List<String> lines = new ArrayList<>();
    if (blank instanceof Blank.OneOf one) {
      for (Blank.Option option : one.options()) {
        Rational share = legal(option.share());
        boolean part = !option.isRight() && share.signum() > 0;
        String sign = option.isRight() ? "=" : "~" + (part ? percent(share) : "");
        lines.add(sign + text(option));
      }
    } else if (blank instanceof Blank.SomeOf some) {
      Rational share = legal(Rational.of(1, some.right().size()));
      for (Blank.Option option : some.options()) {
        lines.add("~" + percent(option.isRight() ? share : share.negate()) + text(option));
      }
    }
    return lines.isEmpty() ? "" : "\n" + String.join("\n", lines) + "\n";
  }

  private static String percent(Rational share) {
    return "%" + Decimal.percent(share) + "%";
  }

  private static String text(Blank.Option option) {
    String says = option.says().isEmpty() ? "" : "#" + escaped(Html.escaped(option.says()));
    return escaped(Html.escaped(option.text())) + says;
  }

  private static String numeric(Blank.Numeric number) {
    StringBuilder text = new StringBuilder("#\n");
    text.append("=%100%").append(Decimal.of(number.right()));
    text.append(':').append(Decimal.of(number.tolerance())).append('\n');
    for (Blank.Other other : number.others()) {
      text.append('=').append(percent(legal(other.share()))).append(Decimal.of(other.value()));
      text.append(':').append(Decimal.of(other.tolerance()));
      text.append('#').append(escaped(Html.escaped(other.says()))).append('\n');
    }
    return text.toString();
  }

  /** The highest part that is accepted and not more than this. */
  static Rational legal(Rational share) {
    for (Rational one : LEGAL) {
      if (one.compareTo(share) <= 0) {
        return one;
      }
    }
    return Rational.ZERO;
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append(' ');
      } else {
        escaped.append("\\~=#{}:".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }
}
