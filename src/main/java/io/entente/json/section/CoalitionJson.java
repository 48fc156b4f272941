package io.entente.json.section;

import io.entente.json.JsonOut;
import io.entente.number.Rational;
import io.entente.outcome.section.CoalitionAnswer;
import io.entente.scenario.coalition.Player;
import java.util.List;

/** A coalitional game as JSON. */
final class CoalitionJson {

  private CoalitionJson() {}

  static void write(JsonOut out, CoalitionAnswer answer) {
    List<Player> players = answer.section().players();
    out.putAll("players", players.stream().map(Player::id).toList());
    out.put("exactWorths", answer.exact());
    out.put("worth", answer.game().worth(answer.game().grand()).toDouble());
    shares(out, "shapley", players, answer.shapley());
  }

  /** Numbers of the players. */
  static void shares(JsonOut out, String name, List<Player> players, List<Rational> shares) {
    out.object(name);
    for (int p = 0; p < players.size(); p++) {
      out.put(players.get(p).id(), shares.get(p).toDouble());
    }
    out.end();
  }
}
