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
 * @param asked what is to be found
 * @param of what the query is about, by the names of {@link Query#arguments}
 * @param points what it is worth
 * @param mistakes codes of the misconceptions that are looked for; empty for all that the query
 *     knows
 * @param text the question in words; absent for the query's own words
 */
public record Ask(
    String id,
    Query asked,
    Map<String, String> of,
    int points,
    List<String> mistakes,
    Optional<Localized> text) {
  public Ask {
    of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
    mistakes = List.copyOf(mistakes);
  }

  /** The name of the query, such as {@code pure-nash}. */
  public String query() {
    return asked.word();
  }

  /**
   * The question with the numbers of a variant, and what is right.
   *
   * @throws UnaskableException if the variant has no such answer
   */
  public Question question(Variant variant) {
    return asked.of(variant, this);
  }
}
