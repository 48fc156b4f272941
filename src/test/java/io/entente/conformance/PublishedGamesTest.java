package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case under {@code src/test/resources/conformance} is answered as published. */
class PublishedGamesTest {

  /** What other kinds refer to and what therefore is no question of its own. */
  private static final Set<String> DEFINITIONS = Set.of("roots");

  private static Map<String, Expectation> kinds() {
    Map<String, Expectation> kinds = new TreeMap<>();
    List.of(
            PureExpectations.KINDS,
            TwoPlayerExpectations.KINDS,
            ManyPlayerExpectations.KINDS,
            BeliefExpectations.KINDS,
            PlayExpectations.KINDS,
            QuantalExpectations.KINDS,
            TreeExpectations.KINDS)
        .forEach(kinds::putAll);
    return kinds;
  }

  @TestFactory
  List<DynamicNode> everyGameIsAnsweredAsPublished() throws IOException {
    Map<String, Expectation> kinds = kinds();
    List<DynamicNode> containers = new ArrayList<>();
    for (PublishedGame game : PublishedGame.all()) {
      List<DynamicTest> tests = new ArrayList<>();
      for (Map.Entry<String, JsonElement> expected : game.expect().asMap().entrySet()) {
        String kind = expected.getKey();
        if (!DEFINITIONS.contains(kind)) {
          tests.add(
              DynamicTest.dynamicTest(
                  game.name() + ": " + kind,
                  () -> {
                    assertTrue(kinds.containsKey(kind), () -> "no such kind: " + kind);
                    kinds.get(kind).check(game, expected.getValue(), game.expect());
                  }));
        }
      }
      containers.add(DynamicContainer.dynamicContainer(game.name(), tests));
    }
    return containers;
  }

  @Test
  void everyCaseSaysWhereItsGameAndItsAnswersAreFrom() throws IOException {
    List<PublishedGame> games = PublishedGame.all();
    assertTrue(games.size() >= 100, "cases are missing");
    Set<String> titles = new TreeSet<>();
    for (PublishedGame game : games) {
      assertFalse(game.title().isBlank(), game.name());
      assertFalse(game.source().isBlank(), game.name());
      assertFalse(game.answers().isBlank(), game.name());
      assertFalse(game.expect().isEmpty(), game.name());
      assertTrue(titles.add(game.title()), () -> "two cases are called " + game.title());
    }
  }

  @Test
  void everyKindOfAnswerIsExpectedOfSomeGame() throws IOException {
    Set<String> expected = new TreeSet<>(DEFINITIONS);
    for (PublishedGame game : PublishedGame.all()) {
      expected.addAll(game.expect().keySet());
    }
    Set<String> known = new TreeSet<>(kinds().keySet());
    known.addAll(DEFINITIONS);
    assertEquals(known, expected);
  }
}
