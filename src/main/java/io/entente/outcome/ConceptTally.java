package io.entente.outcome;

import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whether outcomes are stable under one solution concept after the other, in one view after the
 * other, at the central reading. No concept is the judge of the others: this is a tally.
 *
 * @param views the views, that of the question first
 * @param rows one for each outcome
 */
public record ConceptTally(List<String> views, List<Row> rows) {

  /** A way to say what is stable. */
  public enum Concept {
    /** Nash equilibria in pure strategies, all moving at once. */
    NASH("Nash"),
    /** Subgame-perfect play, moving in turn as the scenario says. */
    PERFECT("in turn"),
    /** Logit quantal response, all moving at once, at each precision of {@link #PRECISIONS}. */
    QUANTAL("quantal"),
    /** Correlated equilibria, all moving at once. */
    CORRELATED("correlated"),
    /** General metarationality. */
    GMR("GMR"),
    /** Symmetric metarationality. */
    SMR("SMR"),
    /** Sequential stability. */
    SEQ("SEQ");

    private final String word;

    Concept(String word) {
      this.word = word;
    }

    /** The name in tables and JSON. */
    public String word() {
      return word;
    }
  }

  /**
   * The precisions at which quantal response is looked at: λ times the largest payoff range of a
   * player. Fixed here, before any scenario is seen.
   */
  public static final List<Double> PRECISIONS = List.of(1.0, 3.0, 10.0, 30.0, 100.0);

  /** From this probability on, noisy play is said to lead to an outcome. */
  static final double LIKELY = 0.5;

  /** What one concept says of one outcome in one view. */
  public sealed interface Cell {
    /** Whether some equilibrium leads to the outcome. */
    boolean isStable();

    /** Whether there are equilibria and all of them lead to it. */
    boolean isSure();
  }

  /**
   * In so many of the equilibria the outcome comes about.
   *
   * @param holdsIn in how many; of quantal response, at how many precisions it is at least as
   *     likely as not
   * @param of how many there are; of quantal response, how many precisions
   */
  public record Counted(int holdsIn, int of) implements Cell {
    @Override
    public boolean isStable() {
      return holdsIn > 0;
    }

    @Override
    public boolean isSure() {
      return holdsIn > 0 && holdsIn == of;
    }
  }

  /**
   * The probability of the outcome over all correlated equilibria.
   *
   * @param low the least
   * @param high the most; where it is 1 the outcome is possible as correlated play, and where the
   *     least is 1 too it is necessary
   */
  public record Between(double low, double high) implements Cell {

    private static final double ONE = 1 - 1e-9;

    @Override
    public boolean isStable() {
      return high >= ONE;
    }

    @Override
    public boolean isSure() {
      return low >= ONE;
    }
  }

  /**
   * The concept says nothing about this game.
   *
   * @param why in words
   */
  public record NotAsked(String why) implements Cell {
    @Override
    public boolean isStable() {
      return false;
    }

    @Override
    public boolean isSure() {
      return false;
    }
  }

  /**
   * One outcome.
   *
   * @param outcome which
   * @param cells by concept, a cell for each view
   */
  public record Row(Outcome outcome, Map<Concept, List<Cell>> cells) {

    /** What the view of the question says. */
    public Cell first(Concept concept) {
      return cells.get(concept).get(0);
    }

    /** In how many views some equilibrium leads to it. */
    public int stableIn(Concept concept) {
      int number = 0;
      for (Cell cell : cells.get(concept)) {
        number += cell.isStable() ? 1 : 0;
      }
      return number;
    }

    /** In how many views all equilibria lead to it. */
    public int sureIn(Concept concept) {
      int number = 0;
      for (Cell cell : cells.get(concept)) {
        number += cell.isSure() ? 1 : 0;
      }
      return number;
    }

    /** In how many views the concept says something. */
    public int askedIn(Concept concept) {
      int number = 0;
      for (Cell cell : cells.get(concept)) {
        number += cell instanceof NotAsked ? 0 : 1;
      }
      return number;
    }
  }

  public ConceptTally {
    views = List.copyOf(views);
    rows = List.copyOf(rows);
  }

  /** The tally of some outcomes over all views of a scenario. */
  public static ConceptTally of(Question question, List<Outcome> asked) {
    List<String> views = new ArrayList<>(List.of(question.viewName()));
    question.scenario().views().forEach(view -> views.add(view.name()));
    views.remove(views.lastIndexOf(question.viewName()));
    List<Map<Concept, List<Cell>>> byOutcome = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Map<Concept, List<Cell>> empty = new EnumMap<>(Concept.class);
      for (Concept concept : Concept.values()) {
        empty.put(concept, new ArrayList<>());
      }
      byOutcome.add(empty);
    }
    for (String view : views) {
      List<Map<Concept, Cell>> cells = ConceptCells.of(question.under(view), asked);
      for (int i = 0; i < asked.size(); i++) {
        for (Concept concept : Concept.values()) {
          byOutcome.get(i).get(concept).add(cells.get(i).get(concept));
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      rows.add(new Row(asked.get(i), byOutcome.get(i)));
    }
    return new ConceptTally(views, rows);
  }
}
