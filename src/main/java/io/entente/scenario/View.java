package io.entente.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way to read the scenario: it fixes or replaces parameters, keeps or drops claims, changes how
 * they are pooled or who sees what, forces a decision. Empty parts change nothing.
 *
 * @param name as shown
 * @param says what reading it is
 * @param parameters parameter id to what replaces it
 * @param keepSources actor id, or {@link #ALL_ACTORS}, to the only sources its weights may use
 * @param drop ids of claims, sources and {@code ACTOR.TERM}s to leave out
 * @param scale {@code ACTOR.TERM} to a factor
 * @param pooling another way to pool
 * @param observes decision id to what it observes instead
 * @param force decision id to the strategy it takes
 */
public record View(
    String name,
    String says,
    Map<String, Parameter.Kind> parameters,
    Map<String, List<String>> keepSources,
    List<String> drop,
    Map<String, Double> scale,
    Optional<Pooling> pooling,
    Map<String, List<String>> observes,
    Map<String, String> force) {

  /** The key of {@link #keepSources} that stands for every actor, and for balances too. */
  public static final String ALL_ACTORS = "all";

  public View {
    parameters = ordered(parameters);
    keepSources = ordered(keepSources);
    drop = List.copyOf(drop);
    scale = ordered(scale);
    observes = ordered(observes);
    force = ordered(force);
  }

  /** A view that changes nothing. */
  public static View unchanged(String name) {
    return new View(
        name,
        "",
        Map.of(),
        Map.of(),
        List.of(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        Map.of());
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
