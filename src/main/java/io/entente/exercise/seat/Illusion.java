package io.entente.exercise.seat;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What a choice that was not best would have been right about: one way that play may go, and how
 * little speaks for it.
 *
 * @param kind hope of a good end, or fear of a bad one
 * @param action the action that the way begins with: the chosen one, or the best one
 * @param end where it ends
 * @param pays what the student gets there
 * @param probability how likely it ends there after that action
 * @param node the first place on the way at which somebody else most likely leaves it
 * @param by who; empty for chance
 * @param way what it would have to do there
 * @param share how likely it does
 * @param instead what it does there more often instead; empty if there is nothing
 */
public record Illusion(
    Kind kind,
    String action,
    List<String> end,
    Rational pays,
    Rational probability,
    List<String> node,
    Optional<String> by,
    String way,
    Rational share,
    String instead) {

  /** Which way was looked at. */
  public enum Kind {
    /** The chosen action has an end that is better than what the best action is worth. */
    HOPE("hope"),
    /** The best action has an end that is worse than what the chosen action is worth. */
    FEAR("fear");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The name in files and of phrases. */
    public String word() {
      return word;
    }
  }

  public Illusion {
    end = List.copyOf(end);
    node = List.copyOf(node);
  }
}
