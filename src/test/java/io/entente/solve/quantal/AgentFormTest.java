package io.entente.solve.quantal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.RandomGames;
import io.entente.game.RandomTrees;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.interop.ExtensiveFormFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgentFormTest {

  /** Three moves each; the pile is 0.4 and 0.1 and doubles (McKelvey and Palfrey 1992, 1998). */
  private static GameTree centipede() {
    GameTreeBuilder builder = GameTree.builder("Centipede", List.of("1", "2"));
    double large = 0.4;
    double small = 0.1;
    for (int move = 0; move < 6; move++) {
      builder.decision(builder.addInformationSet(move % 2, "" + move, List.of("take", "pass")));
      builder.terminal(move % 2 == 0 ? large : small, move % 2 == 0 ? small : large);
      large *= 2;
      small *= 2;
    }
    builder.terminal(large, small);
    return builder.build();
  }

  @Test
  void centipedeIsSolvedFromItsEnd() {
    for (double lambda : new double[] {0, 0.5, 2, 10}) {
      double[] follows = {25.6, 6.4}; // after six passes the one who would move gets the large pile
      double large = 0.4 * 32;
      double[] takes = new double[6];
      for (int move = 5; move >= 0; move--) {
        int mover = move % 2;
        takes[move] = 1 / (1 + Math.exp(lambda * (follows[mover] - large)));
        for (int player = 0; player < 2; player++) {
          double taken = player == mover ? large : large / 4;
          follows[player] = takes[move] * taken + (1 - takes[move]) * follows[player];
        }
        large /= 2;
      }
      LogitEquilibrium at = LogitBranch.of(centipede()).at(lambda).orElseThrow();
      for (int move = 0; move < 6; move++) {
        assertEquals(takes[move], at.probabilities().get(move).get(0), 1e-12, "move " + move);
      }
    }
  }

  @Test
  void followingTheBranchAndGoingBackwardsAgree() {
    for (long seed = 0; seed < 30; seed++) {
      GameTree tree = RandomTrees.perfectInformation(3, 4, 5, seed);
      for (double lambda : new double[] {0.1, 1, 8}) {
        LogitEquilibrium backwards = new BackwardBranch(tree).at(lambda).orElseThrow();
        LogitEquilibrium followed =
            new FollowedBranch(new TreeAgents(tree)).at(lambda).orElseThrow();
        LogitBranchTest.assertSame(backwards, followed, "seed " + seed + ", lambda " + lambda);
      }
    }
  }

  @Test
  void movesUnseenByTheOthersAreMovesAtOnce() {
    for (long seed = 0; seed < 10; seed++) {
      StrategicGame game = RandomGames.integers(Shape.of(2, 3, 2), 7, seed);
      GameTreeBuilder builder = GameTree.builder("", List.of("a", "b", "c"));
      int[] sets = {
        builder.addInformationSet(0, "", List.of("1", "2")),
        builder.addInformationSet(1, "", List.of("1", "2", "3")),
        builder.addInformationSet(2, "", List.of("1", "2"))
      };
      builder.decision(sets[0]);
      for (int a = 0; a < 2; a++) {
        builder.decision(sets[1]);
        for (int b = 0; b < 3; b++) {
          builder.decision(sets[2]);
          for (int c = 0; c < 2; c++) {
            int index = game.shape().index(a, b, c);
            builder.terminal(game.payoff(0, index), game.payoff(1, index), game.payoff(2, index));
          }
        }
      }
      for (double lambda : new double[] {0.2, 1, 4}) {
        LogitBranchTest.assertSame(
            LogitBranch.of(game).at(lambda).orElseThrow(),
            LogitBranch.of(builder.build()).at(lambda).orElseThrow(),
            "seed " + seed);
      }
    }
  }

  @Test
  void hiddenMovesAreRespondedToByBelief() throws Exception {
    for (String name : List.of("seltens-horse", "card-game", "selten-1975-figure-2")) {
      GameTree tree = ExtensiveFormFile.read(Path.of("src/test/resources/games/" + name + ".efg"));
      for (double lambda : new double[] {0.1, 0.5, 2, 6}) {
        LogitEquilibrium at = LogitBranch.of(tree).at(lambda).orElseThrow();
        assertTrue(worstGap(tree, at) < 1e-9, name + ", lambda " + lambda);
      }
    }
  }

  /** The definition, each end's probability multiplied up from the root, action by action. */
  private static double worstGap(GameTree tree, LogitEquilibrium at) {
    double worst = 0;
    for (int set = 0; set < tree.informationSets().size(); set++) {
      int player = tree.informationSets().get(set).player();
      List<Double> played = at.probabilities().get(set);
      double[] earned = new double[played.size()];
      for (int action = 0; action < earned.length; action++) {
        double reached = 0;
        double sum = 0;
        for (int end = 0; end < tree.nodes(); end++) {
          if (tree.kind(end) != GameTree.Kind.TERMINAL) {
            continue;
          }
          double probability = 1;
          boolean through = false;
          int node = end;
          while (node != 0) {
            int parent = tree.parent(node).orElseThrow();
            int taken = 0;
            while (tree.child(parent, taken) != node) {
              taken++;
            }
            if (tree.kind(parent) == GameTree.Kind.CHANCE) {
              probability *= tree.chanceMoves().get(tree.chanceMove(parent)).probability(taken);
            } else if (tree.informationSet(parent) == set) {
              through = true;
              probability *= taken == action ? 1 : 0;
            } else {
              probability *= at.probabilities().get(tree.informationSet(parent)).get(taken);
            }
            node = parent;
          }
          reached += through ? probability : 0;
          sum += through ? probability * tree.payoff(player, end) : 0;
        }
        earned[action] = sum / reached;
      }
      double all = 0;
      for (double one : earned) {
        all += Math.exp(at.lambda() * (one - earned[0]));
      }
      for (int action = 0; action < earned.length; action++) {
        double response = Math.exp(at.lambda() * (earned[action] - earned[0])) / all;
        worst = Math.max(worst, Math.abs(response - played.get(action)));
      }
    }
    return worst;
  }

  @Test
  void aTreeOfTenThousandNodesIsAnswered() {
    GameTreeBuilder builder = GameTree.builder("", List.of("a", "b"));
    grow(builder, 13, 1);
    GameTree tree = builder.build();
    assertTrue(tree.nodes() > 10_000);
    LogitEquilibrium at = LogitBranch.of(tree).at(1).orElseThrow();
    assertTrue(at.gap() < 1e-12);
  }

  private static int grow(GameTreeBuilder builder, int depth, int seed) {
    int next = (int) ((seed * 48271L) % 2147483647L);
    if (depth == 0) {
      builder.terminal(next % 11, next % 7);
      return next;
    }
    builder.decision(builder.addInformationSet(depth % 2, "", List.of("l", "r")));
    return grow(builder, depth - 1, grow(builder, depth - 1, next));
  }

  @Test
  void whatCannotBeFollowedIsRefused() {
    GameTreeBuilder absent = GameTree.builder("", List.of("driver"));
    int set = absent.addInformationSet(0, "", List.of("on", "off"));
    absent.decision(set);
    absent.decision(set);
    absent.terminal(1);
    absent.terminal(4);
    absent.terminal(0);
    GameTree driver = absent.build();
    assertThrows(NotFollowedException.class, () -> LogitBranch.of(driver));
    GameTreeBuilder many = GameTree.builder("", List.of("a", "b"));
    List<String> actions = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      actions.add("" + i);
    }
    int second = many.addInformationSet(1, "", List.of("x", "y"));
    many.decision(many.addInformationSet(0, "", actions));
    for (int i = 0; i < 250; i++) {
      many.decision(second);
      many.terminal(i, 1);
      many.decision(many.addInformationSet(0, "" + i, List.of("u", "v")));
      many.terminal(0, 1);
      many.terminal(1, 1);
    }
    GameTree wide = many.build();
    assertThrows(NotFollowedException.class, () -> LogitBranch.of(wide));
  }
}
