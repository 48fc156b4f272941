package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.Play;
import io.entente.game.PlayPaths;
import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.Completeness;
import io.entente.solve.Omission;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import io.entente.solve.TreeAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report of {@code entente solve} on a game in which players move in turn. */
public final class TreeText {

  /** Up to how many equilibria are printed with their full plans. */
  private static final int PLANS = 4;

  /** How many paths are printed. */
  private static final int LISTED = 20;

  /** Up to how many information sets a full plan is printed. */
  private static final int SETS = 16;

  /** How many ways that chance may go are printed. */
  private static final int WAYS = 8;

  /** Longer fractions are rounded unless they are asked for. */
  private static final int LONGEST_FRACTION = 9;

  private final GameTree tree;
  private final Prose out;
  private final Figures figures;

  private TreeText(GameTree tree, Layout layout, Figures figures) {
    this.out = new Prose(layout);
    this.figures = figures;
    this.tree = tree;
  }

  /**
   * The report as text.
   *
   * @param remark a line on how the game is played, or an empty text
   */
  public static String of(TreeAnalysis analysis, String remark, Layout layout, Figures figures) {
    TreeText text = new TreeText(analysis.tree(), layout, figures);
    text.head(remark);
    analysis.perfect().ifPresent(text::render);
    analysis
        .bayesian()
        .ifPresent(found -> BayesianText.write(text.out, analysis.tree(), found, figures));
    analysis
        .drawing()
        .ifPresent(found -> BehaviorText.write(text.out, analysis.tree(), found, figures));
    String selected = analysis.picked().map(one -> SelectionText.ofTree(one, layout)).orElse("");
    TreeText rest = new TreeText(analysis.tree(), layout, figures);
    analysis.quantal().ifPresent(answer -> QuantalText.write(rest.out, analysis.tree(), answer));
    if (figures == Figures.EXACT
        && (analysis.perfect().isPresent()
            || analysis.bayesian().isPresent()
            || analysis.quantal().isPresent())) {
      ComputedText.write(rest.out, analysis.tree(), rest.names(), analysis.quantal().isPresent());
    }
    String full =
        analysis.plans().map(plans -> SolveText.ofPlans(plans, layout, figures)).orElse("");
    Prose end = new Prose(layout);
    List<Omission> omitted = new ArrayList<>(analysis.omitted());
    analysis.plans().ifPresent(plans -> omitted.addAll(plans.omitted()));
    SolveText.omitted(end, omitted);
    return text.out + selected + apart(rest.out.toString()) + apart(full) + apart(end.toString());
  }

  /** A section below another one. */
  private static String apart(String section) {
    return section.isEmpty() || section.startsWith("\n") ? section : "\n" + section;
  }

  private void head(String remark) {
    out.paragraph(0, tree.title().isEmpty() ? "A game without a title" : tree.title());
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
  }

  private void render(Solution<SubgamePerfectEquilibrium> solution) {
    out.blank();
    out.line(
        out.layout().heading("When each knows that the others will choose well")
            + " (subgame-perfect equilibria)");
    int found = solution.equilibria().size();
    if (found <= PLANS) {
      for (int i = 0; i < found; i++) {
        equilibrium(solution.equilibria().get(i), i + 1, found);
      }
    } else {
      paths(solution.equilibria());
    }
    out.paragraph(
        2,
        solution.completeness() == Completeness.ALL
            ? switch (found) {
              case 0 -> "There is none in which nobody draws lots, and that is a complete answer.";
              case 1 -> "It is the only one" + lots() + ".";
              default -> "These " + found + " are all there are" + lots() + ".";
            }
            : solution.note().orElse("There are or may be others."));
  }

  /** Without perfect information there may be others in which somebody draws lots. */
  private String lots() {
    return tree.hasPerfectInformation() ? "" : " in which nobody draws lots";
  }

  /** Many equilibria differ only in what nobody gets to do; each path once, then. */
  private void paths(List<SubgamePerfectEquilibrium> equilibria) {
    Map<String, Integer> plans = new LinkedHashMap<>();
    Map<String, SubgamePerfectEquilibrium> first = new LinkedHashMap<>();
    for (SubgamePerfectEquilibrium equilibrium : equilibria) {
      String path = moves(equilibrium) + " " + equilibrium.payoffs();
      plans.merge(path, 1, Integer::sum);
      first.putIfAbsent(path, equilibrium);
    }
    int left = LISTED;
    for (Map.Entry<String, SubgamePerfectEquilibrium> path : first.entrySet()) {
      if (left-- > 0) {
        played(path.getValue());
        int count = plans.get(path.getKey());
        out.line(
            "  by "
                + Words.grouped(count)
                + " of the "
                + Words.count(equilibria.size(), "plan", "plans"));
      }
    }
    if (left < 0) {
      out.line(
          "  " + out.layout().more(Words.count(-left, "more path", "more paths"), "--format json"));
    }
    out.line("  (the full plans: --format json)");
  }

