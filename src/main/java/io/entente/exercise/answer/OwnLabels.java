package io.entente.exercise.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How students name one player's strategy: by itself where no other player has one of that name,
 * else with the player, {@code Russia: Deliver}. Both are understood where both are clear.
 *
 * @param players their ids
 * @param strategies one list a player
 */
public record OwnLabels(List<String> players, List<List<String>> strategies) {

  /** A strategy of a player, by numbers. */
  public record Own(int player, int strategy) {}

  public OwnLabels {
    players = List.copyOf(players);
    strategies = strategies.stream().map(List::copyOf).toList();
  }

  /** The name of a strategy. */
  public String label(int player, int strategy) {
    String name = strategies.get(player).get(strategy);
    long others = strategies.stream().filter(own -> own.contains(name)).count();
    return others == 1 ? name : longLabel(player, strategy);
  }

  private String longLabel(int player, int strategy) {
    return players.get(player) + ": " + strategies.get(player).get(strategy);
  }

  /** The names of a player's strategies. */
  public List<String> labels(int player) {
    List<String> labels = new ArrayList<>();
    for (int strategy = 0; strategy < strategies.get(player).size(); strategy++) {
      labels.add(label(player, strategy));
    }
    return labels;
  }

  /** The names of all strategies of all players. */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    for (int player = 0; player < players.size(); player++) {
      all.addAll(labels(player));
    }
    return all;
  }

  /** The strategy that a text names. */
  public Optional<Own> find(String text) {
    for (int player = 0; player < players.size(); player++) {
      for (int strategy = 0; strategy < strategies.get(player).size(); strategy++) {
        List<String> names = List.of(label(player, strategy), longLabel(player, strategy));
        if (names.stream().anyMatch(name -> Texts.isSame(text, name))) {
          return Optional.of(new Own(player, strategy));
        }
      }
    }
    return Optional.empty();
  }
}
