package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.solve.support.SupportSearch;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Work is counted, so that what would take too long ends, and says so. */
class BoundedWorkTest {

  @Test
  void aSearchThroughSupportsDoesHardlyMoreThanItMay() {
    StrategicGame game = random(Shape.of(2, 2, 2, 2, 2, 2, 2), 10);
    long most = 2_000_000;
    SupportSearch.Found found = SupportSearch.search(game, Restriction.all(game.shape()), most);
    assertTrue(!found.isThrough() && !found.isAll());
    assertTrue(found.work() < 2 * most, "work " + found.work());
  }

  @Test
  void longFractionsCountForMore() {
    Shape shape = Shape.of(3, 3, 3);
    long few = SupportSearch.search(random(shape, 10), Restriction.all(shape), 20_000_000).work();
    double[][] payoffs = new double[3][27];
    for (int player = 0; player < 3; player++) {
      for (int index = 0; index < 27; index++) {
        payoffs[player][index] = random(shape, 10).payoff(player, index) * (index + 1e-300);
      }
    }
    payoffs[0][0] = 1e-300;
    StrategicGame spread = StrategicGame.of(shape, payoffs);
    assertTrue(SupportSearch.search(spread, Restriction.all(shape), 20_000_000).work() > few);
  }

  @Test
  void whereEverybodyIsIndifferentThatIsSaidAtOnce() {
    StrategicGame game = StrategicGame.of(Shape.of(2, 2, 2), new double[3][8]);
    Solution<MixedEquilibrium> found = SupportEquilibria.of(game, 0).equilibria();
    assertEquals(8, found.equilibria().size());
    assertEquals(Completeness.SOME, found.completeness());
    assertTrue(found.note().orElse("").contains("whatever is played"), found.note().orElse(""));
    double[][] minding = new double[3][8];
    minding[2][7] = 1e-300;
    Solution<MixedEquilibrium> others =
        SupportEquilibria.of(StrategicGame.of(game.shape(), minding)).equilibria();
    assertTrue(!others.note().orElse("").contains("whatever is played"));
  }

  @Test
  void tooManyProfilesAreNotComparedWithEachOther() {
    StrategicGame game = StrategicGame.of(Shape.of(250, 250), new double[2][62500]);
    NotAnsweredException refused =
        assertThrows(NotAnsweredException.class, () -> ParetoEfficiency.of(game, 100_000));
    assertTrue(refused.getMessage().contains("62500"), refused.getMessage());
  }

  private static StrategicGame random(Shape shape, int below) {
    Random random = new Random(shape.profiles());
    double[][] payoffs = new double[shape.players()][(int) shape.profiles()];
    for (double[] own : payoffs) {
      for (int index = 0; index < own.length; index++) {
        own[index] = random.nextInt(below);
      }
    }
    return StrategicGame.of(shape, payoffs);
  }
}
