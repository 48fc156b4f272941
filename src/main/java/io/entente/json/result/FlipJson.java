package io.entente.json.result;

import io.entente.json.JsonOut;
import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.flip.ClaimFlip;
import io.entente.outcome.flip.FlipSettings;
import io.entente.outcome.flip.OutcomeFlip;
import io.entente.outcome.flip.Played;
import io.entente.outcome.flip.Promises;
import io.entente.outcome.flip.WeightFlip;
import io.entente.outcome.threshold.NearestChange;
import io.entente.sample.PayoffCoefficient;
import io.entente.scenario.Evidence;
import io.entente.scenario.Term;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the result of {@code entente flip} as {@code entente/flip/1}. */
public final class FlipJson {

  private final JsonOut out = JsonOut.object();
  private final CentralReading central;

  private FlipJson(CentralReading central) {
    this.central = central;
  }

  /** The whole result. */
  public static String of(
      Question question, CentralReading central, List<OutcomeFlip> flips, FlipSettings settings) {
    FlipJson json = new FlipJson(central);
    JsonOut out = json.out;
    out.put("format", "entente/flip/1");
    out.put("scenario", central.scenario().id());
    out.put("title", central.scenario().title());
    out.put("view", question.viewName());
    out.put("form", central.form().word());
    out.put("norm", settings.norm().word());
    out.array("outcomes");
    for (OutcomeFlip flip : flips) {
      out.addObject();
      out.put("name", flip.outcome().name());
      out.put("wanted", flip.wanted().word());
      out.object("now");
      json.played(flip.now());
      out.end();
      flip.weights().ifPresent(weights -> json.weights("weights", weights));
      flip.opposite().ifPresent(opposite -> json.weights("opposite", opposite));
      flip.parameters().ifPresent(json::parameters);
      flip.claims().ifPresent(json::claims);
      flip.promises().ifPresent(json::promises);
      out.end();
    }
    out.end();
    return out.toText();
  }

  private void played(Played played) {
    out.put("equilibria", played.ways().size());
    out.put("holdsIn", played.having());
    out.put("complete", played.isComplete());
    out.array("ways");
    for (Played.Way way : played.ways()) {
      out.addObject();
      way(way);
      out.end();
    }
    out.end();
  }

  private void way(Played.Way way) {
    out.put("holds", way.has());
    out.object("moves");
    way.moves()
        .forEach(
            (decision, moves) -> {
              out.object(decision);
              moves.forEach(out::put);
              out.end();
            });
    out.end();
  }

  private void weights(String key, WeightFlip flip) {
    out.object(key);
    out.put("wanted", flip.wanted().word());
    out.put("status", flip.status().word());
    if (flip.status() == WeightFlip.Status.LEAST || flip.status() == WeightFlip.Status.SOME) {
      number("cost", flip.cost());
      number("bound", flip.bound());
      number("gap", flip.cost().minus(flip.bound()));
    } else if (flip.status() == WeightFlip.Status.NOT_FOUND) {
      number("bound", flip.bound());
    }
    out.put("programs", flip.programs());
    out.put("exact", flip.isExact());
    out.array("changes");
    for (WeightFlip.Moved each : flip.changes()) {
      out.addObject();
      weight(each.weight());
      number("from", each.weight().value());
      number("to", each.to());
      number("low", each.weight().range().low());
      number("high", each.weight().range().high());
      out.array("claims");
      Term term = central.scenario().terms().get(each.weight().term());
      term.weight().evidence().stream().map(Evidence::claim).forEach(out::add);
      out.end();
      out.end();
    }
    out.end();
    out.object("after");
    played(flip.after());
    out.end();
    out.array("limits");
    for (WeightFlip.End each : flip.limits()) {
      out.addObject();
      weight(each.weight());
      out.put("end", each.isHigh() ? "high" : "low");
      number("value", each.value());
      out.end();
    }
    out.end();
    out.object("margins");
    for (int actor = 0; actor < flip.margins().size(); actor++) {
      number(central.scenario().actors().get(actor).id(), flip.margins().get(actor));
    }
    out.end();
    out.end();
  }

  private void weight(PayoffCoefficient weight) {
    out.put("weight", weight.name());
    out.put("says", weight.says());
  }

  private void parameters(List<NearestChange> changes) {
    out.array("parameters");
    for (NearestChange each : changes) {
      out.addObject();
      out.put("parameter", each.line().parameter());
      out.put("from", each.centre());
      out.put("exact", each.notExact().isEmpty());
      if (each.reached().isPresent()) {
        NearestChange.Reached reached = each.reached().get();
        out.put("to", reached.at().near());
        out.put("included", reached.included());
        out.put("until", reached.until().near());
        number("tried", reached.witness());
      } else {
        out.putNull("to");
      }
      out.end();
    }
    out.end();
  }

  private void claims(ClaimFlip flip) {
    out.object("claims");
    out.put("status", flip.status().word());
    out.put("excluded", flip.excluded());
    out.put("tried", flip.tried());
    out.array("sets");
    for (List<String> set : flip.sets()) {
      out.addArray();
      set.forEach(out::add);
      out.end();
    }
    out.end();
    if (flip.after().isPresent()) {
      out.object("after");
      played(flip.after().get());
      out.end();
    }
    out.end();
  }

  private void promises(Promises promises) {
    out.object("promises");
    if (promises.target().isPresent()) {
      out.object("target");
      way(promises.target().get());
      out.end();
    } else {
      out.putNull("target");
    }
    out.array("payments");
    for (Promises.Payment each : promises.payments()) {
      out.addObject();
      out.put("actor", each.actor());
      number("amount", each.amount());
      out.put("instead", each.tempting() + "=" + each.move());
      out.end();
    }
    out.end();
    out.array("otherwise");
    for (Promises.Contingent each : promises.others()) {
      out.addObject();
      out.put("actor", each.actor());
      number("amount", each.amount());
      out.object("if");
      each.moves().forEach(out::put);
      out.end();
      out.end();
    }
    out.end();
    out.put("alike", promises.alike());
    if (promises.payer().isPresent()) {
      payer(promises.payer().get());
    }
    out.end();
  }

  private void payer(Promises.ForPayer payer) {
    out.object("payer");
    out.put("actor", payer.payer().actor());
    out.object("rates");
    for (Map.Entry<String, Rational> rate : new TreeMap<>(payer.payer().rates()).entrySet()) {
      number(rate.getKey(), rate.getValue());
    }
    out.end();
    number("cost", payer.cost());
    number("gets", payer.gets());
    number("net", payer.net());
    if (payer.worstNow().isPresent()) {
      number("worstNow", payer.worstNow().get());
      number("bestNow", payer.bestNow().orElseThrow());
    }
    number("gainsElsewhere", payer.gains());
    out.put("keepsToIt", payer.keepsToIt());
    out.end();
  }

  private void number(String key, Rational value) {
    out.put(key, value.toDouble());
  }
}
