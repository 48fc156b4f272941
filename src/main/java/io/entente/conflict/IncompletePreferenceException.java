package io.entente.conflict;

/** Comparisons that leave two things neither ordered nor tied, so that no ranking follows. */
public final class IncompletePreferenceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int one;
  private final int other;

  IncompletePreferenceException(int one, int other) {
    super("nothing says whether " + one + " or " + other + " is better, or that they are tied");
    this.one = one;
    this.other = other;
  }

  /** One of the two. */
  public int one() {
    return one;
  }

  /** The other. */
  public int other() {
    return other;
  }
}
