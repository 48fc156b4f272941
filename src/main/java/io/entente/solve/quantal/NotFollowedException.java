package io.entente.solve.quantal;

/** A game whose logit branch is not followed: why, and what to do. */
public final class NotFollowedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  NotFollowedException(String why, String remedy) {
    super(why);
    this.remedy = remedy;
  }

  /** What to do instead. */
  public String remedy() {
    return remedy;
  }
}
