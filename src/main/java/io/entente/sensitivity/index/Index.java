package io.entente.sensitivity.index;

/**
 * How much of a quantity's variance is due to one uncertain thing, with 95 % intervals.
 *
 * <p>The first-order index is Var(E[y | x]) / Var(y): by how much the variance would fall if this
 * one thing were known and nothing else. The total index is E[Var(y | all but x)] / Var(y): the
 * part that would be left if everything but this were known. Both lie in [0, 1] and the second is
 * at least the first; estimates may stray outside by chance.
 *
 * @param first estimate of the first-order index
 * @param firstLow lower end of its interval
 * @param firstHigh upper end
 * @param total estimate of the total index
 * @param totalLow lower end of its interval
 * @param totalHigh upper end
 * @param runs how many runs it is estimated from, those without an answer left out
 */
public record Index(
    double first,
    double firstLow,
    double firstHigh,
    double total,
    double totalLow,
    double totalHigh,
    long runs) {

  /** Nothing is known. */
  public static final Index UNKNOWN =
      new Index(
          Double.NaN,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NaN,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          0);

  /** Whether these runs tell the first-order index from 0. */
  public boolean isFirstClear() {
    return firstLow > 0;
  }

  /** Whether these runs tell the total index from 0. */
  public boolean isTotalClear() {
    return totalLow > 0;
  }
}
