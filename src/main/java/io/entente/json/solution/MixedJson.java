package io.entente.json.solution;

import io.entente.game.MixedProfile;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;

/** The member {@code mixed}. */
final class MixedJson {

  private MixedJson() {}

  static void write(GameJson json, MixedEquilibria answer) {
    json.out().object("mixed");
    json.completeness(answer.equilibria());
    json.out().put("method", answer.method());
    json.out().array("equilibria");
    for (MixedEquilibrium equilibrium : answer.equilibria().equilibria()) {
      json.out().addObject();
      strategies(json, equilibrium.profile());
      json.payoffs(equilibrium.payoffs());
      json.out().put("regret", equilibrium.regret());
      json.out().end();
    }
    json.out().end();
    json.out().end();
  }

  private static void strategies(GameJson json, MixedProfile profile) {
    json.out().object("strategies");
    for (int player = 0; player < json.players(); player++) {
      json.out().object(json.player(player));
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        json.out().put(json.strategy(player, strategy), profile.probability(player, strategy));
      }
      json.out().end();
    }
    json.out().end();
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
}
