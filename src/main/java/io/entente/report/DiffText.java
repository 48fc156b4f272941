package io.entente.report;

import io.entente.outcome.AnswerDifference;
import io.entente.outcome.ScenarioDifference;
import io.entente.scenario.Change;
import io.entente.scenario.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The report of {@code entente diff}. */
public final class DiffText {

  /** How many reasons whose weight changed are listed unless all are asked for. */
  private static final int LISTED = 10;

  private final ScenarioDifference difference;
  private final Prose out;
  private final boolean all;
  private int section;

  private DiffText(ScenarioDifference difference, boolean all, Layout layout) {
    this.out = new Prose(layout);
    this.difference = difference;
    this.all = all;
  }

  /**
   * The report as text.
   *
   * @param before the first file as the user named it
   * @param after the second file as the user named it
   * @param samples how many draws were made
   * @param seed what they are keyed by
   * @param all whether to list every reason whose weight changed
   * @param layout how it is set
   */
  public static String of(
      ScenarioDifference difference,
      String before,
      String after,
      int samples,
      long seed,
      boolean all,
      Layout layout) {
    DiffText text = new DiffText(difference, all, layout);
    text.out.line("Before: " + before);
    text.out.line("After:  " + after);
    text.changes();
    text.answers(samples, seed);
    return text.out.toString();
  }

  /** What there is to say where nothing changed. */
  public static String unchanged(String before, String after, boolean sameBytes, Layout layout) {
    return new Prose(layout)
        .paragraph(
            0,
            sameBytes
                ? before + " and " + after + " are the same scenario, byte for byte."
                : before
                    + " and "
                    + after
                    + " are the same scenario: they differ only in notes, in how they are written,"
                    + " or in parts that nothing uses.")
        .toString();
  }

  private void nextSection(String heading) {
    out.blank().line(out.layout().section(++section, heading));
  }

  private void changes() {
    nextSection(
        out.layout().heading("What changed")
            + " ("
            + Words.count(difference.changes().size(), "change", "changes")
            + ")");
    ChangeText sentences =
        new ChangeText(difference.before().scenario(), difference.after().scenario());
    Optional<Part> at = Optional.empty();
    for (Change change : difference.changes()) {
      if (!at.equals(Optional.of(change.part()))) {
        at = Optional.of(change.part());
        out.line("   " + out.layout().group(ChangeText.heading(change.part())));
      }
      out.paragraph(5, 9, out.layout().values(sentences.of(change)));
    }
  }

  private void answers(int samples, long seed) {
    if (difference.answers().isEmpty()) {
      nextSection(out.layout().heading("What follows"));
      out.paragraph(
          3, "The answers cannot be compared: " + difference.whyNot() + ". What changed is above.");
      return;
    }
    AnswerDifference answers = difference.answers().get();
    weights(answers);
    new DiffOutcomesText(out, difference, answers).render(this::nextSection, samples, seed);
    out.blank();
    out.paragraph(0, question());
  }

  private String question() {
    String before = asked(difference.before().viewName(), true);
    String after = asked(difference.after().viewName(), false);
    return before.equals(after)
        ? Words.capital(before) + ", selection " + rule() + "."
        : "Before: " + before + "; after: " + after + "; selection " + rule() + ".";
  }

  private String rule() {
    return difference.after().selection().word();
  }

  private String asked(String view, boolean first) {
    var question = first ? difference.before() : difference.after();
    return "view " + view + ", " + Words.form(question.form());
  }

  private void weights(AnswerDifference answers) {
    if (answers.weights().isEmpty()) {
      return;
    }
    Words words = new Words(answers.after().scenario());
    nextSection(
        out.layout().heading("What reasons count, at the central reading")
            + " (in "
            + words.plural()
            + ")");
    List<AnswerDifference.WeightDifference> sorted = new ArrayList<>(answers.weights());
    sorted.sort(Comparator.comparingDouble(weight -> -Math.abs(weight.after() - weight.before())));
    int shown = all ? sorted.size() : Math.min(LISTED, sorted.size());
    for (AnswerDifference.WeightDifference weight : sorted.subList(0, shown)) {
      out.paragraph(3, 7, inWords(weight, answers));
    }
    if (shown < sorted.size()) {
      out.line(
          "   " + out.layout().more(sorted.size() - shown + " more, which changed less", "--all"));
    }
  }

  private String inWords(AnswerDifference.WeightDifference weight, AnswerDifference answers) {
    String says =
        answers.after().scenario().term(weight.term()).map(term -> term.says()).orElse("");
    int decimals = 1;
    while (decimals < 6
        && Words.signed(weight.before(), decimals).equals(Words.signed(weight.after(), decimals))) {
      decimals++;
    }
    return weight.term()
        + (says.isEmpty() || weight.term().endsWith("." + says) ? "" : " (" + says + ")")
        + ": "
        + out.layout().signed(Words.signed(weight.before(), decimals))
        + " before, "
        + out.layout().signed(Words.signed(weight.after(), decimals))
        + " after"
        + (weight.before() * weight.after() < 0 ? ", now the other way" : "")
        + ".";
  }
}
