package io.entente.report.page;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.report.Words;
import io.entente.report.figure.TreeFigure;
import io.entente.sample.CentralGame;
import io.entente.scenario.Actor;
import java.util.ArrayList;
import java.util.List;

/**
 * The tree of a game in which chance has a part, or in which somebody does not see everything: all
 * of it where it is small, otherwise what is played and, at each step of it, what would follow each
 * other move.
 */
final class InformationTrees {

  private static final int MOST_ENDS = 36;

  private final CentralReading central;
  private final Words words;
  private final GameTree tree;
  private final List<Integer> plan;
  private final List<List<Cell>> ends = new ArrayList<>();
  private boolean whole;

  InformationTrees(CentralReading central) {
    this.central = central;
    this.words = new Words(central.scenario());
    this.tree = CentralGame.tree(central.runs(), central.form());
    this.plan = central.equilibria().isEmpty() ? List.of() : central.equilibria().get(0).actions();
  }

  void addTo(List<Block> blocks) {
    whole = ends(0, true, true) <= MOST_ENDS;
    if (!whole && (plan.isEmpty() || ends(0, true, false) > MOST_ENDS)) {
      blocks.add(
          new Block.Paragraph(
              "With "
                  + Words.grouped(tree.nodes())
                  + " nodes the tree is too large to print; entente convert to an .efg file holds"
                  + " all of it."));
      return;
    }
    TreeFigure.Node root = node(0, true);
    List<String> names = new ArrayList<>();
    central.scenario().actors().forEach(actor -> names.add(words.actor(actor.id())));
    String caption =
        whole
            ? "The tree: who chooses, what each move leads to, what the ends pay"
            : "What is played, and what would follow each other move on the way";
    blocks.add(new Block.Paragraph(legend()));
    TreeFigure figure = new TreeFigure(caption, root, String.join(", ", names));
    blocks.add(new Block.Figure("tree", caption + ".", figure.drawing(), table()));
  }

  private String legend() {
    return "Thick lines with filled points are what is played; thin full lines what would be chosen"
        + " if play came there; broken lines other moves. Points with the same number in brackets"
        + " look alike to whoever chooses there."
        + (words.isTable() ? "" : " Payoffs are in " + words.plural() + ", rounded.")
        + (central.equilibria().size() > 1 ? " Of several equilibria the first is drawn." : "");
  }

  private boolean isShown(int node, int action, boolean onPath, boolean all) {
    return all
        || tree.kind(node) == GameTree.Kind.CHANCE
        || onPath
        || plan.get(tree.informationSet(node)) == action;
  }

  private boolean isPlayed(int node, int action) {
    return tree.kind(node) == GameTree.Kind.CHANCE
        || !plan.isEmpty() && plan.get(tree.informationSet(node)) == action;
  }

  private int ends(int node, boolean onPath, boolean all) {
    int ends = tree.actions(node) == 0 ? 1 : 0;
    for (int action = 0; action < tree.actions(node); action++) {
      if (isShown(node, action, onPath, all) && ends <= MOST_ENDS) {
        ends += ends(tree.child(node, action), onPath && isPlayed(node, action), all);
      }
    }
    return ends;
  }

  private TreeFigure.Node node(int node, boolean onPath) {
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      return end(node, onPath);
    }
    List<TreeFigure.Branch> branches = new ArrayList<>();
    for (int action = 0; action < tree.actions(node); action++) {
      if (isShown(node, action, onPath, whole)) {
        boolean played = isPlayed(node, action);
        branches.add(
            new TreeFigure.Branch(
                label(node, action),
                played,
                onPath && played && !plan.isEmpty(),
                node(tree.child(node, action), onPath && played)));
      }
    }
    return new TreeFigure.Node(name(node), branches);
  }

  private String name(int node) {
    if (tree.kind(node) == GameTree.Kind.CHANCE) {
      return tree.chanceMoves().get(tree.chanceMove(node)).name();
    }
    int set = tree.informationSet(node);
    boolean alone = true;
    for (int other = 0; other < tree.nodes(); other++) {
      boolean decides = tree.kind(other) == GameTree.Kind.DECISION;
      alone &= other == node || !decides || tree.informationSet(other) != set;
    }
    String actor = words.actor(tree.players().get(tree.player(node)));
    return alone ? actor : actor + " [" + (set + 1) + "]";
  }

  private String label(int node, int action) {
    if (tree.kind(node) == GameTree.Kind.CHANCE) {
      Rational probability =
          tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action);
      return tree.chanceMoves().get(tree.chanceMove(node)).actions().get(action)
          + " ("
          + Words.measured(probability.toDouble())
          + ")";
    }
    String move = tree.informationSets().get(tree.informationSet(node)).actions().get(action);
    String actor = tree.players().get(tree.player(node));
    return words.moveOf(actor, move);
  }

  private TreeFigure.Node end(int node, boolean onPath) {
    List<String> payoffs = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    boolean played = onPath && !plan.isEmpty();
    row.add(Cell.of((played ? "played: " : "") + "end " + (ends.size() + 1)));
    List<Actor> actors = central.scenario().actors();
    for (int player = 0; player < actors.size(); player++) {
      String payoff = GameSection.payoff(words, tree.payoff(player, node));
      payoffs.add(payoff);
      row.add(Cell.number(payoff));
    }
    ends.add(row);
    return new TreeFigure.Node(String.join(", ", payoffs), List.of());
  }

  private Block.Table table() {
    List<Cell> columns = new ArrayList<>(Cell.all("End"));
    for (Actor actor : central.scenario().actors()) {
      columns.add(Cell.number("pays " + words.actorWithin(actor.id())));
    }
    return new Block.Table("The ends of the tree, from top to bottom", columns, ends);
  }
}
