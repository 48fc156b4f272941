package io.entente.exercise;

import io.entente.expression.Expression;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exercise before numbers are drawn.
 *
 * @param id unique in the set
 * @param type one of the types of exercises
 * @param title a few words
 * @param concepts what it teaches
 * @param passage what it is about, if it is about something
 * @param game what is to be solved, if it is about a game
 * @param vary parameter to the values it may take, in order
 * @param open the parameter that keeps no value, where values of it are asked for
 * @param require what must hold of a variant
 * @param ask the questions, in order; at least one
 * @param prompt what stands above the questions
 */
public record Exercise(
    String id,
    String type,
    Localized title,
    List<String> concepts,
    Optional<Passage> passage,
    Optional<GameTemplate> game,
    Map<String, List<Expression>> vary,
    Optional<String> open,
    List<Requirement> require,
    List<Ask> ask,
    Localized prompt) {

  private static final String FROM_TEXT = "from-text";

  public Exercise {
    concepts = List.copyOf(concepts);
    vary = Collections.unmodifiableMap(new LinkedHashMap<>(vary));
    require = List.copyOf(require);
    ask = List.copyOf(ask);
  }

  /** Whether sheets show the game; not where students are to find it in the text. */
  public boolean showsGame() {
    return ask.stream().noneMatch(one -> one.query().equals(FROM_TEXT));
  }

  /** What all questions together are worth. */
  public int points() {
    return ask.stream().mapToInt(Ask::points).sum();
  }
}
