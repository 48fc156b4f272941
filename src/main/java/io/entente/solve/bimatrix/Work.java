package io.entente.solve.bimatrix;

/**
 * Counts what a search costs, in units of {@link Effort}, and says when it has cost enough.
 *
 * <p>A part of it is a budget within the budget: what the part spends, the whole has spent.
 * Mutable.
 */
public final class Work {

  private final Work whole;
  private final long budget;
  private long spent;

  /** A budget of so many units. */
  public Work(long budget) {
    this(budget, null);
  }

  private Work(long budget, Work whole) {
    this.budget = budget;
    this.whole = whole;
  }

  /** So many units of what is left of this, or all that is left. */
  public Work part(long most) {
    return new Work(Math.min(most, left()), this);
  }

  /** Counts work that was done, or is about to be. */
  public void spend(long units) {
    spent = spent + units < 0 ? Long.MAX_VALUE : spent + units;
    if (whole != null) {
      whole.spend(units);
    }
  }

  /** How much has been spent. */
  public long spent() {
    return spent;
  }

  /** How much may still be spent; not negative. */
  public long left() {
    return Math.max(0, budget - spent);
  }

  /** Whether the budget is used up. */
  public boolean isOver() {
    return spent >= budget || whole != null && whole.isOver();
  }
}
