package io.entente.json.solution;

import io.entente.game.CorrelatedStrategy;
import io.entente.solve.CorrelatedEquilibria;
import java.util.ArrayList;
import java.util.List;

/** The members {@code correlated} and {@code coarseCorrelated}. */
final class CorrelatedJson {

  private final GameJson json;
  private final boolean exact;

  private CorrelatedJson(GameJson json, boolean exact) {
    this.json = json;
    this.exact = exact;
  }

  static void write(GameJson json, CorrelatedEquilibria answer) {
    new CorrelatedJson(json, answer.exact()).write(answer);
  }

  private void write(CorrelatedEquilibria answer) {
    json.out().object(answer.coarse() ? "coarseCorrelated" : "correlated");
    json.out().put("exact", exact);
    extreme("welfareBest", answer.welfare());
    json.out().object("players");
    for (int player = 0; player < json.players(); player++) {
      json.out().object(json.player(player));
      extreme("lowest", answer.players().get(player).lowest());
      extreme("highest", answer.players().get(player).highest());
      json.out().end();
    }
    json.out().end();
    json.out().array("outcomes");
    for (CorrelatedEquilibria.EventRange event : answer.events()) {
      json.out().addObject();
      json.out().put("name", event.name());
      extreme("lowest", event.probability().lowest());
      extreme("highest", event.probability().highest());
      json.out().end();
    }
    json.out().end();
    json.out().put("violation", answer.violation().toDouble());
    json.out().put("gap", answer.gap().toDouble());
    json.out().end();
  }

  private void extreme(String name, CorrelatedEquilibria.Extreme extreme) {
    json.out().object(name);
    json.out().put("value", extreme.value().toDouble());
    if (exact) {
      json.exact("exact", extreme.value());
    }
    List<Double> payoffs = new ArrayList<>();
    for (int player = 0; player < json.players(); player++) {
      payoffs.add(extreme.strategy().payoff(json.game(), player).toDouble());
    }
    json.payoffs(payoffs);
    json.out().array("distribution");
    for (CorrelatedStrategy.Played each : extreme.strategy().played()) {
      json.out().addObject();
      json.profile("profile", json.game().shape().profile(each.index()));
      json.out().put("probability", each.probability().toDouble());
      if (exact) {
        json.exact("exact", each.probability());
      }
      json.out().end();
    }
    json.out().end();
    json.out().end();
  }
}
