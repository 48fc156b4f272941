package io.entente.json.solution;

import io.entente.game.Restriction;
import io.entente.solve.Answer;
import io.entente.solve.DominanceRelations;
import io.entente.solve.IteratedElimination;
import java.util.List;

/** The member {@code dominance}. */
final class DominanceJson {

  /** So many weak dominances are listed; the number of all stands next to them. */
  private static final int LISTED = 10_000;

  private final GameJson json;

  private DominanceJson(GameJson json) {
    this.json = json;
  }

  static void write(GameJson json, Answer.Dominance answer) {
    new DominanceJson(json).dominance(answer.elimination(), answer.relations());
  }

  private void dominance(
      IteratedElimination elimination, List<DominanceRelations.Relation> relations) {
    json.out().object("dominance");
    json.out().array("rounds");
    int round = 0;
    for (List<IteratedElimination.Elimination> gone : elimination.rounds()) {
      round++;
      for (IteratedElimination.Elimination one : gone) {
        json.out().addObject();
        json.out().put("round", round);
        json.out().put("player", json.player(one.player()));
        json.out().put("strategy", json.strategy(one.player(), one.strategy()));
        json.out().put("by", json.strategy(one.player(), one.by()));
        json.out().put("kind", "strict");
        json.out().end();
      }
    }
    json.out().end();
    remaining(elimination.remaining());
    json.out().array("weak");
    int weak = 0;
    for (DominanceRelations.Relation relation : relations) {
      weak += relation.strict() ? 0 : 1;
      if (!relation.strict() && weak <= LISTED) {
        json.out().addObject();
        json.out().put("player", json.player(relation.player()));
        json.out().put("strategy", json.strategy(relation.player(), relation.dominated()));
        json.out().put("by", json.strategy(relation.player(), relation.dominating()));
        json.out().put("kind", "weak");
        json.out().end();
      }
    }
    json.out().end();
    json.out().put("weakCount", weak);
    json.out().end();
  }

  private void remaining(Restriction remaining) {
    json.out().object("remaining");
    for (int player = 0; player < json.players(); player++) {
      json.out().array(json.player(player));
      for (int strategy : remaining.strategies(player)) {
        json.out().add(json.strategy(player, strategy));
      }
      json.out().end();
    }
    json.out().end();
  }
}
