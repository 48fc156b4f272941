package io.entente.outcome.condition;

import io.entente.number.Rational;
import io.entente.sample.LinearProfiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** At once: the inequalities under which a combination of moves is a Nash equilibrium. */
public final class ProfileConditions {

  private ProfileConditions() {}

  /** One for each other strategy of each actor; the profile is an equilibrium if all hold. */
  public static List<Inequality> of(LinearProfiles game, int profile) {
    List<Inequality> all = new ArrayList<>();
    Map<String, String> played = game.moves(profile);
    for (int actor : game.players()) {
      for (int strategy = 0; strategy < game.strategies(actor); strategy++) {
        int other = game.with(actor, strategy, profile);
        if (other == profile) {
          continue;
        }
        Map<String, String> moves = new LinkedHashMap<>();
        Map<String, String> instead = new LinkedHashMap<>();
        Map<String, String> before = new LinkedHashMap<>(played);
        game.moves(other)
            .forEach(
                (decision, move) -> {
                  if (!move.equals(played.get(decision))) {
                    moves.put(decision, played.get(decision));
                    instead.put(decision, move);
                    before.remove(decision);
                  }
                });
        all.add(
            new Inequality(
                actor,
                moves,
                instead,
                before,
                Map.of(),
                Map.of(),
                true,
                game.difference(actor, profile, other)));
      }
    }
    return all;
  }

  /** The most that any actor would gain by another strategy of its own; 0 or less if none would. */
  public static Rational regret(LinearProfiles game, int profile, List<Rational> values) {
    Rational most = Rational.ZERO;
    for (int actor : game.players()) {
      Rational own = game.row(actor, profile).at(values);
      for (int strategy = 0; strategy < game.strategies(actor); strategy++) {
        int other = game.with(actor, strategy, profile);
        Rational gain = game.row(actor, other).at(values).minus(own);
        most = gain.compareTo(most) > 0 ? gain : most;
      }
    }
    return most;
  }
}
