package io.entente.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static final List<String> KNOWN =
      List.of(
          "strategies",
          "pressures",
          "passive",
          "tacit",
          "leverage",
          "kyiv-043",
          "kyiv-030",
          "kyiv-420",
          "mondo-016",
          "China",
          "US",
          "x",
          "food_oil");

  @ParameterizedTest
  @CsvSource({
    "stratgies, strategies",
    "presses, pressures",
    "kyiv-430, kyiv-043",
    "kyiv-034, kyiv-043",
    "leverge, leverage",
    "elverage, leverage",
    "LEVERAGE, leverage",
    "china, China",
    "Chian, China",
    "mondo-061, mondo-016",
    "press, pressures",
    "pas, passive",
    "X, x",
    "food-oil, food_oil",
    "su, US"
  })
  void findsTheNameThatWasMeant(String written, String meant) {
    assertEquals(Optional.of(meant), Suggestions.nearest(written, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"wombat", "y", "pr", "strat1234567", "quiet", "''", "deepening-100"})
  void saysNothingWhereNothingIsNear(String written) {
    assertEquals(Optional.empty(), Suggestions.nearest(written, KNOWN));
  }

  @Test
  void digitsInAnotherOrderAreNearerThanAWrongDigit() {
    assertEquals(
        Optional.of("kyiv-043"), Suggestions.nearest("kyiv-430", List.of("kyiv-431", "kyiv-043")));
    assertEquals(
        Optional.of("kyiv-431"), Suggestions.nearest("kyiv-430", List.of("kyiv-431", "mons-043")));
  }

  @Test
  void theOrderOfTheCollectionDoesNotMatter() {
    Set<String> one = new LinkedHashSet<>(List.of("bat", "cat", "rat"));
    Set<String> other = new LinkedHashSet<>(List.of("rat", "cat", "bat"));
    assertEquals(Optional.of("bat"), Suggestions.nearest("hat", one));
    assertEquals(Optional.of("bat"), Suggestions.nearest("hat", other));
    assertEquals(Optional.empty(), Suggestions.nearest("hat", Set.of()));
  }

  @Test
  void hugeNamesAreNotCompared() {
    String huge = "a".repeat(1_000_000);
    assertEquals(Optional.empty(), Suggestions.nearest(huge, List.of(huge + "b")));
  }
}
