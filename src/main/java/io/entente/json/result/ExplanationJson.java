package io.entente.json.result;

import io.entente.json.JsonOut;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Comparison;
import io.entente.outcome.Contribution;
import io.entente.outcome.Disagreement;
import io.entente.outcome.Explanation;
import io.entente.outcome.ProfileReading;
import io.entente.outcome.TippingPoints;
import io.entente.scenario.Actor;
import io.entente.scenario.Assumptions;
import io.entente.scenario.Claim;
import io.entente.scenario.Scenario;
import java.util.List;

/** Writes the results of {@code entente explain} as {@code entente/explanation/1}. */
public final class ExplanationJson {

  private static final String FORMAT = "entente/explanation/1";

  private ExplanationJson() {}

  /** Why an outcome comes about or not. */
  public static String of(Explanation explanation) {
    CentralReading central = explanation.central();
    JsonOut out = begin(central.scenario());
    out.put("view", explanation.question().viewName());
    out.put("form", central.form().word());
    out.put("outcome", explanation.outcome().name());
    out.put("verdict", explanation.verdict().word());
    explanation.roads().ifPresent(roads -> roads(out, central, roads));
    explanation
        .commitment()
        .ifPresent(found -> TestJson.commitment(out, explanation.central(), found));
    out.object("tips");
    out.array("terms");
    for (TippingPoints.Factor factor : explanation.tipping().terms()) {
      out.addObject();
      out.put("term", factor.term());
      out.put("factor", factor.factor());
      out.end();
    }
    out.end();
    out.putAll("claims", explanation.tipping().claims());
    out.end();
    out.array("schools");
    for (Disagreement.School school : explanation.disagreement().schools()) {
      out.addObject();
      out.put("split", school.split());
      out.putAll("sources", school.sources());
      out.put("estimate", school.frequency().estimate());
      out.put("low", school.frequency().low());
      out.put("high", school.frequency().high());
      out.end();
    }
    out.end();
    out.array("conflicts");
    for (Disagreement.Conflict conflict : explanation.disagreement().conflicts()) {
      out.addArray();
      out.add(conflict.one().evidence().claim());
      out.add(conflict.other().evidence().claim());
      out.end();
    }
    return out.end().toText();
  }

  /** What one combination of moves is worth to everybody. */
  public static String of(ProfileReading reading) {
    CentralReading central = reading.central();
    JsonOut out = begin(central.scenario());
    out.put("form", central.form().word());
    CourseJson.put(out, "profile", "moves", central, reading.course());
    out.put("equilibrium", reading.isEquilibrium());
    out.object("actors");
    for (Actor actor : central.scenario().actors()) {
      out.object(actor.id());
      double payoff = central.payoff(actor.id(), reading.course());
      out.put("payoff", payoff);
      double best = central.payoff(actor.id(), reading.bestAlone(actor.id()));
      out.put("regret", Math.max(0, best - payoff));
      differences(out, "terms", central.scenario(), reading.reasons(actor.id()));
      out.end();
    }
    return out.end().toText();
  }

  /** The numbers that no claim backs. */
  public static String of(Scenario scenario) {
    JsonOut out = begin(scenario);
    out.array("assumptions");
    for (Assumptions.Assumption assumption : Assumptions.of(scenario)) {
      out.addObject();
      out.put("place", assumption.place());
      out.put("what", assumption.what());
      out.put("why", assumption.why());
      out.end();
    }
    return out.end().toText();
  }

  private static JsonOut begin(Scenario scenario) {
    JsonOut out = JsonOut.object();
    out.put("format", FORMAT);
    out.put("scenario", scenario.id());
    return out;
  }

  private static void roads(JsonOut out, CentralReading central, Comparison roads) {
    out.put("actor", roads.actor());
    out.object("roads");
    CourseJson.put(out, "now", "nowMoves", central, roads.first());
    CourseJson.put(out, "other", "otherMoves", central, roads.second());
    out.put("worthNow", roads.firstPayoff());
    out.put("worthOther", roads.secondPayoff());
    out.end();
    differences(out, "terms", central.scenario(), roads.differences());
  }

  private static void differences(
      JsonOut out, String name, Scenario scenario, List<Comparison.Difference> differences) {
    out.array(name);
    for (Comparison.Difference difference : differences) {
      out.addObject();
      out.put("term", difference.term().name());
      out.put("says", difference.term().says());
      out.put("change", difference.change());
      out.array("claims");
      for (Contribution part : difference.claims()) {
        Claim claim = scenario.register().claims().get(part.evidence().claim());
        out.addObject();
        out.put("claim", claim.id());
        out.put("source", claim.source());
        claim.paragraph().ifPresent(paragraph -> out.put("paragraph", paragraph));
        out.put("change", part.weight());
        out.end();
      }
      out.end();
      out.end();
    }
    out.end();
  }
}
