package io.entente.proof.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the checker says of knowledge, against what trees say of themselves. */
class KnowledgeTest {

  private static final int DEPTH = 3;

  /** Two players by turns or at random; at each level one set or one for each point. */
  private static GameTree tree(Random random) {
    GameTreeBuilder tree = GameTree.builder("random", List.of("A", "B"));
    int[][] sets = new int[DEPTH][];
    for (int level = 0; level < DEPTH; level++) {
      int player = random.nextInt(2);
      boolean joint = random.nextInt(3) == 0;
      sets[level] = new int[1 << level];
      for (int place = 0; place < sets[level].length; place++) {
        boolean isNew = place == 0 || !joint && random.nextInt(4) > 0;
        sets[level][place] =
            isNew
                ? tree.addInformationSet(player, "s" + level + "." + place, List.of("l", "r"))
                : sets[level][place - 1];
      }
    }
    grow(tree, sets, 0, 0);
    return tree.build();
  }

  private static void grow(GameTreeBuilder tree, int[][] sets, int level, int place) {
    if (level == DEPTH) {
      tree.terminal(0, 0);
      return;
    }
    tree.decision(sets[level][place]);
    grow(tree, sets, level + 1, 2 * place);
    grow(tree, sets, level + 1, 2 * place + 1);
  }

  @Test
  void perfectInformationAndRecallAreThoseOfTheTrees() {
    int perfect = 0;
    int forgetful = 0;
    for (int seed = 0; seed < 400; seed++) {
      GameTree tree = tree(new Random(seed));
      assertEquals(tree.hasPerfectInformation(), !fails(() -> Knowledge.requireAll(tree)));
      assertEquals(tree.hasPerfectRecall(), !fails(() -> Knowledge.requireMemory(tree)));
      perfect += tree.hasPerfectInformation() ? 1 : 0;
      forgetful += tree.hasPerfectRecall() ? 0 : 1;
    }
    assertTrue(perfect > 20 && perfect < 300 && forgetful > 50, perfect + " " + forgetful);
  }

  private static boolean fails(Runnable check) {
    try {
      check.run();
      return false;
    } catch (TraceFault fault) {
      return true;
    }
  }
}
