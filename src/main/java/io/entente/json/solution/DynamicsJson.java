package io.entente.json.solution;

import io.entente.solve.Dynamics;
import io.entente.solve.dynamics.BestReplies;
import io.entente.solve.dynamics.FictitiousPlay;
import io.entente.solve.dynamics.Replicator;
import java.util.List;

/** The member {@code dynamics}. */
final class DynamicsJson {

  /** So many stays of fictitious play are written. */
  private static final int STAYS = 1000;

  private final GameJson json;
  private final Dynamics answer;

  private DynamicsJson(GameJson json, Dynamics answer) {
    this.json = json;
    this.answer = answer;
  }

  static void write(GameJson json, Dynamics answer) {
    new DynamicsJson(json, answer).write();
  }

  private void write() {
    json.out().object("dynamics");
    json.out().put("steps", answer.settings().steps());
    json.out().put("onePopulation", answer.settings().onePopulation());
    json.mixed("start", answer.start());
    replicator();
    bestReplies();
    fictitious();
    json.out().end();
  }

  private void replicator() {
    Replicator.Course course = answer.replicator();
    json.out().object("replicator");
    end(answer.replicatorEnd());
    json.out().put("settled", course.settled());
    json.out().put("stepsMade", course.steps());
    json.out().array("trace");
    for (Replicator.Point point : course.trace()) {
      json.out().addObject();
      json.out().put("time", point.time());
      json.out().object("shares");
      for (int player = 0; player < json.players(); player++) {
        List<Double> own = point.shares().get(point.shares().size() == 1 ? 0 : player);
        json.out().object(json.player(player));
        for (int strategy = 0; strategy < own.size(); strategy++) {
          json.out().put(json.strategy(player, strategy), own.get(strategy).doubleValue());
        }
        json.out().end();
      }
      json.out().end();
      json.out().end();
    }
    json.out().end();
    json.out().end();
  }

  private void bestReplies() {
    BestReplies replies = answer.bestReplies();
    json.out().object("bestReplies");
    json.out().put("alwaysEnds", replies.alwaysEnds());
    json.out().put("stuck", replies.stuck());
    profiles("ends", replies.ends());
    json.out().array("traps");
    for (List<Integer> trap : replies.traps()) {
      json.out().addObject();
      json.out().put("size", trap.size());
      profiles("profiles", trap);
      json.out().end();
    }
    json.out().end();
    if (!replies.path().isEmpty()) {
      profiles("path", replies.path());
      json.out().put("returns", replies.returns() >= 0);
    }
    json.out().end();
  }

  private void fictitious() {
    FictitiousPlay.Course course = answer.fictitious();
    json.out().object("fictitious");
    end(answer.fictitiousEnd());
    json.out().put("rounds", course.rounds());
    if (course.settledAt() > 0) {
      json.out().put("settledAt", course.settledAt());
    }
    if (answer.rounds().isPresent()) {
      json.out().object("cycle");
      json.out().put("growth", answer.rounds().get().growth());
      profiles("profiles", answer.rounds().get().cycle());
      json.out().end();
    }
    json.out().array("checkpoints");
    for (FictitiousPlay.Checkpoint checkpoint : course.checkpoints()) {
      json.out().addObject();
      json.out().put("round", checkpoint.round());
      json.mixed("frequencies", checkpoint.frequencies());
      json.out().put("regret", checkpoint.regret());
      json.out().end();
    }
    json.out().end();
    json.out().array("stays");
    int shown = Math.min(STAYS, course.stays().size());
    for (FictitiousPlay.Stay stay : course.stays().subList(0, shown)) {
      json.out().addObject();
      json.out().put("from", stay.from());
      json.out().put("length", stay.length());
      json.profile("profile", json.game().shape().profile(stay.profile()));
      json.out().end();
    }
    json.out().end();
    json.out().end();
  }

  private void end(Dynamics.End end) {
    json.out()
        .put(
            "verdict",
            switch (end.verdict()) {
              case EQUILIBRIUM -> "equilibrium";
              case NEAR_EQUILIBRIUM -> "near-equilibrium";
              case NO_EQUILIBRIUM -> "rest-without-equilibrium";
              case ROUND_AND_ROUND -> "round-and-round";
              case NOT_SETTLED -> "not-settled";
            });
    json.mixed("end", end.profile());
    json.out().put("regret", end.regret());
    json.out().put("regretOfRange", end.ofRange());
  }

  private void profiles(String name, List<Integer> indices) {
    json.out().array(name);
    for (int index : indices) {
      json.out().addObject();
      for (int player = 0; player < json.players(); player++) {
        int strategy = json.game().shape().strategy(index, player);
        json.out().put(json.player(player), json.strategy(player, strategy));
      }
      json.out().end();
    }
    json.out().end();
  }
}
