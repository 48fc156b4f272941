package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.game.Shape;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every combination of moves, numbered: one axis per decision, in scenario order, the last varying
 * fastest. Since the decisions of one actor stand together, the same numbers count the profiles of
 * the simultaneous form.
 */
public final class Cells {

  private final List<Decision> decisions;
  private final List<Decision> axes;
  private final int size;
  private final int[] counts;
  private final int[] strides;

  /**
   * The combinations of moves at these decisions.
   *
   * @param mostBytes what a table of one payoff per decision may take
   * @throws io.entente.game.GameTooLargeException if it would take more
   */
  Cells(List<Decision> decisions, long mostBytes) {
    this(decisions, List.of(), mostBytes);
  }

  /**
   * The combinations of moves and of states.
   *
   * @param states what takes one of several values without being decided; the last axes
   */
  Cells(List<Decision> decisions, List<Decision> states, long mostBytes) {
    this.decisions = List.copyOf(decisions);
    List<Decision> both = new ArrayList<>(decisions);
    both.addAll(states);
    axes = List.copyOf(both);
    counts = new int[axes.size()];
    for (int d = 0; d < counts.length; d++) {
      counts[d] = axes.get(d).strategies().size();
    }
    if (counts.length > 0) {
      Shape.of(counts).requireTable(mostBytes);
    }
    strides = new int[counts.length];
    int stride = 1;
    for (int d = counts.length - 1; d >= 0; d--) {
      strides[d] = stride;
      stride *= counts[d];
    }
    size = stride;
  }

  /** The decisions; the first axes. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** Everything that a combination says: the decisions, then the states. */
  List<Decision> axes() {
    return axes;
  }

  /** How many combinations there are. */
  public int size() {
    return size;
  }

  int count(int decision) {
    return counts[decision];
  }

  int stride(int decision) {
    return strides[decision];
  }

  /** Which strategy a combination has at a decision. */
  public int strategy(int cell, int decision) {
    return cell / strides[decision] % counts[decision];
  }

  /** The combination in words: decision id to strategy id, in scenario order, then the states. */
  public Map<String, String> moves(int cell) {
    Map<String, String> moves = new LinkedHashMap<>();
    for (int d = 0; d < counts.length; d++) {
      Decision decision = axes.get(d);
      moves.put(decision.id(), decision.strategies().get(strategy(cell, d)).id());
    }
    return moves;
  }

  /**
   * How often each move is made in a course of events: decision id to strategy id to probability;
   * what is missing to 1 is the probability that it does not come to that decision.
   */
  public Map<String, Map<String, Double>> moves(Course course) {
    Map<String, Map<String, Double>> moves = new LinkedHashMap<>();
    decisions.forEach(decision -> moves.put(decision.id(), new LinkedHashMap<>()));
    for (int i = 0; i < course.size(); i++) {
      double probability = course.probability(i);
      for (int d = 0; d < decisions.size(); d++) {
        Decision decision = decisions.get(d);
        String move = decision.strategies().get(strategy(course.cell(i), d)).id();
        moves.get(decision.id()).merge(move, probability, Double::sum);
      }
    }
    return moves;
  }

  /** The combination of these moves; every decision has one. */
  public int cell(Map<String, String> moves) {
    int cell = 0;
    for (int d = 0; d < counts.length; d++) {
      int strategy = axes.get(d).indexOf(moves.get(axes.get(d).id()));
      if (strategy < 0) {
        throw new IllegalArgumentException("no such combination of moves: " + moves);
      }
      cell += strategy * strides[d];
    }
    return cell;
  }

  /**
   * At which combinations of moves a condition holds.
   *
   * @param condition without formulas
   */
  public boolean[] where(Condition condition) {
    Set<String> mentioned = new LinkedHashSet<>();
    condition.collectDecisions(mentioned);
    Scope scope = new Scope(this, axes(mentioned));
    List<LevelTable.Row> rows = List.of(new LevelTable.Row(condition, Expression.of(1)));
    int[] rowAt = Rows.matching(rows, scope, this);
    int[] placeOf = Scope.whole(this).projectionOnto(scope);
    boolean[] holds = new boolean[size()];
    for (int cell = 0; cell < holds.length; cell++) {
      holds[cell] = rowAt[placeOf[cell]] != Rows.NONE;
    }
    return holds;
  }

  /** Which combinations have these moves, decision id to strategy id. */
  boolean[] with(Map<String, String> moves) {
    List<Condition> all = new ArrayList<>();
    moves.forEach((decision, move) -> all.add(new Condition.Is(decision, List.of(move))));
    return where(new Condition.All(all));
  }

  /**
   * The axes of some of the decisions, ascending; ids of other scenarios' decisions are left out.
   */
  int[] axes(Iterable<String> ids) {
    List<Integer> found = new ArrayList<>();
    for (int d = 0; d < counts.length; d++) {
      for (String id : ids) {
        if (axes.get(d).id().equals(id)) {
          found.add(d);
          break;
        }
      }
    }
    int[] axes = new int[found.size()];
    for (int i = 0; i < axes.length; i++) {
      axes[i] = found.get(i);
    }
    return axes;
  }
}
