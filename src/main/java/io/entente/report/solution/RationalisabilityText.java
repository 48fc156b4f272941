package io.entente.report.solution;

import io.entente.game.Restriction;
import io.entente.number.Decimals;
import io.entente.solve.Rationalisability;
import java.util.ArrayList;
import java.util.List;

/** What rational players can play. */
final class RationalisabilityText {

  /** How many weak relations are listed. */
  private static final int RELATIONS = 12;

  private final GamePage page;
  private final Rationalisability answer;

  private RationalisabilityText(GamePage page, Rationalisability answer) {
    this.page = page;
    this.answer = answer;
  }

  static void write(GamePage page, Rationalisability answer) {
    new RationalisabilityText(page, answer).write();
  }

  private void write() {
    page.heading("What can be played if all are rational and know it", "rationalisable strategies");
    int number = 0;
    for (List<Rationalisability.Dominated> round : answer.rounds()) {
      number++;
      for (Rationalisability.Dominated gone : round) {
        page.entry(
            "round "
                + number
                + ": "
                + page.player(gone.player())
                + " never plays "
                + page.strategy(gone.player(), gone.strategy())
                + "; "
                + better(gone)
                + ", by "
                + Amounts.number(page, gone.margin(), answer.exact())
                + " at least");
      }
    }
    if (number == 0) {
      page.out()
          .paragraph(
              2, "Every strategy stands: each is a best reply to something one may believe.");
    } else {
      page.entry((single() ? "One profile is left: " : "Left are: ") + left(answer.remaining()));
    }
    for (Rationalisability.Dominated close : answer.close()) {
      page.entry(
          "too close to call: "
              + page.player(close.player())
              + " "
              + page.strategy(close.player(), close.strategy())
              + " stays, since it is worse only by "
              + Decimals.shortest(close.margin().toDouble())
              + ", which is within rounding");
    }
    weak();
  }

  private void weak() {
    List<Rationalisability.Dominated> weak = answer.weak();
    for (Rationalisability.Dominated relation : weak.subList(0, Math.min(RELATIONS, weak.size()))) {
      page.entry(
          page.player(relation.player())
              + ": "
              + mixture(relation)
              + " is never worse and sometimes better than "
              + page.strategy(relation.player(), relation.strategy())
              + " (weak dominance)");
    }
    page.more(weak.size() - RELATIONS, "");
  }

  private String better(Rationalisability.Dominated gone) {
    return mixture(gone) + " is always better";
  }

  private String mixture(Rationalisability.Dominated gone) {
    String words = Amounts.mixture(page, gone.player(), gone.by(), answer.exact());
    return Amounts.isPure(gone.by()) ? words : "a mixture (" + words + ")";
  }

  private boolean single() {
    for (int player = 0; player < page.game().players().size(); player++) {
      if (answer.remaining().strategies(player).size() > 1) {
        return false;
      }
    }
    return true;
  }

  private String left(Restriction remaining) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < page.game().players().size(); player++) {
      parts.add(
          page.player(player)
              + " "
              + page.strategies(player, remaining.strategies(player), " or "));
    }
    return String.join(", ", parts);
  }
}
