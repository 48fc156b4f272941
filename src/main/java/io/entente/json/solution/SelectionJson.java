package io.entente.json.solution;

import io.entente.game.MixedProfile;
import io.entente.json.JsonOut;
import io.entente.solve.selection.Picked;

/** The member {@code selection}. */
final class SelectionJson {

  private SelectionJson() {}

  static void write(GameJson json, Picked picked) {
    begin(json.out(), picked);
    json.profiles(
        "equilibria",
        picked.selection().chosen().stream().map(json.game().shape()::profile).toList());
    if (picked.selection().mixed().isPresent()) {
      MixedProfile mixed = picked.selection().mixed().get();
      json.out().object("mixed");
      for (int player = 0; player < json.players(); player++) {
        json.out().object(json.player(player));
        for (int strategy = 0; strategy < mixed.strategies(player); strategy++) {
          json.out().put(json.strategy(player, strategy), mixed.probability(player, strategy));
        }
        json.out().end();
      }
      json.out().end();
    }
    json.out().end();
  }

  /** In a tree the equilibria are named by their place in the list, from 1. */
  static void write(JsonOut out, Picked picked) {
    begin(out, picked);
    out.array("equilibria");
    for (int place : picked.selection().chosen()) {
      out.add((long) place + 1);
    }
    out.end();
    out.end();
  }

  private static void begin(JsonOut out, Picked picked) {
    out.object("selection");
    out.put("rule", picked.rule().word());
    out.put("decided", picked.selection().decided());
    out.put("among", picked.among());
    out.put("reason", picked.selection().reason());
  }
}
