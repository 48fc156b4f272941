package io.entente.report.sensitivity;

import io.entente.number.Decimals;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.sensitivity.Regions;
import io.entente.sensitivity.Sensitivity;
import java.util.ArrayList;
import java.util.List;

/** The boxes in which an outcome is frequent, in words. */
final class RegionsText {

  private final Sensitivity found;
  private final Phrases phrases;
  private final Prose text;

  RegionsText(Sensitivity found, Phrases phrases, Prose text) {
    this.found = found;
    this.phrases = phrases;
    this.text = text;
  }

  void write(Regions regions, int outcome) {
    Regions.OfOutcome one = regions.outcomes().get(outcome);
    if (!one.varies()) {
      return;
    }
    text.blank();
    text.line(text.layout().heading("Where it comes about") + ": " + one.outcome());
    if (one.boxes().isEmpty()) {
      text.paragraph(
          0,
          "No simple region stands out in which it is more frequent than in all runs (PRIM, on one"
              + " half of the runs, checked on the other).");
      return;
    }
    for (int box = 0; box < one.boxes().size(); box++) {
      box(one, box, outcome);
    }
    text.paragraph(
        0,
        "Found in one half of the runs (PRIM); the figures are those of the other half, which had"
            + " no part in the choice.");
  }

  private void box(Regions.OfOutcome one, int number, int outcome) {
    Regions.Region region = one.boxes().get(number);
    double overall = found.frequencies().get(outcome).estimate();
    List<String> bounds = new ArrayList<>();
    region.bounds().forEach(bound -> bounds.add(words(bound)));
    var density = region.density();
    text.paragraph(
        2,
        4,
        (number == 0 ? "" : "Outside that, ")
            + one.outcome()
            + ": in "
            + phrases.percent(density.estimate(), density.low(), density.high())
            + " of runs with "
            + String.join(" and ", bounds)
            + ", against "
            + phrases.whole(overall)
            + " "
            + text.layout().percent()
            + " of all. That is "
            + phrases.whole(region.mass().share())
            + " "
            + text.layout().percent()
            + " of the runs (mass), and "
            + phrases.percent(
                region.coverage().share(), region.coverage().low(), region.coverage().high())
            + " of those in which it comes about (coverage).");
    for (Regions.Bound bound : region.bounds()) {
      bound(bound, density.estimate(), bounds.size());
    }
  }

  private void bound(Regions.Bound bound, double density, int bounds) {
    List<String> parts = new ArrayList<>();
    if (bounds > 1) {
      parts.add(
          "dropping "
              + words(bound)
              + " leaves "
              + phrases.whole(bound.densityWithout())
              + " "
              + text.layout().percent()
              + (bound.densityWithout() > density ? ", which is no loss" : ""));
    } else {
      parts.add(words(bound));
    }
    if (bound.chance() == bound.chance()) {
      parts.add(chance(bound.chance()) + " if it told nothing");
    }
    if (bound.reproduced() == bound.reproduced()) {
      parts.add(
          "found again in "
              + Math.round(bound.reproduced() * Regions.RESAMPLES)
              + " of "
              + Regions.RESAMPLES
              + " searches of other halves");
    }
    text.paragraph(4, 6, String.join("; ", parts));
  }

  private String chance(double chance) {
    if (chance < 0.001) {
      return text.layout() == Layout.PAGE ? "p < 0.001" : "p below 0.001";
    }
    return "p = " + Decimals.fixed(chance, 3);
  }

  /** "omega < 0.4", "0.2 < omega < 0.4". */
  private String words(Regions.Bound bound) {
    boolean low = bound.above() > Double.NEGATIVE_INFINITY;
    boolean high = bound.below() < Double.POSITIVE_INFINITY;
    String above = phrases.number(bound.above());
    String below = phrases.number(bound.below());
    if (text.layout() == Layout.PLAIN) {
      String name = bound.name();
      return low && high
          ? name + " between " + above + " and " + below
          : name + (low ? " above " + above : " below " + below);
    }
    return low && high
        ? above + " < " + bound.name() + " < " + below
        : bound.name() + (low ? " > " + above : " < " + below);
  }
}
