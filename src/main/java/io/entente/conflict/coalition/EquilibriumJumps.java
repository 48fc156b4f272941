package io.entente.conflict.coalition;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.StateSet;
import io.entente.conflict.Step;
import io.entente.conflict.path.LegalPaths;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Equilibrium jumps: from one equilibrium to another that several decision makers can reach
 * together and all of them prefer, though each of them alone would stay.
 *
 * @see "Kilgour, Hipel, Fang and Peng (2001), Coalition analysis in group decision support, Group
 *     Decision and Negotiation 10, 159-175"
 */
public final class EquilibriumJumps {

  private EquilibriumJumps() {}

  /**
   * One jump.
   *
   * @param from the equilibrium that is left
   * @param to the equilibrium that is reached
   * @param coalition who jumps; no smaller coalition within it could
   * @param steps a shortest way there, by moves of the members
   */
  public record Jump(int from, int to, Coalition coalition, List<Step> steps) {
    /** The jump with these steps; the list is copied. */
    public Jump {
      steps = List.copyOf(steps);
    }
  }

  /**
   * All jumps among these equilibria by coalitions of two or more, the smallest coalitions only.
   *
   * @param equilibria states that are stable for each decision maker by itself
   * @throws io.entente.solve.NotAnsweredException if there are too many states and coalitions
   */
  public static List<Jump> among(StateSet equilibria, ConflictModel model) {
    CoalitionMoves moves = new CoalitionMoves(model);
    List<Jump> jumps = new ArrayList<>();
    for (Coalition coalition : Coalition.all(model.decisionMakers())) {
      if (coalition.size() > 1) {
        BitSet[] improvements = moves.improvements(coalition);
        for (int from : equilibria.toList()) {
          for (int to : StateSet.of(improvements[from]).and(equilibria).toList()) {
            if (!isKnown(jumps, from, to, coalition)) {
              List<Step> steps = steps(moves, coalition, from, to);
              jumps.add(new Jump(from, to, coalition, steps));
            }
          }
        }
      }
    }
    jumps.sort(
        (one, other) ->
            one.from() != other.from() ? one.from() - other.from() : one.to() - other.to());
    return jumps;
  }

  private static boolean isKnown(List<Jump> jumps, int from, int to, Coalition coalition) {
    for (Jump jump : jumps) {
      if (jump.from() == from
          && jump.to() == to
          && (jump.coalition().members() & ~coalition.members()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** The way there, its movers being members rather than places in the list of members. */
  private static List<Step> steps(CoalitionMoves moves, Coalition coalition, int from, int to) {
    List<Step> steps = new ArrayList<>();
    for (Step step : LegalPaths.from(from, moves.of(coalition)).steps(to)) {
      steps.add(new Step(coalition.toList().get(step.mover()), step.to()));
    }
    return steps;
  }
}
