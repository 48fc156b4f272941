package io.entente.json;

import io.entente.game.StrategicGame;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a strategic game as a scenario whose payoffs are a table; a small game fits in 15 lines.
 *
 * <p>Names that are no ids are made into ids and kept as titles. Payoffs are exact: those that are
 * no double's shortest decimal are written as fractions, {@code "1/3"}.
 */
public final class ScenarioWriter {

  private static final int WIDEST = 100;
  private static final int MOST_IN_MATRIX = 10_000;

  private ScenarioWriter() {}

  /**
   * The text of the scenario.
   *
   * @param id its id
   * @throws IllegalArgumentException if the id is none
   */
  public static String write(StrategicGame game, String id) {
    if (!Names.isId(id)) {
      throw new IllegalArgumentException("an id is a letter, then letters, digits, _ or -: " + id);
    }
    String title = game.title().isBlank() ? id : game.title().strip();
    StringBuilder text = new StringBuilder("{\n");
    List<String> head = new ArrayList<>();
    head.add("\"format\": " + JsonOut.quoted(ScenarioReader.FORMAT));
    head.add("\"id\": " + JsonOut.quoted(id));
    head.add("\"title\": " + JsonOut.quoted(title));
    lines("  ", head, text).append(",\n");
    if (!game.comment().isBlank()) {
      String summary = JsonOut.quoted(game.comment().strip());
      text.append("  \"summary\": ").append(summary).append(",\n");
    }
    List<String> players = ids(game.players(), "P", Entries.RESERVED);
    List<List<String>> strategies = new ArrayList<>();
    text.append("  \"actors\": {\n");
    for (int p = 0; p < players.size(); p++) {
      strategies.add(ids(game.strategies(p), "s", Set.of("note")));
      actor(game, p, players.get(p), strategies.get(p), text);
      text.append(p + 1 < players.size() ? ",\n" : "\n");
    }
    text.append("  },\n  \"payoffs\": {\n    \"table\": {\n      \"order\": ");
    text.append('[').append(String.join(", ", quoted(players))).append(']');
    table(game, strategies, text);
    return text.append("\n    }\n  }\n}\n").toString();
  }

  /** An actor, on one line if it fits. */
  private static void actor(
      StrategicGame game, int player, String id, List<String> strategies, StringBuilder text) {
    String name = game.players().get(player);
    String title = id.equals(name) ? "" : "\"title\": " + JsonOut.quoted(title(name, id)) + ", ";
    text.append("    \"").append(id).append("\": {").append(title).append("\"strategies\": ");
    if (strategies.equals(game.strategies(player))) {
      text.append('[').append(String.join(", ", quoted(strategies))).append("]}");
      return;
    }
    List<String> titled = new ArrayList<>();
    for (int s = 0; s < strategies.size(); s++) {
      String label = title(game.strategies(player).get(s), strategies.get(s));
      titled.add("\"" + strategies.get(s) + "\": " + JsonOut.quoted(label));
    }
    String line = String.join(", ", titled);
    if (line.length() + id.length() + title.length() <= WIDEST - 30) {
      text.append('{').append(line).append("}}");
      return;
    }
    text.append("{\n");
    for (int s = 0; s < titled.size(); s++) {
      text.append("      ").append(titled.get(s)).append(s + 1 < titled.size() ? ",\n" : "\n");
    }
    text.append("    }}");
  }

  /** Members on one line if they fit, else each on its own. */
  private static StringBuilder lines(String indent, List<String> members, StringBuilder text) {
    String line = String.join(", ", members);
    boolean fits = indent.length() + line.length() < WIDEST;
    return text.append(indent).append(fits ? line : String.join(",\n" + indent, members));
  }

  /**
   * The table, a line for all moves of the last player if it fits, as in a matrix; the same for all
   * lines.
   */
  private static void table(StrategicGame game, List<List<String>> strategies, StringBuilder text) {
    int players = strategies.size();
    int inRow = game.shape().strategies(players - 1);
    int profiles = (int) game.shape().profiles();
    boolean matrix = profiles <= MOST_IN_MATRIX;
    List<String> cells = new ArrayList<>();
    int widest = 0;
    for (int index = 0; index < profiles && matrix; index++) {
      cells.add(cell(game, strategies, index));
      widest = Math.max(widest, cells.get(index).length() + 2);
    }
    matrix &= players > 1 && inRow * widest + 6 <= WIDEST;
    for (int index = 0; index < profiles; index++) {
      text.append(matrix && index % inRow > 0 ? ", " : ",\n      ");
      text.append(index < cells.size() ? cells.get(index) : cell(game, strategies, index));
    }
  }

  /** The payoffs at one profile. */
  private static String cell(StrategicGame game, List<List<String>> strategies, int index) {
    StringBuilder cell = new StringBuilder("\"");
    for (int p = 0; p < strategies.size(); p++) {
      int strategy = game.shape().strategy(index, p);
      cell.append(p == 0 ? "" : ",").append(strategies.get(p).get(strategy));
    }
    cell.append("\": [");
    for (int p = 0; p < strategies.size(); p++) {
      cell.append(p == 0 ? "" : ", ").append(number(game, p, index));
    }
    return cell.append(']').toString();
  }

  private static List<String> quoted(List<String> ids) {
    List<String> quoted = new ArrayList<>();
    for (String id : ids) {
      quoted.add('"' + id + '"');
    }
    return quoted;
  }

  private static String number(StrategicGame game, int player, int index) {
    String decimal = Decimals.shortest(game.payoff(player, index));
    Rational exact = game.exactPayoff(player, index);
    return Rational.parse(decimal).equals(exact) ? decimal : "\"" + exact + '"';
  }

  private static String title(String name, String id) {
    return name.isBlank() ? id : name.strip();
  }

  /** Ids like the names, all different. */
  private static List<String> ids(List<String> names, String prefix, Set<String> reserved) {
    Set<String> taken = new HashSet<>(reserved);
    List<String> ids = new ArrayList<>();
    for (String name : names) {
      if (Names.isId(name)) {
        taken.add(name);
      }
    }
    Set<String> used = new HashSet<>(reserved);
    for (String name : names) {
      String id = name;
      if (!Names.isId(name) || !used.add(name)) {
        String like = id(name, prefix);
        id = like;
        for (int n = 2; !taken.add(id); n++) {
          id = like + "_" + n;
        }
        used.add(id);
      }
      ids.add(id);
    }
    return ids;
  }

  private static String id(String name, String prefix) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = Names.isPlain(String.valueOf(c));
      if (plain || (id.length() > 0 && id.charAt(id.length() - 1) != '_')) {
        id.append(plain ? c : '_');
      }
    }
    while (id.length() > 0 && id.charAt(id.length() - 1) == '_') {
      id.setLength(id.length() - 1);
    }
    return Names.isId(id.toString()) ? id.toString() : prefix + id;
  }
}
