package io.entente.solve;

import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answers to what was asked of a game in strategic form; what was not asked is absent.
 *
 * @param game the game
 * @param pure equilibria in pure strategies
 * @param elimination strictly dominated strategies, round by round
 * @param dominances which strategy dominates which in the whole game, strictly or weakly
 * @param maximin what each player can secure
 * @param pareto the efficient profiles
 * @param welfare the profiles with the highest sum
 * @param stackelberg each player as the leader
 */
public record Analysis(
    StrategicGame game,
    Optional<Solution<PureEquilibrium>> pure,
    Optional<IteratedElimination> elimination,
    Optional<List<DominanceRelations.Relation>> dominances,
    Optional<List<Maximin>> maximin,
    Optional<List<Profile>> pareto,
    Optional<WelfareOptimum> welfare,
    Optional<List<Stackelberg>> stackelberg) {

  /** How many pure equilibria are listed unless more are asked for; all are counted. */
  public static final int LISTED = 1000;

  /** Answers what is answered unless something else is asked: pure equilibria and dominance. */
  public static Analysis byDefault(StrategicGame game) {
    return of(game, EnumSet.of(Concept.PURE, Concept.DOMINANCE), LISTED);
  }

  /**
   * Answers the concepts that a strategic form can answer.
   *
   * @param most how many pure equilibria to list; all are counted
   */
  public static Analysis of(StrategicGame game, Set<Concept> asked, int most) {
    boolean dominance = asked.contains(Concept.DOMINANCE);
    return new Analysis(
        game,
        asked.contains(Concept.PURE)
            ? Optional.of(PureEquilibria.listingAtMost(most).solve(game))
            : Optional.empty(),
        dominance ? Optional.of(IteratedElimination.of(game)) : Optional.empty(),
        dominance ? Optional.of(DominanceRelations.of(game)) : Optional.empty(),
        asked.contains(Concept.MAXIMIN) ? Optional.of(Maximin.of(game)) : Optional.empty(),
        asked.contains(Concept.PARETO) ? Optional.of(ParetoEfficiency.of(game)) : Optional.empty(),
        asked.contains(Concept.WELFARE) ? Optional.of(WelfareOptimum.of(game)) : Optional.empty(),
        asked.contains(Concept.STACKELBERG) ? Optional.of(Stackelberg.of(game)) : Optional.empty());
  }
}
