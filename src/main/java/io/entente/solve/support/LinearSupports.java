package io.entente.solve.support;

import io.entente.game.Shape;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The equilibria of supports in which one player mixes, or two do, exactly.
 *
 * <p>What each of the two does must satisfy linear conditions: that the other is indifferent
 * between the strategies of its support and none outside earns more. Those who do not mix add
 * conditions that are linear in each of the two. So the equilibria are the pairs of points of two
 * polytopes that satisfy the latter.
 */
final class LinearSupports {

  /** What a support holds. */
  enum Kind {
    NONE,
    ONE,
    INFINITELY_MANY,
    UNDECIDED
  }

  /**
   * The answer for a support.
   *
   * @param kind what it holds
   * @param points equilibria, [player][place in its support]: all, or the corners of the set of
   *     all; a corner may leave out strategies of the support
   */
  record Answer(Kind kind, List<Rational[][]> points) {
    static final Answer NONE = new Answer(Kind.NONE, List.of());
  }

  private final DeviationGains gains;
  private final int[][] supports;
  private final int first;
  private final int second;
  private final int base;

  private LinearSupports(DeviationGains gains, int[][] supports) {
    this.gains = gains;
    this.supports = supports;
    int one = -1;
    int other = -1;
    int pure = 0;
    for (int player = 0; player < supports.length; player++) {
      if (supports[player].length == 1) {
        pure += supports[player][0] * gains.shape().stride(player);
      } else if (one < 0) {
        one = player;
      } else {
        other = player;
      }
    }
    this.first = one;
    this.second = other;
    this.base = pure;
  }

  /** The equilibria with just these supports, of which one or two have several strategies. */
  static Answer solve(DeviationGains gains, int[][] supports) {
    LinearSupports problem = new LinearSupports(gains, supports);
    return problem.second < 0 ? problem.alone() : problem.together();
  }

  private Answer alone() {
    int[] support = supports[first];
    for (int strategy = 0; strategy < gains.shape().strategies(first); strategy++) {
      int sign = gains.sign(first, strategy, support[0], base);
      if (sign > 0 || sign < 0 && SupportSystem.contains(support, strategy)) {
        return Answer.NONE;
      }
    }
    Polytope own = new Polytope(support.length);
    demandOfOthers(own, first, base);
    Optional<List<Rational[]>> corners = own.vertices();
    return corners.isEmpty() ? undecided(List.of()) : answer(corners.get(), null, null);
  }

  private Answer together() {
    Polytope ofFirst = indifference(first, second);
    Polytope ofSecond = indifference(second, first);
    Optional<List<Rational[]>> some = ofFirst.vertices();
    if (some.isPresent() && !Polytope.useAll(some.get())) {
      return Answer.NONE;
    }
    Optional<List<Rational[]>> others = ofSecond.vertices();
    if (others.isPresent() && !Polytope.useAll(others.get())) {
      return Answer.NONE;
    }
    if (some.isEmpty() || others.isEmpty()) {
      return undecided(List.of());
    }
    if (some.get().size() == 1) {
      Rational[] fixed = some.get().get(0);
      return pinned(ofSecond, second, first, fixed);
    }
    if (others.get().size() == 1) {
      return pinned(ofFirst, first, second, others.get().get(0));
    }
    return faces(some.get(), others.get());
  }

  /** Those of one player's points that suit the players who do not mix, given the other's point. */
  private Answer pinned(Polytope free, int player, int pinned, Rational[] fixed) {
    Polytope suiting = free.copy();
    for (int third = 0; third < supports.length; third++) {
      if (third != player && third != pinned) {
        demandOf(third, suiting, player, pinned, fixed);
      }
    }
    Optional<List<Rational[]>> corners = suiting.vertices();
    if (corners.isEmpty()) {
      return undecided(List.of());
    }
    return player == first
        ? answer(corners.get(), null, fixed)
        : answer(corners.get(), fixed, null);
  }

  private Answer answer(List<Rational[]> corners, Rational[] ofFirst, Rational[] ofSecond) {
    if (!Polytope.useAll(corners)) {
      return Answer.NONE;
    }
    List<Rational[][]> points = new ArrayList<>();
    for (Rational[] corner : corners) {
      points.add(point(ofFirst == null ? corner : ofFirst, ofFirst != null ? corner : ofSecond));
    }
    return new Answer(corners.size() == 1 ? Kind.ONE : Kind.INFINITELY_MANY, points);
  }

