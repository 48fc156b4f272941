package io.entente.report.sensitivity;

import io.entente.number.Decimals;
import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.report.Csv;
import io.entente.sensitivity.LeaveOneOut;
import io.entente.sensitivity.Regions;
import io.entente.sensitivity.Regrets;
import io.entente.sensitivity.Sensitivity;
import io.entente.sensitivity.Tornado;
import io.entente.sensitivity.Uncertainty;
import io.entente.sensitivity.VarianceShares;
import io.entente.sensitivity.index.Index;
import java.util.List;

/**
 * What the answer hangs on as one long table: a line for every estimate, with its interval.
 *
 * <p>Columns: the part it belongs to, the outcome or actor, the kind and name of what is varied,
 * what is measured, the estimate, its interval and the runs behind it. An empty field is unknown or
 * has no meaning there.
 */
public final class SensitivityCsv {

  private static final String NONE = "";

  private final Sensitivity found;
  private final Csv csv = new Csv();

  private SensitivityCsv(Sensitivity found) {
    this.found = found;
  }

  /** The table as text. */
  public static String of(Sensitivity found) {
    return new SensitivityCsv(found).write();
  }

  private String write() {
    csv.row("part", "of", "kind", "name", "measure", "estimate", "low", "high", "runs");
    for (int outcome = 0; outcome < found.frequencies().size(); outcome++) {
      Estimate one = found.frequencies().get(outcome);
      String name = name(outcome);
      row(
          "outcomes",
          name,
          NONE,
          NONE,
          "frequency",
          one.estimate(),
          one.low(),
          one.high(),
          one.draws());
    }
    found.shares().ifPresent(this::shares);
    found.tornado().ifPresent(this::tornado);
    found.leaveOneOut().ifPresent(this::without);
    found.regions().ifPresent(this::regions);
    found.regrets().ifPresent(this::regrets);
    DisagreementCsv more =
        new DisagreementCsv(this::row, found.study().outcomes(), found.study().samples());
    found.sources().ifPresent(more::sources);
    found.credits().ifPresent(more::credits);
    found.conflicts().ifPresent(more::conflicts);
    found.information().ifPresent(more::information);
    return csv.toString();
  }

  private String name(int outcome) {
    return found.study().outcomes().get(outcome).name();
  }

  private void row(
      String part,
      String of,
      String kind,
      String name,
      String measure,
      double estimate,
      double low,
      double high,
      long runs) {
    csv.row(
        part,
        of,
        kind,
        name,
        measure,
        number(estimate),
        number(low),
        number(high),
        Long.toString(runs));
  }

  private static String number(double value) {
    return Math.abs(value) <= Double.MAX_VALUE ? Decimals.shortest(value) : NONE;
  }

  private void shares(VarianceShares shares) {
    for (VarianceShares.Quantity quantity : shares.quantities()) {
      boolean outcome = quantity.kind() == VarianceShares.Kind.OUTCOME;
      String of = outcome ? quantity.name() : "payoff of " + quantity.name();
      for (int part = 0; part < quantity.indices().size(); part++) {
        Uncertainty what = shares.parts().get(part);
        Index index = quantity.indices().get(part);
        String kind = what.kind().word();
        row(
            "indices",
            of,
            kind,
            what.name(),
            "first",
            index.first(),
            index.firstLow(),
            index.firstHigh(),
            index.runs());
        row(
            "indices",
            of,
            kind,
            what.name(),
            "total",
            index.total(),
            index.totalLow(),
            index.totalHigh(),
            index.runs());
      }
    }
  }

  private void tornado(Tornado tornado) {
    for (Tornado.Bar bar : tornado.bars()) {
      String kind = bar.ends().kind().word();
      String at = Decimals.shortest(bar.ends().low());
      String to = Decimals.shortest(bar.ends().high());
      for (int outcome = 0; outcome < bar.swings().size(); outcome++) {
        PairedDifference one = bar.swings().get(outcome);
        differences("tornado", name(outcome), kind, bar.ends().name(), one, "at " + at, "at " + to);
      }
    }
  }

  private void differences(
      String part,
      String of,
      String kind,
      String name,
      PairedDifference one,
      String second,
      String first) {
    double no = Double.NaN;
    boolean none = one.draws() == 0;
    row(part, of, kind, name, second, none ? no : one.second(), no, no, one.draws());
    row(part, of, kind, name, first, none ? no : one.first(), no, no, one.draws());
    row(
        part,
        of,
        kind,
        name,
        "difference",
        none ? no : one.difference(),
        none ? no : one.low(),
        none ? no : one.high(),
        one.draws());
  }

  private void without(LeaveOneOut leaveOneOut) {
    without("claim", leaveOneOut.claims());
    without("source", leaveOneOut.sources());
  }

  private void without(String kind, List<LeaveOneOut.Without> all) {
    for (LeaveOneOut.Without row : all) {
      for (int outcome = 0; outcome < row.changes().size(); outcome++) {
        PairedDifference one = row.changes().get(outcome);
        differences("claims", name(outcome), kind, row.name(), one, "with", "without");
      }
    }
  }

  private void regions(Regions regions) {
    for (Regions.OfOutcome one : regions.outcomes()) {
      for (int box = 0; box < one.boxes().size(); box++) {
        Regions.Region region = one.boxes().get(box);
        String name = "box " + (box + 1);
        Estimate density = region.density();
        long runs = density.draws();
        row(
            "boxes",
            one.outcome(),
            "box",
            name,
            "density",
            density.estimate(),
            density.low(),
            density.high(),
            runs);
        share(one.outcome(), name, "coverage", region.coverage(), runs);
        share(one.outcome(), name, "mass", region.mass(), runs);
        for (Regions.Bound bound : region.bounds()) {
          String kind = bound.kind().word();
          row(
              "boxes",
              one.outcome(),
              kind,
              bound.name(),
              "bounds of " + name,
              Double.NaN,
              bound.above(),
              bound.below(),
              runs);
          row(
              "boxes",
              one.outcome(),
              kind,
              bound.name(),
              "density of " + name + " without it",
              bound.densityWithout(),
              Double.NaN,
              Double.NaN,
              runs);
        }
      }
    }
  }

  private void share(String outcome, String name, String measure, Regions.Share share, long runs) {
    row("boxes", outcome, "box", name, measure, share.share(), share.low(), share.high(), runs);
  }

  private void regrets(Regrets regrets) {
    double no = Double.NaN;
    for (Regrets.OfActor actor : regrets.actors()) {
      for (Regrets.OfStrategy one : actor.strategies()) {
        String of = actor.actor();
        String name = one.strategy();
        long runs = actor.runs();
        row("regret", of, "strategy", name, "mean", one.mean(), one.low(), one.high(), runs);
        row("regret", of, "strategy", name, "quantile95", one.high95(), no, no, runs);
        row("regret", of, "strategy", name, "largest", one.largest(), no, no, runs);
        row(
            "regret",
            of,
            "strategy",
            name,
            "best",
            one.best(),
            one.bestLow(),
            one.bestHigh(),
            runs);
      }
    }
  }
}
