package io.entente.report.exercise;

import io.entente.exercise.seat.DebriefText;
import io.entente.exercise.seat.SeatText;
import io.entente.exercise.seat.Situation;
import io.entente.exercise.text.Phrases;
import io.entente.exercise.text.TraceText;
import io.entente.export.Worksheet;
import io.entente.proof.trace.Subject;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is printed while somebody plays at a seat, piece by piece. */
public final class SeatPage {

  private final SeatText text;
  private final Phrases phrases;
  private final Layout layout;
  private final Speech speech;

  /** Pieces in one language. */
  public SeatPage(SeatText text, Phrases phrases, Layout layout) {
    this.text = text;
    this.phrases = phrases;
    this.layout = layout;
    this.speech = new Speech(phrases, layout);
  }

  /** A game, as sheets show it. */
  public static String game(Worksheet sheet, Subject subject, Layout layout) {
    Prose prose = new Prose(layout);
    new GameText(sheet, subject, TraceText.PARAMETER, prose).write();
    return prose.toString();
  }

  /** Who the student is. */
  public String beginning(int rounds) {
    return paragraphs(text.beginning(rounds));
  }

  /**
   * A decision.
   *
   * @param rounds how many there are
   * @param isFirst whether it is the first of its round
   * @param says what an option means, in words; empty for nothing more than its name
   */
  public String situation(Situation now, int rounds, boolean isFirst, UnaryOperator<String> says) {
    Prose prose = new Prose(layout);
    if (isFirst) {
      prose.line(layout.heading(text.round(now, rounds)));
    }
    if (!text.seen(now).isEmpty()) {
      prose.paragraph(0, speech.of(text.seen(now)));
    }
    int number = 1;
    for (String option : now.options()) {
      String words = says.apply(option);
      String named = words.isEmpty() ? option : option + ": " + words;
      prose.paragraph(2, 5, number++ + (layout == Layout.PAGE ? "  " : ": ") + named);
    }
    return prose.toString();
  }

  /** One sentence or a few. */
  public String paragraph(String words) {
    return paragraphs(List.of(words));
  }

  private String paragraphs(List<String> all) {
    Prose prose = new Prose(layout);
    all.forEach(one -> prose.paragraph(0, speech.of(one)));
    return prose.toString();
  }

  /** The debrief. */
  public String debrief(DebriefText debrief) {
    Prose prose = new Prose(layout);
    prose.line(layout.heading(debrief.heading()));
    debrief.others().forEach(line -> prose.paragraph(0, 2, speech.of(line)));
    for (String line : debrief.choices()) {
      prose.blank();
      prose.paragraph(0, 2, speech.of(line));
    }
    prose.blank();
    debrief.totals().forEach(line -> prose.paragraph(0, 2, speech.of(line)));
    return prose.toString();
  }

  /** The language. */
  public String language() {
    return phrases.language();
  }
}
