package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.solve.Completeness;
import io.entente.solve.Concept;
import io.entente.solve.MixedEquilibria;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mixed equilibria of three and more players, in games without ties, as every solver's. */
class ManyPlayersContractTest extends NashContract {

  private static final int FORMULA_SEEDS = 300;

  @Override
  List<Shape> shapes() {
    return List.of(Shape.of(2, 2, 2), Shape.of(3, 2, 2), Shape.of(1, 2, 3), Shape.of(2, 2, 2, 2));
  }

  @Override
  int[] ranges() {
    return new int[] {100_000};
  }

  @Override
  int seeds() {
    return 6;
  }

  @Override
  double regret() {
    return 1e-9;
  }

  @Override
  List<MixedProfile> solve(StrategicGame game) {
    MixedEquilibria answer = PureExpectations.answer(game, Concept.MIXED, MixedEquilibria.class);
    assertEquals(Completeness.ALL, answer.equilibria().completeness());
    return answer.equilibria().equilibria().stream().map(one -> one.profile()).toList();
  }

  @Test
  void twoByTwoByTwoHasWhatTheFormulasSay() {
    for (long seed = 0; seed < FORMULA_SEEDS; seed++) {
      StrategicGame game = RandomGames.integers(Shape.of(2, 2, 2), 100_000, seed);
      String which = "seed " + seed;
      List<double[][]> wanted = TwoByTwoByTwo.equilibria(game);
      assertTrue(wanted.size() % 2 == 1, () -> which + ": the formulas find an even number");
      assertEquals("", Equilibria.difference(wanted, found(game), 1e-8), which);
    }
  }

  @Test
  void generic3x3x3HasAnOddNumberThatFollowsRelabelling() {
    for (long seed = 0; seed < 6; seed++) {
      StrategicGame game = RandomGames.integers(Shape.of(3, 3, 3), 100, seed);
      List<double[][]> found = found(game);
      String which = "seed " + seed;
      assertTrue(found.size() % 2 == 1, () -> which + ": an even number in a generic game");
    }
  }
}
