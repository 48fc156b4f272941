package io.entente.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question of an exercise.
 *
 * @param id unique in the exercise
 * @param query what is to be found, such as {@code pure-nash}
 * @param of what the query is about, such as {@code player} and {@code strategy}
 * @param points what it is worth
 * @param mistakes codes of the misconceptions that are looked for; empty for all that the query
 *     knows
 * @param text the question in words; absent for the query's own words
 */
public record Ask(
    String id,
    String query,
    Map<String, String> of,
    int points,
    List<String> mistakes,
    Optional<Localized> text) {
  public Ask {
    of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
    mistakes = List.copyOf(mistakes);
  }
}
