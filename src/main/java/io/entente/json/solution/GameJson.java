package io.entente.json.solution;

import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.json.JsonOut;
import io.entente.number.Rational;
import io.entente.solve.Solution;
import java.util.ArrayList;
import java.util.List;

/** Where the members of a solution go, and how the parts of a game in strategic form are named. */
final class GameJson {

  private final StrategicGame game;
  private final JsonOut out;
  private final List<String> playerNames;
  private final List<List<String>> strategyNames = new ArrayList<>();

  GameJson(StrategicGame game, JsonOut out) {
    this.game = game;
    this.out = out;
    this.playerNames = SolutionHead.names(game.players());
    for (int player = 0; player < playerNames.size(); player++) {
      strategyNames.add(SolutionHead.names(game.strategies(player)));
    }
  }

  StrategicGame game() {
    return game;
  }

  JsonOut out() {
    return out;
  }

  int players() {
    return game.players().size();
  }

  /** The key of a player. */
  String player(int player) {
    return playerNames.get(player);
  }

  /** The key of a strategy. */
  String strategy(int player, int strategy) {
    return strategyNames.get(player).get(strategy);
  }

  /** How complete a solution is, its number of equilibria, and why not all are there. */
  void completeness(Solution<?> solution) {
    out.put("completeness", solution.completeness().name());
    solution.total().ifPresent(total -> out.put("total", total.toString()));
    solution.note().ifPresent(note -> out.put("note", note));
  }

  /** A member that says who plays what. */
  void profile(String name, Profile profile) {
    out.object(name);
    for (int player = 0; player < players(); player++) {
      out.put(player(player), strategy(player, profile.strategy(player)));
    }
    out.end();
  }

  /** A member that says with which probability who plays what. */
  void mixed(String name, MixedProfile profile) {
    out.object(name);
    for (int player = 0; player < players(); player++) {
      out.object(player(player));
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        out.put(strategy(player, strategy), profile.probability(player, strategy));
      }
      out.end();
    }
    out.end();
  }

  /** The member {@code payoffs}: what each gets at a profile. */
  void payoffs(Profile profile) {
    int index = profile.index(game.shape());
    out.object("payoffs");
    for (int player = 0; player < players(); player++) {
      out.put(player(player), game.payoff(player, index));
    }
    out.end();
  }

  /** The member {@code payoffs}, from these. */
  void payoffs(List<Double> payoffs) {
    out.object("payoffs");
    for (int player = 0; player < players(); player++) {
      out.put(player(player), payoffs.get(player));
    }
    out.end();
  }

  /** A list of profiles with their payoffs. */
  void profiles(String name, List<Profile> profiles) {
    out.array(name);
    for (Profile profile : profiles) {
      out.addObject();
      profile("profile", profile);
      payoffs(profile);
      out.end();
    }
    out.end();
  }

  /** A member that is a fraction in lowest terms, as text: {@code "1/2"}, {@code "3"}. */
  void exact(String name, Rational value) {
    out.put(name, value.toString());
  }
}
