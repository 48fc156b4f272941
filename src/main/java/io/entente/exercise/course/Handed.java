package io.entente.exercise.course;

import io.entente.game.StrategicGame;
import java.util.List;
import java.util.Optional;

/**
 * Answers of one student, as they were handed in.
 *
 * @param place where they stand, such as {@code answers.csv:7}
 * @param by whose they are: an id, an email address, or the code of a sheet or of a variant on it
 * @param set the id of the set that they are said to belong to
 * @param version the version of it
 * @param entries one a question
 */
public record Handed(
    String place, String by, Optional<String> set, Optional<String> version, List<Entry> entries) {
  public Handed {
    entries = List.copyOf(entries);
  }

  /**
   * An answer.
   *
   * @param place where it stands
   * @param question {@code EXERCISE.QUESTION}; the question may be left out where there is one, and
   *     the exercise may be its number, or the code of the variant
   * @param text as the student wrote it
   * @param game a game of the student's own, instead of a text
   */
  public record Entry(String place, String question, String text, Optional<StrategicGame> game) {

    /** A text. */
    public static Entry of(String place, String question, String text) {
      return new Entry(place, question, text, Optional.empty());
    }
  }
}
