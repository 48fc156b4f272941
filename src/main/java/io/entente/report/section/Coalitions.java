package io.entente.report.section;

import io.entente.number.Rational;
import io.entente.scenario.coalition.Player;
import java.util.ArrayList;
import java.util.List;

/** Coalitions and shares in words. */
final class Coalitions {

  private final List<Player> players;

  Coalitions(List<Player> players) {
    this.players = players;
  }

  /** How many players there are. */
  int size() {
    return players.size();
  }

  String player(int player) {
    return players.get(player).title();
  }

  /** The members, as in "China, Russia and DPRK". */
  String of(int coalition) {
    List<Integer> members = new ArrayList<>();
    for (int p = 0; p < players.size(); p++) {
      if ((coalition >> p & 1) != 0) {
        members.add(p);
      }
    }
    return and(members);
  }

  /** Names with commas, the last with "and". */
  String and(List<Integer> some) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < some.size(); i++) {
      text.append(i == 0 ? "" : i + 1 < some.size() ? ", " : " and ");
      text.append(player(some.get(i)));
    }
    return text.toString();
  }

  /** So many coalitions with semicolons, and how many more there are. */
  String list(List<Integer> coalitions, int most) {
    List<String> texts = new ArrayList<>();
    int shown = coalitions.size() == most + 1 ? most + 1 : Math.min(most, coalitions.size());
    for (int coalition : coalitions.subList(0, shown)) {
      texts.add(of(coalition));
    }
    int more = coalitions.size() - shown;
    return String.join("; ", texts) + (more > 0 ? "; and " + more + " more" : "");
  }

  /** What each gets. */
  String shares(List<Rational> shares, Numbers numbers) {
    List<String> parts = new ArrayList<>();
    for (int p = 0; p < players.size(); p++) {
      parts.add(player(p) + " " + numbers.of(shares.get(p)));
    }
    return String.join(", ", parts);
  }
}
