package io.entente.report.sensitivity;

import io.entente.outcome.Estimate;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.sensitivity.Sensitivity;
import java.util.List;

/** What the answer hangs on, in words. */
public final class SensitivityText {

  private final Sensitivity found;
  private final int main;
  private final boolean all;
  private final Phrases phrases;
  private final Prose text;

  private SensitivityText(Sensitivity found, int main, boolean all, Layout layout) {
    this.found = found;
    this.main = main;
    this.all = all;
    phrases = new Phrases(found, layout);
    text = new Prose(layout);
  }

  /**
   * The text.
   *
   * @param drawn how the study's own runs came about, such as "drawn at random, seed 1"
   * @param all whether to list every row, and every outcome in detail
   */
  public static String of(Sensitivity found, String drawn, boolean all, Layout layout) {
    return new SensitivityText(found, main(found), all, layout).write(drawn);
  }

  /** The outcome shown in detail: the first that comes about in some runs and not in all. */
  private static int main(Sensitivity found) {
    List<Estimate> frequencies = found.frequencies();
    for (int outcome = 0; outcome < frequencies.size(); outcome++) {
      double share = frequencies.get(outcome).estimate();
      if (share > 0 && share < 1) {
        return outcome;
      }
    }
    return 0;
  }

  private String write(String drawn) {
    var study = found.study();
    text.line(study.question().scenario().title());
    text.paragraph(
        0,
        Words.count(study.samples(), "run", "runs")
            + " "
            + drawn
            + "; with all their variations "
            + Words.count(found.runs(), "run", "runs")
            + " were solved.");
    frequencies();
    int outcomes = study.outcomes().size();
    for (int outcome = all ? 0 : main;
        outcome < (all ? outcomes : Math.min(outcomes, main + 1));
        outcome++) {
      outcome(outcome);
    }
    found.regrets().ifPresent(regrets -> new RegretText(found, phrases, text).write(regrets));
    found.information().ifPresent(i -> new InformationText(found, phrases, text, all).actors(i));
    ending(outcomes);
    return text.toString();
  }

  private void frequencies() {
    text.blank();
    text.line(text.layout().heading("How often"));
    for (int outcome = 0; outcome < found.frequencies().size(); outcome++) {
      Estimate estimate = found.frequencies().get(outcome);
      String name = found.study().outcomes().get(outcome).name();
      text.paragraph(0, 4, name + ": " + frequency(estimate));
    }
    if (found.frequencies().isEmpty()) {
      text.line("The scenario defines no outcomes.");
    }
    if (found.failed() > 0) {
      text.line(Words.count(found.failed(), "run", "runs") + " failed and count nowhere");
    }
  }

  private String frequency(Estimate estimate) {
    if (estimate.draws() == 0) {
      return "unknown, as no run has an equilibrium";
    }
    String often =
        "in "
            + phrases.hundredth(estimate.estimate())
            + " of 100 runs (95 "
            + text.layout().percent()
            + ": "
            + phrases.hundredth(estimate.low())
            + " to "
            + phrases.hundredth(estimate.high())
            + ")";
    long without = found.study().samples() - estimate.draws();
    return without == 0 || without == found.failed()
        ? often
        : often
            + " with an equilibrium in pure strategies; "
            + Words.grouped(without)
            + (without == 1 ? " has none" : " have none");
  }

  private void outcome(int outcome) {
    Estimate estimate = found.frequencies().get(outcome);
    String name = found.study().outcomes().get(outcome).name();
    if (estimate.draws() > 0 && (estimate.estimate() == 0 || estimate.estimate() == 1)) {
      text.blank();
      text.paragraph(
          0,
          name
              + ": it comes about in "
              + (estimate.estimate() == 0 ? "no run" : "every run")
              + ", so nothing can be attributed.");
    }
    found.shares().ifPresent(s -> new IndicesText(phrases, text, all).write(s, outcome, name));
    found.tornado().ifPresent(t -> new TornadoText(phrases, text, all).write(t, outcome, name));
    found
        .leaveOneOut()
        .ifPresent(l -> new WithoutText(found, phrases, text, all).write(l, outcome, name));
    found.sources().ifPresent(s -> new SourcesText(found, phrases, text).write(s, outcome, name));
    found
        .credits()
        .ifPresent(c -> new CreditsText(found, phrases, text, all).write(c, outcome, name));
    found
        .conflicts()
        .ifPresent(c -> new ConflictsText(found, phrases, text, all).write(c, outcome, name));
    found
        .information()
        .ifPresent(i -> new InformationText(found, phrases, text, all).forecast(i, outcome, name));
    found.regions().ifPresent(r -> new RegionsText(found, phrases, text).write(r, outcome));
  }

  private void ending(int outcomes) {
    text.blank();
    if (found.shares().isEmpty() && !found.study().given().isEmpty()) {
      text.paragraph(
          0,
          "These runs were given in a table and not drawn from a known distribution, so variance"
              + " cannot be attributed to what is uncertain.");
    }
    if (found.sources().isPresent()
        && found.credits().isEmpty()
        && !found.sources().get().rows().isEmpty()) {
      text.line("Next: --only credit says what each claim accounts for.");
    }
    if (!all && outcomes > 1) {
      text.line("Next: --outcome NAME shows another outcome, --all shows everything.");
    } else if (!all) {
      text.line("Next: --all shows every row.");
    }
  }
}
