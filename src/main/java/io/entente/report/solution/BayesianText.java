package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.NodeNames;
import io.entente.game.Play;
import io.entente.number.Rational;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.Completeness;
import io.entente.solve.Solution;
import io.entente.solve.information.IntuitiveCriterion;
import io.entente.solve.information.OpenBelief;
import io.entente.solve.information.PerfectBayesianEquilibrium;
import io.entente.solve.information.SignallingGame;
import java.util.ArrayList;
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
  private final AgentLabels labels;
  private final Optional<SignallingGame> signals;

  private BayesianText(GameTree tree, Prose out) {
    this.tree = tree;
    this.out = out;
    this.labels = AgentLabels.of(tree, out.layout());
    this.signals = SignallingGame.of(tree);
  }

  static void write(Prose out, GameTree tree, Solution<PerfectBayesianEquilibrium> solution) {
    new BayesianText(tree, out).render(solution);
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
    List<String> payoffs = new ArrayList<>();
    for (int player = 0; player < labels.players().size(); player++) {
      payoffs.add(
          labels.players().get(player)
              + " "
              + out.layout().number(Words.payoff(equilibrium.payoffs().get(player))));
    }
    out.paragraph(
        2, 4, (hasChance() ? "paying on average: " : "paying: ") + String.join(", ", payoffs));
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
      String action = labels.actions().get(set).get(equilibrium.plan().action(set));
      out.paragraph(
          4, 8, place(set) + ": " + action + (reached.contains(set) ? "" : " (nobody gets there)"));
      List<String> nodes = NodeNames.of(tree, set);
      if (nodes.size() > 1) {
        out.paragraph(
            6,
            10,
            open.containsKey(set)
                ? ranges(nodes, open.get(set))
                : "holds likely: " + beliefs(nodes, equilibrium.beliefs().at(set)));
      }
    }
  }

  /** Who decides, and where, told apart from the player's other places. */
  private String place(int set) {
    InformationSet at = tree.informationSets().get(set);
    if (at.name().isEmpty()) {
      for (InformationSet other : tree.informationSets()) {
        if (other.player() == at.player() && other.number() != at.number()) {
          return labels.agents().get(set) + ", information set " + at.number();
        }
      }
    }
    return labels.agents().get(set);
  }

  private String beliefs(List<String> nodes, List<Rational> beliefs) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (beliefs.get(i).signum() > 0) {
        parts.add(nodes.get(i) + " " + share(beliefs.get(i)));
      }
    }
    return String.join("; ", parts);
  }

  private String ranges(List<String> nodes, OpenBelief open) {
    List<String> parts = new ArrayList<>();
    boolean any = true;
    for (int i = 0; i < nodes.size(); i++) {
      Rational low = open.lowest().get(i);
      Rational high = open.highest().get(i);
      any &= low.signum() == 0 && high.equals(Rational.ONE);
      if (high.signum() > 0) {
        parts.add(nodes.get(i) + " " + share(low) + (low.equals(high) ? "" : " to " + share(high)));
      }
    }
    return any
        ? "right whatever it believes"
        : "right if it holds likely: " + String.join("; ", parts);
  }

  private String share(Rational share) {
    return share.toString().length() <= 9
        ? out.layout().fraction(share.toString())
        : Words.payoff(share.toDouble());
  }

  private void signal(SignallingGame game, PerfectBayesianEquilibrium equilibrium) {
    String sender = labels.players().get(game.sender());
    out.paragraph(
        4,
        4,
        game.isPooling(equilibrium.plan())
            ? "What " + sender + " does reveals nothing (a pooling equilibrium)."
            : game.isSeparating(equilibrium.plan())
                ? "What " + sender + " does reveals all it knows (a separating equilibrium)."
                : "What "
                    + sender
                    + " does reveals part of what it knows (a semi-separating equilibrium).");
    if (game.isSimple() && !game.unsent(equilibrium.plan()).isEmpty()) {
      out.paragraph(4, 4, intuitive(game, equilibrium));
    }
  }

  private String intuitive(SignallingGame game, PerfectBayesianEquilibrium equilibrium) {
    Optional<IntuitiveCriterion.Failure> failure =
        IntuitiveCriterion.failure(game, equilibrium.plan());
    if (failure.isEmpty()) {
      return "It passes the intuitive criterion: no type could break it by a message that it alone"
          + " has reason to send.";
    }
    int anySet = game.informationSet(0);
    String message = labels.actions().get(anySet).get(failure.get().message());
    List<String> types = tree.chanceMoves().get(tree.chanceMove(0)).actions();
    List<String> ruledOut = new ArrayList<>();
    failure.get().ruledOut().forEach(type -> ruledOut.add(type(types, type)));
    return "It fails the intuitive criterion: "
        + (ruledOut.isEmpty()
            ? ""
            : String.join(" and ", ruledOut)
                + " would lose by "
                + message
                + " whatever the reply, and that being so, ")
        + type(types, failure.get().type())
        + " is sure to gain by it.";
  }

  private String type(List<String> types, int type) {
    String name = types.get(type);
    return "type " + (name.isEmpty() ? out.layout().numbered(type + 1) : name);
  }
}
