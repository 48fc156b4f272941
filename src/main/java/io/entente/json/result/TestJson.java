package io.entente.json.result;

import io.entente.json.JsonOut;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Commitment;
import io.entente.outcome.ConceptVerdicts;
import io.entente.outcome.Estimate;
import io.entente.outcome.ExpectationCheck;
import io.entente.outcome.Frequencies;
import io.entente.outcome.OutcomeTest;
import io.entente.outcome.PairedDifference;
import io.entente.outcome.robust.Robustness;
import io.entente.sample.Course;
import io.entente.scenario.Outcome;
import io.entente.solve.selection.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the result of {@code entente test} as {@code entente/test/1}. */
public final class TestJson {

  private TestJson() {}

  /**
   * The whole result.
   *
   * @param concepts whether to add the verdicts under other solution concepts
   */
  public static String of(OutcomeTest test, boolean concepts) {
    return of(test, concepts, Optional.empty());
  }

  /**
   * The whole result.
   *
   * @param concepts whether to add the verdicts under other solution concepts
   * @param robustness how much can be changed, if that was asked
   */
  public static String of(OutcomeTest test, boolean concepts, Optional<Robustness> robustness) {
    CentralReading central = test.central();
    JsonOut out = JsonOut.object();
    out.put("format", "entente/test/1");
    out.put("scenario", central.scenario().id());
    out.put("title", central.scenario().title());
    out.put("view", test.question().viewName());
    out.put("form", test.form().word());
    out.put("selection", test.question().selection().word());
    out.put("none", test.frequencies().none());
    out.put("several", test.frequencies().several());
    out.put("undecided", test.frequencies().undecided());
    out.put("failed", test.frequencies().failed());
    out.array("central");
    Optional<Selection> selection = central.selection();
    for (int i = 0; i < central.equilibria().size(); i++) {
      Course course = central.equilibria().get(i);
      out.addObject();
      CourseJson.put(out, "profile", "moves", central, course);
      numbers(out, "payoffs", central.payoffs(course));
      if (selection.isPresent()) {
        out.put("share", central.share(selection.get(), i));
      }
      out.end();
    }
    out.end();
    out.array("outcomes");
    for (OutcomeTest.Result result : test.results()) {
      result(out, test, result);
    }
    out.end();
    out.array("expectations");
    for (ExpectationCheck check : test.expectations()) {
      expectation(out, check);
    }
    out.end();
    if (concepts) {
      concepts(out, test);
      TallyJson.write(out, test);
    }
    robustness.ifPresent(found -> RobustnessJson.put(out, found));
    return out.toText();
  }

  private static void concepts(JsonOut out, OutcomeTest test) {
    List<Outcome> asked = test.results().stream().map(OutcomeTest.Result::outcome).toList();
    out.object("concepts");
    for (ConceptVerdicts one : ConceptVerdicts.of(test.central(), asked)) {
      out.object(one.outcome().name());
      one.byConcept()
          .forEach(
              (concept, count) -> {
                out.object(concept);
                out.put("verdict", count.verdict().word());
                out.put("holdsIn", count.holdsIn());
                out.put("of", count.of());
                out.end();
              });
      out.end();
    }
    out.end();
  }

  private static void result(JsonOut out, OutcomeTest test, OutcomeTest.Result result) {
    String name = result.outcome().name();
    Frequencies own = test.frequencies();
    out.addObject();
    out.put("name", name);
    out.put("verdict", result.verdict().word());
    out.put("equilibria", test.central().equilibria().size());
    out.put("holdsIn", result.holdsIn());
    if (test.central().equilibria().isEmpty()) {
      out.putNull("atCentre");
    } else {
      out.put("atCentre", test.central().probability(result.outcome()));
    }
    if (result.margin().isPresent()) {
      out.put("margin", result.margin().get());
      out.put("decidedBy", result.turn().get().actor());
    } else {
      out.putNull("margin");
    }
    Estimate estimate = own.outcomes().get(name);
    out.object("probability");
    out.put("estimate", share(estimate));
    out.put("low", estimate.low());
    out.put("high", estimate.high());
    out.put("samples", own.samples());
    out.put("seed", own.seed());
    out.end();
    out.object("acrossViews");
    test.byView().forEach((view, found) -> out.put(view, share(found.outcomes().get(name))));
    out.end();
    if (test.otherForm().isPresent()) {
      out.put("otherForm", share(test.otherForm().get().outcomes().get(name)));
    } else {
      out.putNull("otherForm");
    }
    if (result.commitment().isPresent()) {
      commitment(out, test.central(), result.commitment().get());
    } else {
      out.putNull("commitment");
    }
    out.end();
  }

  /** The frequency; not a number, which is written as null, where no draw has an equilibrium. */
  private static double share(Estimate estimate) {
    return estimate.draws() == 0 ? Double.NaN : estimate.estimate();
  }

  static void commitment(JsonOut out, CentralReading central, Commitment commitment) {
    out.object("commitment");
    out.put("actor", commitment.actor());
    out.putTexts("force", commitment.forced());
    CourseJson.put(out, "profile", "moves", central, commitment.course());
    numbers(out, "payoffs", commitment.payoffs());
    out.put("several", commitment.several());
    if (commitment.cost().isPresent()) {
      out.put("cost", commitment.cost().get());
    } else {
      out.putNull("cost");
    }
    out.put("temptation", commitment.temptation());
    out.put("threat", commitment.threat());
    out.put("credible", commitment.credible());
    out.end();
  }

  private static void expectation(JsonOut out, ExpectationCheck check) {
    out.addObject();
    out.put("says", check.expectation().says());
    out.put("outcome", check.expectation().outcome());
    out.put("holds", check.holds());
    out.put("unclear", check.unclear());
    out.put("measured", check.measured().estimate());
    if (check.against().isPresent()) {
      PairedDifference pair = check.against().get();
      out.put("against", pair.second());
      out.object("difference");
      out.put("estimate", pair.difference());
      out.put("low", pair.low());
      out.put("high", pair.high());
      out.end();
    }
    out.end();
  }

  private static void numbers(JsonOut out, String name, Map<String, Double> values) {
    out.object(name);
    values.forEach((key, value) -> out.put(key, value.doubleValue()));
    out.end();
  }
}
