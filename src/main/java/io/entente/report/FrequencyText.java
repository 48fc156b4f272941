package io.entente.report;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Estimate;
import io.entente.outcome.Frequencies;
import io.entente.outcome.OutcomeTest;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import java.util.Map;
import java.util.Optional;

/** How often each outcome comes about over plausible readings, beside the central verdict. */
final class FrequencyText {

  /** How many outcomes are listed unless all are asked for. */
  private static final int LISTED = 15;

  /** Longer names of outcomes stand on a line of their own. */
  private static final int WIDEST_NAME = 25;

  private final Prose out;
  private final OutcomeTest test;
  private final CentralReading central;
  private final Scenario scenario;
  private final Words words;

  FrequencyText(Prose out, OutcomeTest test) {
    this.out = out;
    this.test = test;
    this.central = test.central();
    this.scenario = central.scenario();
    this.words = new Words(scenario);
  }

  /** The outcomes of a scenario in which nothing is uncertain. */
  void certain() {
    int width = nameWidth();
    for (OutcomeTest.Result result : test.results()) {
      named(result.outcome().name(), width, centre(result) + byRule(result));
    }
    out.paragraph(3, "Nothing in this file is uncertain, so every draw would be the same.");
  }

  /** What the rule of selection makes of it, if it has something to pick. */
  private String byRule(OutcomeTest.Result result) {
    Estimate estimate = test.frequencies().outcomes().get(result.outcome().name());
    return central.selection().isEmpty() || estimate.draws() == 0
        ? ""
        : "; by the rule in " + out.layout().ofHundred(estimate) + " of 100 cases";
  }

  private int nameWidth() {
    int width = 24;
    for (OutcomeTest.Result result : test.results()) {
      int columns = Columns.of(result.outcome().name()) + 2;
      width = columns <= WIDEST_NAME ? Math.max(width, columns) : width;
    }
    return width;
  }

  private String centre(OutcomeTest.Result result) {
    return CentreWords.of(central, result);
  }

  /** The heading of the section that {@link #uncertain} fills. */
  String heading() {
    Frequencies frequencies = test.frequencies();
    return out.layout().heading("Across plausible readings")
        + " ("
        + Words.grouped(frequencies.samples())
        + " draws, seed "
        + frequencies.seed()
        + ")";
  }

  /** The table over draws and what limits it. */
  void uncertain(boolean all) {
    int shown = all ? test.results().size() : Math.min(LISTED, test.results().size());
    if (out.layout() == Layout.PLAIN) {
      test.results().subList(0, shown).forEach(this::sentence);
    } else {
      table(shown);
    }
    if (shown < test.results().size()) {
      out.line("   " + out.layout().more(test.results().size() - shown + " more", "--all"));
    }
    byHowMuch();
    samplingError();
  }

  /** A row of the table in words. */
  private void sentence(OutcomeTest.Result result) {
    String name = result.outcome().name();
    StringBuilder line = new StringBuilder(name);
    line.append(": in ").append(share(test.frequencies(), name)).append(" of 100 draws");
    if (test.byView().size() > 1) {
      Optional<Span> span = span(name);
      line.append("; by view ");
      line.append(
          span.map(s -> "from " + ofHundred(s.low()) + " to " + ofHundred(s.high()))
              .orElse("unknown"));
    }
    if (hasOtherForm()) {
      line.append("; if all moved ").append(otherFormHeading()).append(", in ");
      line.append(share(test.otherForm().get(), name));
    }
    out.line(line.append("; at the centre, ").append(centre(result)).append('.').toString());
  }

  private String share(Frequencies frequencies, String outcome) {
    return out.layout().ofHundred(frequencies.outcomes().get(outcome));
  }

  private String ofHundred(double share) {
    return out.layout().ofHundred(share);
  }

  private void table(int shown) {
    int width = nameWidth();
    boolean views = test.byView().size() > 1;
    String other = hasOtherForm() ? otherFormHeading() : "";
    String gap = " ".repeat(width + 3);
    out.line(
        gap
            + Prose.left("in how many", 14)
            + (views ? Prose.right("by view", 12) + "  " : "")
            + (other.isEmpty() ? "" : Prose.right("if all", 8) + "  ")
            + Prose.right("at the centre,", 14));
    out.line(
        gap
            + Prose.left("of 100 draws", 14)
            + (views ? Prose.right("low", 6) + Prose.right("high", 6) + "  " : "")
            + (other.isEmpty() ? "" : Prose.right(other, 8) + "  ")
            + Prose.right("by how much", 14));
    for (OutcomeTest.Result result : test.results().subList(0, shown)) {
      row(result, width, views);
    }
  }

