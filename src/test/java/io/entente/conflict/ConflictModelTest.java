package io.entente.conflict;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Shape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Building models, what is refused, and models made from others. */
class ConflictModelTest {

  private static ConflictModelBuilder builder() {
    return new ConflictModelBuilder()
        .state("peace")
        .state("crisis")
        .state("war")
        .decisionMaker("A")
        .decisionMaker("B");
  }

  private static void refused(String expected, Executable what) {
    String said = assertThrows(IllegalArgumentException.class, what).getMessage();
    assertTrue(said.contains(expected), said);
  }

  @Test
  void faultsAreNamedWhereTheyAreGiven() {
    refused(
        "'peace' is listed twice", () -> new ConflictModelBuilder().state("peace").state("peace"));
    refused("'A' is listed twice", () -> builder().decisionMaker("A"));
    refused("no state 'truce', or it is infeasible", () -> builder().move("A", "peace", "truce"));
    refused("no decision maker 'C'", () -> builder().move("C", "peace", "war"));
    refused("'war' to itself", () -> builder().move("A", "war", "war"));
    refused(
        "lists state 'war' twice",
        () -> builder().ranking("A", List.of(List.of("war"), List.of("peace", "crisis", "war"))));
    refused(
        "leaves out state 'peace', 'crisis'",
        () -> builder().ranking("A", List.of(List.of("war"))));
    refused("A has no preference", () -> builder().build());
  }

  @Test
  void aModelHoldsWhatWasBuilt() {
    ConflictModel model =
        builder()
            .moves("A", "peace", "crisis")
            .move("B", "crisis", "war")
            .move("B", "peace", "crisis")
            .unseen("B", "war")
            .ranking("A", List.of(List.of("peace"), List.of("crisis", "war")))
            .ranking("B", List.of(List.of("war"), List.of("peace"), List.of("crisis")))
            .build();
    assertArrayEquals(new int[] {0}, model.moves(0).from(1));
    assertArrayEquals(new int[] {1}, model.moves(1).from(0));
    assertArrayEquals(new int[0], model.moves(1).from(1), "B does not see war");
    assertEquals(List.of(List.of(0), List.of(1, 2)), model.preference(0).ranking());
    assertTrue(model.preference(1).prefers(2, 0));
    assertFalse(model.preference(0).prefers(1, 2));
    assertEquals(3, model.moveCount());
  }

  @Test
  void aProfileIsLeftByChangingOneStrategy() {
    Shape shape = Shape.of(2, 3);
    Preference none = Preference.ofLevels(new int[6]);
    ConflictModel model =
        ConflictModel.ofProfiles(
            List.of("Row", "Column"),
            List.of("a", "b", "c", "d", "e", "f"),
            shape,
            List.of(none, none));
    assertArrayEquals(new int[] {4}, model.moves(0).from(1));
    assertArrayEquals(new int[] {0, 2}, model.moves(1).from(1));
    assertEquals(5, model.jointMoves().get().joint(1, new int[] {4, 2}));
  }

  @Test
  void deletedMovesMustBeThere() {
    Moves moves = Moves.of(3, new int[][] {{0, 1}, {1, 2}, {0, 1}});
    assertEquals(2, moves.count());
    assertArrayEquals(new int[] {2}, moves.minus(new int[][] {{0, 1}}).from(1));
    refused("no move from state 2", () -> moves.minus(new int[][] {{2, 0}}));
    assertArrayEquals(new int[] {1}, moves.reversed().from(2));
  }

  @Test
  void mergedStatesAreLeftOnlyWhereEveryMemberCanBe() {
    MergedStates merged = MergedStates.of(5, List.of(new int[] {1, 4}));
    assertEquals(4, merged.count());
    assertEquals(3, merged.merged(1));
    assertEquals(1, merged.merged(2));
    Moves moves = merged.moves(Moves.of(5, new int[][] {{0, 1}, {1, 2}, {4, 2}, {4, 3}, {1, 4}}));
    assertArrayEquals(new int[] {3}, moves.from(0));
    assertArrayEquals(new int[] {1}, moves.from(3));
    refused("not tied", () -> merged.preference(Preference.ofLevels(0, 1, 2, 3, 4)));
    assertArrayEquals(
        new int[] {0, 2, 3, 1}, merged.preference(Preference.ofLevels(0, 1, 2, 3, 1)).toLevels());
  }

  @Test
  void payoffsEqualButForTheLastBitAreNotTied() {
    double one = 1e300;
    double more = Math.nextUp(one);
    assertArrayEquals(
        new int[] {2, 3, 1, 1, 0, 2},
        Preference.ofPayoffs(one, more, 0.0, -0.0, -1e-300, one).toLevels());
    refused("not a number", () -> Preference.ofPayoffs(1, Double.NaN));
  }

  @Test
  void comparisonsGiveTheRankingThatFollows() {
    Preference ranking =
        new Comparisons(4).better(2, 0).tied(0, 3).better(3, 1).better(2, 1).ranking();
    assertEquals(List.of(List.of(2), List.of(0, 3), List.of(1)), ranking.ranking());
  }

  @Test
  void aCircleOfComparisonsIsNamed() {
    Comparisons comparisons =
        new Comparisons(5).better(0, 1).better(1, 2).tied(2, 3).better(3, 0).better(4, 0);
    CyclicPreferenceException circle =
        assertThrows(CyclicPreferenceException.class, comparisons::ranking);
    assertEquals(
        "the comparisons go in a circle: 0 is better than 1, which is better than 2, which is tied"
            + " with 3, which is better than 0",
        circle.getMessage());
    assertArrayEquals(
        new int[] {0, 1, 2, 3},
        circle.cycle().stream().mapToInt(link -> link.comparison()).toArray());
    CyclicPreferenceException both =
        assertThrows(
            CyclicPreferenceException.class,
            () -> new Comparisons(2).better(0, 1).tied(1, 0).ranking());
    assertEquals(2, both.cycle().size());
    assertThrows(CyclicPreferenceException.class, () -> new Comparisons(1).better(0, 0).ranking());
  }

  @Test
  void whatIsNotComparedIsNamed() {
    IncompletePreferenceException gap =
        assertThrows(
            IncompletePreferenceException.class,
            () -> new Comparisons(3).better(0, 1).better(0, 2).ranking());
    assertArrayEquals(new int[] {1, 2}, new int[] {gap.one(), gap.other()});
    assertEquals(1, Arrays.stream(new Comparisons(1).ranking().toLevels()).count());
  }
}
