package io.entente.json.solution;

import io.entente.game.Profile;
import io.entente.solve.Answer;
import io.entente.solve.Stackelberg;
import java.util.List;

/** The member {@code stackelberg}. */
final class StackelbergJson {

  private final GameJson json;

  private StackelbergJson(GameJson json) {
    this.json = json;
  }

  static void write(GameJson json, Answer.Leadership answer) {
    new StackelbergJson(json).stackelberg(answer.leaders());
  }

  private void stackelberg(List<Stackelberg> leaders) {
    json.out().object("stackelberg");
    for (Stackelberg leader : leaders) {
      int player = leader.leader();
      json.out().object(json.player(player));
      json.out().array("optimistic");
      leader.optimistic().forEach(s -> json.out().add(json.strategy(player, s)));
      json.out().end();
      json.out().array("pessimistic");
      leader.pessimistic().forEach(s -> json.out().add(json.strategy(player, s)));
      json.out().end();
      json.out().array("commitments");
      for (Stackelberg.Commitment commitment : leader.commitments()) {
        json.out().addObject();
        json.out().put("strategy", json.strategy(player, commitment.strategy()));
        json.out().put("equilibria", commitment.equilibria());
        commitment.best().ifPresent(best -> value("best", player, best));
        commitment.worst().ifPresent(worst -> value("worst", player, worst));
        json.out().end();
      }
      json.out().end();
      json.out().end();
    }
    json.out().end();
  }

  private void value(String name, int player, Profile profile) {
    json.out().object(name);
    json.profile("profile", profile);
    json.out().put("payoff", json.game().payoff(player, profile.index(json.game().shape())));
    json.out().end();
  }
}
