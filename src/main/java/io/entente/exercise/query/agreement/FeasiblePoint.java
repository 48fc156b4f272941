package io.entente.exercise.query.agreement;

import io.entente.exercise.query.table.Asked;
import io.entente.game.Profile;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a pair of payoffs is a mixture of the cells of a game of two players: then of at most
 * three of them; and if not, a direction in which all cells lie below it.
 */
final class FeasiblePoint {

  private final Asked asked;
  private final List<Rational> point;
  private final List<Profile> cells;

  FeasiblePoint(Asked asked, List<Rational> point) {
    this.asked = asked;
    this.point = point;
    this.cells = asked.cells().all();
  }

  /** Cells and their weights, all above 0; the fewest cells. */
  Optional<Map<Profile, Rational>> mix() {
    for (Profile cell : cells) {
      if (off(cell, 0).signum() == 0 && off(cell, 1).signum() == 0) {
        return Optional.of(Map.of(cell, Rational.ONE));
      }
    }
    for (Profile one : cells) {
      for (Profile other : cells) {
        Optional<Map<Profile, Rational>> found = between(one, other);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    for (Profile one : cells) {
      for (Profile other : cells) {
        for (Profile third : cells) {
          Optional<Map<Profile, Rational>> found = within(one, other, third);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Rational off(Profile cell, int player) {
    return asked.payoff(player, cell).minus(point.get(player));
  }

  private Rational cross(Profile one, Profile other) {
    return off(one, 0).times(off(other, 1)).minus(off(one, 1).times(off(other, 0)));
  }

  private Optional<Map<Profile, Rational>> between(Profile one, Profile other) {
    if (cross(one, other).signum() != 0) {
      return Optional.empty();
    }
    for (int player = 0; player < 2; player++) {
      Rational a = off(one, player);
      Rational b = off(other, player);
      if (a.signum() * b.signum() < 0) {
        Rational weight = b.dividedBy(b.minus(a));
        return Optional.of(
            weights(List.of(one, other), List.of(weight, Rational.ONE.minus(weight))));
      }
    }
    return Optional.empty();
  }

  private Optional<Map<Profile, Rational>> within(Profile one, Profile other, Profile third) {
    Rational a = cross(other, third);
    Rational b = cross(third, one);
    Rational c = cross(one, other);
    if (a.signum() == 0 || a.signum() != b.signum() || b.signum() != c.signum()) {
      return Optional.empty();
    }
    Rational sum = a.plus(b).plus(c);
    return Optional.of(
        weights(
            List.of(one, other, third),
            List.of(a.dividedBy(sum), b.dividedBy(sum), c.dividedBy(sum))));
  }

  private static Map<Profile, Rational> weights(List<Profile> cells, List<Rational> weights) {
    Map<Profile, Rational> mix = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      mix.put(cells.get(i), weights.get(i));
    }
    return mix;
  }

  /** Factors for both payoffs by which no cell comes to as much as the point. */
  List<Rational> direction() {
    List<List<Rational>> candidates = new ArrayList<>();
    for (long[] axis : new long[][] {{1, 0}, {0, 1}, {1, 1}, {-1, 0}, {0, -1}, {-1, -1}}) {
      candidates.add(List.of(Rational.of(axis[0]), Rational.of(axis[1])));
    }
    for (Profile one : cells) {
      for (Profile other : cells) {
        Rational dx = off(other, 0).minus(off(one, 0));
        Rational dy = off(other, 1).minus(off(one, 1));
        candidates.add(List.of(dy, dx.negate()));
        candidates.add(List.of(dx, dy));
      }
      candidates.add(List.of(off(one, 0).negate(), off(one, 1).negate()));
    }
    for (List<Rational> direction : candidates) {
      boolean below = true;
      for (Profile cell : cells) {
        Rational lead =
            direction.get(0).times(off(cell, 0)).plus(direction.get(1).times(off(cell, 1)));
        below &= lead.signum() < 0;
      }
      if (below) {
        return direction;
      }
    }
    throw asked.fault("no direction was found in which the point lies outside");
  }
}
