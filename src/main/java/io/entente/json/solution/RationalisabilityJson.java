package io.entente.json.solution;

import io.entente.solve.Rationalisability;
import java.util.List;

/** The member {@code rationalisable}. */
final class RationalisabilityJson {

  private RationalisabilityJson() {}

  static void write(GameJson json, Rationalisability answer) {
    json.out().object("rationalisable");
    json.out().put("exact", answer.exact());
    json.out().array("rounds");
    for (List<Rationalisability.Dominated> round : answer.rounds()) {
      json.out().addArray();
      list(json, round, answer.exact());
      json.out().end();
    }
    json.out().end();
    json.out().object("remaining");
    for (int player = 0; player < json.players(); player++) {
      json.out().array(json.player(player));
      for (int strategy : answer.remaining().strategies(player)) {
        json.out().add(json.strategy(player, strategy));
      }
      json.out().end();
    }
    json.out().end();
    json.out().array("close");
    list(json, answer.close(), answer.exact());
    json.out().end();
    json.out().array("weak");
    list(json, answer.weak(), answer.exact());
    json.out().end();
    json.out().end();
  }

  private static void list(
      GameJson json, List<Rationalisability.Dominated> relations, boolean exact) {
    for (Rationalisability.Dominated relation : relations) {
      json.out().addObject();
      json.out().put("player", json.player(relation.player()));
      json.out().put("strategy", json.strategy(relation.player(), relation.strategy()));
      MinmaxJson.mixture(json, "by", relation.player(), relation.by(), exact);
      json.out().put("margin", relation.margin().toDouble());
      json.out().end();
    }
  }
}
