package io.entente.outcome;

import io.entente.expression.Expression;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.List;

/** Takes a term's central weight apart into what each of its claims adds. */
final class CentralEvidence {

  private final Plan plan;
  private final Runs runs;

  CentralEvidence(CentralReading central) {
    plan = central.plan();
    runs = central.runs();
  }

  /** The parts, in file order: share of its group · h·s·p / (n + shrink) · times · factor. */
  List<Contribution> of(Term term) {
    List<Contribution> parts = new ArrayList<>();
    if (!(term.weight() instanceof Weight.Pooled pooled)) {
      return parts;
    }
    Scenario scenario = plan.scenario();
    Pooling pooling = scenario.pooling();
    double outer = term.factor();
    if (pooled.times().isPresent()) {
      outer *= value(pooled.times().get());
    }
    for (Evidence one : pooled.evidence()) {
      double share = 1;
      int together = pooled.evidence().size();
      if (pooled.split().isPresent()) {
        Parameter.Split split =
            (Parameter.Split) scenario.parameter(pooled.split().get()).orElseThrow().kind();
        int group = split.groupOf(one.source());
        together = 0;
        for (Evidence other : pooled.evidence()) {
          together += split.groupOf(other.source()) == group ? 1 : 0;
        }
        share = group < 0 ? 0 : value(split.groups().get(group).share());
      }
      double part = one.share() * one.value() * pooling.probability(one.certainty());
      parts.add(new Contribution(one, outer * share * part / (together + pooling.shrink())));
    }
    return parts;
  }

  private double value(Expression formula) {
    double[] out = new double[1];
    runs.evaluate(plan.bind(formula), out);
    return out[0];
  }
}
