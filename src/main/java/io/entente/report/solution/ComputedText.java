package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.report.Prose;
import io.entente.solve.Answer;
import io.entente.solve.Concept;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import java.util.ArrayList;
import java.util.List;

/** Where exact numbers are asked for in full: which of all numbers are not exact, and why. */
final class ComputedText {

  private ComputedText() {}

  static void write(GamePage page, List<Answer> answers) {
    if (!page.isExact()) {
      return;
    }
    List<String> computed = new ArrayList<>();
    int players = page.game().players().size();
    for (int player = 0; player < players; player++) {
      if (page.game().tieTolerance(player) > 0) {
        computed.add(page.player(player));
      }
    }
    boolean moving = false;
    boolean mixing = false;
    for (Answer answer : answers) {
      moving |= answer.concept() == Concept.QUANTAL || answer.concept() == Concept.DYNAMICS;
      mixing |= answer.concept() == Concept.MIXED && hasRoots((MixedEquilibria) answer);
    }
    write(page.out(), computed, players, moving, mixing && !page.game().isRounded());
  }

  static void write(Prose out, GameTree tree, List<String> names, boolean moving) {
    List<String> computed = new ArrayList<>();
    for (int player = 0; player < names.size(); player++) {
      if (tree.tieTolerance(player) > 0) {
        computed.add(names.get(player));
      }
    }
    write(out, computed, names.size(), moving, false);
  }

  private static void write(
      Prose out, List<String> computed, int players, boolean moving, boolean mixing) {
    StringBuilder text = new StringBuilder();
    if (computed.isEmpty()) {
      text.append("All payoffs are exact, and what is written as a whole number or a fraction is.");
    } else {
      text.append(
              computed.size() == players
                  ? "All payoffs"
                  : "The payoffs of " + String.join(", ", computed))
          .append(" were computed, by way of logarithms, powers or the like. So they are rounded,")
          .append(" and so is what follows from them.");
    }
    if (moving) {
      text.append(" Chances in noisy and in adaptive play are computed, whatever the payoffs are.");
    }
    if (mixing) {
      text.append(
          " Probabilities with a decimal point were computed: they are no short fractions.");
    }
    out.blank().paragraph(0, text.toString());
  }

  private static boolean hasRoots(MixedEquilibria answer) {
    for (MixedEquilibrium equilibrium : answer.equilibria().equilibria()) {
      if (!equilibrium.profile().isExact()) {
        return true;
      }
    }
    return false;
  }
}
