package io.entente.report.solution;

import io.entente.report.Words;
import io.entente.solve.Answer;
import io.entente.solve.Completeness;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;

/** Equilibria in pure strategies. */
final class PureText {

  private final GamePage page;

  private PureText(GamePage page) {
    this.page = page;
  }

  static void write(GamePage page, Answer.Pure answer) {
    new PureText(page).pure(answer.solution());
  }

  private void pure(Solution<PureEquilibrium> solution) {
    page.heading("Where nobody gains by changing alone", "Nash equilibria in pure strategies");
    int found = solution.equilibria().size();
    if (found == 0) {
      page.out().paragraph(2, "There is none, and that is a complete answer.");
      return;
    }
    int shown = Math.min(GamePage.LISTED, found);
    for (PureEquilibrium equilibrium : solution.equilibria().subList(0, shown)) {
      String kind = equilibrium.strict() ? "strict" : "weak: somebody could change at no loss";
      page.entry(
          page.label(equilibrium.profile())
              + ", paying "
              + page.payoffs(equilibrium.profile())
              + "; "
              + kind);
    }
    if (shown < found) {
      page.out()
          .line("  " + page.layout().more(Words.grouped(found - shown) + " more", "--format json"));
    }
    page.out()
        .paragraph(
            2,
            solution.completeness() == Completeness.ALL
                ? (found == 1 ? "It is the only one." : "These " + found + " are all there are.")
                : solution.note().orElse("There are or may be others."));
  }
}
