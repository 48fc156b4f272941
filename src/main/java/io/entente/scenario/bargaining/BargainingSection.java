package io.entente.scenario.bargaining;

import io.entente.expression.Expression;
import io.entente.scenario.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bargaining problem.
 *
 * @param name its name; solution values begin with it
 * @param says what it is, in the author's words
 * @param parties who bargains, in the order shown
 * @param protocol what is bargained over, and how
 * @param claims the claims it cites
 * @param assumption why its numbers are what they are
 */
public record BargainingSection(
    String name,
    String says,
    List<Party> parties,
    Protocol protocol,
    List<String> claims,
    Optional<String> assumption)
    implements Section {

  /** The key under which these sections stand. */
  public static final String KEY = "bargaining";

  public BargainingSection {
    parties = List.copyOf(parties);
    claims = List.copyOf(claims);
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public List<String> values() {
    List<String> values = new ArrayList<>();
    for (String value : protocol.values(parties)) {
      values.add(name + "." + value);
    }
    return values;
  }

  @Override
  public Map<String, Expression> formulas() {
    return protocol.formulas(parties);
  }

  @Override
  public Map<String, String> settings() {
    return protocol.settings(parties);
  }
}
