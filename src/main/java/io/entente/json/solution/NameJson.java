package io.entente.json.solution;

import io.entente.solve.GameName;
import io.entente.solve.names.OrdinalGame;
import java.util.List;

/** The member {@code name}. */
final class NameJson {

  private NameJson() {}

  static void write(GameJson json, GameName answer) {
    json.out().object("name");
    json.out().put("strict", answer.isStrict());
    json.out().array("games");
    for (OrdinalGame game : answer.games()) {
      json.out().addObject();
      json.out().put("name", game.name());
      json.out().put("symmetric", game.isSymmetric());
      json.out().object("patterns");
      json.out().put(json.player(0), game.row().order());
      json.out().put(json.player(1), game.column().order());
      json.out().end();
      json.out().end();
    }
    json.out().end();
    json.out().object("dominant");
    for (int player = 0; player < 2; player++) {
      int strategy = answer.dominant().get(player);
      if (strategy >= 0) {
        json.out().put(json.player(player), json.strategy(player, strategy));
      } else {
        json.out().putNull(json.player(player));
      }
    }
    json.out().end();
    profiles(json, "equilibria", answer.equilibria());
    profiles(json, "efficient", answer.efficient());
    profiles(json, "winWin", answer.winWin());
    json.out().end();
  }

  private static void profiles(GameJson json, String name, List<Integer> indices) {
    json.profiles(name, indices.stream().map(json.game().shape()::profile).toList());
  }
}
