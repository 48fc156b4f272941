package io.entente.report.page;

import io.entente.outcome.CentralReading;
import io.entente.report.Words;
import io.entente.sample.Cells;
import io.entente.sample.Course;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Payoff matrices: rows are what the first actor can do, columns what the second can; one for each
 * combination of what the others do. Best responses are underlined, stable combinations marked.
 */
final class Matrices {

  private static final int MOST_ROWS = 24;
  private static final int MOST_COLUMNS = 10;
  private static final int MOST_MATRICES = 9;

  /** Of more actors only the two that choose are shown. */
  private static final int MOST_PAID = 5;

  private final CentralReading central;
  private final Words words;
  private final Cells cells;
  private final List<Mover> movers = new ArrayList<>();

  /**
   * An actor that has a choice.
   *
   * @param moves what it can do: decision to strategy, each
   */
  private record Mover(Actor actor, List<Map<String, String>> moves) {}

  Matrices(CentralReading central) {
    this.central = central;
    this.words = new Words(central.scenario());
    this.cells = central.plan().cells();
    for (Actor actor : central.scenario().actors()) {
      List<Map<String, String>> moves = moves(actor);
      if (moves.size() > 1) {
        movers.add(new Mover(actor, moves));
      }
    }
  }

  private List<Map<String, String>> moves(Actor actor) {
    List<Map<String, String>> combinations = new ArrayList<>();
    combinations.add(Map.of());
    for (Decision decision : cells.decisions()) {
      if (decision.actor().equals(actor.id())) {
        List<Map<String, String>> longer = new ArrayList<>();
        for (Map<String, String> shorter : combinations) {
          for (var strategy : decision.strategies()) {
            Map<String, String> more = new LinkedHashMap<>(shorter);
            more.put(decision.id(), strategy.id());
            longer.add(more);
            if (longer.size() > 1000) {
              return longer;
            }
          }
        }
        combinations = longer;
      }
    }
    return combinations;
  }

  void addTo(List<Block> blocks) {
    if (movers.isEmpty()) {
      return;
    }
    int rows = movers.get(0).moves().size();
    int columns = movers.size() > 1 ? movers.get(1).moves().size() : 1;
    if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
      blocks.add(
          new Block.Paragraph(
              "With "
                  + Words.grouped(cells.size())
                  + " combinations of moves the game is too large to print as a matrix; up to "
                  + MOST_ROWS
                  + " rows and "
                  + MOST_COLUMNS
                  + " columns are. A spreadsheet takes it: entente convert to a .csv file."));
      return;
    }
    blocks.add(new Block.Paragraph(legend()));
    long matrices = cells.size() / ((long) rows * columns);
    if (matrices > MOST_MATRICES) {
      Map<String, String> others =
          central.moves(central.equilibria().isEmpty() ? 0 : central.equilibria().get(0).cell());
      blocks.add(
          new Block.Paragraph(
              "All combinations would take "
                  + Words.grouped(matrices)
                  + " matrices. Shown is one: what "
                  + words.actorWithin(movers.get(0).actor().id())
                  + " and "
                  + words.actorWithin(movers.get(1).actor().id())
                  + " can do while all others do "
                  + (central.equilibria().isEmpty()
                      ? "the first thing they can."
                      : "what they do in the "
                          + (central.equilibria().size() == 1 ? "" : "first ")
                          + "stable combination.")));
      blocks.add(matrix(others, "the others as said above"));
      return;
    }
    others(2, new LinkedHashMap<>(central.moves(0)), new ArrayList<>(), blocks);
  }

  private String legend() {
    return "In a cell stand the payoffs of "
        + names()
        + ". Underlined: no other move of this actor would pay it more, given what the others do."
        + " A frame and the word \"stable\": so for every actor, a Nash equilibrium in pure"
        + " strategies."
        + (words.isTable()
            ? ""
            : " Payoffs are sums of reasons, in "
                + words.plural()
                + ", rounded; only differences for one actor mean something.");
  }

  private List<Actor> paid() {
    List<Actor> all = central.scenario().actors();
    if (all.size() <= MOST_PAID) {
      return all;
    }
    return movers.subList(0, Math.min(2, movers.size())).stream().map(Mover::actor).toList();
  }

  private String names() {
    List<String> names = new ArrayList<>();
    paid().forEach(actor -> names.add(words.actorWithin(actor.id())));
    return names.size() == 1 ? names.get(0) : String.join(", ", names) + ", in this order";
  }

  private void others(int mover, Map<String, String> moves, List<String> says, List<Block> blocks) {
    if (mover >= movers.size()) {
      blocks.add(matrix(moves, String.join("; ", says)));
      return;
    }
    for (Map<String, String> own : movers.get(mover).moves()) {
      Map<String, String> more = new LinkedHashMap<>(moves);
      more.putAll(own);
      List<String> longer = new ArrayList<>(says);
      own.forEach((decision, strategy) -> longer.add(words.sentence(decision, strategy)));
      others(mover + 1, more, longer, blocks);
    }
  }

  private Block matrix(Map<String, String> others, String says) {
    Mover down = movers.get(0);
    boolean two = movers.size() > 1;
    List<Cell> columns = new ArrayList<>();
    String rowName = Words.capital(words.actor(down.actor().id()));
    columns.add(
        Cell.of(
            two
                ? rowName + " \u2193, " + words.actor(movers.get(1).actor().id()) + " \u2192"
                : rowName));
    List<Map<String, String>> across = two ? movers.get(1).moves() : List.of(Map.of());
    across.forEach(moves -> columns.add(Cell.of(two ? label(moves) : "Payoff")));
    List<List<Cell>> rows = new ArrayList<>();
    for (Map<String, String> own : down.moves()) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(label(own)));
      for (Map<String, String> other : across) {
        Map<String, String> moves = new LinkedHashMap<>(others);
        moves.putAll(own);
        moves.putAll(other);
        row.add(cell(cells.cell(moves)));
      }
      rows.add(row);
    }
    String caption =
        two
            ? "Rows: "
                + words.actor(down.actor().id())
                + "; columns: "
                + words.actor(movers.get(1).actor().id())
                + (says.isEmpty() ? "" : "; " + says)
            : "What each move pays";
    return new Block.Table(caption, columns, rows);
  }

  private String label(Map<String, String> moves) {
    List<String> parts = new ArrayList<>();
    moves.forEach((decision, strategy) -> parts.add(words.move(decision, strategy)));
    return String.join(" and ", parts);
  }

  private Cell cell(int cell) {
    List<Cell.Part> parts = new ArrayList<>();
    for (Actor actor : paid()) {
      if (!parts.isEmpty()) {
        parts.add(Cell.Part.of(", "));
      }
      String payoff = GameSection.payoff(words, central.payoff(actor.id(), cell));
      boolean best = isBest(actor.id(), cell);
      parts.add(new Cell.Part(payoff, best ? Cell.Manner.UNDERLINED : Cell.Manner.PLAIN, ""));
    }
    boolean stable = central.equilibria().contains(Course.of(cell));
    if (stable) {
      parts.add(Cell.Part.of(" stable"));
    }
    return new Cell(parts, false, stable, "");
  }

  private boolean isBest(String actor, int cell) {
    if (movers.stream().noneMatch(mover -> mover.actor().id().equals(actor))) {
      return false;
    }
    for (Course other : central.movesAlone(Course.of(cell), actor)) {
      double gain = central.payoff(actor, other) - central.payoff(actor, cell);
      if (gain > central.tolerance(actor)) {
        return false;
      }
    }
    return true;
  }
}
