package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.game.MixedProfile;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.Completeness;
import io.entente.solve.PureEquilibria;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link PureEquilibria} as every solver must be. */
class PureContractTest extends NashContract {

  @Override
  List<Shape> shapes() {
    return List.of(
        Shape.of(4), Shape.of(3, 3), Shape.of(2, 5), Shape.of(2, 2, 3), Shape.of(2, 2, 2, 2));
  }

  @Override
  int[] ranges() {
    return new int[] {2, 4, 100};
  }

  @Override
  List<MixedProfile> solve(StrategicGame game) {
    Solution<PureEquilibrium> solution = PureEquilibria.listingAll().solve(game);
    assertEquals(Completeness.ALL, solution.completeness());
    List<MixedProfile> profiles = new ArrayList<>();
    for (PureEquilibrium equilibrium : solution.equilibria()) {
      Rational[][] rows = new Rational[game.shape().players()][];
      for (int player = 0; player < rows.length; player++) {
        rows[player] = new Rational[game.shape().strategies(player)];
        Arrays.fill(rows[player], Rational.ZERO);
        rows[player][equilibrium.profile().strategy(player)] = Rational.ONE;
      }
      profiles.add(MixedProfile.of(rows));
    }
    return profiles;
  }

  @Test
  void doubledStrategiesDoubleTheEquilibria() {
    each(
        (game, random, which) -> {
          Change change = Change.doubled(game, random);
          List<double[][]> wanted = new ArrayList<>();
          found(game).forEach(before -> wanted.addAll(change.equilibria().of(before)));
          assertEquals(
              "",
              Equilibria.difference(wanted, found(change.game()), 0),
              () -> which + ": " + change.words());
        });
  }
}
