package io.entente.report;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.Play;
import io.entente.solve.Completeness;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.ArrayList;
import java.util.List;

/** The report of {@code entente solve} on a game in which players move in turn. */
public final class TreeText {

  /** How many equilibria are printed. */
  private static final int LISTED = 20;

  /** Up to how many information sets a full plan is printed. */
  private static final int SETS = 16;

  private final GameTree tree;
  private final Prose out = new Prose();

  private TreeText(GameTree tree) {
    this.tree = tree;
  }

  /**
   * The report as text.
   *
   * @param remark a line on how the game is played, or an empty text
   */
  public static String of(
      GameTree tree, Solution<SubgamePerfectEquilibrium> solution, String remark) {
    TreeText text = new TreeText(tree);
    text.render(solution, remark);
    return text.out.toString();
  }

  private void render(Solution<SubgamePerfectEquilibrium> solution, String remark) {
    out.line(tree.title().isEmpty() ? "A game without a title" : tree.title());
    out.line(
        Words.count(tree.players().size(), "player", "players")
            + ", "
            + Words.count(tree.nodes(), "node", "nodes")
            + ", "
            + Words.count(tree.informationSets().size(), "point", "points")
            + " of decision");
    if (!remark.isEmpty()) {
      out.paragraph(0, remark);
    }
    out.blank();
    out.line("WHEN EACH KNOWS THAT THE OTHERS WILL CHOOSE WELL (subgame-perfect equilibria)");
    int shown = Math.min(LISTED, solution.equilibria().size());
    for (int i = 0; i < shown; i++) {
      equilibrium(solution.equilibria().get(i), i + 1, solution.equilibria().size());
    }
    if (shown < solution.equilibria().size()) {
      out.line("  ... " + (solution.equilibria().size() - shown) + " more: --format json");
    }
    int found = solution.equilibria().size();
    out.paragraph(
        2,
        solution.completeness() == Completeness.ALL
            ? (found == 1 ? "It is the only one." : "These " + found + " are all there are.")
            : solution.note().orElse("There are or may be others."));
  }

  private void equilibrium(SubgamePerfectEquilibrium equilibrium, int number, int of) {
    if (of > 1) {
      out.line("  " + number + " of " + of);
    }
    List<String> moves = new ArrayList<>();
    for (Play.Move move : equilibrium.path()) {
      moves.add(player(move.informationSet()) + " " + action(move.informationSet(), move.action()));
    }
    out.paragraph(2, 4, "played: " + String.join(" -> ", moves));
    List<String> payoffs = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      payoffs.add(
          tree.players().get(player) + " " + Words.payoff(equilibrium.payoffs().get(player)));
    }
    out.paragraph(2, 4, "paying: " + String.join(", ", payoffs));
    if (tree.informationSets().size() <= SETS) {
      plan(equilibrium);
    } else {
      out.line("  (the full plan: --format json)");
    }
  }

  private void plan(SubgamePerfectEquilibrium equilibrium) {
    out.line("  full plan:");
    for (int set = 0; set < tree.informationSets().size(); set++) {
      InformationSet at = tree.informationSets().get(set);
      String when = at.name().isEmpty() ? "" : ", after " + at.name();
      out.paragraph(4, 8, player(set) + when + ": " + action(set, equilibrium.plan().action(set)));
    }
  }

  private String player(int informationSet) {
    return tree.players().get(tree.informationSets().get(informationSet).player());
  }

  private String action(int informationSet, int action) {
    String label = tree.informationSets().get(informationSet).actions().get(action);
    return label.isEmpty() ? "#" + (action + 1) : label;
  }
}
