package io.entente.report.sensitivity;

import io.entente.outcome.Estimate;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.sensitivity.Attribution;
import io.entente.sensitivity.Sensitivity;
import io.entente.sensitivity.Sources;
import io.entente.sensitivity.Uncertainty;
import io.entente.sensitivity.index.Measured;

/** Where the sources disagree, in words. */
final class SourcesText {

  /** A sum of shares is off by less, but for a mistake. */
  private static final double ROUNDING = 1e-9;

  private final Sensitivity found;
  private final Phrases phrases;
  private final Prose text;

  SourcesText(Sensitivity found, Phrases phrases, Prose text) {
    this.found = found;
    this.phrases = phrases;
    this.text = text;
  }

  void write(Sources sources, int outcome, String name) {
    if (sources.rows().isEmpty() && found.asked().parts().size() > 1) {
      return;
    }
    Layout layout = text.layout();
    text.blank();
    text.line(layout.heading("Where the sources disagree") + ": " + name);
    if (sources.rows().isEmpty()) {
      text.paragraph(0, "No claim of any source moves a number of this scenario.");
      return;
    }
    Attribution attribution = sources.attribution();
    text.paragraph(
        0,
        "Each source alone, then all but that one. A reason that has no claim left weighs 0, and"
            + " equilibria that tie share the run. A source accounts for what its claims add,"
            + " averaged over the orders in which the sources may come in (Shapley value, "
            + (attribution.exact()
                ? "over all " + Words.grouped(1L << sources.rows().size()) + " combinations"
                : "by random orders, forward and reversed, one pair a run")
            + ").");
    restatements(sources);
    text.paragraph(
        2,
        6,
        "with all of them: "
            + frequency(attribution.all().get(outcome))
            + apart(attribution, outcome)
            + shared(attribution.tiedAll()));
    text.paragraph(
        2,
        6,
        "with no claim at all: "
            + frequency(attribution.none().get(outcome))
            + shared(attribution.tiedNone()));
    for (int row = 0; row < sources.rows().size(); row++) {
      source(sources.rows().get(row), sources.credit(row).get(outcome), outcome);
    }
    sum(attribution, outcome);
  }

  private void restatements(Sources sources) {
    int joined = sources.restatements().joined();
    if (joined > 0) {
      text.paragraph(
          0,
          "Claims that say again what a claim of another source says there count once with it: "
              + Words.count(joined, "such place", "such places")
              + " (--restatements apart lets each count).");
    }
  }

  private String frequency(Estimate estimate) {
    return estimate.draws() == 0
        ? "unknown, as no run has an equilibrium"
        : "in "
            + phrases.hundredth(estimate.estimate())
            + " of 100 runs"
            + (estimate.low() == estimate.high()
                ? ""
                : phrases.interval(estimate.low(), estimate.high()));
  }

  /** How often it comes about where nothing counts once, if that is another figure. */
  private String apart(Attribution attribution, int outcome) {
    Estimate own = found.frequencies().get(outcome);
    double once = attribution.all().get(outcome).estimate();
    return own.draws() == 0 || own.estimate() == once
        ? ""
        : ", and not "
            + phrases.hundredth(own.estimate())
            + " as above, where restatements count apart";
  }

  private String shared(double share) {
    return share == 0
        ? ""
        : "; several equilibria share " + phrases.hundredth(share) + " of 100 runs";
  }

  private void source(Sources.OfSource source, Measured credit, int outcome) {
    String says = phrases.says(Uncertainty.Kind.SOURCE, source.source());
    String label = says.equals(source.source()) ? says : source.source() + ", " + says;
    text.paragraph(
        2,
        6,
        label
            + " ("
            + Words.count(source.claims(), "claim", "claims")
            + "): alone "
            + frequency(source.alone().get(outcome))
            + shared(source.tiedAlone())
            + ". Without it "
            + phrases.change(source.without().get(outcome))
            + shared(source.tiedWithout())
            + ". It accounts for "
            + phrases.change(credit)
            + ".");
  }

  private void sum(Attribution attribution, int outcome) {
    double difference = attribution.difference(outcome);
    double sum = attribution.sum(outcome);
    if (difference != difference || sum != sum) {
      return;
    }
    String between = phrases.moreOrFewer(difference) + " of 100 runs";
    boolean fits = Math.abs(sum - difference) < ROUNDING;
    text.paragraph(
        0,
        fits
            ? "What they account for adds up to what all together make of it against none: "
                + between
                + "."
            : "What they account for adds up to "
                + phrases.moreOrFewer(sum)
                + "; all together make "
                + between
                + " against none. Runs without an equilibrium make the difference.");
  }
}
