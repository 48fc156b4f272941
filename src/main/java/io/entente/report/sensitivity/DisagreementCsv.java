package io.entente.report.sensitivity;

import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.scenario.Outcome;
import io.entente.sensitivity.Attribution;
import io.entente.sensitivity.Conflicts;
import io.entente.sensitivity.Credits;
import io.entente.sensitivity.Information;
import io.entente.sensitivity.Sources;
import io.entente.sensitivity.index.ForecastValue;
import io.entente.sensitivity.index.Measured;
import java.util.List;

/** The lines of disagreement and of information in the table of {@link SensitivityCsv}. */
final class DisagreementCsv {

  private static final double NO = Double.NaN;

  /** Takes in one line of the table. */
  interface Rows {
    void row(
        String part,
        String of,
        String kind,
        String name,
        String measure,
        double estimate,
        double low,
        double high,
        long runs);
  }

  private final Rows rows;
  private final List<Outcome> outcomes;
  private final long samples;

  DisagreementCsv(Rows rows, List<Outcome> outcomes, long samples) {
    this.rows = rows;
    this.outcomes = outcomes;
    this.samples = samples;
  }

  private void estimate(String of, String name, String measure, Estimate one) {
    double estimate = one.draws() == 0 ? NO : one.estimate();
    rows.row("sources", of, "source", name, measure, estimate, one.low(), one.high(), one.draws());
  }

  private void measured(
      String part, String of, String kind, String name, String measure, Measured one, long runs) {
    rows.row(part, of, kind, name, measure, one.estimate(), one.low(), one.high(), runs);
  }

  private void change(
      String part, String of, String kind, String name, String measure, PairedDifference one) {
    double estimate = one.draws() == 0 ? NO : one.difference();
    rows.row(part, of, kind, name, measure, estimate, one.low(), one.high(), one.draws());
  }

  void sources(Sources sources) {
    Attribution attribution = sources.attribution();
    for (int o = 0; o < outcomes.size(); o++) {
      String of = outcomes.get(o).name();
      estimate(of, "all", "frequency", attribution.all().get(o));
      estimate(of, "none", "frequency", attribution.none().get(o));
      for (int row = 0; row < sources.rows().size(); row++) {
        Sources.OfSource one = sources.rows().get(row);
        estimate(of, one.source(), "alone", one.alone().get(o));
        change("sources", of, "source", one.source(), "without", one.without().get(o));
        Measured credit = sources.credit(row).get(o);
        measured("sources", of, "source", one.source(), "credit", credit, samples);
      }
    }
    tied("all", attribution.tiedAll());
    tied("none", attribution.tiedNone());
    for (Sources.OfSource one : sources.rows()) {
      tied(one.source() + " alone", one.tiedAlone());
      tied("without " + one.source(), one.tiedWithout());
    }
  }

  private void tied(String name, double share) {
    rows.row("sources", "", "source", name, "tied", share, NO, NO, samples);
  }

  void credits(Credits credits) {
    for (int unit = 0; unit < credits.units().size(); unit++) {
      String name = String.join(" ", credits.units().get(unit));
      for (int o = 0; o < outcomes.size(); o++) {
        Measured credit = credits.attribution().credits().get(unit).get(o);
        measured("credit", outcomes.get(o).name(), "claim", name, "credit", credit, samples);
      }
    }
  }

  void conflicts(Conflicts conflicts) {
    for (Conflicts.Pair pair : conflicts.pairs()) {
      for (int o = 0; o < outcomes.size(); o++) {
        String of = outcomes.get(o).name();
        String against = " against ";
        String one = pair.one() + against + pair.other();
        String other = pair.other() + against + pair.one();
        change("conflicts", of, "claim", one, "siding", pair.withOne().get(o));
        change("conflicts", of, "claim", other, "siding", pair.withOther().get(o));
      }
    }
  }

  void information(Information information) {
    String part = "information";
    for (int unknown = 0; unknown < information.unknowns().size(); unknown++) {
      String kind = information.unknowns().get(unknown).kind().word();
      String name = information.unknowns().get(unknown).name();
      for (int o = 0; o < outcomes.size(); o++) {
        String of = outcomes.get(o).name();
        ForecastValue value = information.forecasts().get(unknown).get(o);
        measured(part, of, kind, name, "shift", value.shift(), value.runs());
        measured(part, of, kind, name, "accuracy", value.accuracy(), value.runs());
        measured(part, of, kind, name, "bits", value.bits(), value.runs());
      }
    }
    for (Information.OfActor actor : information.actors()) {
      measured(part, actor.actor(), "", "everything", "evpi", actor.perfect(), actor.runs());
      for (int unknown = 0; unknown < information.unknowns().size(); unknown++) {
        String kind = information.unknowns().get(unknown).kind().word();
        String name = information.unknowns().get(unknown).name();
        Measured gain = actor.partial().get(unknown);
        measured(part, actor.actor(), kind, name, "evppi", gain, actor.runs());
      }
    }
  }
}
