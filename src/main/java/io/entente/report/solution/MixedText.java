package io.entente.report.solution;

import io.entente.game.MixedProfile;
import io.entente.report.Words;
import io.entente.solve.Completeness;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import java.util.ArrayList;
import java.util.List;

/** Equilibria in mixed strategies. */
final class MixedText {

  private MixedText() {}

  static void write(GamePage page, MixedEquilibria answer) {
    page.heading("Where nobody gains by changing alone, chance moves included", "Nash equilibria");
    List<MixedEquilibrium> found = answer.equilibria().equilibria();
    for (MixedEquilibrium equilibrium : found) {
      page.entry(
          label(page, equilibrium.profile()) + ", paying " + page.payoffs(equilibrium.payoffs()));
    }
    page.out()
        .paragraph(
            2,
            answer.equilibria().completeness() == Completeness.ALL
                ? "These " + Words.grouped(found.size()) + " are all there are."
                : answer.equilibria().note().orElse("There are or may be others."));
  }

  private static String label(GamePage page, MixedProfile profile) {
    List<String> parts = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        if (profile.probability(player, strategy) > 0) {
          parts.add(
              page.player(player)
                  + " "
                  + page.strategy(player, strategy)
                  + " "
                  + page.number(profile.probability(player, strategy)));
        }
      }
    }
    return String.join(", ", parts);
  }
}
