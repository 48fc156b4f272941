package io.entente.report;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Comparison;
import io.entente.outcome.Estimate;
import io.entente.outcome.Frequencies;
import io.entente.outcome.OutcomeTest;
import io.entente.outcome.Verdict;
import io.entente.scenario.Actor;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scale;
import io.entente.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report of {@code entente test}. */
public final class TestText {

  /** How many outcomes are listed unless all are asked for. */
  private static final int LISTED = 15;

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
    centre();
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

  private void centre() {
    nextSection(
        words.poolsClaims()
            ? "AT THE CENTRAL READING OF THE SOURCES"
            : isUncertain() ? "WITH EVERY UNCERTAIN NUMBER AT ITS CENTRE" : "WHAT HAPPENS");
    if (!central.isFinite()) {
      out.paragraph(3, "Some payoff is not a finite number; see the warning.");
      return;
    }
    List<Integer> equilibria = central.equilibria();
    if (equilibria.isEmpty()) {
      out.paragraph(
          3,
          "No combination of moves is stable: from each, some actor gains by moving otherwise"
              + " (no equilibrium in pure strategies; that is a complete answer).");
      return;
    }
    Map<String, String> remarks = new LinkedHashMap<>();
    Optional<Comparison> closest = closestCall(equilibria.get(0));
    if (equilibria.size() == 1 && closest.isPresent() && isClose(closest.get())) {
      decisionThatDiffers(closest.get()).ifPresent(id -> remarks.put(id, "<- close call"));
    }
    int shown = Math.min(equilibria.size(), 6);
    for (int i = 0; i < shown; i++) {
      if (equilibria.size() > 1) {
        out.line("   Possibility " + (i + 1) + " of " + equilibria.size());
      }
      Opening.moves(
          out, central, equilibria.get(i), equilibria.size() > 1 ? 5 : 3, remarks);
    }
    if (shown < equilibria.size()) {
      out.line("   ... " + (equilibria.size() - shown) + " more: entente solve");
    }
    if (equilibria.size() == 1) {
      closest.ifPresent(this::sayClosest);
    }
  }

  /** The comparison with the deviation that costs its actor least. */
  private Optional<Comparison> closestCall(int cell) {
    Optional<Comparison> closest = Optional.empty();
    for (Actor actor : scenario.actors()) {
      for (int other : central.deviations(cell, actor.id())) {
        Comparison comparison = Comparison.of(central, actor.id(), cell, other);
        if (closest.isEmpty() || comparison.total() > closest.get().total()) {
          closest = Optional.of(comparison);
        }
      }
    }
    return closest;
  }

  private Optional<String> decisionThatDiffers(Comparison comparison) {
    Map<String, String> first = central.moves(comparison.first());
    Map<String, String> second = central.moves(comparison.second());
    return scenario.decisions().stream()
        .filter(decision -> decision.actor().equals(comparison.actor()))
        .map(decision -> decision.id())
        .filter(id -> !first.get(id).equals(second.get(id)))
        .findFirst();
  }

  private long biggerReasons(Comparison comparison) {
    double gap = -comparison.total();
    return comparison.differences().stream().filter(d -> Math.abs(d.change()) > gap).count();
  }

  private boolean isClose(Comparison comparison) {
    return !words.isTable() && 2 * biggerReasons(comparison) > comparison.differences().size();
  }

  private void sayClosest(Comparison closest) {
    Optional<String> decision = decisionThatDiffers(closest);
    if (decision.isEmpty()) {
      return;
    }
    String id = decision.get();
    String chosen = words.move(id, central.moves(closest.first()).get(id));
    String other = words.move(id, central.moves(closest.second()).get(id));
    double gap = -closest.total();
    StringBuilder text = new StringBuilder();
    boolean tied = gap <= central.tolerance(closest.actor());
    text.append(words.actor(closest.actor()))
        .append(tied ? " is indifferent between \"" : " prefers \"")
        .append(chosen)
        .append(tied ? "\" and \"" : "\" to \"")
        .append(other)
        .append('"');
    if (tied) {
      text.append(", a tie.");
    } else {
      text.append(isClose(closest) ? " by only " : " by ").append(words.amount(gap));
      long bigger = biggerReasons(closest);
      int reasons = closest.differences().size();
      if (isClose(closest)) {
        text.append(", less than ")
            .append(bigger == reasons ? "any one" : bigger + " of the " + reasons)
            .append(" of the reasons that divide the two");
      }
      text.append(". All other choices are clearer.");
    }
    Scale scale = scenario.register().scale();
    if (!words.isTable() && !scale.unit().equals(Scale.DEFAULT.unit())) {
      text.append(" (A ").append(scale.one()).append(": ").append(scale.unit()).append(".)");
    }
    out.paragraph(3, text.toString().replace("of the reasons of the", "of the"));
  }

