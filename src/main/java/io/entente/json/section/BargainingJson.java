package io.entente.json.section;

import io.entente.json.JsonOut;
import io.entente.number.Rational;
import io.entente.outcome.section.BargainingAnswer;
import io.entente.scenario.bargaining.Party;
import io.entente.scenario.bargaining.Protocol;
import java.util.Map;

/** A bargaining problem as JSON: the solution values, parties in objects of their own. */
final class BargainingJson {

  private BargainingJson() {}

  static void write(JsonOut out, BargainingAnswer answer) {
    out.put("solution", answer.section().protocol().word());
    out.put("exactNumbers", answer.exact());
    out.put("residual", answer.residual());
    for (Map.Entry<String, Rational> value : answer.values().entrySet()) {
      if (value.getKey().indexOf('.') < 0) {
        out.put(value.getKey(), value.getValue().toDouble());
      }
    }
    if (answer.section().protocol() instanceof Protocol.Choice choice) {
      out.object("lottery");
      for (String point : choice.points()) {
        out.put(point, answer.value("chance." + point).toDouble());
      }
      out.end();
    }
    out.object("parties");
    for (Party party : answer.section().parties()) {
      String prefix = party.id() + ".";
      out.object(party.id());
      for (Map.Entry<String, Rational> value : answer.values().entrySet()) {
        if (value.getKey().startsWith(prefix)) {
          out.put(value.getKey().substring(prefix.length()), value.getValue().toDouble());
        }
      }
      out.end();
    }
    out.end();
  }
}
