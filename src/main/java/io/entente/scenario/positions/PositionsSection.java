package io.entente.scenario.positions;

import io.entente.expression.Expression;
import io.entente.scenario.Section;
import io.entente.solve.forecast.Forecast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where actors stand on an issue.
 *
 * @param says what the issue is, in the author's words
 * @param dimensions the scales; at least one
 * @param stands the actors, in the order shown
 * @param options how the election is held
 * @param claims the claims it cites
 * @param assumption why its numbers are what they are
 */
public record PositionsSection(
    String says,
    List<Dimension> dimensions,
    List<Stand> stands,
    Forecast.Options options,
    List<String> claims,
    Optional<String> assumption)
    implements Section {

  /** The key under which it stands, and its name. */
  public static final String KEY = "positions";

  public PositionsSection {
    dimensions = List.copyOf(dimensions);
    stands = List.copyOf(stands);
    claims = List.copyOf(claims);
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String name() {
    return KEY;
  }

  /** What stands behind the names of medians and means of a dimension. */
  private String of(Dimension dimension) {
    return dimension.id().isEmpty() ? "" : "." + dimension.id();
  }

  @Override
  public List<String> values() {
    List<String> values = new ArrayList<>();
    dimensions.forEach(dimension -> values.add(KEY + ".median" + of(dimension)));
    dimensions.forEach(dimension -> values.add(KEY + ".mean" + of(dimension)));
    stands.forEach(stand -> values.add(KEY + ".winning." + stand.id()));
    if (options.risk().isPresent()) {
      stands.forEach(stand -> values.add(KEY + ".risk." + stand.id()));
    }
    return values;
  }

  @Override
  public Map<String, Expression> formulas() {
    Map<String, Expression> named = new LinkedHashMap<>();
    for (Dimension dimension : dimensions) {
      String where = dimension.id().isEmpty() ? "" : " in " + dimension.id();
      if (dimension.scale().isPresent()) {
        named.put("scale" + where + ", low", dimension.scale().get().low());
        named.put("scale" + where + ", high", dimension.scale().get().high());
      }
    }
    for (Stand stand : stands) {
      named.put("capability of " + stand.id(), stand.capability());
      for (int d = 0; d < dimensions.size(); d++) {
        String dimension = dimensions.get(d).id();
        String where = dimension.isEmpty() ? "" : " in " + dimension;
        named.put("position of " + stand.id() + where, stand.position().get(d));
        named.put("salience of " + stand.id() + where, stand.salience().get(d));
      }
    }
    return named;
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>();
    stands.forEach(stand -> ids.add(stand.id()));
    settings.put("actors", String.join(",", ids));
    settings.put("voting", options.model().voting().word());
    settings.put("victory", options.model().victory().word());
    settings.put("election", options.model().election().word());
    settings.put("risk", options.risk().isPresent() ? options.risk().get().word() : "none");
    settings.put("votes", options.byPower() ? "power" : "capability");
    return settings;
  }
}
