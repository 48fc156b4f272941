package io.entente.report.solution;

import io.entente.number.Rational;
import io.entente.solve.MixedEquilibria;

/** The value of a game in which one player gains what the other loses. */
final class ZeroSumText {

  private ZeroSumText() {}

  static void write(GamePage page, MixedEquilibria.Value value) {
    boolean exact = !page.game().isRounded();
    Rational sum = value.first().plus(value.second());
    String what =
        sum.signum() == 0
            ? "What one gains the other loses (a zero-sum game)."
            : "The payoffs always sum to "
                + page.number(sum, exact)
                + " (a constant-sum game), so what one gains the other loses.";
    page.out()
        .paragraph(
            2,
            what
                + " By mixing well "
                + page.player(0)
                + " can secure "
                + page.number(value.first(), exact)
                + " on average whatever "
                + page.player(1)
                + " does, and "
                + page.player(1)
                + " can hold it to that, securing "
                + page.number(value.second(), exact)
                + " (the value of the game).");
  }
}
