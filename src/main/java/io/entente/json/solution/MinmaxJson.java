package io.entente.json.solution;

import io.entente.game.CorrelatedStrategy;
import io.entente.number.Rational;
import io.entente.solve.Minmax;
import java.util.List;

/** The member {@code minmax}. */
final class MinmaxJson {

  private MinmaxJson() {}

  static void write(GameJson json, Minmax answer) {
    json.out().object("minmax");
    json.out().put("exact", answer.exact());
    json.out().put("punishers", json.players() > 2 ? "correlated" : "one");
    json.out().object("players");
    for (Minmax.Level level : answer.levels()) {
      json.out().object(json.player(level.player()));
      json.out().put("value", level.secured().toDouble());
      if (answer.exact()) {
        json.exact("exact", level.secured());
      }
      mixture(json, "strategy", level.player(), level.strategy(), answer.exact());
      punishment(json, level, answer.exact());
      json.out().put("pureMaximin", level.pureMaximin().toDouble());
      json.out().put("pureMinmax", level.pureMinmax().toDouble());
      json.out().put("gap", level.heldTo().minus(level.secured()).toDouble());
      json.out().end();
    }
    json.out().end();
    json.out().end();
  }

  /** A member that is a mixture: strategies to probabilities, those that are not 0. */
  static void mixture(
      GameJson json, String name, int player, List<Rational> mixture, boolean exact) {
    json.out().object(name);
    for (int strategy = 0; strategy < mixture.size(); strategy++) {
      if (mixture.get(strategy).signum() > 0) {
        String key = json.strategy(player, strategy);
        if (exact) {
          json.exact(key, mixture.get(strategy));
        } else {
          json.out().put(key, mixture.get(strategy).toDouble());
        }
      }
    }
    json.out().end();
  }

  private static void punishment(GameJson json, Minmax.Level level, boolean exact) {
    json.out().array("punishment");
    for (CorrelatedStrategy.Played each : level.punishment().played()) {
      json.out().addObject();
      json.out().object("others");
      for (int other = 0; other < json.players(); other++) {
        if (other != level.player()) {
          int strategy = json.game().shape().strategy(each.index(), other);
          json.out().put(json.player(other), json.strategy(other, strategy));
        }
      }
      json.out().end();
      json.out().put("probability", each.probability().toDouble());
      if (exact) {
        json.exact("exact", each.probability());
      }
      json.out().end();
    }
    json.out().end();
  }
}