  private boolean isUncertain() {
    return words.poolsClaims()
        || scenario.parameters().stream().anyMatch(p -> p.kind() instanceof Parameter.Drawn)
        || scenario.terms().stream()
            .anyMatch(term -> term.weight() instanceof io.entente.scenario.Weight.Drawn);
  }

  private void certain() {
    if (test.results().isEmpty()) {
      return;
    }
    nextSection("THE OUTCOMES ASKED ABOUT");
    int width = nameWidth();
    for (OutcomeTest.Result result : test.results()) {
      out.line("   " + Prose.left(result.outcome().name(), width) + centre(result));
    }
    out.paragraph(3, "Nothing in this file is uncertain, so every draw would be the same.");
  }

  private int nameWidth() {
    int width = 24;
    for (OutcomeTest.Result result : test.results()) {
      width = Math.max(width, result.outcome().name().length() + 2);
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
    String other = test.otherForm().isPresent() ? otherFormHeading() : "";
    String gap = " ".repeat(width + 3);
    out.line(
        gap
            + Prose.left("in how many", 20)
            + (views ? Prose.right("by view", 12) + "  " : "")
            + (other.isEmpty() ? "" : Prose.right("if all", 8) + "  ")
            + Prose.right("at the", 8));
    out.line(
        gap
            + Prose.left("of 100 draws", 20)
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

  private String otherFormHeading() {
    return test.form() == Form.SEQUENTIAL ? "at once" : "in turn";
  }

  private void row(OutcomeTest.Result result, int width, boolean views) {
    String name = result.outcome().name();
    Estimate estimate = test.frequencies().outcomes().get(name);
    String bar = "#".repeat((int) Math.round(estimate.estimate() * 16));
    StringBuilder line = new StringBuilder("   ").append(Prose.left(name, width));
    line.append(Prose.left(Prose.right(Words.ofHundred(estimate), 3) + " " + bar, 20));
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
    if (test.otherForm().isPresent()) {
      line.append(
          Prose.right(Words.ofHundred(test.otherForm().get().outcomes().get(name)), 8));
      line.append("  ");
    }
    out.line(line.append(Prose.right(centre(result), 8)).toString());
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
    if (test.byView().size() > 1 && span > 0) {
      out.paragraph(
          3,
          "\"" + first.name() + "\" is highest under view " + highest + ", lowest under " + lowest
              + ".");
    }
  }

  private void sturdiness() {
    if (!isUncertain()) {
      return;
    }
    nextSection("HOW STURDY IS THIS?");
    Frequencies base = test.frequencies();
    equilibriumShares(base, Words.form(test.form()));
    test.otherForm()
        .ifPresent(other -> equilibriumShares(other, Words.form(test.form().other())));
    if (base.failed() > 0) {
      out.paragraph(
          3,
          "In "
              + Words.grouped(base.failed())
              + " draws some payoff was not a finite number; they are left out. Look for a"
              + " division by zero or a logarithm in the formulas.");
    }
    if (words.poolsClaims()) {
      out.paragraph(
          3,
          "Weights, ranges and level tables are readings, not measurements: trust the order of"
              + " the views more than any level.");
    }
  }

  private void equilibriumShares(Frequencies frequencies, String form) {
    if (frequencies.none() > 0) {
      out.paragraph(
          3,
          "Played " + form + ", " + Words.ofHundred(frequencies.none())
              + " in 100 draws have no stable combination of moves and are left out of the"
              + " frequencies.");
    }
    if (frequencies.several() > 0) {
      out.paragraph(
          3,
          "Played " + form + ", " + Words.ofHundred(frequencies.several())
              + " in 100 draws have several; each counts alike (selection rule: uniform).");
    }
  }

  private void next(String file) {
    out.blank();
    out.line(
        "View "
            + test.question().viewName()
            + ", "
            + Words.form(test.form())
            + ", "
            + (test.form() == Form.SEQUENTIAL ? "subgame-perfect" : "pure Nash")
            + " equilibria, selection uniform.");
    Optional<OutcomeTest.Result> open =
        test.results().stream().filter(r -> r.verdict() != Verdict.ALWAYS).findFirst();
    open.ifPresent(
        result ->
            out.line(
                "Next: entente explain " + file + " --outcome \"" + result.outcome().name()
                    + "\""));
  }
}
