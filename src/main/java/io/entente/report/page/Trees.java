package io.entente.report.page;

import io.entente.outcome.CentralReading;
import io.entente.report.Words;
import io.entente.report.figure.TreeFigure;
import io.entente.sample.Cells;
import io.entente.sample.Course;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree of a game in turn: all of it where it is small, otherwise the path that is played and,
 * at each step of it, what would follow each other move.
 */
final class Trees {

  private static final int MOST_ENDS = 27;
  private static final int MOST_STEPS = 7;
  private static final int MOST_PATH_ENDS = 60;

  private final CentralReading central;
  private final Words words;
  private final Cells cells;
  private final List<Decision> order = new ArrayList<>();
  private final List<List<Cell>> ends = new ArrayList<>();
  private final boolean whole;
  private final Map<String, String> path;

  Trees(CentralReading central) {
    this.central = central;
    this.words = new Words(central.scenario());
    this.cells = central.plan().cells();
    for (Decision decision : AnswerSection.inOrder(central)) {
      if (decision.strategies().size() > 1) {
        order.add(decision);
      }
    }
    this.whole = cells.size() <= MOST_ENDS;
    this.path =
        central.equilibria().isEmpty()
            ? Map.of()
            : central.moves(central.equilibria().get(0).cell());
  }

  void addTo(List<Block> blocks) {
    if (order.isEmpty()) {
      return;
    }
    if (!whole && path.isEmpty()) {
      blocks.add(new Block.Paragraph("The tree is too large to print, and no path is played."));
      return;
    }
    int alternatives = 1;
    for (Decision decision : order) {
      alternatives += decision.strategies().size() - 1;
    }
    if (!whole && alternatives > MOST_PATH_ENDS) {
      blocks.add(
          new Block.Paragraph(
              "With "
                  + Words.grouped(cells.size())
                  + " combinations of moves the tree is too large to print; entente convert to an"
                  + " .efg file holds all of it."));
      return;
    }
    TreeFigure.Node root = node(0, fixed(), !path.isEmpty());
    blocks.add(new Block.Paragraph(legend()));
    String caption =
        whole
            ? "The tree: who chooses, what each move leads to, what the ends pay"
            : "The path that is played, and what would follow each other move on it";
    List<String> names = new ArrayList<>();
    central.scenario().actors().forEach(actor -> names.add(words.actor(actor.id())));
    Block.Table table = table();
    if (order.size() > MOST_STEPS) {
      blocks.add(table);
      return;
    }
    TreeFigure tree = new TreeFigure(caption, root, String.join(", ", names));
    blocks.add(new Block.Figure("tree", caption + ".", tree.drawing(), table));
  }

  private String legend() {
    String thick =
        " Thick lines with filled points are what is played; thin full lines what would be chosen"
            + " if play came there; broken lines other moves.";
    return (whole
            ? "Moves are made from left to right." + thick
            : "The whole tree has "
                + Words.grouped(cells.size())
                + " ends. Shown is the path that is played, from left to right, and for each other"
                + " move on it what would follow if from then on everybody did what is best for"
                + " them."
                + thick)
        + (words.isTable() ? "" : " Payoffs are in " + words.plural() + ", rounded.")
        + (central.equilibria().size() > 1
            ? " Of several paths that could be played the first is drawn thick."
            : "");
  }

  /** The decisions that leave no choice. */
  private Map<String, String> fixed() {
    Map<String, String> moves = new LinkedHashMap<>();
    for (Decision decision : cells.decisions()) {
      if (decision.strategies().size() == 1) {
        moves.put(decision.id(), decision.strategies().get(0).id());
      }
    }
    return moves;
  }

  private TreeFigure.Node node(int depth, Map<String, String> before, boolean onPath) {
    if (depth == order.size()) {
      return end(cells.cell(before), onPath);
    }
    Decision decision = order.get(depth);
    String best = onPath ? path.get(decision.id()) : best(decision, before);
    List<TreeFigure.Branch> branches = new ArrayList<>();
    for (Strategy strategy : decision.strategies()) {
      boolean played = strategy.id().equals(best);
      if (played || whole || onPath) {
        Map<String, String> moves = new LinkedHashMap<>(before);
        moves.put(decision.id(), strategy.id());
        boolean goesOn = onPath && played;
        branches.add(
            new TreeFigure.Branch(
                words.move(decision.id(), strategy.id()),
                played,
                goesOn,
                node(depth + 1, moves, goesOn)));
      }
    }
    return new TreeFigure.Node(words.chooser(decision.id()), branches);
  }

  /** What would be chosen after these moves; empty where nothing is stable then. */
  private String best(Decision decision, Map<String, String> before) {
    List<Course> after = central.equilibria(before);
    return after.isEmpty() ? "" : central.moves(after.get(0).cell()).get(decision.id());
  }

  private TreeFigure.Node end(int cell, boolean onPath) {
    List<String> payoffs = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of((onPath ? "played: " : "") + "end " + (ends.size() + 1)));
    Map<String, String> moves = central.moves(cell);
    for (Decision decision : order) {
      row.add(Cell.of(words.move(decision.id(), moves.get(decision.id()))));
    }
    for (Actor actor : central.scenario().actors()) {
      String payoff = GameSection.payoff(words, central.payoff(actor.id(), cell));
      payoffs.add(payoff);
      row.add(Cell.number(payoff));
    }
    ends.add(row);
    return new TreeFigure.Node(String.join(", ", payoffs), List.of());
  }

  private Block.Table table() {
    List<Cell> columns = new ArrayList<>(Cell.all("End"));
    for (Decision decision : order) {
      columns.add(Cell.of(Words.capital(words.chooser(decision.id()))));
    }
    for (Actor actor : central.scenario().actors()) {
      columns.add(Cell.number("pays " + words.actorWithin(actor.id())));
    }
    return new Block.Table("The ends of the tree, from top to bottom", columns, ends);
  }
}
