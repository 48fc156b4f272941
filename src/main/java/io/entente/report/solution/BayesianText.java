package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.game.Play;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.Completeness;
import io.entente.solve.Solution;
import io.entente.solve.information.IntuitiveCriterion;
import io.entente.solve.information.OpenBelief;
import io.entente.solve.information.PerfectBayesianEquilibrium;
import io.entente.solve.information.SignallingGame;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Perfect Bayesian equilibria: what each does where, and what it believes there. */
final class BayesianText {

  /** How many equilibria are printed. */
  private static final int LISTED = 8;

  /** Up to how many points of decision a plan is printed. */
  private static final int SETS = 40;

  private final GameTree tree;
  private final Prose out;
  private final BeliefWords words;
  private final Optional<SignallingGame> signals;

  private BayesianText(GameTree tree, Prose out, Figures figures) {
    this.tree = tree;
    this.out = out;
    this.words = new BeliefWords(tree, out, figures);
    this.signals = SignallingGame.of(tree);
  }

  static void write(
      Prose out, GameTree tree, Solution<PerfectBayesianEquilibrium> solution, Figures figures) {
    new BayesianText(tree, out, figures).render(solution);
  }

  private void render(Solution<PerfectBayesianEquilibrium> solution) {
    out.blank();
    out.line(
        out.layout().heading("When each chooses well by what it believes")
            + " (perfect Bayesian equilibria)");
    List<PerfectBayesianEquilibrium> found = solution.equilibria();
    int shown = Math.min(found.size(), LISTED);
    for (int i = 0; i < shown; i++) {
      equilibrium(found.get(i), i + 1, found.size());
    }
    if (shown < found.size()) {
      out.line(
          "  "
              + out.layout()
                  .more(
                      Words.count(found.size() - shown, "more equilibrium", "more equilibria"),
                      "--format json"));
    }
    out.paragraph(2, end(solution));
  }

  private static String end(Solution<PerfectBayesianEquilibrium> solution) {
    int found = solution.equilibria().size();
    if (solution.completeness() != Completeness.ALL) {
      return solution.note().orElse("There are or may be others.");
    }
    return switch (found) {
      case 0 -> "There is none in which nobody draws lots, and that is a complete answer.";
      case 1 -> "It is the only one in which nobody draws lots.";
      default -> "These " + Words.grouped(found) + " are all there are in which nobody draws lots.";
    };
  }

  private void equilibrium(PerfectBayesianEquilibrium equilibrium, int number, int of) {
    if (of > 1) {
      out.line("  " + out.layout().oneOf("equilibrium", number, of));
    }
    out.paragraph(
        2,
        4,
        (hasChance() ? "paying on average: " : "paying: ")
            + words.payoffs(Play.of(tree, equilibrium.plan()).exactPayoffs()));
    if (tree.informationSets().size() <= SETS) {
      plan(equilibrium);
    } else {
      out.line("  (the full plan: --format json)");
    }
    signals.ifPresent(game -> signal(game, equilibrium));
  }

  private boolean hasChance() {
    return !tree.chanceMoves().isEmpty();
  }

  private void plan(PerfectBayesianEquilibrium equilibrium) {
    Set<Integer> reached = new HashSet<>();
    for (Play.Move move : equilibrium.path()) {
      reached.add(move.informationSet());
    }
    Map<Integer, OpenBelief> open = new HashMap<>();
    equilibrium.open().forEach(belief -> open.put(belief.informationSet(), belief));
    for (int set = 0; set < tree.informationSets().size(); set++) {
      String action = words.labels().actions().get(set).get(equilibrium.plan().action(set));
      out.paragraph(
          4,
          8,
          words.place(set) + ": " + action + (reached.contains(set) ? "" : " (nobody gets there)"));
      words.belief(
          set,
          equilibrium.beliefs().at(set),
          Optional.ofNullable(open.get(set)),
          reached.contains(set));
    }
  }

  private void signal(SignallingGame game, PerfectBayesianEquilibrium equilibrium) {
    words.signal(game, game.isPooling(equilibrium.plan()), game.isSeparating(equilibrium.plan()));
    if (game.isSimple() && !game.unsent(equilibrium.plan()).isEmpty()) {
      words.intuitive(game, IntuitiveCriterion.failure(game, equilibrium.plan()));
    }
  }
}
