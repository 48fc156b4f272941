package io.entente.json.result;

import io.entente.json.JsonOut;
import io.entente.outcome.robust.Radius;
import io.entente.outcome.robust.Robustness;
import java.util.Optional;

/** Writes how much can be changed, as the member {@code robustness} of a test. */
final class RobustnessJson {

  private RobustnessJson() {}

  static void put(JsonOut out, Robustness robustness) {
    out.object("robustness");
    if (robustness.refusal().isPresent()) {
      out.put("refusal", robustness.refusal().get());
    }
    out.put("exactWeights", robustness.exact());
    out.array("equilibria");
    for (Robustness.OfEquilibrium one : robustness.equilibria()) {
      out.addObject();
      out.putTexts("profile", one.moves());
      radius(out, "radius", Optional.of(one.absolute()));
      radius(out, "relativeRadius", Optional.of(one.relative()));
      out.put("necessary", one.isNecessary());
      out.end();
    }
    out.end();
    out.object("outcomes");
    for (Robustness.OfOutcome one : robustness.outcomes()) {
      out.object(one.outcome().name());
      out.put("verdict", one.verdict().word());
      radius(out, "radius", one.absolute());
      radius(out, "relativeRadius", one.relative());
      out.put("canHold", one.canHold().word());
      out.put("canFail", one.canFail().word());
      out.putAll("turnedByTerms", one.terms());
      out.putAll("turnedByClaims", one.claims());
      out.end();
    }
    out.end();
    if (robustness.ranges().isPresent()) {
      Robustness.Ranges ranges = robustness.ranges().get();
      out.object("withinRanges");
      out.put("profiles", ranges.plays());
      out.put("possible", ranges.possible());
      out.put("impossible", ranges.impossible());
      out.put("open", ranges.open());
      out.end();
    }
    out.put("removalsTried", robustness.removalsTried());
    out.end();
  }

  private static void radius(JsonOut out, String name, Optional<Radius> radius) {
    if (radius.isEmpty()) {
      out.putNull(name);
      return;
    }
    out.object(name);
    out.put("atLeast", radius.get().atLeast().toDouble());
    if (radius.get().atMost().isPresent()) {
      out.put("atMost", radius.get().atMost().get().toDouble());
    } else {
      out.putNull("atMost");
    }
    out.put("exact", radius.get().isExact());
    out.end();
  }
}
