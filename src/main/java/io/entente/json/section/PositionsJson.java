package io.entente.json.section;

import io.entente.json.JsonOut;
import io.entente.outcome.section.PositionsAnswer;
import io.entente.scenario.positions.Dimension;
import io.entente.solve.forecast.Forecast;
import java.util.List;

/** A forecast from positions as JSON. */
final class PositionsJson {

  private PositionsJson() {}

  static void write(JsonOut out, PositionsAnswer answer) {
    Forecast forecast = answer.result().forecast();
    List<Dimension> dimensions = answer.section().dimensions();
    out.put("exactNumbers", answer.exact());
    out.array("dimensions");
    for (int d = 0; d < dimensions.size(); d++) {
      out.addObject();
      if (dimensions.get(d).id().isEmpty()) {
        out.putNull("name");
      } else {
        out.put("name", dimensions.get(d).id());
      }
      out.put("low", answer.result().low(d).toDouble());
      out.put("high", answer.result().high(d).toDouble());
      out.put("medianLow", forecast.median(d).low().toDouble());
      out.put("medianHigh", forecast.median(d).high().toDouble());
      out.put("mean", forecast.mean(d).toDouble());
      out.end();
    }
    out.end();
    out.object("winning");
    for (int actor = 0; actor < answer.section().stands().size(); actor++) {
      out.put(answer.section().stands().get(actor).id(), forecast.winning(actor));
    }
    out.end();
    if (answer.section().options().risk().isPresent()) {
      out.object("risk");
      for (int actor = 0; actor < answer.section().stands().size(); actor++) {
        out.put(answer.section().stands().get(actor).id(), forecast.attitude(actor));
      }
      out.end();
    }
    out.put("residual", forecast.election().residual());
  }
}
