package io.entente.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.entente.game.StrategicGame;
import io.entente.interop.GameFileException;
import io.entente.interop.NormalFormFile;
import io.entente.number.Rational;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Judges the mixed equilibria in a JSON result against the payoffs in the file, in fractions. */
final class ReportedRegret {

  /**
   * The most regret, as a part of the player's own range of payoffs, where doubles are reported.
   */
  private static final Rational TRIFLE = Rational.parse("1e-9");

  private ReportedRegret() {}

  /** What is wrong, one line each. */
  static List<String> faults(String name, Path file, String json) throws IOException {
    StrategicGame game;
    try {
      game = NormalFormFile.read(file);
    } catch (GameFileException unreadable) {
      return List.of(name + ": answered, but " + unreadable.getMessage());
    }
    List<String> faults = new ArrayList<>();
    JsonObject mixed = JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("mixed");
    for (JsonElement element : mixed.getAsJsonArray("equilibria")) {
      JsonObject equilibrium = element.getAsJsonObject();
      boolean exact = equilibrium.has("exact") && equilibrium.get("exact").isJsonObject();
      Rational[][] profile = rows(equilibrium.getAsJsonObject(exact ? "exact" : "strategies"));
      for (int player = 0; player < profile.length; player++) {
        Rational regret = regret(game, player, profile);
        Rational most = exact ? Rational.ZERO : TRIFLE.times(range(game, player));
        if (regret.compareTo(most) > 0) {
          faults.add(name + ": player " + player + " regrets " + regret + " at " + equilibrium);
        }
      }
    }
    if (mixed.get("completeness").getAsString().equals("ALL")
        && mixed.getAsJsonArray("equilibria").isEmpty()) {
      faults.add(name + ": no equilibrium, which no game has");
    }
    return faults;
  }

  private static Rational[][] rows(JsonObject strategies) {
    List<Rational[]> rows = new ArrayList<>();
    for (JsonElement row : strategies.asMap().values()) {
      List<Rational> own = new ArrayList<>();
      Rational sum = Rational.ZERO;
      for (JsonElement probability : row.getAsJsonObject().asMap().values()) {
        own.add(Numbers.rational(probability));
        sum = sum.plus(own.get(own.size() - 1));
      }
      Rational all = sum;
      own.replaceAll(probability -> probability.dividedBy(all));
      rows.add(own.toArray(new Rational[0]));
    }
    return rows.toArray(new Rational[0][]);
  }

  private static Rational regret(StrategicGame game, int player, Rational[][] profile) {
    Rational[] earned = ExactRegret.earned(game, player, profile);
    Rational average = Rational.ZERO;
    Rational best = earned[0];
    for (int strategy = 0; strategy < earned.length; strategy++) {
      average = average.plus(earned[strategy].times(profile[player][strategy]));
      best = earned[strategy].compareTo(best) > 0 ? earned[strategy] : best;
    }
    return best.minus(average);
  }

  private static Rational range(StrategicGame game, int player) {
    Rational least = game.exactPayoff(player, 0);
    Rational most = least;
    for (int index = 1; index < game.shape().profiles(); index++) {
      Rational payoff = game.exactPayoff(player, index);
      least = payoff.compareTo(least) < 0 ? payoff : least;
      most = payoff.compareTo(most) > 0 ? payoff : most;
    }
    return most.minus(least);
  }
}
