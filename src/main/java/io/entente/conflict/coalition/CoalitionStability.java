package io.entente.conflict.coalition;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.StateSet;
import io.entente.conflict.path.ReachSets;
import io.entente.conflict.stability.LeastReachable;
import io.entente.conflict.stability.StabilityConcept;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which states a coalition leaves.
 *
 * <p>A coalition improvement of H from s is a state t in R_H(s) that every member strictly prefers
 * to s. State s is stable for H
 *
 * <ul>
 *   <li>under Nash if there is none;
 *   <li>under GMR if from each of them the rest, N \ H, can reach some u that at least one member
 *       of H does not prefer to s;
 *   <li>under SMR if moreover from that u the coalition reaches no state that all its members
 *       prefer to s;
 *   <li>under SEQ if the rest can reach some such u (as in GMR) by coalition improvements of
 *       coalitions among them, the same coalition never twice in a row.
 * </ul>
 *
 * <p>It is universally stable if it is stable for every coalition, single decision makers included;
 * for a coalition of one these are the concepts of {@link io.entente.conflict.stability}, with
 * coalitions among those who answer in SEQ. The coalition of all fears no answer.
 *
 * <p>GMR and SEQ ask of each improvement t whether worst(t, i) ≤ level(s, i) for some member i;
 * worst is found for all states at once as in {@link LeastReachable}. For up to 10,000 states of
 * five decision makers, or 1,760 of ten. Not for use by several threads.
 *
 * @see "Inohara and Hipel (2008), Coalition analysis in the graph model for conflict resolution,
 *     Systems Engineering 11, 343-359"
 */
public final class CoalitionStability {

  private final ConflictModel model;
  private final CoalitionMoves moves;
  private final Map<String, StateSet> known = new LinkedHashMap<>();

  private CoalitionStability(ConflictModel model) {
    this.model = model;
    moves = new CoalitionMoves(model);
  }

  /**
   * The stability of this model against coalitions.
   *
   * @throws io.entente.solve.NotAnsweredException if there are too many states and coalitions
   */
  public static CoalitionStability of(ConflictModel model) {
    return new CoalitionStability(model);
  }

  /** What was asked about. */
  public ConflictModel model() {
    return model;
  }

  /** The states that the coalition can reach from this one and every member prefers to it. */
  public StateSet improvements(Coalition coalition, int state) {
    return StateSet.of(moves.improvements(coalition)[state]);
  }

  /**
   * A shortest sequence of coalition improvements from one state to another, by coalitions of any
   * size, the same never twice in a row; empty if there is none.
   */
  public Optional<List<CoalitionStep>> improvementPath(int from, int to) {
    CoalitionPaths paths = CoalitionPaths.from(moves, Coalition.all(model.decisionMakers()), from);
    return paths.reaches(to) ? Optional.of(paths.steps(to)) : Optional.empty();
  }

  /**
   * The states stable for this coalition.
   *
   * @throws IllegalArgumentException if the concept is not Nash, GMR, SMR or SEQ
   */
  public StateSet stable(StabilityConcept concept, Coalition coalition) {
    String key = concept + " " + coalition.members();
    StateSet found = known.get(key);
    if (found == null) {
      found =
          switch (concept) {
            case NASH -> undeterred(coalition, new int[0][]);
            case GMR -> undeterred(coalition, worst(coalition, answerMoves(coalition)));
            case SEQ -> undeterred(coalition, worst(coalition, answerImprovements(coalition)));
            case SMR -> symmetric(coalition);
            case SSEQ, SIM ->
                throw new IllegalArgumentException(
                    concept.symbol() + " is not defined for coalitions here");
          };
      known.put(key, found);
    }
    return found;
  }

  /** The states stable for every coalition. */
  public StateSet universal(StabilityConcept concept) {
    StateSet all = StateSet.all(model.states());
    for (Coalition coalition : Coalition.all(model.decisionMakers())) {
      all = all.and(stable(concept, coalition));
    }
    return all;
  }

  /** The moves of the rest, turned round. */
  private List<Moves> answerMoves(Coalition coalition) {
    List<Moves> into = new ArrayList<>();
    for (Moves own : moves.of(coalition.rest(model.decisionMakers()))) {
      into.add(own.reversed());
    }
    return into;
  }

  /** The coalition improvements of all coalitions among the rest, turned round. */
  private List<Moves> answerImprovements(Coalition coalition) {
    List<Moves> into = new ArrayList<>();
    for (Coalition some : coalition.rest(model.decisionMakers()).within()) {
      into.add(Moves.intoEach(moves.improvements(some)));
    }
    return into;
  }

  /** For each member and state the worst level for it that answers lead to. */
  private int[][] worst(Coalition coalition, List<Moves> into) {
    List<Integer> members = coalition.toList();
    int[][] worst = new int[members.size()][];
    for (int at = 0; at < worst.length; at++) {
      var preference = model.preference(members.get(at));
      worst[at] = LeastReachable.from(into, preference.toLevels(), preference.levels());
    }
    return worst;
  }

  /** The states from which every improvement hurts a member in the end. */
  private StateSet undeterred(Coalition coalition, int[][] worst) {
    BitSet[] improvements = moves.improvements(coalition);
    List<Integer> members = coalition.toList();
    BitSet stable = new BitSet(model.states());
    int[] level = new int[members.size()];
    for (int state = 0; state < model.states(); state++) {
      for (int at = 0; at < level.length; at++) {
        level[at] = model.preference(members.get(at)).level(state);
      }
      boolean holds = true;
      BitSet own = improvements[state];
      for (int to = own.nextSetBit(0); holds && to >= 0; to = own.nextSetBit(to + 1)) {
        holds = false;
        for (int at = 0; at < worst.length && !holds; at++) {
          holds = worst[at][to] <= level[at];
        }
      }
      stable.set(state, holds);
    }
    return StateSet.of(stable);
  }

  /** SMR; only states that are stable under GMR and not under Nash need a closer look. */
  private StateSet symmetric(Coalition coalition) {
    StateSet nash = stable(StabilityConcept.NASH, coalition);
    StateSet candidates = stable(StabilityConcept.GMR, coalition).minus(nash);
    BitSet stable = new BitSet(model.states());
    for (int state : nash.toList()) {
      stable.set(state);
    }
    if (!candidates.isEmpty()) {
      ReachSets own = moves.reach(coalition);
      ReachSets answers = moves.reach(coalition.rest(model.decisionMakers()));
      for (int state = candidates.next(0); state >= 0; state = candidates.next(state + 1)) {
        stable.set(state, new SymmetricAnswers(moves, coalition, own, answers, state).deterAll());
      }
    }
    return StateSet.of(stable);
  }
}
