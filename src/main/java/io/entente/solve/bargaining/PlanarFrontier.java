package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The efficient part of the hull of points in the plane of two parties' gains, from the point best
 * for the second party to the point best for the first.
 */
final class PlanarFrontier {

  private final List<List<Rational>> points;

  /** The corners' numbers among the points; the first party's gain rises, the second's falls. */
  private final List<Integer> corners = new ArrayList<>();

  PlanarFrontier(List<List<Rational>> points) {
    this.points = points;
    List<Integer> order = new ArrayList<>();
    for (int point = 0; point < points.size(); point++) {
      order.add(point);
    }
    order.sort(
        Comparator.comparing((Integer point) -> x(point))
            .thenComparing((Integer point) -> y(point)));
    for (int point : order) {
      // A later point is further to the right: whatever is not higher than it is not efficient.
      while (!corners.isEmpty() && y(last(1)).compareTo(y(point)) <= 0) {
        corners.remove(corners.size() - 1);
      }
      while (corners.size() > 1 && !turnsRight(last(2), last(1), point)) {
        corners.remove(corners.size() - 1);
      }
      corners.add(point);
    }
  }

  /**
   * The Nash solution. Along an edge (dx, dy) the product of the gains x and y, to the powers a and
   * b, rises as long as a&middot;dx&middot;y + b&middot;dy&middot;x &gt; 0; this is linear along
   * the edge and, as the frontier is concave, changes its sign once.
   */
  Agreement nash(Parties parties) {
    Rational a = parties.weight(0);
    Rational b = parties.weight(1);
    int at = 0;
    while (at + 1 < corners.size()) {
      int from = corners.get(at);
      int to = corners.get(at + 1);
      Rational dx = x(to).minus(x(from));
      Rational dy = y(to).minus(y(from));
      Rational atFrom = a.times(dx).times(y(from)).plus(b.times(dy).times(x(from)));
      Rational atTo = a.times(dx).times(y(to)).plus(b.times(dy).times(x(to)));
      if (atFrom.signum() <= 0) {
        break;
      }
      if (atTo.signum() < 0) {
        return agreement(parties, from, to, atFrom.dividedBy(atFrom.minus(atTo)));
      }
      at++;
    }
    return agreement(parties, corners.get(at), corners.get(at), Rational.ZERO);
  }

  /** The point this part of the way between two. */
  private Agreement agreement(Parties parties, int from, int to, Rational part) {
    Rational rest = Rational.ONE.minus(part);
    List<Rational> gains =
        List.of(
            rest.times(x(from)).plus(part.times(x(to))),
            rest.times(y(from)).plus(part.times(y(to))));
    Rational[] lottery = new Rational[points.size()];
    Arrays.fill(lottery, Rational.ZERO);
    lottery[to] = part;
    lottery[from] = from == to ? Rational.ONE : rest;
    List<Rational> payoffs = new ArrayList<>();
    for (int party = 0; party < 2; party++) {
      int sign = gains.get(party).signum();
      if (sign < 0 || sign == 0 && parties.weight(party).signum() > 0) {
        return Agreement.none(parties.fallBacks());
      }
      payoffs.add(parties.fallBack(party).plus(gains.get(party)));
    }
    return new Agreement(true, payoffs, gains, Arrays.asList(lottery), 0);
  }

  private boolean turnsRight(int one, int two, int three) {
    Rational across = x(two).minus(x(one)).times(y(three).minus(y(two)));
    Rational down = y(two).minus(y(one)).times(x(three).minus(x(two)));
    return across.compareTo(down) < 0;
  }

  private int last(int back) {
    return corners.get(corners.size() - back);
  }

  private Rational x(int point) {
    return points.get(point).get(0);
  }

  private Rational y(int point) {
    return points.get(point).get(1);
  }
}