  private void byHowMuch() {
    for (OutcomeTest.Result result : test.results()) {
      if (result.margin().isPresent()) {
        out.paragraph(
            3,
            "By how much: what an actor would have to forgo, in "
                + words.plural()
                + ", to turn the outcome by another move of its own.");
        return;
      }
    }
  }

  /** Whether it matters who moves when. */
  boolean hasOtherForm() {
    return test.otherForm().isPresent() && !words.oneDecides();
  }

  private String otherFormHeading() {
    return test.form() == Form.SEQUENTIAL ? "at once" : "in turn";
  }

  private void row(OutcomeTest.Result result, int width, boolean views) {
    String name = result.outcome().name();
    Estimate estimate = test.frequencies().outcomes().get(name);
    String bar = "#".repeat((int) Math.round(estimate.estimate() * 9));
    StringBuilder line = new StringBuilder();
    line.append(Prose.left(Prose.right(Words.ofHundred(estimate), 3) + " " + bar, 14));
    if (views) {
      Optional<Span> span = span(name);
      line.append(Prose.right(span.map(s -> Words.ofHundred(s.low())).orElse("-"), 6));
      line.append(Prose.right(span.map(s -> Words.ofHundred(s.high())).orElse("-"), 6));
      line.append("  ");
    }
    if (hasOtherForm()) {
      line.append(Prose.right(Words.ofHundred(test.otherForm().get().outcomes().get(name)), 8));
      line.append("  ");
    }
    named(name, width, line.append(Prose.right(centre(result), 14)).toString());
  }

  /** One line of a table; a name that is too long for its column stands above it. */
  private void named(String name, int width, String cells) {
    if (out.layout() == Layout.PLAIN) {
      out.line(name + ": " + cells + ".");
    } else if (Columns.of(name) + 2 <= width) {
      out.line("   " + Prose.left(name, width) + cells);
    } else {
      out.paragraph(3, 5, name);
      out.line("   " + " ".repeat(width) + cells);
    }
  }

  private void samplingError() {
    if (test.results().isEmpty()) {
      return;
    }
    double error = 0;
    for (Estimate estimate : test.frequencies().outcomes().values()) {
      error = Math.max(error, estimate.error());
    }
    Outcome first = test.results().get(0).outcome();
    Optional<Span> span = span(first.name()).filter(views -> test.byView().size() > 1);
    double width = span.map(Span::width).orElse(0.0);
    StringBuilder text = new StringBuilder("Sampling error is ");
    text.append(error < 0.005 ? "below 1" : Words.ofHundred(error))
        .append(" in 100 (95 ")
        .append(out.layout().percent())
        .append("); ");
    text.append("--samples ").append(4 * test.frequencies().samples()).append(" would halve it.");
    if (width > 3 * error) {
      text.append(" The views differ far more: that is the real uncertainty.");
    }
    out.paragraph(3, text.toString());
    leftOut();
    if (width > 0) {
      out.paragraph(
          3,
          "\""
              + first.name()
              + "\" is highest under view "
              + span.get().highest()
              + ", lowest under "
              + span.get().lowest()
              + ".");
    }
  }

  /** How far the views differ about one outcome. */
  private record Span(double low, String lowest, double high, String highest) {

    double width() {
      return high - low;
    }
  }

  /**
   * The span over all views in which some draw has an equilibrium; the first of equal ones counts.
   */
  private Optional<Span> span(String outcome) {
    Optional<Span> span = Optional.empty();
    for (Map.Entry<String, Frequencies> view : test.byView().entrySet()) {
      Estimate share = view.getValue().outcomes().get(outcome);
      if (share.draws() > 0) {
        double value = share.estimate();
        String name = view.getKey();
        Span so = span.orElse(new Span(value, name, value, name));
        boolean lower = value < so.low();
        boolean higher = value > so.high();
        span =
            Optional.of(
                new Span(
                    lower ? value : so.low(),
                    lower ? name : so.lowest(),
                    higher ? value : so.high(),
                    higher ? name : so.highest()));
      }
    }
    return span;
  }

  /** What the figures above do not cover. */
  private void leftOut() {
    Frequencies base = test.frequencies();
    if (base.none() > 0) {
      out.paragraph(
          3,
          Words.capital(Words.draws(base.none()))
              + " have no stable combination of moves (no equilibrium in pure strategies) and are"
              + " left out.");
    }
    if (base.failed() > 0) {
      out.paragraph(
          3,
          "In "
              + Words.count(base.failed(), "draw", "draws")
              + " some payoff was not a finite number; they are left out. Look for a division by"
              + " zero or a logarithm in the formulas.");
    }
    for (View view : test.question().scenario().views()) {
      if (!test.byView().containsKey(view.name())) {
        out.paragraph(
            3,
            "View " + view.name() + " cannot be solved " + Words.form(test.form()) + ": left out.");
      }
    }
  }
}
