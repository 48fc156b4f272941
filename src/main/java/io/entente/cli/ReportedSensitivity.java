package io.entente.cli;

import io.entente.batch.Progress;
import io.entente.outcome.PairedDifference;
import io.entente.outcome.Question;
import io.entente.report.Words;
import io.entente.report.figure.Boxes;
import io.entente.report.figure.Tornado;
import io.entente.report.page.Sensitivity;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.sensitivity.Grouping;
import io.entente.sensitivity.Part;
import io.entente.sensitivity.Regions;
import io.entente.sensitivity.Study;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What a report shows of which uncertain numbers matter for the outcomes it explains. */
final class ReportedSensitivity {

  /** So many draws are looked at; more are what {@code entente sensitivity} is for. */
  private static final int SAMPLES = 1000;

  private static final int MOST_BARS = 10;

  private ReportedSensitivity() {}

  static Sensitivity of(Question question, List<Outcome> outcomes, int samples, long seed) {
    int draws = Math.min(SAMPLES, samples);
    if (draws < Study.FEWEST || outcomes.isEmpty() || !question.applied().isUncertain()) {
      return Sensitivity.NONE;
    }
    Study study = Study.of(question, outcomes, draws, seed);
    var found =
        io.entente.sensitivity.Sensitivity.of(
            study,
            new io.entente.sensitivity.Sensitivity.Asked(
                EnumSet.of(Part.TORNADO, Part.BOXES), Grouping.ALL, true),
            Runtime.getRuntime().availableProcessors(),
            Progress.UNSEEN);
    List<Tornado> tornados = new ArrayList<>();
    List<Boxes> boxes = new ArrayList<>();
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      String name = outcomes.get(outcome).name();
      double base = found.frequencies().get(outcome).estimate();
      List<Tornado.Bar> bars = bars(found.tornado().orElseThrow(), outcome, question.scenario());
      if (!bars.isEmpty()) {
        String title = "How far one number at a time moves: " + name;
        tornados.add(new Tornado(title, "of 100 runs", base, bars));
      }
      List<Boxes.Box> regions =
          boxes(found.regions().orElseThrow().outcomes().get(outcome), question.scenario());
      if (!regions.isEmpty()) {
        boxes.add(new Boxes("Where it is frequent: " + name, regions));
      }
    }
    return new Sensitivity(how(draws, seed), tornados, boxes);
  }

  private static String how(int draws, long seed) {
    return "Over "
        + Words.grouped(draws)
        + " draws (seed "
        + seed
        + "). In the first figures one number at a time is held at its low and at its high end,"
        + " beyond each of which lies 1 draw in 20, and all else is drawn as before; what chance"
        + " could explain is left out. Boxes are found in one half of the draws and measured in the"
        + " other. entente sensitivity says more, with intervals.";
  }

  /** The widest bars of those that chance does not explain. */
  private static List<Tornado.Bar> bars(
      io.entente.sensitivity.Tornado tornado, int outcome, Scenario scenario) {
    List<Tornado.Bar> bars = new ArrayList<>();
    for (io.entente.sensitivity.Tornado.Bar bar : tornado.widestFirst(outcome)) {
      PairedDifference swing = bar.swings().get(outcome);
      if (swing.isClear() && bars.size() < MOST_BARS) {
        bars.add(
            new Tornado.Bar(
                name(bar.ends().name(), scenario),
                Words.measured(bar.ends().low()),
                Words.measured(bar.ends().high()),
                swing.second(),
                swing.first()));
      }
    }
    return bars;
  }

  private static List<Boxes.Box> boxes(Regions.OfOutcome found, Scenario scenario) {
    List<Boxes.Box> boxes = new ArrayList<>();
    for (Regions.Region region : found.boxes()) {
      List<Boxes.Limit> limits = new ArrayList<>();
      for (Regions.Bound bound : region.bounds()) {
        limits.add(
            new Boxes.Limit(
                name(bound.name(), scenario),
                Math.max(bound.above(), bound.least()),
                Math.min(bound.below(), bound.most()),
                bound.least(),
                bound.most()));
      }
      boxes.add(new Boxes.Box(region.density().estimate(), region.coverage().share(), limits));
    }
    return boxes;
  }

  /** A weight by its actor and what the reason says, a parameter by its name. */
  private static String name(String id, Scenario scenario) {
    return scenario
        .term(id)
        .filter(term -> !term.says().isEmpty())
        .map(term -> new Words(scenario).actor(term.actor()) + ": " + term.says())
        .orElse(id);
  }
}
