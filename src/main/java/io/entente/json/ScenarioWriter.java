package io.entente.json;

import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a strategic game as a scenario whose payoffs are a table, one row per profile.
 *
 * <p>Names that are no ids are made into ids and kept as titles. Payoffs are exact: those that are
 * no double's shortest decimal are written as fractions, {@code "1/3"}.
 */
public final class ScenarioWriter {

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
    JsonOut out =
        JsonOut.object().put("format", ScenarioReader.FORMAT).put("id", id).put("title", title);
    if (!game.comment().isBlank()) {
      out.put("summary", game.comment().strip());
    }
    List<String> players = ids(game.players(), "P", Entries.RESERVED);
    List<List<String>> strategies = new ArrayList<>();
    out.object("actors");
    for (int p = 0; p < players.size(); p++) {
      List<String> own = ids(game.strategies(p), "s", Set.of("note"));
      strategies.add(own);
      out.object(players.get(p));
      if (!players.get(p).equals(game.players().get(p))) {
        out.put("title", title(game.players().get(p), players.get(p)));
      }
      if (own.equals(game.strategies(p))) {
        out.putLine("strategies", quoted(own)).end();
        continue;
      }
      out.object("strategies");
      for (int s = 0; s < own.size(); s++) {
        out.put(own.get(s), title(game.strategies(p).get(s), own.get(s)));
      }
      out.end().end();
    }
    out.end();
    return table(out, game, players, strategies).toText();
  }

  private static JsonOut table(
      JsonOut out, StrategicGame game, List<String> players, List<List<String>> strategies) {
    out.object("payoffs").object("table").putLine("order", quoted(players));
    long profiles = game.shape().profiles();
    for (int index = 0; index < profiles; index++) {
      Profile profile = game.shape().profile(index);
      StringBuilder name = new StringBuilder();
      List<String> payoffs = new ArrayList<>();
      for (int p = 0; p < players.size(); p++) {
        name.append(p == 0 ? "" : ",").append(strategies.get(p).get(profile.strategy(p)));
        payoffs.add(number(game, p, index));
      }
      out.putLine(name.toString(), payoffs);
    }
    return out.end().end();
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
