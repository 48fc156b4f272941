package io.entente.outcome.robust;

import io.entente.number.Rational;
import io.entente.outcome.Verdict;
import io.entente.outcome.condition.RangeProgram;
import io.entente.sample.LinearRow;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Radii in one kind of unit.
 *
 * <p>A verdict ends where a play that contradicts it becomes an equilibrium, or where those it
 * rests on are gone. At once the first is a linear program for each such play, and exact. In turn a
 * lower bound comes from backward induction over all weights of a box at a time, which never rules
 * out too much; an upper bound from the replies that are best at the centre. Either way, weights at
 * which some inequality of an equilibrium just fails are tried, and the game is solved there.
 */
final class VerdictRadius {

  /** So many linear programs are solved for plays in turn, those nearest to equilibria first. */
  private static final int TRIED = 6;

  /** So many corners are tried for an equilibrium. */
  private static final int CORNERS = 6;

  /** So often the distance between bounds is halved. */
  private static final int HALVINGS = 18;

  private final RobustGame game;
  private final Units units;
  private final Effort effort;
  private final SortedSet<Integer> now;
  private final Map<Integer, Optional<Rational>> distances = new HashMap<>();
  private final Map<Rational, Optional<SortedSet<Integer>>> candidates = new HashMap<>();
  private final Map<Integer, Rational> least = new HashMap<>();

  VerdictRadius(RobustGame game, Units units, SortedSet<Integer> now, Effort effort) {
    this.game = game;
    this.units = units;
    this.now = now;
    this.effort = effort;
  }

  /** While no weight moves farther a play that is an equilibrium surely stays one. */
  Rational stays(int play) {
    Rational radius = units.most();
    for (LinearRow row : game.system(play)) {
      Rational reach = units.reach(row);
      radius = reach.compareTo(radius) < 0 ? reach : radius;
    }
    return radius.signum() < 0 ? Rational.ZERO : radius;
  }

  /** How far weights may move before a play that is an equilibrium is none. */
  Radius ofPlay(int play) {
    if (game.isNecessary()) {
      return Radius.exactly(stays(play));
    }
    Optional<Rational> atMost = Optional.empty();
    for (LinearRow row : nearest(game.system(play))) {
      Rational beyond = units.beyond(units.reach(row));
      boolean sooner = atMost.isEmpty() || beyond.compareTo(atMost.get()) < 0;
      if (sooner && !game.equilibria(units.worst(row, beyond)).contains(play)) {
        atMost = Optional.of(beyond);
      }
    }
    Rational alone =
        now.size() == 1 ? certified(Set.of(play), atMost.orElse(units.most())) : Rational.ZERO;
    Rational stays = stays(play);
    return Radius.between(alone.compareTo(stays) > 0 ? alone : stays, atMost);
  }

