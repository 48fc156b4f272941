package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.game.Shape;
import io.entente.scenario.Chance;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every combination of moves and of what chance brings, numbered: one axis per decision and then
 * one per chance move, in scenario order, the last varying fastest. Since the decisions of one
 * actor stand together, the same numbers count the profiles of the simultaneous form. A decision
 * that is there under a condition has one more place, for when it is not.
 */
public final class Cells {

  /** Stands for the move at a decision that is not there. */
  private static final String NOT_THERE = "";

  private final List<Decision> decisions;
  private final List<Chance> chance;
  private final int size;
  private boolean[] possible;
  private final int[] counts;
  private final int[] strides;

  /**
   * The combinations of moves at these decisions.
   *
   * @param mostBytes what a table of one payoff per decision may take
   * @throws io.entente.game.GameTooLargeException if it would take more
   */
  Cells(List<Decision> decisions, List<Chance> chance, long mostBytes) {
    this.decisions = List.copyOf(decisions);
    this.chance = List.copyOf(chance);
    counts = new int[decisions.size() + chance.size()];
    for (int d = 0; d < decisions.size(); d++) {
      Decision decision = decisions.get(d);
      boolean always = decision.condition().equals(Condition.ALWAYS);
      counts[d] = decision.strategies().size() + (always ? 0 : 1);
    }
    for (int c = 0; c < chance.size(); c++) {
      counts[decisions.size() + c] = chance.get(c).outcomes().size();
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

  /** The decisions; these are the first axes. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** How many combinations there are. */
  public int size() {
    return size;
  }

  /** The chance moves; these are the axes after those of decisions. */
  List<Chance> chance() {
    return chance;
  }

  /** How many decisions and chance moves there are. */
  public int axes() {
    return counts.length;
  }

  /** The axis of a decision or chance move, or -1. */
  int axis(String id) {
    for (int axis = 0; axis < counts.length; axis++) {
      if (id(axis).equals(id)) {
        return axis;
      }
    }
    return -1;
  }

  /** The id of the decision or chance move. */
  public String id(int axis) {
    int c = axis - decisions.size();
    return c < 0 ? decisions.get(axis).id() : chance.get(c).id();
  }

  /** The id of a strategy or an outcome of chance; of a decision that is not there, empty. */
  String value(int axis, int place) {
    int c = axis - decisions.size();
    List<Strategy> values = c < 0 ? decisions.get(axis).strategies() : chance.get(c).outcomes();
    return place < values.size() ? values.get(place).id() : NOT_THERE;
  }

  /** How many places an axis has. */
  public int count(int axis) {
    return counts[axis];
  }

  /** By how much the number grows with the place on an axis. */
  public int stride(int axis) {
    return strides[axis];
  }

  /** Whether play may lead to a combination, as far as conditions of decisions go. */
  public boolean isPossible(int cell) {
    if (possible == null) {
      possible = possible();
    }
    return possible.length == 0 || possible[cell];
  }

  /** How many combinations play may lead to. */
  public int possibleCount() {
    int count = 0;
    for (int cell = 0; cell < size; cell++) {
      count += isPossible(cell) ? 1 : 0;
    }
    return count;
  }

  private boolean[] possible() {
    boolean[] all = new boolean[0];
    for (int d = 0; d < decisions.size(); d++) {
      Decision decision = decisions.get(d);
      if (!decision.isConditional()) {
        continue;
      }
      if (all.length == 0) {
        all = new boolean[size];
        Arrays.fill(all, true);
      }
      boolean[] there = where(decision.condition());
      for (int cell = 0; cell < size; cell++) {
        all[cell] &= there[cell] == strategy(cell, d) < decision.strategies().size();
      }
      for (int s = 0; s < decision.strategies().size(); s++) {
        boolean[] open = where(decision.strategies().get(s).condition());
        for (int cell = 0; cell < size; cell++) {
          all[cell] &= strategy(cell, d) != s || open[cell];
        }
      }
    }
    return all;
  }

  /**
   * Which strategy a combination has at a decision, or outcome at a chance move; where a decision
   * is not there, the number of its strategies.
   */
  public int strategy(int cell, int axis) {
    return cell / strides[axis] % counts[axis];
  }

  /** The combination in words: decision id to strategy id, in scenario order. */
  public Map<String, String> moves(int cell) {
    return named(cell, decisions.size());
  }

  /** The same with what chance brings: chance id to outcome id. */
  public Map<String, String> events(int cell) {
    return named(cell, counts.length);
  }

  private Map<String, String> named(int cell, int end) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int axis = 0; axis < end; axis++) {
      String value = value(axis, strategy(cell, axis));
      if (!value.equals(NOT_THERE)) {
        names.put(id(axis), value);
      }
    }
    return names;
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
      moves(course.cell(i))
          .forEach((at, move) -> moves.get(at).merge(move, probability, Double::sum));
    }
    return moves;
  }

  /** The combination of these events; every decision that is there, and all chance, has one. */
  public int cell(Map<String, String> moves) {
    int cell = 0;
    for (int axis = 0; axis < counts.length; axis++) {
      String wanted = moves.getOrDefault(id(axis), NOT_THERE);
      int place = 0;
      while (place < counts[axis] && !value(axis, place).equals(wanted)) {
        place++;
      }
      if (place == counts[axis]) {
        throw new IllegalArgumentException("no such combination of moves: " + moves);
      }
      cell += place * strides[axis];
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
        if (id(d).equals(id)) {
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
