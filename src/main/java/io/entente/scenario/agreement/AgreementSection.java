package io.entente.scenario.agreement;

import io.entente.expression.Expression;
import io.entente.scenario.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agreement on what is played in every period of a game without a last one, and what follows if
 * somebody departs.
 *
 * <p>Its solution values: {@code NAME.critical.ACTOR}, the least discount factor from which on the
 * actor never gains by departing, 1 if there is none below 1; {@code NAME.critical}, the greatest
 * of them; {@code NAME.sustainable}, 1 if every actor's discount factor is at least its critical
 * one, which is below 1, and else 0.
 *
 * @param name its name; solution values begin with it
 * @param says what it is, in the author's words
 * @param period what a period is called
 * @param discounts what a payoff counts one period later: the id of an actor that decides to a
 *     formula over parameters
 * @param play what is agreed: decision id to strategy id
 * @param punish what is played when somebody has departed: decision id to strategy id
 * @param punishFor for how many periods, after which all return; 0 for ever
 * @param claims the claims it cites
 * @param assumption why its numbers are what they are
 */
public record AgreementSection(
    String name,
    String says,
    String period,
    Map<String, Expression> discounts,
    Map<String, String> play,
    Map<String, String> punish,
    int punishFor,
    List<String> claims,
    Optional<String> assumption)
    implements Section {

  /** The key under which these sections stand. */
  public static final String KEY = "repeat";

  /** What is asked of all actors together, before the name of one for its own. */
  public static final String CRITICAL = "critical";

  /** Whether all are patient enough. */
  public static final String SUSTAINABLE = "sustainable";

  public AgreementSection {
    discounts = Collections.unmodifiableMap(new LinkedHashMap<>(discounts));
    play = Collections.unmodifiableMap(new LinkedHashMap<>(play));
    punish = Collections.unmodifiableMap(new LinkedHashMap<>(punish));
    claims = List.copyOf(claims);
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String place() {
    return KEY + ".agreements." + name;
  }

  @Override
  public boolean restsOnPayoffs() {
    return true;
  }

  @Override
  public List<String> values() {
    List<String> values = new ArrayList<>();
    values.add(name + "." + SUSTAINABLE);
    values.add(name + "." + CRITICAL);
    for (String actor : discounts.keySet()) {
      values.add(name + "." + CRITICAL + "." + actor);
    }
    return values;
  }

  @Override
  public Map<String, Expression> formulas() {
    Map<String, Expression> named = new LinkedHashMap<>();
    discounts.forEach((actor, formula) -> named.put("discount of " + actor, formula));
    return named;
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("period", period);
    settings.put("play", words(play));
    settings.put("punish", words(punish));
    settings.put("punished", punishFor == 0 ? "for ever" : punishFor + " periods");
    return settings;
  }

  private static String words(Map<String, String> moves) {
    List<String> parts = new ArrayList<>();
    moves.forEach((decision, strategy) -> parts.add(decision + "=" + strategy));
    return String.join(",", parts);
  }
}
