package io.entente.solve.dynamics;

import io.entente.game.StrategicGame;
import io.entente.solve.reply.DeviationGraph;
import io.entente.solve.reply.StrongComponents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Best replies in pure strategies, one player at a time: from each profile some player whose
 * strategy is not a best reply changes to one that is. Where it ends nobody can improve: a pure
 * Nash equilibrium.
 *
 * @param ends the profiles where it ends, ascending
 * @param traps sets of profiles that, once entered, are never left and never come to rest, each
 *     ascending
 * @param alwaysEnds whether it ends whoever moves when, from every profile
 * @param stuck from how many profiles no end can be reached, whoever moves when
 * @param path from a start, always the first player who can improve, by its first best reply; empty
 *     without a start
 * @param returns where in the path its last profile stood before; -1 if the path ends
 */
public record BestReplies(
    List<Integer> ends,
    List<List<Integer>> traps,
    boolean alwaysEnds,
    int stuck,
    List<Integer> path,
    int returns) {

  public BestReplies {
    ends = List.copyOf(ends);
    traps = List.copyOf(traps);
    path = List.copyOf(path);
  }

  /** Everything but a path. */
  public static BestReplies of(StrategicGame game) {
    DeviationGraph graph = new DeviationGraph(game, DeviationGraph.Kind.BEST);
    StrongComponents components = new StrongComponents(graph);
    List<List<Integer>> members = components.members();
    List<Integer> ends = new ArrayList<>();
    List<List<Integer>> traps = new ArrayList<>();
    boolean[] reaches = new boolean[members.size()];
    int stuck = 0;
    for (int c = 0; c < members.size(); c++) {
      boolean closed = true;
      for (int profile : members.get(c)) {
        for (int to : graph.from(profile)) {
          closed &= components.of(to) == c;
          reaches[c] |= reaches[components.of(to)];
        }
      }
      boolean end = closed && members.get(c).size() == 1;
      reaches[c] |= end;
      stuck += reaches[c] ? 0 : members.get(c).size();
      if (end) {
        ends.add(members.get(c).get(0));
      } else if (closed) {
        traps.add(members.get(c));
      }
    }
    ends.sort(null);
    boolean alwaysEnds = members.size() == graph.size();
    return new BestReplies(ends, traps, alwaysEnds, stuck, List.of(), -1);
  }

  /** The same with the path from a profile. */
  public BestReplies from(StrategicGame game, int start) {
    DeviationGraph graph = new DeviationGraph(game, DeviationGraph.Kind.BEST);
    int[] place = new int[graph.size()];
    Arrays.fill(place, -1);
    List<Integer> walked = new ArrayList<>();
    int at = start;
    while (place[at] < 0) {
      place[at] = walked.size();
      walked.add(at);
      int[] ways = graph.from(at);
      if (ways.length == 0) {
        return new BestReplies(ends, traps, alwaysEnds, stuck, walked, -1);
      }
      at = ways[0];
    }
    walked.add(at);
    return new BestReplies(ends, traps, alwaysEnds, stuck, walked, place[at]);
  }
}
