package io.entente.solve;

import io.entente.game.StrategicGame;
import io.entente.solve.bimatrix.MaximalSubsets;
import java.util.List;

/**
 * Nash equilibria in mixed strategies, and how they were found.
 *
 * @param method how, in words that the guide explains
 * @param equilibria what was found, and how complete it is; of two players the extreme ones
 * @param subsets for two players, the maximal Nash subsets that the extreme equilibria span
 */
public record MixedEquilibria(
    String method, Solution<MixedEquilibrium> equilibria, List<MaximalSubsets.Subset> subsets)
    implements Answer {

  public MixedEquilibria {
    subsets = List.copyOf(subsets);
  }

  @Override
  public Concept concept() {
    return Concept.MIXED;
  }

  /** All that can be found, by the method that suits the number of players. */
  public static MixedEquilibria of(StrategicGame game) {
    if (game.shape().players() == 2) {
      ExtremeEquilibria found = ExtremeEquilibria.of(game);
      return new MixedEquilibria(
          "enumeration of vertices in whole numbers", found.equilibria(), found.subsets());
    }
    SupportEquilibria found = SupportEquilibria.of(game);
    return new MixedEquilibria(found.method(), found.equilibria(), List.of());
  }
}
