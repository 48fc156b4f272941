package io.entente.report;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Frequencies;
import io.entente.outcome.OutcomeTest;
import io.entente.outcome.Verdict;
import io.entente.sample.Course;
import io.entente.scenario.Knowledge;
import io.entente.scenario.Scale;
import io.entente.scenario.Scenario;
import io.entente.solve.selection.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report of {@code entente test}. */
public final class TestText {

  private final OutcomeTest test;
  private final CentralReading central;
  private final Scenario scenario;
  private final Words words;
  private final Prose out;
  private int section;

  private TestText(OutcomeTest test, Layout layout) {
    this.test = test;
    this.out = new Prose(layout);
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
  public static String of(OutcomeTest test, String file, boolean all, Layout layout) {
    TestText text = new TestText(test, layout);
    text.render(file, all);
    return text.out.toString();
  }

  private void render(String file, boolean all) {
    Opening.title(out, scenario, central.plan().cells().possibleCount());
    out.blank();
    Opening.howPlayed(out, scenario, test.form());
    centre(Words.argument(file));
    FrequencyText frequencies = new FrequencyText(out, test);
    if (scenario.isUncertain()) {
      nextSection(frequencies.heading());
      frequencies.uncertain(all);
    } else if (!test.results().isEmpty()) {
      nextSection(out.layout().heading("The outcomes asked about"));
      frequencies.certain();
    }
    new CommitmentText(out, test).render(this::nextSection);
    sturdiness();
    new ExpectationText(out, words).render(test.expectations(), this::nextSection);
    next(file);
  }

  private void nextSection(String heading) {
    out.blank().line(out.layout().section(++section, heading));
  }

  private void centre(String file) {
    nextSection(
        out.layout()
            .heading(
                words.poolsClaims()
                    ? "At the central reading of the sources"
                    : scenario.isUncertain()
                        ? "With every uncertain number at its centre"
                        : "What happens"));
    if (!scenario.hasDecisions()) {
      SectionWords.values(out, 3, central);
      return;
    }
    List<Course> equilibria = central.equilibria();
    if (equilibria.isEmpty()) {
      out.paragraph(
          3,
          "No combination of moves is stable: from each, some actor gains by moving otherwise"
              + " (no equilibrium in pure strategies; that is a complete answer).");
      picked();
      return;
    }
    Map<String, String> remarks = new LinkedHashMap<>();
    List<ClosestChoice> choices = List.of();
    if (equilibria.size() == 1) {
      choices = ClosestChoice.of(central, equilibria.get(0));
      for (ClosestChoice choice : choices) {
        if (choice.isClose()) {
          remarks.put(choice.decision(), "close call");
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
      out.line(
          "   " + out.layout().more(equilibria.size() - shown + " more", "entente solve " + file));
    }
    picked();
    sayClosest(choices);
  }

  /** What the rule of selection picks of what is listed. */
  private void picked() {
    SelectionWords.of(central, test.question().selection(), words)
        .ifPresent(sentence -> out.paragraph(3, sentence));
  }

  private void sayClosest(List<ClosestChoice> choices) {
    boolean said = false;
    for (ClosestChoice choice : choices) {
      if (choice.isClose()) {
        out.paragraph(3, Words.capital(choice.inWords(words)));
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

  private void sturdiness() {
    if (!scenario.isUncertain() || test.results().isEmpty() || !scenario.hasDecisions()) {
      return;
    }
    nextSection(out.layout().heading("How sturdy is this?"));
    Frequencies base = test.frequencies();
    severalIn(base, Words.form(test.form()));
    if (new FrequencyText(out, test).hasOtherForm()) {
      Frequencies other = test.otherForm().get();
      String form = Words.form(test.form().other());
      severalIn(other, form);
      if (other.none() > 0) {
        out.paragraph(
            3,
            Words.capital(form)
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
        Words.capital(form)
            + ", "
            + (frequencies.several() > 0
                ? Words.draws(frequencies.several()) + " have several equilibria; " + counting()
                : "no draw has several equilibria."));
    if (frequencies.undecided() > 0) {
      out.paragraph(
          3,
          "The rule did not decide in "
              + Words.draws(frequencies.undecided())
              + "; there the equilibria that it leaves count alike.");
    }
  }

  private String counting() {
    Rule rule = test.question().selection();
    return rule == Rule.UNIFORM
        ? "within a draw each counts alike (selection rule: uniform)."
        : "the rule picks among them (selection rule: " + rule.word() + ", " + rule.plain() + ").";
  }

  private String played() {
    return ", "
        + Words.form(test.form())
        + ", "
        + (test.central().plan().isRepeated()
            ? "Markov perfect equilibria"
            : Knowledge.of(scenario, test.form()).equilibria())
        + ", selection "
        + test.question().selection().word();
  }

  /** The word of the report that is most easily misread. */
  private String hardestWord() {
    return scenario.isUncertain() && !test.results().isEmpty() || !scenario.hasDecisions()
        ? "frequency"
        : Knowledge.of(scenario, test.form()) == Knowledge.PERFECT
            ? "backward induction"
            : "equilibrium";
  }

  private void next(String file) {
    out.blank();
    out.paragraph(
        0, "View " + test.question().viewName() + (scenario.hasDecisions() ? played() : "") + ".");
    Optional<OutcomeTest.Result> open =
        test.results().stream()
            .filter(r -> r.verdict() != Verdict.ALWAYS)
            .findFirst()
            .or(() -> test.results().stream().findFirst());
    open.ifPresent(
        result -> out.line(out.layout().next(true, Words.explaining(file, result.outcome()))));
    out.line(out.layout().next(open.isEmpty(), "entente help " + hardestWord()));
  }
}
