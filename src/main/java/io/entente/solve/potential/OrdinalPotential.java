package io.entente.solve.potential;

import io.entente.game.StrategicGame;
import io.entente.solve.reply.DeviationGraph;
import io.entente.solve.reply.StrongComponents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An ordinal potential: a function P of profiles that rises with a deviation if and only if the
 * deviator gains; generalised if it rises whenever the deviator gains, and may also rise or fall
 * where the deviator gains nothing.
 *
 * <p>In a finite game there is an ordinal one if and only if no round trip of deviations at no loss
 * has a gain among them (Voorneveld and Norde 1997); a generalised one if and only if no round trip
 * consists of gains alone (Monderer and Shapley 1996): improvement then always comes to an end.
 *
 * @param values P by profile, whole numbers from 0 as low as they can be
 * @see "Voorneveld and Norde (1997), A Characterization of Ordinal Potential Games, Games and
 *     Economic Behavior 19, 235-242"
 */
public record OrdinalPotential(List<Integer> values) {

  public OrdinalPotential {
    values = List.copyOf(values);
  }

  /** An ordinal potential, if there is one. */
  public static Optional<OrdinalPotential> of(StrategicGame game) {
    return along(game, DeviationGraph.Kind.NO_WORSE);
  }

  /** A generalised ordinal potential, if there is one. */
  public static Optional<OrdinalPotential> generalised(StrategicGame game) {
    return along(game, DeviationGraph.Kind.BETTER);
  }

  private static Optional<OrdinalPotential> along(StrategicGame game, DeviationGraph.Kind kind) {
    DeviationGraph graph = new DeviationGraph(game, kind);
    DeviationGraph gains = new DeviationGraph(game, DeviationGraph.Kind.BETTER);
    StrongComponents components = new StrongComponents(graph);
    int[] height = new int[components.count()];
    List<List<Integer>> members = components.members();
    for (int c = components.count() - 1; c >= 0; c--) {
      for (int profile : members.get(c)) {
        for (int to : gains.from(profile)) {
          if (components.of(to) == c) {
            return Optional.empty();
          }
        }
        for (int to : graph.from(profile)) {
          int there = components.of(to);
          height[there] = there == c ? height[there] : Math.max(height[there], height[c] + 1);
        }
      }
    }
    List<Integer> values = new ArrayList<>();
    for (int profile = 0; profile < graph.size(); profile++) {
      values.add(height[components.of(profile)]);
    }
    return Optional.of(new OrdinalPotential(values));
  }

  /**
   * A round trip of deviations that each gain, a short one: its profiles in order, the first not
   * repeated. Empty if there is none.
   */
  public static List<Integer> cycleOfGains(StrategicGame game) {
    DeviationGraph gains = new DeviationGraph(game, DeviationGraph.Kind.BETTER);
    StrongComponents components = new StrongComponents(gains);
    for (List<Integer> members : components.members()) {
      if (members.size() > 1) {
        return around(gains, components, members.get(0));
      }
    }
    return List.of();
  }

  /** The shortest way from a profile back to it, by breadth first. */
  private static List<Integer> around(
      DeviationGraph graph, StrongComponents components, int start) {
    int[] before = new int[graph.size()];
    Arrays.fill(before, -1);
    List<Integer> queue = new ArrayList<>();
    queue.add(start);
    for (int next = 0; next < queue.size(); next++) {
      int at = queue.get(next);
      for (int to : graph.from(at)) {
        if (to == start) {
          List<Integer> cycle = new ArrayList<>();
          for (int back = at; back != start; back = before[back]) {
            cycle.add(0, back);
          }
          cycle.add(0, start);
          return cycle;
        }
        if (components.of(to) == components.of(start) && before[to] < 0) {
          before[to] = at;
          queue.add(to);
        }
      }
    }
    throw new IllegalStateException("profile " + start + " lies on no round trip");
  }
}
