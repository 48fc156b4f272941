package io.entente.report.solution;

import io.entente.game.Restriction;
import io.entente.report.Words;
import io.entente.solve.Answer;
import io.entente.solve.DominanceRelations;
import io.entente.solve.IteratedElimination;
import java.util.ArrayList;
import java.util.List;

/** Dominance by pure strategies. */
final class DominanceText {

  /** How many relations are listed here, and how many in JSON. */
  private static final int RELATIONS = 12;

  private static final int IN_JSON = 10_000;

  private final GamePage page;

  private DominanceText(GamePage page) {
    this.page = page;
  }

  static void write(GamePage page, Answer.Dominance answer) {
    new DominanceText(page).dominance(answer.elimination(), answer.relations());
  }

  private void dominance(
      IteratedElimination elimination, List<DominanceRelations.Relation> relations) {
    page.heading("What no reasonable player plays", "iterated strict dominance");
    int number = 0;
    for (List<IteratedElimination.Elimination> round : elimination.rounds()) {
      number++;
      for (IteratedElimination.Elimination gone : round) {
        page.entry(
            "round "
                + number
                + ": "
                + page.player(gone.player())
                + " never plays "
                + page.strategy(gone.player(), gone.strategy())
                + "; "
                + page.strategy(gone.player(), gone.by())
                + " is always better");
      }
    }
    if (number == 0) {
      page.out().paragraph(2, "Every strategy stands: none is always worse than another.");
    } else {
      page.entry(
          (elimination.solvesGame(page.game().shape()) ? "One profile is left: " : "Left are: ")
              + left(elimination.remaining()));
    }
    weakly(relations.stream().filter(relation -> !relation.strict()).toList());
  }

  private void weakly(List<DominanceRelations.Relation> relations) {
    int shown = Math.min(RELATIONS, relations.size());
    for (DominanceRelations.Relation relation : relations.subList(0, shown)) {
      page.entry(
          page.player(relation.player())
              + ": "
              + page.strategy(relation.player(), relation.dominating())
              + " is never worse and sometimes better than "
              + page.strategy(relation.player(), relation.dominated())
              + " (weak dominance)");
    }
    if (shown < relations.size()) {
      page.out()
          .line(
              "  "
                  + page.layout()
                      .more(
                          Words.grouped(relations.size() - shown) + " more",
                          "--format json"
                              + (relations.size() <= IN_JSON
                                  ? ""
                                  : " lists the first " + Words.grouped(IN_JSON))));
    }
  }

  private String left(Restriction remaining) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < page.game().players().size(); player++) {
      List<String> names = new ArrayList<>();
      for (int strategy : remaining.strategies(player)) {
        names.add(page.strategy(player, strategy));
      }
      parts.add(page.player(player) + " " + String.join(" or ", names));
    }
    return String.join(", ", parts);
  }
}
