package io.entente.scenario.conflict;

/**
 * Something that one decision maker may do or leave.
 *
 * @param id its name in conditions
 * @param title in words
 * @param owner the number of the decision maker whose choice it is
 * @param direction which changes of mind are possible
 */
public record ConflictOption(String id, String title, int owner, Direction direction) {

  /** Which changes of mind are possible. */
  public enum Direction {
    /** It can be taken up and given up. */
    BOTH,
    /** It can be taken up, not given up. */
    FORWARD,
    /** It can be given up, not taken up. */
    BACK;

    /** Whether it may change to this value. */
    boolean allows(boolean chosen) {
      return this == BOTH || (this == FORWARD) == chosen;
    }
  }
}
