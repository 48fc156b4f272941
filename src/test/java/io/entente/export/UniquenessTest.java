package io.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.entente.exercise.answer.MixKey;
import io.entente.exercise.answer.OwnLabels;
import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Platforms grade number by number, so only what is the one right mixture may be asked of them. */
class UniquenessTest {

  private static MixKey key(long[][][] cells, MixedProfile profile) {
    List<List<String>> strategies =
        List.of(
            List.of("a", "b", "c").subList(0, cells.length),
            List.of("x", "y", "z").subList(0, cells[0].length));
    StrategicGameBuilder builder = StrategicGame.builder("", List.of("A", "B"), strategies);
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        int index = Profile.of(row, column).index(builder.shape());
        builder.payoff(0, index, Rational.of(cells[row][column][0]));
        builder.payoff(1, index, Rational.of(cells[row][column][1]));
      }
    }
    return new MixKey(
        builder.build(),
        new OwnLabels(List.of("A", "B"), strategies),
        List.of(profile),
        Optional.of(MixKey.support(profile)));
  }

  private static boolean isUnique(long[][][] cells, MixedProfile profile) {
    return Uniqueness.of(key(cells, profile), profile);
  }

  @Test
  void oneMixtureOrAWholeLineOfThem() {
    Rational half = Rational.of(1, 2);
    Rational third = Rational.of(1, 3);
    MixedProfile halves = MixedProfile.of(new Rational[][] {{half, half}, {half, half}});
    // matching pennies, and a game in which nothing matters to the second
    assertEquals(true, isUnique(new long[][][] {{{1, -1}, {-1, 1}}, {{-1, 1}, {1, -1}}}, halves));
    assertEquals(false, isUnique(new long[][][] {{{1, 0}, {-1, 0}}, {{-1, 0}, {1, 0}}}, halves));
    Rational[] thirds = {third, third, third};
    MixedProfile three = MixedProfile.of(new Rational[][] {thirds, thirds});
    long[][][] stone = {
      {{0, 0}, {-1, 1}, {1, -1}}, {{1, -1}, {0, 0}, {-1, 1}}, {{-1, 1}, {1, -1}, {0, 0}}
    };
    assertEquals(true, isUnique(stone, three));
    // two actions of the second that are alike: a shift of a third direction keeps all equal
    long[][][] alike = {
      {{0, 0}, {1, 3}, {1, 0}}, {{0, 3}, {1, 0}, {1, 3}}, {{1, 0}, {0, 0}, {0, 0}}
    };
    assertEquals(false, isUnique(alike, three));
    MixedProfile pure =
        MixedProfile.of(
            new Rational[][] {{Rational.ONE, Rational.ZERO}, {Rational.ONE, Rational.ZERO}});
    assertEquals(true, isUnique(new long[][][] {{{0, 0}, {0, 0}}, {{0, 0}, {0, 0}}}, pure));
  }

  @Test
  void anyOfSeveralEquilibriaIsReadByAPerson() throws Exception {
    Worksheet sheet = ExportSheets.queries(1, "en");
    Blanks blanks = new Blanks(sheet);
    for (Worksheet.Item item : sheet.items()) {
      if (item.variant().exercise().id().equals("brink")) {
        item.questions().stream()
            .filter(question -> question.ask().id().equals("any"))
            .forEach(one -> assertInstanceOf(Blank.Prose.class, blanks.of(one).get(0)));
      }
    }
  }
}
