package io.entente.solve;

import io.entente.game.Profile;
import java.util.List;

/**
 * What is found in a game in strategic form for one {@link Concept}. Each concept has one kind of
 * answer, so that who knows the concept knows the type.
 */
public interface Answer {

  /** The concept that this answers. */
  Concept concept();

  /** Equilibria in pure strategies. */
  record Pure(Solution<PureEquilibrium> solution) implements Answer {
    @Override
    public Concept concept() {
      return Concept.PURE;
    }
  }

  /**
   * Dominance by pure strategies.
   *
   * @param elimination strictly dominated strategies, round by round
   * @param relations which strategy dominates which in the whole game, strictly or weakly
   */
  record Dominance(IteratedElimination elimination, List<DominanceRelations.Relation> relations)
      implements Answer {
    public Dominance {
      relations = List.copyOf(relations);
    }

    @Override
    public Concept concept() {
      return Concept.DOMINANCE;
    }
  }

  /** What each player can secure in pure strategies. */
  record Security(List<Maximin> levels) implements Answer {
    public Security {
      levels = List.copyOf(levels);
    }

    @Override
    public Concept concept() {
      return Concept.MAXIMIN;
    }
  }

  /** The efficient profiles. */
  record Efficiency(List<Profile> profiles) implements Answer {
    public Efficiency {
      profiles = List.copyOf(profiles);
    }

    @Override
    public Concept concept() {
      return Concept.PARETO;
    }
  }

  /** Each player as the leader. */
  record Leadership(List<Stackelberg> leaders) implements Answer {
    public Leadership {
      leaders = List.copyOf(leaders);
    }

    @Override
    public Concept concept() {
      return Concept.STACKELBERG;
    }
  }
}