  private List<LinearRow> nearest(List<LinearRow> rows) {
    List<LinearRow> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(units::reach));
    return sorted.subList(0, Math.min(CORNERS, sorted.size()));
  }

  /**
   * How far weights may move before a verdict is another.
   *
   * @param bearing by play, 1 if it has the outcome for sure, -1 if it surely has not, else 0
   */
  Radius ofVerdict(Map<Integer, Integer> bearing) {
    Verdict verdict = verdict(now, bearing);
    List<Integer> contrary = new ArrayList<>();
    List<Integer> agreeing = new ArrayList<>();
    for (int play : game.plays()) {
      (contradicts(verdict, bearing.get(play)) ? contrary : agreeing).add(play);
    }
    Optional<Rational> atMost = nearestOf(contrary);
    Rational atLeast = units.most();
    if (!contrary.isEmpty() && game.isNecessary()) {
      atLeast = atMost.orElseGet(() -> lowerBound(contrary));
    } else if (!contrary.isEmpty()) {
      atLeast = certified(Set.copyOf(agreeing), atMost.orElse(units.most()));
    }
    Rational kept = kept(verdict, bearing);
    atLeast = kept.compareTo(atLeast) < 0 ? kept : atLeast;
    for (int play : now) {
      for (LinearRow row : nearest(game.system(play))) {
        Rational beyond = units.beyond(units.reach(row));
        boolean sooner = atMost.isEmpty() || beyond.compareTo(atMost.get()) < 0;
        if (sooner && verdict(game.equilibria(units.worst(row, beyond)), bearing) != verdict) {
          atMost = Optional.of(beyond);
        }
      }
    }
    return Radius.between(atLeast, atMost);
  }

  /** Whether a verdict is another once a play with this bearing is an equilibrium. */
  private static boolean contradicts(Verdict verdict, int bearing) {
    return switch (verdict) {
      case ALWAYS -> bearing < 1;
      case NEVER -> bearing > -1;
      case NO_EQUILIBRIUM -> true;
      case SOMETIMES -> false;
    };
  }

  static Verdict verdict(Set<Integer> equilibria, Map<Integer, Integer> bearing) {
    int holds = 0;
    int fails = 0;
    for (int play : equilibria) {
      holds += bearing.get(play) == 1 ? 1 : 0;
      fails += bearing.get(play) == -1 ? 1 : 0;
    }
    return equilibria.isEmpty()
        ? Verdict.NO_EQUILIBRIUM
        : fails == equilibria.size()
            ? Verdict.NEVER
            : holds == equilibria.size() ? Verdict.ALWAYS : Verdict.SOMETIMES;
  }

  /** So far the equilibria that a verdict rests on surely stay. */
  private Rational kept(Verdict verdict, Map<Integer, Integer> bearing) {
    if (verdict == Verdict.NO_EQUILIBRIUM
        || (verdict != Verdict.SOMETIMES && game.hasAlwaysAnEquilibrium())) {
      return units.most();
    }
    Rational some = Rational.ZERO;
    Rational others = Rational.ZERO;
    for (int play : now) {
      Rational stays = stays(play);
      some = bearing.get(play) > -1 && stays.compareTo(some) > 0 ? stays : some;
      others = bearing.get(play) < 1 && stays.compareTo(others) > 0 ? stays : others;
    }
    return switch (verdict) {
      case ALWAYS -> some;
      case NEVER -> others;
      default -> some.compareTo(others) < 0 ? some : others;
    };
  }

  /** What it takes, at most, until one of some plays is an equilibrium. */
  private Optional<Rational> nearestOf(List<Integer> plays) {
    List<Integer> sorted = new ArrayList<>(plays);
    sorted.sort(Comparator.comparing(this::lowerBoundOf));
    Optional<Rational> nearest = Optional.empty();
    int tried = 0;
    for (int play : sorted) {
      boolean farther = nearest.isPresent() && lowerBoundOf(play).compareTo(nearest.get()) >= 0;
      if (farther || (!game.isNecessary() && tried++ == TRIED)) {
        break;
      }
      Optional<Rational> distance = distance(play);
      if (distance.isEmpty() && game.isNecessary()) {
        return Optional.empty(); // the effort did not suffice; another might be nearer
      }
      if (distance.isPresent()
          && (nearest.isEmpty() || distance.get().compareTo(nearest.get()) < 0)) {
        nearest = distance;
      }
    }
    return nearest;
  }

  private Rational lowerBound(List<Integer> plays) {
    Rational bound = units.most();
    for (int play : plays) {
      bound = lowerBoundOf(play).compareTo(bound) < 0 ? lowerBoundOf(play) : bound;
    }
    return bound;
  }

  /** What the worst single inequality of a play's system takes. */
  private Rational lowerBoundOf(int play) {
    return least.computeIfAbsent(
        play,
        any -> {
          Rational bound = Rational.ZERO;
          for (LinearRow row : game.system(play)) {
            Rational need = units.reach(row).negate();
            bound = need.compareTo(bound) > 0 ? need : bound;
          }
          return bound;
        });
  }

  private Optional<Rational> distance(int play) {
    return distances.computeIfAbsent(
        play,
        any ->
            new RangeProgram(units.box(units.most()), game.system(play), effort)
                .nearest(units.values(), units.sizes())
                .filter(nearest -> game.equilibria(nearest.values()).contains(play))
                .map(RangeProgram.Nearest::radius));
  }

  /** The largest radius found, up to a bound, within which all equilibria are among some plays. */
  private Rational certified(Set<Integer> allowed, Rational bound) {
    Rational low = Rational.ZERO;
    Rational high = bound;
    for (int i = 0; i < HALVINGS; i++) {
      Rational middle = low.plus(high).times(Rational.of(1, 2));
      Optional<SortedSet<Integer>> found =
          candidates.computeIfAbsent(middle, radius -> game.candidates(units.box(radius)));
      if (found.isPresent() && allowed.containsAll(found.get())) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
