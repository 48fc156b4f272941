package io.entente.scenario;

import java.util.ArrayList;
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
 * @param plans decision id to what it does by period and state, where the game is repeated
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
    Map<String, String> force,
    Map<String, List<PlannedMove>> plans) {

  /** The key of {@link #keepSources} that stands for every actor, and for balances too. */
  public static final String ALL_ACTORS = "all";

  public View {
    parameters = ordered(parameters);
    keepSources = ordered(keepSources);
    drop = List.copyOf(drop);
    scale = ordered(scale);
    observes = ordered(observes);
    force = ordered(force);
    plans = ordered(plans);
  }

  /** A view without plans. */
  public View(
      String name,
      String says,
      Map<String, Parameter.Kind> parameters,
      Map<String, List<String>> keepSources,
      List<String> drop,
      Map<String, Double> scale,
      Optional<Pooling> pooling,
      Map<String, List<String>> observes,
      Map<String, String> force) {
    this(name, says, parameters, keepSources, drop, scale, pooling, observes, force, Map.of());
  }

  /** A view that changes nothing. */
  public static View unchanged(String name) {
    return new View(
        name, "", Map.of(), Map.of(), List.of(), Map.of(), Optional.empty(), Map.of(), Map.of());
  }

  /** A view that forces these moves, decision id to strategy id, and changes nothing else. */
  public static View forcing(Map<String, String> moves) {
    return changing(Map.of(), List.of(), Map.of(), moves);
  }

  /** A view that sets these parameters and changes nothing else. */
  public static View setting(Map<String, ? extends Parameter.Kind> parameters) {
    return changing(parameters, List.of(), Map.of(), Map.of());
  }

  /** A view that drops these claims, sources or terms and changes nothing else. */
  public static View dropping(List<String> names) {
    return changing(Map.of(), names, Map.of(), Map.of());
  }

  /** A view that scales these terms and changes nothing else. */
  public static View scaling(Map<String, Double> factors) {
    return changing(Map.of(), List.of(), factors, Map.of());
  }

  private static View changing(
      Map<String, ? extends Parameter.Kind> set,
      List<String> drop,
      Map<String, Double> scale,
      Map<String, String> force) {
    return new View(
        "", "", new LinkedHashMap<>(set), Map.of(), drop, scale, Optional.empty(), Map.of(), force);
  }

  /**
   * This view and then another: what the other says about the same thing counts; factors multiply.
   */
  public View and(View other) {
    Map<String, Double> factors = new LinkedHashMap<>(scale);
    other.scale.forEach((term, factor) -> factors.merge(term, factor, (a, b) -> a * b));
    List<String> drops = new ArrayList<>(drop);
    drops.addAll(other.drop);
    return new View(
        name,
        says,
        merged(parameters, other.parameters),
        merged(keepSources, other.keepSources),
        drops,
        factors,
        other.pooling.isPresent() ? other.pooling : pooling,
        merged(observes, other.observes),
        merged(withoutKeys(force, other.plans), other.force),
        merged(withoutKeys(plans, other.force), other.plans));
  }

  private static <V> Map<String, V> withoutKeys(Map<String, V> map, Map<String, ?> keys) {
    Map<String, V> left = new LinkedHashMap<>(map);
    left.keySet().removeAll(keys.keySet());
    return left;
  }

  private static <V> Map<String, V> merged(Map<String, V> first, Map<String, V> second) {
    Map<String, V> both = new LinkedHashMap<>(first);
    both.putAll(second);
    return both;
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
