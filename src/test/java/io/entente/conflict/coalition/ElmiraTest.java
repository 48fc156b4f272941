package io.entente.conflict.coalition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.MergedStates;
import io.entente.conflict.Moves;
import io.entente.conflict.Preference;
import io.entente.conflict.StateSet;
import io.entente.conflict.evolution.StatusQuo;
import io.entente.conflict.option.Direction;
import io.entente.conflict.option.Option;
import io.entente.conflict.option.OptionForm;
import io.entente.conflict.option.OptionPattern;
import io.entente.conflict.option.OptionStates;
import io.entente.conflict.stability.Stability;
import io.entente.conflict.stability.StabilityConcept;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The Elmira groundwater conflict: the ministry may modify its order, the firm delays, accepts or
 * abandons its plant, the local government may insist. Known: nine states once all with an
 * abandoned plant are merged, of which 5, 8 and 9 are equilibria, and ministry and firm together
 * can jump from 5 to 8.
 *
 * @see "Kilgour, Hipel, Fang and Peng (2001), Coalition analysis in group decision support, Group
 *     Decision and Negotiation 10, 159-175"
 */
class ElmiraTest {

  private static final int[][] RANKINGS = {
    {7, 3, 4, 8, 5, 1, 2, 6, 9}, {1, 4, 8, 5, 9, 3, 7, 2, 6}, {7, 3, 5, 1, 8, 6, 4, 2, 9}
  };

  static ConflictModel elmira() {
    List<OptionPattern> infeasible = new ArrayList<>(OptionPattern.pairsOf(1, 2, 3));
    infeasible.add(OptionPattern.noneOf(1, 2, 3));
    OptionForm form =
        new OptionForm(
            List.of("Ministry", "Uniroyal", "Local"),
            List.of(
                new Option(0, "modify", Direction.FORWARD),
                new Option(1, "delay", Direction.BACK),
                new Option(1, "accept", Direction.BOTH),
                new Option(1, "abandon", Direction.FORWARD),
                new Option(2, "insist", Direction.BOTH)),
            infeasible);
    OptionStates states = form.states();
    int[] abandoned =
        IntStream.range(0, states.count()).filter(state -> states.takes(state, 3)).toArray();
    MergedStates merged = MergedStates.of(states.count(), List.of(abandoned));
    List<Preference> tied =
        List.of(
            Preference.ofLevels(new int[states.count()]),
            Preference.ofLevels(new int[states.count()]),
            Preference.ofLevels(new int[states.count()]));
    ConflictModel unmerged = form.model(tied);
    List<Moves> moves = new ArrayList<>();
    List<Preference> preferences = new ArrayList<>();
    for (int who = 0; who < 3; who++) {
      moves.add(merged.moves(unmerged.moves(who)));
      int[][] groups = new int[9][];
      for (int place = 0; place < 9; place++) {
        groups[place] = new int[] {RANKINGS[who][place] - 1};
      }
      preferences.add(Preference.ofRanking(9, groups));
    }
    return ConflictModel.of(
        form.decisionMakers(),
        List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
        moves,
        preferences);
  }

  @Test
  void equilibriaAndTheJumpAreThosePublished() {
    ConflictModel model = elmira();
    Stability stability = Stability.of(model);
    StateSet nash = stability.equilibria(StabilityConcept.NASH);
    assertEquals(StateSet.of(4, 7, 8), nash);
    List<EquilibriumJumps.Jump> jumps = EquilibriumJumps.among(nash, model);
    assertEquals(1, jumps.size());
    assertEquals(4, jumps.get(0).from());
    assertEquals(7, jumps.get(0).to());
    assertEquals(Coalition.of(0, 1), jumps.get(0).coalition());
    assertEquals(2, jumps.get(0).steps().size());
    CoalitionStability coalitions = CoalitionStability.of(model);
    assertFalse(coalitions.universal(StabilityConcept.NASH).contains(4));
    assertEquals(StateSet.of(7, 8), coalitions.universal(StabilityConcept.NASH));
  }

  @Test
  void fromDelayTheOrderIsAcceptedOnlyByAgreement() {
    StatusQuo today = StatusQuo.of(elmira(), 0);
    assertEquals(StatusQuo.Need.IMPROVEMENTS, today.route(4).need());
    StatusQuo.Route route = today.route(7);
    assertEquals(StatusQuo.Need.COALITION, route.need());
    assertEquals(StatusQuo.Need.DISIMPROVEMENT, today.route(1).need());
    assertEquals(1, today.route(1).against());
    assertEquals(StatusQuo.Need.NOTHING, today.route(0).need());
    assertEquals(StatusQuo.Need.IMPOSSIBLE, StatusQuo.of(elmira(), 8).route(0).need());
  }
}
