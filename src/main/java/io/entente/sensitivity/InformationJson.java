package io.entente.sensitivity;

import io.entente.json.JsonOut;
import io.entente.scenario.Outcome;
import io.entente.sensitivity.index.ForecastValue;
import io.entente.sensitivity.index.Measured;
import java.util.List;

/** Writes what it would be worth to know. */
final class InformationJson {

  private final JsonOut out;
  private final List<Outcome> outcomes;

  InformationJson(JsonOut out, Sensitivity found) {
    this.out = out;
    outcomes = found.study().outcomes();
  }

  private void measured(String name, Measured value) {
    out.put(name, value.estimate());
    out.put(name + "Low", value.low());
    out.put(name + "High", value.high());
    out.put(name + "Clear", value.isClear() && value.estimate() > 0);
  }

  void write(Information information) {
    out.object("information");
    out.array("actors");
    for (Information.OfActor actor : information.actors()) {
      out.addObject();
      out.put("actor", actor.actor());
      out.put("decision", actor.decision());
      out.put("best", actor.runs() == 0 ? "" : actor.best());
      measured("evpi", actor.perfect());
      out.put("runs", actor.runs());
      out.end();
    }
    out.end();
    out.array("unknowns");
    for (int unknown = 0; unknown < information.unknowns().size(); unknown++) {
      unknown(information, unknown);
    }
    out.end();
    out.end();
  }

  private void unknown(Information information, int unknown) {
    out.addObject();
    out.put("kind", information.unknowns().get(unknown).kind().word());
    out.put("name", information.unknowns().get(unknown).name());
    out.object("outcomes");
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      ForecastValue value = information.forecasts().get(unknown).get(outcome);
      out.object(outcomes.get(outcome).name());
      measured("shift", value.shift());
      measured("accuracy", value.accuracy());
      measured("bits", value.bits());
      out.put("runs", value.runs());
      out.end();
    }
    out.end();
    out.object("actors");
    for (Information.OfActor actor : information.actors()) {
      out.object(actor.actor());
      measured("evppi", actor.partial().get(unknown));
      out.end();
    }
    out.end();
    out.end();
  }
}
