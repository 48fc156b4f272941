package io.entente.sensitivity;

import io.entente.json.JsonOut;
import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.scenario.Outcome;
import io.entente.sensitivity.coalition.Restatements;
import io.entente.sensitivity.index.Measured;
import java.util.List;

/** Writes where sources and claims disagree, and what each accounts for. */
final class DisagreementJson {

  private final JsonOut out;
  private final List<Outcome> outcomes;
  private final boolean once;

  DisagreementJson(JsonOut out, Sensitivity found) {
    this.out = out;
    outcomes = found.study().outcomes();
    once = found.asked().once();
  }

  private static double known(Estimate estimate) {
    return estimate.draws() == 0 ? Double.NaN : estimate.estimate();
  }

  private void restatements(Restatements restatements) {
    out.put("restatements", once ? "once" : "apart");
    out.array("joined");
    for (Restatements.Group group : restatements.groups()) {
      out.addObject();
      out.put("where", group.where());
      out.putAll("claims", group.claims());
      out.end();
    }
    out.end();
  }

  private void attribution(Attribution attribution) {
    out.put("exact", attribution.exact());
    out.put("tiedAll", attribution.tiedAll());
    out.put("tiedNone", attribution.tiedNone());
    out.object("outcomes");
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      out.object(outcomes.get(outcome).name());
      frequency("all", attribution.all().get(outcome));
      frequency("none", attribution.none().get(outcome));
      out.put("difference", attribution.difference(outcome));
      out.put("sum", attribution.sum(outcome));
      out.end();
    }
    out.end();
  }

  private void frequency(String name, Estimate estimate) {
    out.put(name, known(estimate));
    out.put(name + "Low", estimate.low());
    out.put(name + "High", estimate.high());
  }

  private void credit(Measured credit) {
    out.put("credit", credit.estimate());
    out.put("creditLow", credit.low());
    out.put("creditHigh", credit.high());
    out.put("creditClear", credit.isClear());
  }

  void sources(Sources sources) {
    out.object("sources");
    restatements(sources.restatements());
    out.put("failed", sources.failed());
    attribution(sources.attribution());
    out.array("sources");
    for (int row = 0; row < sources.rows().size(); row++) {
      Sources.OfSource one = sources.rows().get(row);
      out.addObject();
      out.put("name", one.source());
      out.put("claims", one.claims());
      out.put("reasons", one.reasons());
      out.put("tiedAlone", one.tiedAlone());
      out.put("tiedWithout", one.tiedWithout());
      out.object("outcomes");
      for (int outcome = 0; outcome < outcomes.size(); outcome++) {
        PairedDifference change = one.without().get(outcome);
        out.object(outcomes.get(outcome).name());
        frequency("alone", one.alone().get(outcome));
        out.put("aloneRuns", one.alone().get(outcome).draws());
        out.put("with", change.draws() == 0 ? Double.NaN : change.second());
        out.put("without", change.draws() == 0 ? Double.NaN : change.first());
        difference(change);
        credit(sources.credit(row).get(outcome));
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
    out.end();
  }

  private void difference(PairedDifference change) {
    out.put("difference", change.draws() == 0 ? Double.NaN : change.difference());
    out.put("low", change.low());
    out.put("high", change.high());
    out.put("runs", change.draws());
  }

  void credits(Credits credits) {
    out.object("credit");
    restatements(credits.restatements());
    out.put("failed", credits.attribution().failed());
    attribution(credits.attribution());
    out.array("claims");
    for (int unit = 0; unit < credits.units().size(); unit++) {
      out.addObject();
      out.putAll("claims", credits.units().get(unit));
      out.object("outcomes");
      for (int outcome = 0; outcome < outcomes.size(); outcome++) {
        out.object(outcomes.get(outcome).name());
        credit(credits.attribution().credits().get(unit).get(outcome));
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
    out.end();
  }

  void conflicts(Conflicts conflicts) {
    out.array("conflicts");
    for (Conflicts.Pair pair : conflicts.pairs()) {
      out.addObject();
      side("one", pair.one(), pair.withOne());
      side("other", pair.other(), pair.withOther());
      out.end();
    }
    out.end();
  }

  private void side(String name, String claim, List<PairedDifference> changes) {
    out.object(name);
    out.put("claim", claim);
    out.object("outcomes");
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      PairedDifference change = changes.get(outcome);
      out.object(outcomes.get(outcome).name());
      out.put("both", change.draws() == 0 ? Double.NaN : change.second());
      out.put("siding", change.draws() == 0 ? Double.NaN : change.first());
      difference(change);
      out.end();
    }
    out.end();
    out.end();
  }
}
