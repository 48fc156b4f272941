package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.outcome.PairedDifference;
import io.entente.scenario.Claim;
import io.entente.scenario.Scenario;
import io.entente.sensitivity.coalition.Chosen;
import io.entente.sensitivity.coalition.Restatements;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of claims that contradict each other by the register and both move a number, and what
 * becomes of each outcome if one sides with either.
 *
 * <p>Siding with a claim leaves out the other, together with the claims that are one unit with it;
 * if both are of one unit, only the other itself. Nothing else changes, so differences are paired.
 *
 * @param pairs in the register's order
 * @param failed runs that failed, over all that was left out
 */
public record Conflicts(List<Pair> pairs, long failed) {

  /**
   * Two claims that contradict each other.
   *
   * @param one the first in the register
   * @param other the second
   * @param withOne by outcome, the frequency if one sides with the first, less that with both
   * @param withOther by outcome, the frequency if one sides with the second, less that with both
   */
  public record Pair(
      String one, String other, List<PairedDifference> withOne, List<PairedDifference> withOther) {

    public Pair {
      withOne = List.copyOf(withOne);
      withOther = List.copyOf(withOther);
    }

    /** How far apart the two sides are, of an outcome. */
    public double distance(int outcome) {
      return Math.abs(withOne.get(outcome).difference() - withOther.get(outcome).difference());
    }

    /** Whether siding with one of them changes an outcome by more than chance. */
    public boolean isClear(int outcome) {
      return withOne.get(outcome).isClear() || withOther.get(outcome).isClear();
    }
  }

  public Conflicts {
    pairs = List.copyOf(pairs);
  }

  private record Names(String one, String other) {}

  /** What is left out for some pair, each set once. */
  private static final class Sides {

    final List<BitSet> sets = new ArrayList<>();
    final List<Integer> withOne = new ArrayList<>();
    final List<Integer> withOther = new ArrayList<>();

    int place(BitSet set) {
      if (!sets.contains(set)) {
        sets.add(set);
      }
      return 1 + sets.indexOf(set);
    }
  }

  /** How often the runs are solved. */
  static long passes(Study study, boolean once) {
    Restatements restatements = Restatements.of(study.question().applied(), once);
    List<Names> pairs = pairs(study.question().applied(), restatements);
    return pairs.isEmpty() ? 0 : 1L + sides(pairs, restatements).sets.size();
  }

  private static List<Names> pairs(Scenario scenario, Restatements restatements) {
    Set<String> used = new HashSet<>();
    restatements.units().forEach(used::addAll);
    List<String> order = new ArrayList<>(scenario.register().claims().keySet());
    List<Names> pairs = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Claim one = scenario.register().claims().get(order.get(i));
      for (int j = i + 1; j < order.size() && used.contains(one.id()); j++) {
        Claim other = scenario.register().claims().get(order.get(j));
        boolean contradict =
            one.conflicts().contains(other.id()) || other.conflicts().contains(one.id());
        if (contradict && used.contains(other.id())) {
          pairs.add(new Names(one.id(), other.id()));
        }
      }
    }
    return pairs;
  }

  /** Every claim is a player of its own here. */
  private static Map<String, Integer> players(Restatements restatements) {
    Map<String, Integer> players = new HashMap<>();
    for (List<String> unit : restatements.units()) {
      for (String claim : unit) {
        players.put(claim, players.size());
      }
    }
    return players;
  }

  private static Sides sides(List<Names> pairs, Restatements restatements) {
    Map<String, Integer> players = players(restatements);
    Sides sides = new Sides();
    for (Names pair : pairs) {
      sides.withOne.add(sides.place(leftOut(pair.other(), pair.one(), restatements, players)));
      sides.withOther.add(sides.place(leftOut(pair.one(), pair.other(), restatements, players)));
    }
    return sides;
  }

  private static BitSet leftOut(
      String claim, String believed, Restatements restatements, Map<String, Integer> players) {
    BitSet left = new BitSet();
    left.set(players.get(claim));
    for (List<String> unit : restatements.units()) {
      if (unit.contains(claim) && !unit.contains(believed)) {
        unit.forEach(member -> left.set(players.get(member)));
      }
    }
    return left;
  }

  static Conflicts of(Study study, boolean once, Tasks tasks) {
    Restatements restatements = Restatements.of(study.question().applied(), once);
    List<Names> pairs = pairs(study.question().applied(), restatements);
    if (pairs.isEmpty()) {
      return new Conflicts(List.of(), 0);
    }
    Map<String, Integer> players = players(restatements);
    Sides sides = sides(pairs, restatements);
    CoalitionRuns runs = new CoalitionRuns(study, study.plan(), restatements, players);
    Told told = Told.of(runs, Chosen.leavingOut(players.size(), sides.sets), tasks);
    List<Pair> found = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      found.add(
          new Pair(
              pairs.get(i).one(),
              pairs.get(i).other(),
              told.differences(sides.withOne.get(i)),
              told.differences(sides.withOther.get(i))));
    }
    return new Conflicts(found, told.failed());
  }
}
