package io.entente.solve.support;

import io.entente.game.MixedProfile;
import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import io.entente.solve.support.SupportSearch.Certified;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Proves that an equilibrium is near a profile that is approximately one: its support is guessed,
 * and the equilibrium with that support is found by Newton's method and certified like those of the
 * {@link SupportSearch}.
 */
public final class NearbyEquilibrium {

  /** Strategies played less than one of these are tried as not played. */
  private static final double[] THRESHOLDS = {1e-6, 1e-4, 1e-3, 1e-2, 0.05};

  private static final int MOST_STEPS = 60;

  /** The boxes in which an equilibrium is proved to be reach so far on each side. */
  private static final double[] RADII = {1e-6, 1e-8, 1e-10};

  private NearbyEquilibrium() {}

  /**
   * Equilibria near a profile, each proved to exist; empty if none could be proved.
   *
   * @param restriction the strategies that can be played at an equilibrium
   */
  public static List<Certified> of(
      StrategicGame game, Restriction restriction, MixedProfile approximate) {
    DeviationGains gains = new DeviationGains(game, restriction);
    Set<List<List<Integer>>> tried = new HashSet<>();
    for (double threshold : THRESHOLDS) {
      int[][] supports = supports(gains, approximate, threshold);
      if (supports.length > 0 && tried.add(asLists(supports))) {
        List<Certified> found = with(gains, supports, approximate);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** What is played more often than the threshold; empty if somebody plays nothing so often. */
  private static int[][] supports(
      DeviationGains gains, MixedProfile approximate, double threshold) {
    int[][] supports = new int[gains.shape().players()][];
    for (int player = 0; player < supports.length; player++) {
      int[] own = new int[gains.shape().strategies(player)];
      int count = 0;
      for (int strategy = 0; strategy < own.length; strategy++) {
        if (approximate.probability(player, gains.original(player, strategy)) > threshold) {
          own[count++] = strategy;
        }
      }
      if (count == 0) {
        return new int[0][];
      }
      supports[player] = Arrays.copyOf(own, count);
    }
    return supports;
  }

  private static List<List<Integer>> asLists(int[][] supports) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int[] support : supports) {
      List<Integer> list = new ArrayList<>();
      for (int strategy : support) {
        list.add(strategy);
      }
      lists.add(list);
    }
    return lists;
  }

  private static List<Certified> with(
      DeviationGains gains, int[][] supports, MixedProfile approximate) {
    int mixing = 0;
    for (int[] support : supports) {
      mixing += support.length > 1 ? 1 : 0;
    }
    SupportSettling settling = new SupportSettling(gains, supports);
    if (mixing == 0) {
      settling.pure();
    } else if (mixing <= 2 && gains.isExact()) {
      settling.linear();
    } else {
      SupportSystem system = new SupportSystem(gains, supports);
      BoxSearch search = new BoxSearch(system);
      Ranges point = newton(system, supports, gains, approximate);
      for (double radius : RADII) {
        BoxSearch.Root root = search.rootNear(around(point, radius));
        if (root != null) {
          settling.judge(system, search, root);
          break;
        }
      }
    }
    return settling.found();
  }

  /** Newton's steps: the middle of the image of a tiny box is about one step from its middle. */
  private static Ranges newton(
      SupportSystem system, int[][] supports, DeviationGains gains, MixedProfile approximate) {
    int size = system.unknowns.size();
    Ranges point = new Ranges(size);
    for (int v = 0; v < size; v++) {
      int player = system.unknowns.get(v)[0];
      int strategy = supports[player][system.unknowns.get(v)[1]];
      double start = approximate.probability(player, gains.original(player, strategy));
      point.set(v, start, start);
    }
    KrawczykTest test = new KrawczykTest(system);
    Ranges image = new Ranges(size);
    double last = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS && test.image(around(point, 1e-12), image); step++) {
      double moved = 0;
      for (int v = 0; v < size; v++) {
        moved = Math.max(moved, Math.abs(image.middle(v) - point.low[v]));
      }
      if (moved > 0.5 || moved < 1e-14 && moved >= last) {
        break;
      }
      last = moved;
      for (int v = 0; v < size; v++) {
        point.set(v, image.middle(v), image.middle(v));
      }
    }
    return point;
  }

  private static Ranges around(Ranges point, double radius) {
    Ranges box = new Ranges(point.length());
    for (int v = 0; v < point.length(); v++) {
      box.set(v, point.low[v] - radius, point.low[v] + radius);
    }
    return box;
  }
}
