package io.entente.conflict.evolution;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.Step;
import io.entente.conflict.coalition.Coalition;
import io.entente.conflict.coalition.CoalitionStability;
import io.entente.conflict.coalition.CoalitionStep;
import io.entente.conflict.path.LegalPaths;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Status quo analysis: from the state where the conflict stands, the least number of moves to each
 * other state and one shortest way there, by legal sequences (nobody moves twice in a row).
 *
 * <p>Sequences may consist of any moves, of improvements only (each move leads to a state that its
 * mover strictly prefers to the one before), or of any moves by some and improvements by the rest.
 * Not for use by several threads.
 *
 * @see "Li, Kilgour and Hipel (2005), Status quo analysis in the graph model for conflict
 *     resolution, Journal of the Operational Research Society 56, 699-707"
 */
public final class StatusQuo {

  private final ConflictModel model;
  private final int start;
  private final LegalPaths byMoves;
  private final LegalPaths byImprovements;
  private Optional<CoalitionStability> coalitions = Optional.empty();

  private StatusQuo(ConflictModel model, int start) {
    this.model = model;
    this.start = start;
    byMoves = byMovesOf(new Coalition((1 << model.decisionMakers()) - 1));
    byImprovements = byMovesOf(new Coalition(0));
  }

  /** The analysis of this model from this state. */
  public static StatusQuo of(ConflictModel model, int start) {
    return new StatusQuo(model, start);
  }

  /** Where the conflict stands. */
  public int start() {
    return start;
  }

  /** Shortest sequences of any moves. */
  public LegalPaths byMoves() {
    return byMoves;
  }

  /** Shortest sequences of improvements. */
  public LegalPaths byImprovements() {
    return byImprovements;
  }

  /** Shortest sequences of any moves by these decision makers, and improvements by all others. */
  public LegalPaths byMovesOf(Coalition free) {
    List<Moves> movers = new ArrayList<>();
    for (int who = 0; who < model.decisionMakers(); who++) {
      Moves own = model.moves(who);
      movers.add(free.has(who) ? own : own.improving(model.preference(who)));
    }
    return LegalPaths.from(start, movers);
  }

  /** What it takes to get somewhere. */
  public enum Need {
    /** Nothing: the conflict stands there. */
    NOTHING,
    /** Single decision makers, each improving its own lot with every move. */
    IMPROVEMENTS,
    /** Coalitions too, each improving the lot of all its members with every step. */
    COALITION,
    /** Somebody makes a move to a state that it does not prefer to the one before. */
    DISIMPROVEMENT,
    /** It cannot be reached by any moves. */
    IMPOSSIBLE
  }

  /**
   * The least demanding way to a state.
   *
   * @param to the state
   * @param need what it takes at least
   * @param steps a shortest way by improvements or coalition improvements where these lead there;
   *     otherwise one with the fewest moves against the mover's preference, and the fewest moves
   *     among these
   * @param against how many of the steps are moves against the mover's preference
   */
  public record Route(int to, Need need, List<CoalitionStep> steps, int against) {
    /** The route with these steps; the list is copied. */
    public Route {
      steps = List.copyOf(steps);
    }
  }

  /**
   * The least demanding way to this state.
   *
   * @throws NotAnsweredException if improvements alone do not lead there and the model is too large
   *     for coalitions
   */
  public Route route(int to) {
    if (to == start) {
      return new Route(to, Need.NOTHING, List.of(), 0);
    }
    if (byImprovements.reaches(to)) {
      return new Route(to, Need.IMPROVEMENTS, single(byImprovements.steps(to)), 0);
    }
    if (!byMoves.reaches(to)) {
      return new Route(to, Need.IMPOSSIBLE, List.of(), 0);
    }
    Optional<List<CoalitionStep>> agreed = coalitions().improvementPath(start, to);
    if (agreed.isPresent()) {
      return new Route(to, Need.COALITION, agreed.get(), 0);
    }
    CheapestPaths cheapest = CheapestPaths.from(start, model);
    return new Route(to, Need.DISIMPROVEMENT, single(cheapest.steps(to)), cheapest.against(to));
  }

  private static List<CoalitionStep> single(List<Step> steps) {
    List<CoalitionStep> same = new ArrayList<>();
    for (Step step : steps) {
      same.add(new CoalitionStep(Coalition.of(step.mover()), step.to()));
    }
    return same;
  }

  private CoalitionStability coalitions() {
    if (coalitions.isEmpty()) {
      coalitions = Optional.of(CoalitionStability.of(model));
    }
    return coalitions.get();
  }
}
