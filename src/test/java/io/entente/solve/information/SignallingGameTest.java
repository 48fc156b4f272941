package io.entente.solve.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which trees are signalling games, and which of those are simple. */
class SignallingGameTest {

  private static final List<String> LR = List.of("l", "r");
  private static final int END = -1;

  /**
   * Types with two messages each, all payoffs 0.
   *
   * @param senders by type the number of its information set
   * @param labels by number of information set of the sender
   * @param receivers by type and message the receiver's information set, or the end
   * @param more whether somebody moves after the first reply
   */
  private static GameTree tree(
      int[] senders, List<List<String>> labels, int[][] receivers, boolean more) {
    GameTreeBuilder builder = GameTree.builder("", List.of("S", "R", "T"));
    int types = senders.length;
    List<String> names = Signals.labels("t", types);
    List<Rational> prior = Collections.nCopies(types, Rational.of(1, types));
    int nature = builder.addChanceMove("", names, prior);
    labels.forEach(own -> builder.addInformationSet(0, "", own));
    int first = labels.size();
    for (int set = 0; set < 4; set++) {
      builder.addInformationSet(1, "m" + set, LR);
    }
    int last = more ? builder.addInformationSet(2, "", LR) : END;
    builder.chance(nature);
    for (int type = 0; type < types; type++) {
      builder.decision(senders[type]);
      for (int message = 0; message < 2; message++) {
        if (receivers[type][message] != END) {
          builder.decision(first + receivers[type][message]);
          if (more) {
            builder.decision(last);
            builder.terminal(0, 0, 0);
          }
          builder.terminal(0, 0, 0);
        }
        builder.terminal(0, 0, 0);
      }
    }
    return builder.build();
  }

  private static SignallingGame game(int[][] receivers, boolean more) {
    return SignallingGame.of(tree(new int[] {0, 1}, List.of(LR, LR), receivers, more))
        .orElseThrow();
  }

  @Test
  void typesHaveTheSameMessagesAndKnowWhichTheyAre() {
    int[][] receivers = {{0, 1}, {0, 1}};
    int[] senders = {0, 1};
    assertTrue(SignallingGame.of(tree(senders, List.of(LR, LR), receivers, false)).isPresent());
    List<List<String>> different = List.of(LR, List.of("l", "x"));
    assertEquals(Optional.empty(), SignallingGame.of(tree(senders, different, receivers, false)));
    int[] ignorant = {0, 0};
    assertEquals(
        Optional.empty(), SignallingGame.of(tree(ignorant, List.of(LR), receivers, false)));
  }

  @Test
  void simpleIsWhereOneReplyToTheMessageIsTheEnd() {
    assertTrue(game(new int[][] {{0, 1}, {0, 1}}, false).isSimple());
    assertTrue(game(new int[][] {{END, 1}, {END, 1}}, false).isSimple(), "a message that ends it");
    assertFalse(game(new int[][] {{0, 1}, {0, 1}}, true).isSimple(), "a move after the reply");
    assertFalse(game(new int[][] {{0, 1}, {2, 1}}, false).isSimple(), "a type that is known");
    assertFalse(game(new int[][] {{0, 0}, {0, 0}}, false).isSimple(), "messages not told apart");
    assertFalse(game(new int[][] {{0, 0}, {2, 1}}, false).isSimple(), "one type's told apart");
    assertFalse(game(new int[][] {{END, 1}, {0, 1}}, false).isSimple(), "an end for the first");
    assertFalse(game(new int[][] {{0, 1}, {END, 1}}, false).isSimple(), "an end for one type");
    assertFalse(game(new int[][] {{0, END}, {END, END}}, false).isSimple(), "an end for another");
  }

  @Test
  void whereMoreFollowsTheIntuitiveCriterionSaysNothing() {
    SignallingGame game = game(new int[][] {{0, 1}, {0, 1}}, true);
    assertThrows(
        IllegalArgumentException.class,
        () -> IntuitiveCriterion.failure(game, PureStrategyPlan.of(0, 0, 0, 0, 0, 0, 0)));
  }

  @Test
  void separatingMeansNoTwoTypesAlike() {
    int[][] receivers = {{0, 1}, {0, 1}, {0, 1}};
    SignallingGame three =
        SignallingGame.of(tree(new int[] {0, 1, 2}, List.of(LR, LR, LR), receivers, false))
            .orElseThrow();
    PureStrategyPlan partly = PureStrategyPlan.of(0, 1, 1, 0, 0, 0, 0);
    assertFalse(three.isSeparating(partly));
    assertFalse(three.isPooling(partly));
    assertEquals(List.of(), three.unsent(partly));
    PureStrategyPlan pooling = PureStrategyPlan.of(1, 1, 1, 0, 0, 0, 0);
    assertTrue(three.isPooling(pooling));
    assertEquals(List.of(0), three.unsent(pooling));
    SignallingGame two = game(new int[][] {{0, 1}, {0, 1}}, false);
    assertTrue(two.isSeparating(PureStrategyPlan.of(1, 0, 0, 0, 0, 0)));
  }
}
