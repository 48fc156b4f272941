package io.entente.exercise.query.model;

import io.entente.exercise.answer.PropertiesKey;
import io.entente.exercise.answer.Remark;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Properties that a game may be asked to have, each with what contradicts it. */
final class GameProperties {

  private GameProperties() {}

  private static String label(StrategicGame game, Profile profile) {
    return String.join(", ", profile.labels(game));
  }

  private static Rational payoff(StrategicGame game, int player, Profile profile) {
    return game.exactPayoff(player, profile.index(game.shape()));
  }

  private static List<Profile> profiles(StrategicGame game) {
    List<Profile> profiles = new ArrayList<>();
    for (int index = 0; index < game.shape().profiles(); index++) {
      profiles.add(game.shape().profile(index));
    }
    return profiles;
  }

  private static boolean isEquilibrium(StrategicGame game, Profile profile) {
    for (int player = 0; player < game.players().size(); player++) {
      for (int own = 0; own < game.strategies(player).size(); own++) {
        if (payoff(game, player, profile.with(player, own)).compareTo(payoff(game, player, profile))
            > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Profile> equilibria(StrategicGame game) {
    return profiles(game).stream().filter(profile -> isEquilibrium(game, profile)).toList();
  }

  /** Another cell that is worse for nobody and better for somebody. */
  private static Optional<Profile> better(StrategicGame game, Profile profile) {
    for (Profile other : profiles(game)) {
      boolean worse = false;
      boolean better = false;
      for (int player = 0; player < game.players().size(); player++) {
        int sign = payoff(game, player, other).compareTo(payoff(game, player, profile));
        worse |= sign < 0;
        better |= sign > 0;
      }
      if (better && !worse) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static Remark remark(String phrase, String... placesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < placesAndValues.length; i += 2) {
      values.put(placesAndValues[i], placesAndValues[i + 1]);
    }
    return new Remark(phrase, values);
  }

  private static String labels(StrategicGame game, List<Profile> profiles) {
    return profiles.isEmpty()
        ? "-"
        : String.join("; ", profiles.stream().map(one -> "(" + label(game, one) + ")").toList());
  }

  /** So many equilibria in pure strategies. */
  record PureNumber(int number) implements PropertiesKey.Property {

    @Override
    public Optional<Remark> fails(StrategicGame game) {
      List<Profile> found = equilibria(game);
      return found.size() == number
          ? Optional.empty()
          : Optional.of(
              remark("property.pure-nash", "number", "" + number, "found", labels(game, found)));
    }
  }

  /** So many equilibria in pure strategies that another cell improves upon. */
  record DominatedNumber(int number) implements PropertiesKey.Property {

    @Override
    public Optional<Remark> fails(StrategicGame game) {
      List<Profile> found =
          equilibria(game).stream().filter(one -> better(game, one).isPresent()).toList();
      return found.size() == number
          ? Optional.empty()
          : Optional.of(
              remark("property.dominated", "number", "" + number, "found", labels(game, found)));
    }
  }

  /** No action that another one dominates strictly. */
  record Undominated() implements PropertiesKey.Property {

    @Override
    public Optional<Remark> fails(StrategicGame game) {
      for (int player = 0; player < game.players().size(); player++) {
        for (int own = 0; own < game.strategies(player).size(); own++) {
          for (int by = 0; by < game.strategies(player).size(); by++) {
            if (isDominated(game, player, own, by)) {
              return Optional.of(
                  remark(
                      "property.undominated",
                      "strategy",
                      game.strategies(player).get(own),
                      "by",
                      game.strategies(player).get(by)));
            }
          }
        }
      }
      return Optional.empty();
    }

    private static boolean isDominated(StrategicGame game, int player, int own, int by) {
      return profiles(game).stream()
          .filter(profile -> profile.strategy(player) == own)
          .allMatch(
              profile ->
                  payoff(game, player, profile.with(player, by))
                          .compareTo(payoff(game, player, profile))
                      > 0);
    }
  }

  /** With one of two players moving first, play leads to an equilibrium that is dominated. */
  record LeaderDominated() implements PropertiesKey.Property {

    @Override
    public Optional<Remark> fails(StrategicGame game) {
      if (game.players().size() != 2) {
        return Optional.of(remark("property.two"));
      }
      List<Profile> led = new ArrayList<>();
      for (int leader = 0; leader < 2; leader++) {
        Optional<Profile> end = led(game, leader);
        if (end.isPresent()
            && isEquilibrium(game, end.get())
            && better(game, end.get()).isPresent()) {
          return Optional.empty();
        }
        end.ifPresent(led::add);
      }
      return Optional.of(remark("property.leader", "found", labels(game, led)));
    }

    /** Where play leads if this player moves first; empty if there is a tie. */
    private static Optional<Profile> led(StrategicGame game, int leader) {
      Optional<Profile> best = Optional.empty();
      boolean tie = false;
      for (int own = 0; own < game.strategies(leader).size(); own++) {
        Profile end = null;
        for (int reply = 0; reply < game.strategies(1 - leader).size(); reply++) {
          Profile next = Profile.of(leader == 0 ? own : reply, leader == 0 ? reply : own);
          int sign =
              end == null
                  ? 1
                  : payoff(game, 1 - leader, next).compareTo(payoff(game, 1 - leader, end));
          if (sign == 0) {
            return Optional.empty();
          }
          end = sign > 0 ? next : end;
        }
        int sign =
            best.isEmpty()
                ? 1
                : payoff(game, leader, end).compareTo(payoff(game, leader, best.get()));
        tie = sign == 0 || tie && sign < 0;
        best = sign > 0 ? Optional.of(end) : best;
      }
      return tie ? Optional.empty() : best;
    }
  }
}
