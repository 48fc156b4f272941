package io.entente.exercise.lint;

import java.util.Optional;

/**
 * Something that keeps a set from being used.
 *
 * @param gate what it does not pass
 * @param exercise id of the exercise; empty for the set as a whole
 * @param question id of the question, where it is about one
 * @param variant the first variant in which it is so, as its number and values: {@code 17 (b = 4, c
 *     = 1)}; absent where it does not depend on numbers
 * @param variants in how many variants it is so; 0 where it does not depend on numbers
 * @param problem what is wrong
 * @param remedy what can be done
 */
public record LintFinding(
    Gate gate,
    String exercise,
    Optional<String> question,
    Optional<String> variant,
    int variants,
    String problem,
    String remedy) {

  /** The place in words, such as {@code exercise shells, question ne, variant 17 (b = 4)}. */
  public String place() {
    StringBuilder place = new StringBuilder(exercise.isEmpty() ? "the set" : exercise);
    question.ifPresent(id -> place.append(", question ").append(id));
    variant.ifPresent(one -> place.append(", variant ").append(one));
    if (variants > 1) {
      place.append(" and ").append(variants - 1).append(" more");
    }
    return place.toString();
  }

  /** Place, problem and remedy in one line. */
  @Override
  public String toString() {
    return place() + ": " + problem + "; " + remedy + " [" + gate.word() + "]";
  }
}
