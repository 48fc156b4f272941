package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.Completeness;
import io.entente.solve.Solution;
import io.entente.solve.information.BehaviorEquilibrium;
import io.entente.solve.information.IntuitiveCriterion;
import io.entente.solve.information.OpenBehavior;
import io.entente.solve.information.OpenBelief;
import io.entente.solve.information.SignallingGame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Perfect Bayesian equilibria in which somebody draws lots: how likely each does what, where. */
final class BehaviorText {

  /** How many equilibria are printed. */
  private static final int LISTED = 8;

  /** Up to how many points of decision a plan is printed. */
  private static final int SETS = 40;

  private final GameTree tree;
  private final Prose out;
  private final BeliefWords words;
  private final Optional<SignallingGame> signals;

  private BehaviorText(GameTree tree, Prose out, Figures figures) {
    this.tree = tree;
    this.out = out;
    this.words = new BeliefWords(tree, out, figures);
    this.signals = SignallingGame.of(tree);
  }

  static void write(
      Prose out, GameTree tree, Solution<BehaviorEquilibrium> solution, Figures figures) {
    new BehaviorText(tree, out, figures).render(solution);
  }

  private void render(Solution<BehaviorEquilibrium> solution) {
    out.blank();
    out.line(
        out.layout().heading("When lots may be drawn as well")
            + " (perfect Bayesian, in behavior strategies)");
    List<BehaviorEquilibrium> found = inOrder(solution.equilibria());
    Map<String, List<BehaviorEquilibrium>> plays = new LinkedHashMap<>();
    for (BehaviorEquilibrium each : found) {
      plays.computeIfAbsent(play(each), any -> new ArrayList<>()).add(each);
    }
    int number = 0;
    for (List<BehaviorEquilibrium> same : plays.values()) {
      if (number++ < LISTED) {
        equilibrium(same.get(0), number, plays.size());
        if (same.size() > 1) {
          out.paragraph(
              4,
              4,
              Words.count(same.size() - 1, "more equilibrium differs", "more equilibria differ")
                  + " from it only in what is done where nobody gets.");
        }
      }
    }
    if (number > LISTED) {
      out.line(
          "  "
              + out.layout()
                  .more(
                      Words.count(number - LISTED, "more way to play", "more ways to play"),
                      "--format json"));
    }
    boolean infinite = false;
    for (BehaviorEquilibrium each : found) {
      infinite |= each.isContinuum();
    }
    out.paragraph(2, end(solution, infinite));
  }

  private static String end(Solution<BehaviorEquilibrium> solution, boolean infinite) {
    int found = solution.equilibria().size();
    String ranges =
        infinite
            ? " Where a probability goes from one number to another, there are infinitely many,"
                + " one for each way to fill the ranges in that leaves nobody a gain."
            : "";
    if (solution.completeness() != Completeness.ALL) {
      return solution.note().orElse("There are or may be others.") + ranges;
    }
    return switch (found) {
      case 0 -> "There is none in which somebody draws lots, and that is a complete answer.";
      case 1 -> "It is the only one in which somebody draws lots." + ranges;
      default ->
          "These "
              + Words.grouped(found)
              + " are all there are in which somebody draws lots."
              + ranges;
    };
  }

  /** What is done where somebody gets, and how it may vary there. */
  private String play(BehaviorEquilibrium equilibrium) {
    boolean[] reached = reached(equilibrium);
    StringBuilder play = new StringBuilder();
    for (int set = 0; set < reached.length; set++) {
      if (reached[set]) {
        play.append(set).append(equilibrium.plan().probabilities().get(set));
      }
    }
    for (OpenBehavior open : equilibrium.behaviors()) {
      if (reached[open.informationSet()]) {
        play.append(open);
      }
    }
    return play.toString();
  }

  /** Those first in which lots are drawn where somebody gets. */
  private List<BehaviorEquilibrium> inOrder(List<BehaviorEquilibrium> found) {
    List<BehaviorEquilibrium> sorted = new ArrayList<>();
    List<BehaviorEquilibrium> off = new ArrayList<>();
    for (BehaviorEquilibrium each : found) {
      (drawsWhereReached(each, reached(each)) ? sorted : off).add(each);
    }
    sorted.addAll(off);
    return sorted;
  }

