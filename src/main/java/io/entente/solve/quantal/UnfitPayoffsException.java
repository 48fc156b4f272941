package io.entente.solve.quantal;

/** Payoffs differ by so much or so little that λ, in 1 / payoff, is no number of the machine. */
public final class UnfitPayoffsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnfitPayoffsException(boolean wide) {
    super(
        "payoffs lie more than "
            + (wide ? "1.7e308 apart" : "0 and less than 1e-300 apart")
            + ", and how sharply players prefer more is measured against that");
  }
}
