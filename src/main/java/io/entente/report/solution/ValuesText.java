package io.entente.report.solution;

import io.entente.game.Profile;
import io.entente.game.Welfare;
import io.entente.solve.Answer;
import io.entente.solve.Maximin;
import io.entente.solve.WelfareOptimum;
import java.util.ArrayList;
import java.util.List;

/** What each can secure, and what is best for all: maximin, Pareto, welfare. */
final class ValuesText {

  private final GamePage page;

  private ValuesText(GamePage page) {
    this.page = page;
  }

  static void write(GamePage page, Answer.Security answer) {
    new ValuesText(page).maximin(answer.levels());
  }

  static void write(GamePage page, Answer.Efficiency answer) {
    new ValuesText(page).pareto(answer.profiles());
  }

  static void write(GamePage page, WelfareOptimum answer) {
    new ValuesText(page).welfare(answer);
  }

  private void maximin(List<Maximin> levels) {
    page.heading("What each can secure whatever the others do", "maximin in pure strategies");
    for (Maximin level : levels) {
      List<String> names = new ArrayList<>();
      level.strategies().forEach(s -> names.add(page.strategy(level.player(), s)));
      page.entry(
          page.player(level.player())
              + " "
              + page.payoff(level.player(), level.worst())
              + ", by "
              + String.join(" or ", names));
    }
  }

  private void pareto(List<Profile> profiles) {
    page.heading("Where nobody can gain unless somebody loses", "Pareto-efficient profiles");
    page.list(profiles);
  }

  private void welfare(WelfareOptimum optimum) {
    page.heading("Where all together get most", "welfare optimum");
    page.out().paragraph(2, "The sum of payoffs is " + sum(optimum) + " at");
    page.list(optimum.profiles());
    page.explainSum();
  }

  private String sum(WelfareOptimum optimum) {
    return page.game().isRounded()
        ? page.number(optimum.welfare())
        : page.number(
            Welfare.exactly(page.game(), optimum.profiles().get(0).index(page.game().shape())),
            true);
  }
}
