package io.entente.json.result;

import io.entente.json.JsonOut;
import io.entente.number.Rational;
import io.entente.outcome.condition.Conditions;
import io.entente.outcome.condition.Inequality;
import io.entente.outcome.condition.OtherSystems;
import io.entente.outcome.condition.ReducedSystem;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.PayoffCoefficient;
import io.entente.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the result of {@code entente explain --conditions} as {@code entente/conditions/1}. */
public final class ConditionsJson {

  private final JsonOut out = JsonOut.object();
  private final Conditions conditions;
  private final LinearPayoffs payoffs;
  private final List<Rational> values;

  private ConditionsJson(Conditions conditions) {
    this.conditions = conditions;
    this.payoffs = conditions.payoffs();
    this.values = payoffs.values();
  }

  /**
   * The whole result.
   *
   * @param view the name of the view it was asked in
   */
  public static String of(Conditions conditions, String view) {
    return new ConditionsJson(conditions).write(view);
  }

  private String write(String view) {
    Scenario scenario = payoffs.scenario();
    out.put("format", "entente/conditions/1");
    out.put("scenario", scenario.id());
    out.put("view", view);
    out.put("form", conditions.central().form().word());
    if (conditions.outcome().isPresent()) {
      out.put("outcome", conditions.outcome().get().name());
    }
    out.put("standing", conditions.standing().word());
    out.put("exact", payoffs.isExact());
    out.put("more", conditions.more());
    out.array("plays");
    conditions.plays().forEach(this::play);
    out.end();
    weights();
    return out.toText();
  }

  private void play(Conditions.Play play) {
    out.addObject();
    out.object("moves");
    play.moves()
        .forEach(
            (decision, moves) -> {
              out.object(decision);
              moves.forEach((move, probability) -> out.put(move, probability.doubleValue()));
              out.end();
            });
    out.end();
    out.put("equilibrium", play.isEquilibrium());
    number("regret", play.regret());
    out.put("necessary", play.isNecessary());
    ReducedSystem system = play.system();
    out.put("possible", word(system.feasibility()));
    if (play.distance().isPresent()) {
      number("distance", play.distance().get());
    } else {
      out.putNull("distance");
    }
    inequalities("conditions", system.kept());
    inequalities("implied", system.implied());
    inequalities("conflict", system.conflict());
    out.put("surelyHolding", system.surelyHolding());
    out.put("tied", system.tied());
    out.put("unchecked", system.unchecked());
    if (play.others().isPresent()) {
      others(play.others().get());
    }
    out.end();
  }

  private static String word(ReducedSystem.Feasibility feasibility) {
    return switch (feasibility) {
      case POSSIBLE -> "yes";
      case IMPOSSIBLE -> "no";
      case UNKNOWN -> "unknown";
    };
  }

  private void inequalities(String name, List<Inequality> inequalities) {
    out.array(name);
    for (Inequality one : inequalities) {
      out.addObject();
      out.put("actor", payoffs.scenario().actors().get(one.actor()).id());
      out.putTexts("prefers", one.moves());
      out.putTexts("to", one.instead());
      out.putTexts("where", one.before());
      out.putTexts("followedBy", one.after());
      out.putTexts("insteadOf", one.afterInstead());
      out.put("onTheWay", one.isOnPath());
      out.object("factors");
      for (int i = 0; i < one.row().size(); i++) {
        number(payoffs.coefficients().get(one.row().coefficient(i)).name(), one.row().factor(i));
      }
      out.end();
      number("slack", one.slack(values));
      out.put("exactSlack", one.slack(values).toString());
      number("reach", one.reach(values));
      out.end();
    }
    out.end();
  }

  private void others(OtherSystems others) {
    out.object("otherSystems");
    out.put("searched", others.isSearched());
    out.put("found", others.found());
    out.put("complete", others.isComplete());
    out.put("steps", others.steps());
    out.array("nearest");
    for (OtherSystems.Support support : others.nearest()) {
      out.addObject();
      number("distance", support.distance());
      out.array("replies");
      for (OtherSystems.Reply reply : support.replies()) {
        out.addObject();
        out.putTexts("where", reply.before());
        out.put("decision", reply.decision());
        out.put("move", reply.move());
        out.put("insteadOf", reply.usually());
        out.end();
      }
      out.end();
      inequalities("conditions", support.inequalities());
      out.end();
    }
    out.end();
    out.end();
  }

  /** The weights that occur in some condition. */
  private void weights() {
    Map<Integer, PayoffCoefficient> named = new LinkedHashMap<>();
    for (Conditions.Play play : conditions.plays()) {
      for (Inequality one : play.system().kept()) {
        for (int i = 0; i < one.row().size(); i++) {
          int c = one.row().coefficient(i);
          named.put(c, payoffs.coefficients().get(c));
        }
      }
    }
    out.array("weights");
    for (PayoffCoefficient weight : named.values()) {
      out.addObject();
      out.put("name", weight.name());
      out.put("actor", weight.actor());
      out.put("says", weight.says());
      number("value", weight.value());
      number("low", weight.range().low());
      number("high", weight.range().high());
      out.put("range", weight.range().from());
      if (weight.formula().isPresent()) {
        out.put("formula", weight.formula().get());
      }
      out.put("exact", weight.isExact());
      out.end();
    }
    out.end();
  }

  private void number(String name, Rational value) {
    out.put(name, value.toDouble());
  }
}
