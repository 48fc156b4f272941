package io.entente.exercise;

import io.entente.scenario.Register;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Exercises that belong together.
 *
 * @param id its name in codes and exports
 * @param version of its contents, such as 1.0.0
 * @param licence such as CC-BY-4.0
 * @param title in words
 * @param actors what the ids of players stand for
 * @param names what moves, types and other names of the games are called in each language; those
 *     that are not there stay as they are
 * @param register the sources and claims of its passages
 * @param exercises in teaching order
 */
public record ExerciseSet(
    String id,
    String version,
    String licence,
    Localized title,
    Map<String, Localized> actors,
    Map<String, Localized> names,
    Register register,
    List<Exercise> exercises) {
  public ExerciseSet {
    actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    exercises = List.copyOf(exercises);
  }

  /**
   * The set with the names that players, moves and types have in a language, in which it is then
   * solved, shown and graded. Numbers and codes are those of the set itself.
   */
  public ExerciseSet in(String language) {
    if (names.isEmpty() && actors.isEmpty()) {
      return this;
    }
    Map<String, Localized> all = new LinkedHashMap<>();
    // as titles are shown whatever the language, an actor without one in this has another
    actors.forEach((id, title) -> all.put(id, new Localized(Map.of(language, title.in(language)))));
    all.putAll(names);
    Renaming renaming = new Renaming(all, language);
    return new ExerciseSet(
        id,
        version,
        licence,
        title,
        actors,
        Map.of(),
        register,
        exercises.stream().map(renaming::of).toList());
  }

  /** Those of {@link #names} that no game and no question of the set holds. */
  public Set<String> unusedNames() {
    Renaming renaming = new Renaming(names);
    exercises.forEach(renaming::of);
    return renaming.unused();
  }
}
