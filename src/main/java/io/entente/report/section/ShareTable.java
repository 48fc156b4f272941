package io.entente.report.section;

import io.entente.number.Rational;
import io.entente.report.Columns;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.scenario.coalition.Player;
import java.util.ArrayList;
import java.util.List;

/** What each player gets by several ways to share: a row a player. */
final class ShareTable {

  private static final int WIDEST_NAME = 26;

  private final Prose out;
  private final Numbers numbers;
  private final List<Player> players;

  ShareTable(Prose out, Numbers numbers, List<Player> players) {
    this.out = out;
    this.numbers = numbers;
    this.players = players;
  }

  void write(List<String> heads, List<List<Rational>> values) {
    List<List<String>> columns = new ArrayList<>();
    values.forEach(column -> columns.add(numbers.column(column)));
    if (out.layout() == Layout.PLAIN) {
      for (int p = 0; p < players.size(); p++) {
        List<String> parts = new ArrayList<>();
        for (int c = 0; c < heads.size(); c++) {
          parts.add(heads.get(c) + " " + columns.get(c).get(p));
        }
        out.line(Words.capital(players.get(p).title()) + ": " + String.join(", ", parts) + ".");
      }
      return;
    }
    int width = 0;
    for (Player player : players) {
      width = Math.max(width, Math.min(WIDEST_NAME, Columns.of(player.title())));
    }
    StringBuilder head = new StringBuilder(" ".repeat(width + 4));
    for (String each : heads) {
      head.append("  ").append(each);
    }
    out.line(head.toString());
    for (int p = 0; p < players.size(); p++) {
      String name = players.get(p).title();
      if (Columns.of(name) > width) {
        out.line("    " + name);
        name = "";
      }
      StringBuilder row = new StringBuilder("    ").append(Prose.left(name, width));
      for (int c = 0; c < heads.size(); c++) {
        row.append("  ").append(Prose.right(columns.get(c).get(p), heads.get(c).length()));
      }
      out.line(row.toString());
    }
  }
}
