package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.game.MixedProfile;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.solve.Completeness;
import io.entente.solve.Concept;
import io.entente.solve.MixedEquilibria;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The enumeration of extreme equilibria of two players as every solver must be. */
class ExtremeContractTest extends NashContract {

  @Override
  List<Shape> shapes() {
    return List.of(Shape.of(1, 3), Shape.of(2, 2), Shape.of(3, 3), Shape.of(2, 4), Shape.of(4, 3));
  }

  @Override
  int[] ranges() {
    return new int[] {2, 3, 100};
  }

  @Override
  List<MixedProfile> solve(StrategicGame game) {
    MixedEquilibria answer = PureExpectations.answer(game, Concept.MIXED, MixedEquilibria.class);
    assertEquals(Completeness.ALL, answer.equilibria().completeness());
    return answer.equilibria().equilibria().stream().map(one -> one.profile()).toList();
  }

  @Test
  void theSameIsFoundByTryingEverything() {
    each(
        (game, random, which) ->
            assertEquals(
                "", Equilibria.difference(BruteForce.extreme(game), found(game), 1e-15), which));
  }

  @Test
  void doubledStrategiesArePlayedInEachOthersPlace() {
    each(
        (game, random, which) -> {
          Change change = Change.doubled(game, random);
          List<double[][]> wanted = new ArrayList<>();
          found(game).forEach(before -> wanted.addAll(change.equilibria().of(before)));
          assertEquals(
              "",
              Equilibria.difference(wanted, found(change.game()), tolerance()),
              () -> which + ": " + change.words());
        });
  }
}