  private boolean drawsWhereReached(BehaviorEquilibrium equilibrium, boolean[] reached) {
    boolean draws = false;
    for (int set = 0; set < reached.length; set++) {
      draws |= reached[set] && equilibrium.plan().isMixed(set);
    }
    return draws;
  }

  private boolean[] reached(BehaviorEquilibrium equilibrium) {
    List<Rational> reach = equilibrium.plan().reach(tree);
    boolean[] reached = new boolean[tree.informationSets().size()];
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION && reach.get(node).signum() > 0) {
        reached[tree.informationSet(node)] = true;
      }
    }
    return reached;
  }

  private void equilibrium(BehaviorEquilibrium equilibrium, int number, int of) {
    if (of > 1) {
      out.line("  " + out.layout().oneOf("equilibrium", number, of));
    }
    boolean[] reached = reached(equilibrium);
    boolean varies = false;
    for (OpenBehavior open : equilibrium.behaviors()) {
      varies |= reached[open.informationSet()];
    }
    out.paragraph(
        2,
        4,
        (tree.chanceMoves().isEmpty() && !drawsWhereReached(equilibrium, reached)
                ? "paying"
                : "paying on average")
            + (varies ? ", for example: " : ": ")
            + words.payoffs(equilibrium.payoffs()));
    if (tree.informationSets().size() <= SETS) {
      plan(equilibrium, reached);
    } else {
      out.line("  (the full plan: --format json)");
    }
    if (!drawsWhereReached(equilibrium, reached)) {
      out.paragraph(4, 4, "Lots are drawn only where nobody gets.");
    }
    if (!equilibrium.isExact()) {
      out.paragraph(
          4,
          4,
          equilibrium.regret().signum() == 0
              ? "The probabilities are rounded; as they stand, nobody would gain by doing otherwise."
              : "The probabilities are rounded; the most that anybody could gain by doing otherwise"
                  + " is "
                  + Decimals.shortest(equilibrium.regret().toDouble())
                  + ".");
    }
    if (signals.isPresent() && !varies) {
      SignallingGame game = signals.get();
      words.signal(game, game.isPooling(equilibrium.plan()), game.isSeparating(equilibrium.plan()));
      if (game.isSimple() && !game.unsent(equilibrium.plan()).isEmpty()) {
        words.intuitive(game, IntuitiveCriterion.failure(game, equilibrium.plan()));
      }
    }
  }

  private void plan(BehaviorEquilibrium equilibrium, boolean[] reached) {
    Map<Integer, OpenBelief> open = new HashMap<>();
    equilibrium.open().forEach(belief -> open.put(belief.informationSet(), belief));
    Map<Integer, OpenBehavior> drawn = new HashMap<>();
    equilibrium.behaviors().forEach(range -> drawn.put(range.informationSet(), range));
    boolean examples = equilibrium.behaviors().size() > 1;
    for (int set = 0; set < reached.length; set++) {
      out.paragraph(
          4,
          8,
          words.place(set)
              + ": "
              + actions(equilibrium, set, Optional.ofNullable(drawn.get(set)), examples)
              + (reached[set] ? "" : " (nobody gets there)"));
      words.belief(
          set, equilibrium.beliefs().at(set), Optional.ofNullable(open.get(set)), reached[set]);
    }
  }

  private String actions(
      BehaviorEquilibrium equilibrium, int set, Optional<OpenBehavior> range, boolean examples) {
    List<String> parts = new ArrayList<>();
    List<String> names = words.labels().actions().get(set);
    for (int action = 0; action < names.size(); action++) {
      Rational share = equilibrium.plan().probability(set, action);
      if (share.signum() == 0) {
        continue;
      }
      if (!equilibrium.plan().isMixed(set)) {
        return names.get(action);
      }
      parts.add(
          names.get(action)
              + " "
              + (range.isEmpty()
                  ? words.share(share)
                  : words.range(range.get().lowest().get(action), range.get().highest().get(action))
                      + (examples ? " (such as " + words.share(share) + ")" : "")));
    }
    return String.join(", ", parts);
  }
}
