package io.entente.report;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Estimate;
import io.entente.outcome.Frequencies;
import io.entente.outcome.OutcomeTest;
import io.entente.outcome.Verdict;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scale;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import io.entente.scenario.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report of {@code entente test}. */
public final class TestText {

  /** How many outcomes are listed unless all are asked for. */
  private static final int LISTED = 15;

  /** Longer names of outcomes stand on a line of their own. */
  private static final int WIDEST_NAME = 25;

  private final OutcomeTest test;
  private final CentralReading central;
  private final Scenario scenario;
  private final Words words;
  private final Prose out = new Prose();
  private int section;

  private TestText(OutcomeTest test) {
    this.test = test;
    this.central = test.central();
    this.scenario = central.scenario();
    this.words = new Words(scenario);
  }

  /**
   * The report as text.
   *
   * @param file the scenario as the user named it, for the hints at the end
   * @param all whether to list every outcome, however many there are
   */
  public static String of(OutcomeTest test, String file, boolean all) {
    TestText text = new TestText(test);
    text.render(file, all);
    return text.out.toString();
  }

  private void render(String file, boolean all) {
    Opening.title(out, scenario, central.plan().cells().size());
    out.blank();
    Opening.howPlayed(out, scenario, test.form());
    centre(Words.argument(file));
    if (isUncertain()) {
      plausible(all);
    } else {
      certain();
    }
    new CommitmentText(out, test).render(this::nextSection);
    sturdiness();
    new ExpectationText(out, words).render(test.expectations(), this::nextSection);
    next(file);
  }

  private void nextSection(String heading) {
    out.blank().line(++section + "  " + heading);
  }

  private void centre(String file) {
    nextSection(
        words.poolsClaims()
            ? "AT THE CENTRAL READING OF THE SOURCES"
            : isUncertain() ? "WITH EVERY UNCERTAIN NUMBER AT ITS CENTRE" : "WHAT HAPPENS");
    List<Integer> equilibria = central.equilibria();
    if (equilibria.isEmpty()) {
      out.paragraph(
          3,
          "No combination of moves is stable: from each, some actor gains by moving otherwise"
              + " (no equilibrium in pure strategies; that is a complete answer).");
      return;
    }
    Map<String, String> remarks = new LinkedHashMap<>();
    List<ClosestChoice> choices = List.of();
    if (equilibria.size() == 1) {
      choices = ClosestChoice.of(central, equilibria.get(0));
      for (ClosestChoice choice : choices) {
        if (choice.isClose()) {
          remarks.put(choice.decision(), "<- close call");
        }
      }
    }
    int shown = Math.min(equilibria.size(), 6);
    for (int i = 0; i < shown; i++) {
      if (equilibria.size() > 1) {
        out.line("   Possibility " + (i + 1) + " of " + equilibria.size());
      }
      Opening.moves(out, central, equilibria.get(i), equilibria.size() > 1 ? 5 : 3, remarks);
    }
    if (shown < equilibria.size()) {
      out.line("   ... " + (equilibria.size() - shown) + " more: entente solve " + file);
    }
    sayClosest(choices);
  }

  private void sayClosest(List<ClosestChoice> choices) {
    boolean said = false;
    for (ClosestChoice choice : choices) {
      if (choice.isClose()) {
        out.paragraph(3, choice.inWords(words));
        said = true;
      }
    }
    if (!said && !choices.isEmpty()) {
      out.paragraph(3, "The closest choice: " + choices.get(0).inWords(words));
    }
    Scale scale = scenario.register().scale();
    if (!words.isTable() && !scale.one().equals(Scale.DEFAULT.one())) {
      out.paragraph(3, "(A " + scale.one() + ": " + scale.unit() + ".)");
    }
  }

  private boolean isUncertain() {
    return words.poolsClaims()
        || scenario.parameters().stream().anyMatch(p -> p.kind() instanceof Parameter.Drawn)
        || scenario.terms().stream().anyMatch(term -> term.weight() instanceof Weight.Drawn);
  }

  private void certain() {
    if (test.results().isEmpty()) {
      return;
    }
    nextSection("THE OUTCOMES ASKED ABOUT");
    int width = nameWidth();
    for (OutcomeTest.Result result : test.results()) {
      named(result.outcome().name(), width, centre(result));
    }
    out.paragraph(3, "Nothing in this file is uncertain, so every draw would be the same.");
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
    return switch (result.verdict()) {
      case ALWAYS -> "yes";
      case NEVER -> "no";
      case SOMETIMES -> "in " + result.holdsIn() + " of " + central.equilibria().size();
      case NO_EQUILIBRIUM -> "open";
    };
  }

  private void plausible(boolean all) {
    Frequencies frequencies = test.frequencies();
    nextSection(
        "ACROSS PLAUSIBLE READINGS ("
            + Words.grouped(frequencies.samples())
            + " draws, seed "
            + frequencies.seed()
            + ")");
    int width = nameWidth();
    boolean views = test.byView().size() > 1;
    String other = hasOtherForm() ? otherFormHeading() : "";
    String gap = " ".repeat(width + 3);
    out.line(
        gap
            + Prose.left("in how many", 18)
            + (views ? Prose.right("by view", 12) + "  " : "")
            + (other.isEmpty() ? "" : Prose.right("if all", 8) + "  ")
            + Prose.right("at the", 8));
    out.line(
        gap
            + Prose.left("of 100 draws", 18)
            + (views ? Prose.right("low", 6) + Prose.right("high", 6) + "  " : "")
            + (other.isEmpty() ? "" : Prose.right(other, 8) + "  ")
            + Prose.right("centre", 8));
    int shown = all ? test.results().size() : Math.min(LISTED, test.results().size());
    for (OutcomeTest.Result result : test.results().subList(0, shown)) {
      row(result, width, views);
    }
    if (shown < test.results().size()) {
      out.line("   ... " + (test.results().size() - shown) + " more: --all");
    }
    samplingError();
  }

