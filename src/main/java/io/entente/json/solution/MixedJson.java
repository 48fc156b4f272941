package io.entente.json.solution;

import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import io.entente.solve.NashSubset;
import java.util.List;

/** The member {@code mixed}. */
final class MixedJson {

  private MixedJson() {}

  static void write(GameJson json, MixedEquilibria answer) {
    json.out().object("mixed");
    json.completeness(answer.equilibria());
    json.out().put("method", answer.method());
    json.out().array("equilibria");
    int number = 0;
    for (MixedEquilibrium equilibrium : answer.equilibria().equilibria()) {
      json.out().addObject();
      strategies(json, equilibrium.profile());
      json.payoffs(equilibrium.payoffs());
      exact(json, "exactPayoffs", equilibrium.exactPayoffs());
      json.out().put("regret", equilibrium.regret());
      if (!answer.labels().isEmpty()) {
        labels(json, answer.labels().get(number));
      }
      json.out().end();
      number++;
    }
    json.out().end();
    subsets(json, answer.subsets());
    if (answer.value().isPresent()) {
      value(json, answer.value().get());
    }
    json.out().end();
  }

  private static void strategies(GameJson json, MixedProfile profile) {
    json.mixed("strategies", profile);
    if (profile.isExact()) {
      json.out().object("exact");
      for (int player = 0; player < json.players(); player++) {
        json.out().object(json.player(player));
        for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
          json.exact(json.strategy(player, strategy), profile.exactProbability(player, strategy));
        }
        json.out().end();
      }
      json.out().end();
    }
  }

  private static void exact(GameJson json, String name, List<Rational> values) {
    if (values.isEmpty()) {
      return;
    }
    json.out().object(name);
    for (int player = 0; player < values.size(); player++) {
      json.exact(json.player(player), values.get(player));
    }
    json.out().end();
  }

  /** The strategies at which the paths begin. */
  private static void labels(GameJson json, List<MixedEquilibria.Label> labels) {
    json.out().array("labels");
    for (MixedEquilibria.Label label : labels) {
      json.out().addObject();
      json.out().put("player", json.player(label.player()));
      json.out().put("strategy", json.strategy(label.player(), label.strategy()));
      json.out().end();
    }
    json.out().end();
  }

  /** By player the numbers, from 1, of equilibria in which the subset's strategies are played. */
  private static void subsets(GameJson json, MixedEquilibria.Subsets subsets) {
    if (subsets.list().isEmpty()) {
      return;
    }
    json.out().array("subsets");
    for (NashSubset subset : subsets.list()) {
      json.out().addObject();
      for (int player = 0; player < 2; player++) {
        json.out().array(json.player(player));
        for (int place : subset.of(player)) {
          json.out().add(place + 1);
        }
        json.out().end();
      }
      json.out().end();
    }
    json.out().end();
    if (!subsets.isAll()) {
      json.out().put("subsetsCompleteness", "SOME");
    }
  }

  private static void value(GameJson json, MixedEquilibria.Value value) {
    json.out().object("value");
    json.out().put(json.player(0), value.first().toDouble());
    json.out().put(json.player(1), value.second().toDouble());
    json.out().end();
  }
}
