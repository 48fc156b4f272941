package io.entente.scenario.coalition;

import io.entente.expression.Expression;
import io.entente.scenario.Section;
import java.util.ArrayList;
import java.util.Collections;
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
 * @param allocations ways to share, name to what each player gets
 * @param network what links between pairs give, where that is asked about
 * @param claims the claims it cites
 * @param assumption why its numbers are what they are
 */
public record CoalitionSection(
    String name,
    String says,
    List<Player> players,
    Worth worth,
    Map<String, List<Expression>> allocations,
    Optional<Links> network,
    List<String> claims,
    Optional<String> assumption)
    implements Section {

  /** The key under which these sections stand. */
  public static final String KEY = "coalitions";

  /** The most players whose coalitions are listed one by one, 4,096 of them. */
  public static final int MOST_LISTED = 12;

  public CoalitionSection {
    players = List.copyOf(players);
    claims = List.copyOf(claims);
    allocations = Collections.unmodifiableMap(new LinkedHashMap<>(allocations));
  }

  @Override
  public String key() {
    return KEY;
  }

  /** Whether there are too many players to list coalitions; then it is a vote with weights. */
  public boolean isLarge() {
    return players.size() > MOST_LISTED;
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
    Map<String, Expression> all = new LinkedHashMap<>(worth.formulas(this::coalition, players));
    allocations.forEach(
        (allocation, shares) -> {
          for (int p = 0; p < shares.size(); p++) {
            all.put("allocation " + allocation + " to " + players.get(p).id(), shares.get(p));
          }
        });
    network.ifPresent(links -> all.putAll(links.formulas()));
    return all;
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>();
    players.forEach(player -> ids.add(player.id()));
    settings.put("players", String.join(",", ids));
    network.ifPresent(links -> settings.put("payoff of a network", links.rule().word()));
    return settings;
  }

  /** A coalition as files write it: the ids of its members with commas. */
  public String coalition(int members) {
    List<String> ids = new ArrayList<>();
    for (int p = 0; p < players.size(); p++) {
      if ((members >> p & 1) != 0) {
        ids.add(players.get(p).id());
      }
    }
    return String.join(",", ids);
  }
}
