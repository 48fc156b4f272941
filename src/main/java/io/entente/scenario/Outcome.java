package io.entente.scenario;

/**
 * Something that may come about, named by the author.
 *
 * @param name as shown
 * @param condition true of the moves under which it comes about
 * @param at when it is asked, where the game is repeated
 */
public record Outcome(String name, Condition condition, At at) {

  /** When a condition must hold, where the game is repeated. */
  public enum At {
    /** In a period taken at random. */
    SOME_PERIOD(""),
    /** In the last period; a condition on states alone, after it. */
    END("end"),
    /** In at least one period; a condition on states alone, in the beginning or after a period. */
    EVER("ever"),
    /** In every period; a condition on states alone, in the beginning too. */
    ALWAYS("always");

    private final String word;

    At(String word) {
      this.word = word;
    }

    /** The word in files; empty for what is meant without one. */
    public String word() {
      return word;
    }
  }

  /** An outcome of a game that is played once. */
  public Outcome(String name, Condition condition) {
    this(name, condition, At.SOME_PERIOD);
  }
}