  private void equilibrium(SubgamePerfectEquilibrium equilibrium, int number, int of) {
    if (of > 1) {
      out.line("  " + out.layout().oneOf("equilibrium", number, of));
    }
    played(equilibrium);
    if (tree.informationSets().size() <= SETS) {
      plan(equilibrium);
    } else {
      out.line("  (the full plan: --format json)");
    }
  }

  private String moves(SubgamePerfectEquilibrium equilibrium) {
    List<String> moves = new ArrayList<>();
    for (Play.Move move : equilibrium.path()) {
      moves.add(player(move.informationSet()) + " " + action(move.informationSet(), move.action()));
    }
    return moves.isEmpty() ? "nobody moves" : out.layout().sequence(moves);
  }

  private void played(SubgamePerfectEquilibrium equilibrium) {
    PlayPaths ways =
        tree.chanceMoves().isEmpty()
            ? new PlayPaths(List.of(), 1)
            : PlayPaths.of(tree, equilibrium.plan(), WAYS);
    boolean chance = ways.count() > 1;
    if (chance) {
      out.line("  played, as chance has it:");
      ways.paths().forEach(this::way);
      if (ways.count() > ways.paths().size()) {
        String more = Words.count(ways.count() - ways.paths().size(), "more way", "more ways");
        out.line("    " + out.layout().more(more, "--format json"));
      }
    } else {
      out.paragraph(2, 4, "played: " + moves(equilibrium));
    }
    List<String> payoffs = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      payoffs.add(names().get(player) + " " + payoff(equilibrium, player));
    }
    out.paragraph(2, 4, (chance ? "paying on average: " : "paying: ") + String.join(", ", payoffs));
  }

  /** How likely one way through the tree is, its moves, and what it pays. */
  private void way(PlayPaths.Path path) {
    List<String> moves = new ArrayList<>();
    for (PlayPaths.Step step : path.steps()) {
      if (tree.kind(step.node()) == GameTree.Kind.CHANCE) {
        String label =
            tree.chanceMoves().get(tree.chanceMove(step.node())).actions().get(step.action());
        moves.add(label.isEmpty() ? out.layout().numbered(step.action() + 1) : label);
      } else {
        int set = tree.informationSet(step.node());
        moves.add(player(set) + " " + action(set, step.action()));
      }
    }
    List<String> payoffs = new ArrayList<>();
    for (int player = 0; player < tree.players().size(); player++) {
      boolean full = figures == Figures.EXACT && tree.tieTolerance(player) == 0;
      payoffs.add(
          full
              ? out.layout().fraction(tree.exactPayoff(player, path.end()).toString())
              : out.layout().number(Words.payoff(tree.payoff(player, path.end()))));
    }
    String share = path.probability().toString();
    boolean brief = figures == Figures.EXACT || share.length() <= LONGEST_FRACTION;
    out.paragraph(
        4,
        8,
        (brief ? out.layout().fraction(share) : Words.payoff(path.probability().toDouble()))
            + ": "
            + out.layout().sequence(moves)
            + ", paying "
            + String.join(", ", payoffs));
  }

  private String payoff(SubgamePerfectEquilibrium equilibrium, int player) {
    return figures == Figures.EXACT && tree.tieTolerance(player) == 0
        ? out.layout()
            .fraction(Play.of(tree, equilibrium.plan()).exactPayoffs().get(player).toString())
        : out.layout().number(Words.payoff(equilibrium.payoffs().get(player)));
  }

  private List<String> names() {
    return AgentLabels.of(tree, out.layout()).players();
  }

  private void plan(SubgamePerfectEquilibrium equilibrium) {
    out.line("  full plan:");
    for (int set = 0; set < tree.informationSets().size(); set++) {
      InformationSet at = tree.informationSets().get(set);
      String when = at.name().isEmpty() ? "" : ", after " + out.layout().situation(at.name());
      out.paragraph(4, 8, player(set) + when + ": " + action(set, equilibrium.plan().action(set)));
    }
  }

  private String player(int informationSet) {
    return tree.players().get(tree.informationSets().get(informationSet).player());
  }

  private String action(int informationSet, int action) {
    String label = tree.informationSets().get(informationSet).actions().get(action);
    return label.isEmpty() ? out.layout().numbered(action + 1) : label;
  }
}
