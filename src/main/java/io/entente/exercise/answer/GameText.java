package io.entente.exercise.answer;

import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small game written cell by cell, {@code A, X = 3, 1; A, Y = 0, 0; ...}: one action a player,
 * then one payoff a player, whole numbers, fractions or decimals with a point.
 */
public final class GameText {

  private static final int MOST_CELLS = 256;

  private GameText() {}

  /** The game; empty if a cell is missing or there twice, or something is no number. */
  public static Optional<StrategicGame> read(String text) {
    Optional<Map<String, String>> pairs = Texts.pairs(text);
    if (pairs.isEmpty() || pairs.get().isEmpty() || pairs.get().size() > MOST_CELLS) {
      return Optional.empty();
    }
    Map<List<String>, List<Rational>> cells = new LinkedHashMap<>();
    List<List<String>> strategies = new ArrayList<>();
    for (Map.Entry<String, String> pair : pairs.get().entrySet()) {
      List<String> profile = Texts.list(bare(pair.getKey()), ',');
      List<Rational> payoffs = new ArrayList<>();
      for (String number : Texts.list(bare(pair.getValue()), ',')) {
        NumberText.read(number).ifPresent(found -> payoffs.add(found.value()));
      }
      while (strategies.size() < profile.size() && cells.isEmpty()) {
        strategies.add(new ArrayList<>());
      }
      if (profile.size() != strategies.size()
          || payoffs.size() != profile.size()
          || cells.put(profile, payoffs) != null) {
        return Optional.empty();
      }
      for (int player = 0; player < profile.size(); player++) {
        if (!strategies.get(player).contains(profile.get(player))) {
          strategies.get(player).add(profile.get(player));
        }
      }
    }
    int all = strategies.stream().mapToInt(List::size).reduce(1, (one, other) -> one * other);
    return all == cells.size() ? Optional.of(game(strategies, cells)) : Optional.empty();
  }

  private static String bare(String text) {
    return text.replace("(", "").replace(")", "");
  }

  private static StrategicGame game(
      List<List<String>> strategies, Map<List<String>, List<Rational>> cells) {
    List<String> players = new ArrayList<>();
    for (int player = 0; player < strategies.size(); player++) {
      players.add("" + (player + 1));
    }
    StrategicGameBuilder builder = StrategicGame.builder("", players, strategies);
    cells.forEach(
        (profile, payoffs) -> {
          int[] numbers = new int[profile.size()];
          for (int player = 0; player < numbers.length; player++) {
            numbers[player] = strategies.get(player).indexOf(profile.get(player));
          }
          int index = Profile.of(numbers).index(builder.shape());
          for (int player = 0; player < numbers.length; player++) {
            builder.payoff(player, index, payoffs.get(player));
          }
        });
    return builder.build();
  }
}
