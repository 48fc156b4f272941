package io.entente.json.solution;

import io.entente.number.Rational;
import io.entente.solve.PotentialFunction;
import io.entente.solve.potential.ExactPotential;
import java.util.List;

/** The member {@code potential}. */
final class PotentialJson {

  /** Of larger games the values are in CSV only. */
  private static final int LISTED = 10_000;

  private PotentialJson() {}

  static void write(GameJson json, PotentialFunction answer) {
    json.out().object("potential");
    json.out().put("kind", answer.kind().word());
    json.out().put("rounded", answer.rounded());
    if (!answer.weights().isEmpty()) {
      json.out().object("weights");
      for (int player = 0; player < json.players(); player++) {
        json.exact(json.player(player), answer.weights().get(player));
      }
      json.out().end();
    }
    profiles(json, "maxima", answer.maxima());
    if (answer.values().size() <= LISTED) {
      values(json, answer.values());
    }
    if (answer.obstacle().isPresent()) {
      obstacle(json, answer.obstacle().get());
    }
    profiles(json, "cycle", answer.cycle());
    json.out().end();
  }

  private static void values(GameJson json, List<Rational> values) {
    json.out().array("values");
    for (int index = 0; index < values.size(); index++) {
      json.out().addObject();
      json.profile("profile", json.game().shape().profile(index));
      json.out().put("value", values.get(index).toDouble());
      json.exact("exact", values.get(index));
      json.out().end();
    }
    json.out().end();
  }

  private static void obstacle(GameJson json, ExactPotential.Square square) {
    json.out().object("obstacle");
    int opposite = json.game().shape().deviate(square.corner(), square.one(), 0);
    opposite = json.game().shape().deviate(opposite, square.other(), 0);
    json.profile("from", json.game().shape().profile(opposite));
    json.profile("to", json.game().shape().profile(square.corner()));
    json.out().object("gains");
    json.exact(json.player(square.one()), square.gainOne());
    json.exact(json.player(square.other()), square.gainOther());
    json.out().end();
    json.out().end();
  }

  private static void profiles(GameJson json, String name, List<Integer> indices) {
    json.profiles(name, indices.stream().map(json.game().shape()::profile).toList());
  }
}
