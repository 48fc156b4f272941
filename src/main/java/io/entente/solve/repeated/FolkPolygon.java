package io.entente.solve.repeated;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The folk-theorem set of a game of two players: what they can get on average, by profiles or draws
 * among profiles that both see, if neither gets less than the others can hold it down to.
 *
 * <p>The convex hull of the payoffs, cut off below the two levels: a polygon, perhaps a segment, a
 * point, or empty. If players are patient enough, every point at which both get more than their
 * level is what a subgame-perfect equilibrium pays (Fudenberg and Maskin 1986).
 *
 * @param vertices counter-clockwise, beginning with the lowest of those furthest left; each once
 * @see "Fudenberg and Maskin (1986), The folk theorem in repeated games with discounting or with
 *     incomplete information, Econometrica 54, 533-554"
 */
public record FolkPolygon(List<Point> vertices) {

  /** What the two players get. */
  public record Point(Rational first, Rational second) implements Comparable<Point> {
    @Override
    public int compareTo(Point other) {
      int order = first.compareTo(other.first);
      return order != 0 ? order : second.compareTo(other.second);
    }

    Rational get(int player) {
      return player == 0 ? first : second;
    }
  }

  public FolkPolygon {
    vertices = List.copyOf(vertices);
  }

  /** What lies in the hull of this game's payoffs at or above these levels. */
  public static FolkPolygon of(StrategicGame game, Rational first, Rational second) {
    if (game.shape().players() != 2) {
      throw new IllegalArgumentException("a polygon of " + game.shape().players() + " players");
    }
    TreeSet<Point> points = new TreeSet<>();
    for (int index = 0; index < game.shape().profiles(); index++) {
      points.add(new Point(game.exactPayoff(0, index), game.exactPayoff(1, index)));
    }
    List<Point> cut = cut(cut(hull(new ArrayList<>(points)), 0, first), 1, second);
    return new FolkPolygon(hull(new ArrayList<>(new TreeSet<>(cut))));
  }

  /** The corners of the convex hull of points in ascending order, without those on its edges. */
  private static List<Point> hull(List<Point> sorted) {
    if (sorted.size() < 3) {
      return sorted;
    }
    List<Point> lower = chain(sorted);
    List<Point> backwards = new ArrayList<>(sorted);
    Collections.reverse(backwards);
    List<Point> upper = chain(backwards);
    List<Point> all = new ArrayList<>(lower.subList(0, lower.size() - 1));
    all.addAll(upper.subList(0, upper.size() - 1));
    return all;
  }

  private static List<Point> chain(List<Point> points) {
    List<Point> chain = new ArrayList<>();
    for (Point next : points) {
      while (chain.size() >= 2
          && turn(chain.get(chain.size() - 2), chain.get(chain.size() - 1), next) <= 0) {
        chain.remove(chain.size() - 1);
      }
      chain.add(next);
    }
    return chain;
  }

  /** 1 if three points turn to the left, -1 to the right, 0 if they are in line. */
  private static int turn(Point one, Point two, Point three) {
    Rational left = two.first.minus(one.first).times(three.second.minus(one.second));
    Rational right = two.second.minus(one.second).times(three.first.minus(one.first));
    return left.compareTo(right);
  }

  /** The part of a convex polygon where a player gets at least its level. */
  private static List<Point> cut(List<Point> polygon, int player, Rational level) {
    List<Point> left = new ArrayList<>();
    for (int i = 0; i < polygon.size(); i++) {
      Point here = polygon.get(i);
      Point next = polygon.get((i + 1) % polygon.size());
      int one = here.get(player).compareTo(level);
      int two = next.get(player).compareTo(level);
      if (one >= 0) {
        left.add(here);
      }
      if (one * two < 0) {
        Rational share =
            level.minus(here.get(player)).dividedBy(next.get(player).minus(here.get(player)));
        left.add(
            new Point(
                here.first.plus(share.times(next.first.minus(here.first))),
                here.second.plus(share.times(next.second.minus(here.second)))));
      }
    }
    return left;
  }
}
