package io.entente.json;

import io.entente.game.StrategicGame;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a game in strategic form as a scenario with a payoff table, one line per profile, payoffs
 * exact: whole numbers and decimals as numbers, other fractions as text such as {@code "1/3"}.
 *
 * <p>Labels that are not ids are turned into ids and kept as titles.
 */
public final class GameScenarioJson {

  private final StrategicGame game;
  private final StringBuilder text = new StringBuilder();

  private GameScenarioJson(StrategicGame game) {
    this.game = game;
  }

  /** The scenario as text. */
  public static String of(StrategicGame game) {
    return new GameScenarioJson(game).write();
  }

  private String write() {
    String title = game.title().isEmpty() ? "Untitled game" : game.title();
    text.append("{\n  \"format\": \"").append(ScenarioReader.FORMAT).append("\",\n");
    text.append("  \"id\": ").append(quoted(ids(List.of(title), "game").get(0))).append(",\n");
    text.append("  \"title\": ").append(quoted(title)).append(",\n");
    if (!game.comment().isEmpty()) {
      text.append("  \"note\": ").append(quoted(game.comment())).append(",\n");
    }
    List<String> players = ids(game.players(), "player");
    List<List<String>> strategies = new ArrayList<>();
    text.append("  \"actors\": {\n");
    for (int player = 0; player < players.size(); player++) {
      strategies.add(ids(game.strategies(player), "s"));
      actor(players.get(player), player, strategies.get(player));
      text.append(player + 1 < players.size() ? ",\n" : "\n");
    }
    text.append("  },\n  \"payoffs\": {\n    \"table\": {\n      \"order\": [");
    for (int player = 0; player < players.size(); player++) {
      text.append(player > 0 ? ", " : "").append(quoted(players.get(player)));
    }
    text.append("]");
    for (int index = 0; index < game.shape().profiles(); index++) {
      text.append(",\n      ");
      row(index, strategies);
    }
    return text.append("\n    }\n  }\n}\n").toString();
  }

  private void actor(String id, int player, List<String> strategies) {
    text.append("    ").append(quoted(id)).append(": {");
    if (!id.equals(game.players().get(player)) && !game.players().get(player).isEmpty()) {
      text.append("\"title\": ").append(quoted(game.players().get(player))).append(", ");
    }
    boolean plain = strategies.equals(game.strategies(player));
    text.append("\"strategies\": ").append(plain ? "[" : "{");
    for (int s = 0; s < strategies.size(); s++) {
      text.append(s > 0 ? ", " : "").append(quoted(strategies.get(s)));
      if (!plain) {
        String label = game.strategies(player).get(s);
        text.append(": ").append(quoted(label.isEmpty() ? strategies.get(s) : label));
      }
    }
    text.append(plain ? "]}" : "}}");
  }

  private void row(int index, List<List<String>> strategies) {
    List<String> moves = new ArrayList<>();
    for (int player = 0; player < strategies.size(); player++) {
      moves.add(strategies.get(player).get(game.shape().strategy(index, player)));
    }
    text.append(quoted(String.join(",", moves))).append(": [");
    for (int player = 0; player < strategies.size(); player++) {
      text.append(player > 0 ? ", " : "").append(number(game.exactPayoff(player, index)));
    }
    text.append(']');
  }

  private static String number(Rational exact) {
    double rounded = exact.toDouble();
    return Rational.ofDouble(rounded).equals(exact)
        ? Decimals.shortest(rounded)
        : quoted(exact.toString());
  }

  /** Ids for labels: letters, digits, - and _ stay, the rest becomes _; all different. */
  private static List<String> ids(List<String> labels, String otherwise) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      StringBuilder id = new StringBuilder();
      for (char c : labels.get(i).toCharArray()) {
        id.append(Names.isPlain(String.valueOf(c)) ? c : '_');
      }
      if (!Names.isId(id.toString())) {
        id.insert(0, id.length() == 0 ? otherwise + (i + 1) : otherwise);
      }
      String unique = id.toString();
      for (int n = 2; ids.contains(unique); n++) {
        unique = id + "_" + n;
      }
      ids.add(unique);
    }
    return ids;
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : words.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ') {
            quoted.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
