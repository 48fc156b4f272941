package io.entente.scenario.coalition;

import io.entente.expression.Expression;
import io.entente.scenario.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A coalitional game with transferable utility: players, and what each coalition of them is worth.
 *
 * @param name its name; solution values begin with it
 * @param says what it is, in the author's words
 * @param players in the order shown; a coalition is a set of bits, the first player's being 1
 * @param worth what coalitions are worth
 * @param claims the claims it cites
 * @param assumption why its numbers are what they are
 */
public record CoalitionSection(
    String name,
    String says,
    List<Player> players,
    Worth worth,
    List<String> claims,
    Optional<String> assumption)
    implements Section {

  /** The key under which these sections stand. */
  public static final String KEY = "coalitions";

  public CoalitionSection {
    players = List.copyOf(players);
    claims = List.copyOf(claims);
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public List<String> values() {
    List<String> values = new ArrayList<>();
    for (Value value : Value.all(this)) {
      values.add(name + "." + value.name());
    }
    return values;
  }

  @Override
  public Map<String, Expression> formulas() {
    return worth.formulas(this::coalition, players);
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("players", coalition((1 << players.size()) - 1));
    return settings;
  }

  /** A coalition as files write it: the ids of its members with commas. */
  public String coalition(int members) {
    StringBuilder out = new StringBuilder();
    for (int p = 0; p < players.size(); p++) {
      if ((members >> p & 1) != 0) {
        out.append(out.isEmpty() ? "" : ",").append(players.get(p).id());
      }
    }
    return out.toString();
  }
}