  /** Pairs of corners, and what is between them, where those who do not mix have no gain. */
  private Answer faces(List<Rational[]> some, List<Rational[]> others) {
    List<Rational[][]> points = new ArrayList<>();
    boolean isAll = true;
    for (Rational[] one : some) {
      for (Rational[] other : others) {
        if (suitsThose(one, other)) {
          points.add(point(one, other));
        } else {
          isAll = false;
        }
      }
    }
    if (isAll) {
      return new Answer(Kind.INFINITELY_MANY, points);
    }
    if (isExcluded(some, others)) {
      return Answer.NONE;
    }
    Rational[] one = Polytope.middle(some);
    Rational[] other = Polytope.middle(others);
    if (suitsThose(one, other)) {
      points.add(point(one, other));
    }
    return undecided(points);
  }

  private static Answer undecided(List<Rational[][]> points) {
    return new Answer(Kind.UNDECIDED, points);
  }

  private boolean suitsThose(Rational[] one, Rational[] other) {
    for (int third = 0; third < supports.length; third++) {
      if (third != first && third != second) {
        for (Rational[] row : rows(third, first, second, other)) {
          if (Polytope.product(row, one).signum() > 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether somebody who does not mix gains by one deviation at no corner less than 0. */
  private boolean isExcluded(List<Rational[]> some, List<Rational[]> others) {
    for (int third = 0; third < supports.length; third++) {
      if (third == first || third == second) {
        continue;
      }
      int deviations = gains.shape().strategies(third) - 1;
      boolean[] gainsSomewhere = new boolean[deviations];
      boolean[] losesSomewhere = new boolean[deviations];
      for (Rational[] other : others) {
        List<Rational[]> rows = rows(third, first, second, other);
        for (int d = 0; d < deviations; d++) {
          for (Rational[] one : some) {
            int sign = Polytope.product(rows.get(d), one).signum();
            gainsSomewhere[d] |= sign > 0;
            losesSomewhere[d] |= sign < 0;
          }
        }
      }
      for (int d = 0; d < deviations; d++) {
        if (gainsSomewhere[d] && !losesSomewhere[d]) {
          return true;
        }
      }
    }
    return false;
  }

  /** The points of {@code player} under which {@code other} is best off with its support. */
  private Polytope indifference(int player, int other) {
    int[] support = supports[other];
    Polytope polytope = new Polytope(supports[player].length);
    for (int strategy = 0; strategy < gains.shape().strategies(other); strategy++) {
      if (strategy == support[0]) {
        continue;
      }
      Rational[] row = row(other, strategy, player, base);
      if (SupportSystem.contains(support, strategy)) {
        polytope.demandZero(row);
      } else {
        polytope.demandNotPositive(row);
      }
    }
    return polytope;
  }

  /** All who do not mix, where one alone does. */
  private void demandOfOthers(Polytope polytope, int player, int at) {
    for (int other = 0; other < supports.length; other++) {
      for (int d = 0; d < gains.shape().strategies(other) && other != player; d++) {
        if (d != supports[other][0]) {
          polytope.demandNotPositive(row(other, d, player, without(at, other)));
        }
      }
    }
  }

  private void demandOf(int third, Polytope polytope, int player, int pinned, Rational[] fixed) {
    for (Rational[] row : rows(third, player, pinned, fixed)) {
      polytope.demandNotPositive(row);
    }
  }

  /** Per deviation of a third player its gain by strategy of {@code player}. */
  private List<Rational[]> rows(int third, int player, int pinned, Rational[] fixed) {
    Shape shape = gains.shape();
    List<Rational[]> rows = new ArrayList<>();
    for (int strategy = 0; strategy < shape.strategies(third); strategy++) {
      if (strategy == supports[third][0]) {
        continue;
      }
      Rational[] sum = null;
      for (int k = 0; k < fixed.length; k++) {
        int at = without(base, third) + supports[pinned][k] * shape.stride(pinned);
        Rational[] row = row(third, strategy, player, at);
        for (int i = 0; i < row.length; i++) {
          row[i] = row[i].times(fixed[k]);
          row[i] = sum == null ? row[i] : row[i].plus(sum[i]);
        }
        sum = row;
      }
      rows.add(sum);
    }
    return rows;
  }

  /** What {@code who} gains by a strategy over the first of its support, by strategy of player. */
  private Rational[] row(int who, int strategy, int player, int at) {
    Rational[] row = new Rational[supports[player].length];
    for (int k = 0; k < row.length; k++) {
      int index = at + supports[player][k] * gains.shape().stride(player);
      row[k] = gains.gain(who, strategy, supports[who][0], index);
    }
    return row;
  }

  /** The profile with strategy 0 for a player who does not mix. */
  private int without(int at, int player) {
    return at - supports[player][0] * gains.shape().stride(player);
  }

  private Rational[][] point(Rational[] ofFirst, Rational[] ofSecond) {
    Rational[][] point = new Rational[supports.length][];
    for (int player = 0; player < point.length; player++) {
      point[player] =
          player == first ? ofFirst : player == second ? ofSecond : new Rational[] {Rational.ONE};
    }
    return point;
  }
}
