package io.entente.solve.correlated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs of 400 profiles in which doubles have to tell a distance of 10^-10 from 0. */
class LargeProgramsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 7, 23})
  void programsOfFourHundredProfilesAreSolvedAndProved(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> strategies = new ArrayList<>();
    for (int strategy = 0; strategy < 20; strategy++) {
      strategies.add("s" + strategy);
    }
    StrategicGameBuilder builder =
        StrategicGame.builder("random", List.of("A", "B"), List.of(strategies, strategies));
    for (int index = 0; index < 400; index++) {
      for (int player = 0; player < 2; player++) {
        builder.payoff(player, index, Rational.of(random.nextInt(100)));
      }
    }
    StrategicGame game = builder.build();
    Obedience obedience = Obedience.correlated(game, Restriction.all(game.shape()));
    for (int player = 0; player < 2; player++) {
      int own = player;
      Obedience.Highest highest =
          obedience.highest(index -> game.exactPayoff(own, index)).orElseThrow();
      assertEquals(Rational.ZERO, highest.strategy().disobedience(game));
      Rational average = highest.strategy().average(index -> game.exactPayoff(own, index));
      assertEquals(highest.bound(), average);
      assertTrue(average.signum() > 0);
    }
    Obedience.Highest both =
        obedience
            .highest(index -> game.exactPayoff(0, index).plus(game.exactPayoff(1, index)))
            .orElseThrow();
    assertEquals(Rational.ZERO, both.strategy().disobedience(game));
  }
}
