package io.entente.solve.information;

import io.entente.number.Rational;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Settles which probabilities, of the actions of a repertoire, make everybody in a subgame content
 * with drawing lots among them.
 *
 * <p>The linear conditions leave a polytope. Probabilities that are the same everywhere in it are
 * known, which may make further conditions linear, and so on. If conditions are left that are not
 * linear, only their bounds are looked at: they may prove that there is nothing.
 */
final class BehaviorSettling {

  /** What is proved of a repertoire. */
  enum Verdict {
    /** No probabilities will do. */
    NONE,
    /** Those of the region, and no others. */
    REGION,
    /** Nothing. */
    OPEN
  }

  private final Histories histories;
  private final Repertoire repertoire;
  private final int root;
  private final List<Integer> sets;
  private final Effort effort;
  private KnownBehavior known;
  private BehaviorSystem system;
  private BehaviorRegion region;

  /** Points found in the present region, by information set, action and sign. */
  private final Map<List<Integer>, Optional<Rational[]>> ends = new HashMap<>();

  BehaviorSettling(
      Histories histories,
      Repertoire repertoire,
      KnownBehavior known,
      int root,
      List<Integer> sets,
      Effort effort) {
    this.histories = histories;
    this.repertoire = repertoire;
    this.known = known.copy();
    this.root = root;
    this.sets = sets;
    this.effort = effort;
  }

  /** What is known afterwards. */
  KnownBehavior known() {
    return known;
  }

  BehaviorSystem system() {
    return system;
  }

  BehaviorRegion region() {
    return region;
  }

  Verdict settle() {
    while (true) {
      system = new BehaviorSystem(histories, repertoire, known, root, sets);
      effort.spend(300.0 * system.work() + 2000);
      boolean linear = true;
      for (Condition condition : system.conditions()) {
        linear &= condition.isLinear();
        if (condition.isImpossible(system)) {
          return Verdict.NONE;
        }
      }
      region = new BehaviorRegion(system, effort);
      ends.clear();
      if (system.unknowns() > 0 && region.isEmpty()) {
        return Verdict.NONE;
      }
      if (region.isUndecided() || effort.isSpent()) {
        return Verdict.OPEN;
      }
      if (!learn()) {
        if (region.isUndecided()) {
          return Verdict.OPEN;
        }
        if (linear) {
          return system.isWhole() ? Verdict.REGION : Verdict.OPEN;
        }
        return ConditionBounds.areImpossible(system, effort) ? Verdict.NONE : Verdict.OPEN;
      }
    }
  }

  /** Notes probabilities that are the same everywhere in the region; false if there are none. */
  private boolean learn() {
    Map<Integer, Rational[]> learned = new TreeMap<>();
    for (int set : system.sets()) {
      if (system.isUnknown(set)) {
        only(set).ifPresent(own -> learned.put(set, own));
      }
    }
    learned.forEach(known::setProbabilities);
    return !learned.isEmpty();
  }

  private Optional<Rational[]> only(int set) {
    Rational[] own = new Rational[repertoire.actions(set)];
    for (int action = 0; action < own.length; action++) {
      own[action] = Rational.ZERO;
      if (repertoire.isPlayed(set, action)) {
        Optional<Rational[]> least = bound(set, action, -1);
        Optional<Rational[]> most = least.isEmpty() ? least : bound(set, action, 1);
        if (most.isEmpty()) {
          return Optional.empty();
        }
        own[action] = most.get()[most.get().length - 1];
        if (!own[action].equals(least.get()[least.get().length - 1])) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(own);
  }

  /** Where an action is least or most likely, the probability last. */
  Optional<Rational[]> bound(int set, int action, int sign) {
    List<Integer> key = List.of(set, action, sign);
    Optional<Rational[]> end = ends.get(key);
    if (end == null) {
      Condition above = new Condition(false);
      above.add(List.of(system.after(set, action)), Rational.ONE);
      Condition below = new Condition(false);
      int before = system.before(set);
      below.add(before < 0 ? List.of() : List.of(before), Rational.ONE);
      end = region.extreme(above, below, sign);
      ends.put(key, end);
    }
    return end;
  }

  /** A point that counts, from the midst of the region; empty if it could not be found. */
  Optional<Rational[]> middle() {
    List<Optional<Rational[]>> points = new ArrayList<>();
    for (int set : system.sets()) {
      for (int action = 0; system.isUnknown(set) && action < repertoire.actions(set); action++) {
        if (repertoire.isPlayed(set, action)) {
          points.add(bound(set, action, -1));
          points.add(bound(set, action, 1));
        }
      }
    }
    for (int unknown = 0; unknown < system.unknowns(); unknown++) {
      if (!system.isPositive(unknown)) {
        points.add(region.extreme(unknown, -1));
        points.add(region.extreme(unknown, 1));
      }
    }
    Rational[] sum = new Rational[system.unknowns()];
    Arrays.fill(sum, Rational.ZERO);
    for (Optional<Rational[]> point : points) {
      if (point.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < sum.length; i++) {
        sum[i] = sum[i].plus(point.get()[i]);
      }
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i].dividedBy(Rational.of(points.size()));
    }
    return Optional.of(sum);
  }
}
