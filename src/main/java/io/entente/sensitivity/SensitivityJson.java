package io.entente.sensitivity;

import io.entente.json.JsonOut;
import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.sensitivity.index.Index;
import java.util.List;

/** Writes a {@link Sensitivity} as {@code entente/sensitivity/1}. */
public final class SensitivityJson {

  private final Sensitivity found;
  private final JsonOut out = JsonOut.object();

  private SensitivityJson(Sensitivity found) {
    this.found = found;
  }

  /** The whole of it; a part that was not asked for is missing. */
  public static String of(Sensitivity found) {
    return new SensitivityJson(found).write();
  }

  private String write() {
    Study study = found.study();
    out.put("format", "entente/sensitivity/1");
    out.put("scenario", study.question().scenario().id());
    out.put("title", study.question().scenario().title());
    out.put("view", study.question().viewName());
    out.put("form", study.question().form().word());
    out.put("samples", study.samples());
    out.put("seed", study.seed());
    out.put("runs", found.runs());
    out.put("failed", found.failed());
    out.object("outcomes");
    for (int outcome = 0; outcome < study.outcomes().size(); outcome++) {
      Estimate estimate = found.frequencies().get(outcome);
      out.object(outcome(outcome));
      out.put("frequency", estimate.draws() == 0 ? Double.NaN : estimate.estimate());
      out.put("low", estimate.low());
      out.put("high", estimate.high());
      out.put("runs", estimate.draws());
      out.end();
    }
    out.end();
    found.shares().ifPresent(this::shares);
    found.tornado().ifPresent(this::tornado);
    found.leaveOneOut().ifPresent(this::leaveOneOut);
    found.regions().ifPresent(this::regions);
    found.regrets().ifPresent(this::regrets);
    DisagreementJson disagreement = new DisagreementJson(out, found);
    found.sources().ifPresent(disagreement::sources);
    found.credits().ifPresent(disagreement::credits);
    found.conflicts().ifPresent(disagreement::conflicts);
    found.information().ifPresent(new InformationJson(out, found)::write);
    return out.toText();
  }

  private String outcome(int number) {
    return found.study().outcomes().get(number).name();
  }

  private void shares(VarianceShares shares) {
    out.object("indices");
    out.put("by", shares.grouping().word());
    out.put("failed", shares.failed());
    out.array("quantities");
    for (VarianceShares.Quantity quantity : shares.quantities()) {
      out.addObject();
      boolean outcome = quantity.kind() == VarianceShares.Kind.OUTCOME;
      out.put("kind", outcome ? "outcome" : "payoff");
      out.put("name", quantity.name());
      out.put("varies", quantity.varies());
      out.put("alone", quantity.alone());
      out.array("parts");
      for (int part = 0; part < quantity.indices().size(); part++) {
        index(shares.parts().get(part), quantity.indices().get(part));
      }
      out.end();
      out.end();
    }
    out.end();
    out.end();
  }

  private void index(Uncertainty part, Index index) {
    out.addObject();
    out.put("kind", part.kind().word());
    out.put("name", part.name());
    out.put("first", index.first());
    out.put("firstLow", index.firstLow());
    out.put("firstHigh", index.firstHigh());
    out.put("firstClear", index.isFirstClear());
    out.put("total", index.total());
    out.put("totalLow", index.totalLow());
    out.put("totalHigh", index.totalHigh());
    out.put("totalClear", index.isTotalClear());
    out.put("runs", index.runs());
    out.end();
  }

  private void tornado(Tornado tornado) {
    out.array("tornado");
    for (Tornado.Bar bar : tornado.bars()) {
      Ends ends = bar.ends();
      out.addObject();
      out.put("kind", ends.kind().word());
      out.put("name", ends.name());
      out.put("low", ends.low());
      out.put("high", ends.high());
      out.put("basis", ends.basis().word());
      differences(bar.swings(), "atHigh", "atLow");
      out.end();
    }
    out.end();
  }

  private void differences(List<PairedDifference> differences, String first, String second) {
    out.object("outcomes");
    for (int outcome = 0; outcome < differences.size(); outcome++) {
      PairedDifference one = differences.get(outcome);
      boolean none = one.draws() == 0;
      out.object(outcome(outcome));
      out.put(second, none ? Double.NaN : one.second());
      out.put(first, none ? Double.NaN : one.first());
      out.put("difference", none ? Double.NaN : one.difference());
      out.put("low", one.low());
      out.put("high", one.high());
      out.put("runs", one.draws());
      out.end();
    }
    out.end();
  }

  private void leaveOneOut(LeaveOneOut leaveOneOut) {
    out.object("without");
    without("claims", leaveOneOut.claims());
    without("sources", leaveOneOut.sources());
    out.putAll("citedClaims", leaveOneOut.citedClaims());
    out.putAll("citedSources", leaveOneOut.citedSources());
    out.end();
  }

  private void without(String name, List<LeaveOneOut.Without> all) {
    out.array(name);
    for (LeaveOneOut.Without one : all) {
      out.addObject();
      out.put("name", one.name());
      out.putAll("emptied", one.emptied());
      differences(one.changes(), "without", "with");
      out.end();
    }
    out.end();
  }

  private void regions(Regions regions) {
    out.array("regions");
    for (Regions.OfOutcome one : regions.outcomes()) {
      out.addObject();
      out.put("outcome", one.outcome());
      out.put("varies", one.varies());
      out.array("boxes");
      one.boxes().forEach(this::region);
      out.end();
      out.array("peeled");
      for (Regions.Peeled peeled : one.peeled()) {
        out.addObject();
        out.put("density", peeled.density());
        out.put("coverage", peeled.coverage());
        out.put("mass", peeled.mass());
        out.put("bounded", peeled.bounded());
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
  }

  private void region(Regions.Region region) {
    out.addObject();
    out.put("density", region.density().estimate());
    out.put("densityLow", region.density().low());
    out.put("densityHigh", region.density().high());
    share("coverage", region.coverage());
    share("mass", region.mass());
    out.put("runs", region.density().draws());
    out.array("bounds");
    for (Regions.Bound bound : region.bounds()) {
      out.addObject();
      out.put("kind", bound.kind().word());
      out.put("name", bound.name());
      out.put("above", bound.above());
      out.put("below", bound.below());
      out.put("densityWithout", bound.densityWithout());
      out.put("chance", bound.chance());
      out.put("reproduced", bound.reproduced());
      out.end();
    }
    out.end();
    out.end();
  }

  private void share(String name, Regions.Share share) {
    out.put(name, share.share());
    out.put(name + "Low", share.low());
    out.put(name + "High", share.high());
  }

  private void regrets(Regrets regrets) {
    out.array("regret");
    for (Regrets.OfActor actor : regrets.actors()) {
      out.addObject();
      out.put("actor", actor.actor());
      out.put("decision", actor.decision());
      out.put("runs", actor.runs());
      out.put("withoutEquilibrium", actor.without());
      out.array("strategies");
      for (Regrets.OfStrategy one : actor.strategies()) {
        out.addObject();
        out.put("strategy", one.strategy());
        out.put("mean", one.mean());
        out.put("low", one.low());
        out.put("high", one.high());
        out.put("quantile95", one.high95());
        out.put("largest", one.largest());
        out.put("best", one.best());
        out.put("bestLow", one.bestLow());
        out.put("bestHigh", one.bestHigh());
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
  }
}