  /** Whether it matters who moves when. */
  private boolean hasOtherForm() {
    return test.otherForm().isPresent()
        && scenario.decisions().stream().map(Decision::actor).distinct().count() > 1;
  }

  private String otherFormHeading() {
    return test.form() == Form.SEQUENTIAL ? "at once" : "in turn";
  }

  private void row(OutcomeTest.Result result, int width, boolean views) {
    String name = result.outcome().name();
    Estimate estimate = test.frequencies().outcomes().get(name);
    String bar = "#".repeat((int) Math.round(estimate.estimate() * 14));
    StringBuilder line = new StringBuilder();
    line.append(Prose.left(Prose.right(Words.ofHundred(estimate), 3) + " " + bar, 18));
    if (views) {
      double low = 1;
      double high = 0;
      for (Frequencies view : test.byView().values()) {
        low = Math.min(low, view.outcomes().get(name).estimate());
        high = Math.max(high, view.outcomes().get(name).estimate());
      }
      line.append(Prose.right(Words.ofHundred(low), 6));
      line.append(Prose.right(Words.ofHundred(high), 6)).append("  ");
    }
    if (hasOtherForm()) {
      line.append(Prose.right(Words.ofHundred(test.otherForm().get().outcomes().get(name)), 8));
      line.append("  ");
    }
    named(name, width, line.append(Prose.right(centre(result), 8)).toString());
  }

  /** One line of a table; a name that is too long for its column stands above it. */
  private void named(String name, int width, String cells) {
    if (Columns.of(name) + 2 <= width) {
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
    double span = 0;
    for (Estimate estimate : test.frequencies().outcomes().values()) {
      error = Math.max(error, estimate.error());
    }
    Outcome first = test.results().get(0).outcome();
    String highest = "";
    String lowest = "";
    double high = -1;
    double low = 2;
    for (Map.Entry<String, Frequencies> view : test.byView().entrySet()) {
      double share = view.getValue().outcomes().get(first.name()).estimate();
      if (share > high) {
        high = share;
        highest = view.getKey();
      }
      if (share < low) {
        low = share;
        lowest = view.getKey();
      }
    }
    span = high - low;
    StringBuilder text = new StringBuilder("Sampling error is ");
    text.append(error < 0.005 ? "below 1" : Words.ofHundred(error)).append(" in 100 (95 %); ");
    text.append("--samples ").append(4 * test.frequencies().samples()).append(" would halve it.");
    if (test.byView().size() > 1 && span > 3 * error) {
      text.append(" The views differ far more: that is the real uncertainty.");
    }
    out.paragraph(3, text.toString());
    leftOut();
    if (test.byView().size() > 1 && span > 0) {
      out.paragraph(
          3,
          "\""
              + first.name()
              + "\" is highest under view "
              + highest
              + ", lowest under "
              + lowest
              + ".");
    }
  }

  /** What the figures above do not cover. */
  private void leftOut() {
    Frequencies base = test.frequencies();
    if (base.none() > 0) {
      out.paragraph(
          3,
          capital(Words.draws(base.none()))
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

  private void sturdiness() {
    if (!isUncertain() || test.results().isEmpty()) {
      return;
    }
    nextSection("HOW STURDY IS THIS?");
    Frequencies base = test.frequencies();
    severalIn(base, Words.form(test.form()));
    if (hasOtherForm()) {
      Frequencies other = test.otherForm().get();
      String form = Words.form(test.form().other());
      severalIn(other, form);
      if (other.none() > 0) {
        out.paragraph(
            3,
            capital(form)
                + ", "
                + Words.draws(other.none())
                + " have no stable combination of moves and are left out of that column.");
      }
    }
    if (words.poolsClaims()) {
      out.paragraph(
          3,
          "Weights, ranges and level tables are readings, not measurements: trust the order of"
              + " the views more than any level.");
    }
  }

  private void severalIn(Frequencies frequencies, String form) {
    out.paragraph(
        3,
        capital(form)
            + ", "
            + (frequencies.several() > 0
                ? Words.draws(frequencies.several())
                    + " have several equilibria; within a draw each counts alike (selection rule:"
                    + " uniform)."
                : "no draw has several equilibria."));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private void next(String file) {
    out.blank();
    out.paragraph(
        0,
        "View "
            + test.question().viewName()
            + ", "
            + Words.form(test.form())
            + ", "
            + (test.form() == Form.SEQUENTIAL ? "subgame-perfect" : "pure Nash")
            + " equilibria, selection uniform.");
    Optional<OutcomeTest.Result> open =
        test.results().stream()
            .filter(r -> r.verdict() != Verdict.ALWAYS)
            .findFirst()
            .or(() -> test.results().stream().findFirst());
    open.ifPresent(
        result ->
            out.line(
                "Next: entente explain "
                    + Words.argument(file)
                    + " --outcome "
                    + Words.argument(result.outcome().name())));
  }
}
