package io.entente.exercise.seat;

import io.entente.game.BehaviorPlan;
import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.Outcome;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Games for tests of a seat, and random ones. */
final class SeatGames {

  private SeatGames() {}

  /**
   * China presses or keeps quiet; then the DPRK and Russia. Solved by hand in the unit on Korea.
   */
  static GameTree quiet() {
    GameTreeBuilder tree = GameTree.builder("quiet", List.of("China", "DPRK", "Russia"));
    int china = tree.addInformationSet(0, "", List.of("Pressure", "Quiet"));
    int[] dprk = new int[2];
    int[] russia = new int[2];
    String[] after = {"Pressure", "Quiet"};
    for (int i = 0; i < 2; i++) {
      dprk[i] = tree.addInformationSet(1, after[i], List.of("Deepen", "Balance"));
      russia[i] = tree.addInformationSet(2, after[i] + ",Deepen", List.of("Transfer", "Withhold"));
    }
    tree.decision(china);
    int[][] payoffs = {
      {-3, 2, 2}, {-1, -2, 1}, {2, 0, 0}, {-1, 4, 3}, {0, 1, 1}, {1, 2, 0},
    };
    for (int i = 0; i < 2; i++) {
      tree.decision(dprk[i]);
      tree.decision(russia[i]);
      end(tree, payoffs[3 * i]);
      end(tree, payoffs[3 * i + 1]);
      end(tree, payoffs[3 * i + 2]);
    }
    return tree.build();
  }

  /** China may cut oil; the DPRK may escalate, which it would not. */
  static GameTree threat() {
    GameTreeBuilder tree = GameTree.builder("threat", List.of("China", "DPRK"));
    int china = tree.addInformationSet(0, "", List.of("Keep", "Cut"));
    int dprk = tree.addInformationSet(1, "Cut", List.of("Concede", "Escalate"));
    tree.decision(china);
    end(tree, 1, 3);
    tree.decision(dprk);
    end(tree, 2, 1);
    end(tree, -2, 0);
    return tree.build();
  }

  /** A type, strong with 2/5, signals; the other concedes or holds without knowing the type. */
  static GameTree signal() {
    GameTreeBuilder tree = GameTree.builder("signal", List.of("DPRK", "China"));
    tree.addChanceMove(
        "type", List.of("strong", "weak"), List.of(Rational.of(2, 5), Rational.of(3, 5)));
    int strong = tree.addInformationSet(0, "strong", List.of("Treaty", "Quiet"));
    int weak = tree.addInformationSet(0, "weak", List.of("Treaty", "Quiet"));
    int treaty = tree.addInformationSet(1, "treaty", List.of("Concede", "Hold"));
    int quiet = tree.addInformationSet(1, "quiet", List.of("Concede", "Hold"));
    tree.chance(0);
    tree.decision(strong);
    pair(tree, treaty, 2, 1, -1, 0);
    pair(tree, quiet, 3, 1, 0, 0);
    tree.decision(weak);
    pair(tree, treaty, 1, -1, -2, 0);
    pair(tree, quiet, 3, -1, 0, 0);
    return tree.build();
  }

  private static void pair(GameTreeBuilder tree, int set, int... payoffs) {
    tree.decision(set);
    end(tree, payoffs[0], payoffs[1]);
    end(tree, payoffs[2], payoffs[3]);
  }

  private static void end(GameTreeBuilder tree, int... payoffs) {
    Rational[] exact = new Rational[payoffs.length];
    for (int i = 0; i < exact.length; i++) {
      exact[i] = Rational.of(payoffs[i]);
    }
    tree.terminal("", tree.addOutcome(Outcome.of("", exact)));
  }

  /** A table; payoffs profile by profile, the last player's strategies varying fastest. */
  static StrategicGame table(List<String> players, List<List<String>> strategies, int[]... cells) {
    var builder = StrategicGame.builder("table", players, strategies);
    for (int cell = 0; cell < cells.length; cell++) {
      for (int player = 0; player < players.size(); player++) {
        builder.payoff(player, cell, Rational.of(cells[cell][player]));
      }
    }
    return builder.build();
  }

  /** Ship or hold against inspect or wait: no equilibrium in pure strategies. */
  static StrategicGame inspection() {
    return table(
        List.of("DPRK", "Inspectors"),
        List.of(List.of("Ship", "Hold"), List.of("Inspect", "Wait")),
        new int[] {-6, -1},
        new int[] {3, -4},
        new int[] {0, -1},
        new int[] {0, 0});
  }

  /**
   * A random tree of three players and chance to a depth. A player may be unable to tell what
   * chance drew at the root, so that some sets have two nodes.
   */
  static GameTree random(Random random, boolean hidden) {
    GameTreeBuilder tree = GameTree.builder("random", List.of("A", "B", "C"));
    tree.addChanceMove("c", List.of("x", "y"), List.of(Rational.of(1, 3), Rational.of(2, 3)));
    int[] sets = new int[7];
    for (int i = 0; i < 7; i++) {
      // by level of a binary tree: A, then B, then C; with hidden chance one tree for both draws
      int player = i == 0 ? 0 : i < 3 ? 1 : random.nextBoolean() ? 0 : 2;
      sets[i] = tree.addInformationSet(player, "s" + i, List.of("l", "m", "r").subList(0, 2));
    }
    int[] others = new int[7];
    for (int i = 0; i < 7; i++) {
      int player = i == 0 ? 0 : i < 3 ? 1 : random.nextBoolean() ? 0 : 2;
      others[i] =
          hidden && (i == 0 || i > 2 && random.nextBoolean())
              ? sets[i]
              : tree.addInformationSet(player, "t" + i, List.of("l", "r"));
    }
    tree.chance(0);
    grow(tree, sets, 0, random);
    grow(tree, others, 0, random);
    return tree.build();
  }

  private static void grow(GameTreeBuilder tree, int[] sets, int place, Random random) {
    if (place >= sets.length) {
      end(tree, random.nextInt(9) - 4, random.nextInt(9) - 4, random.nextInt(9) - 4);
      return;
    }
    tree.decision(sets[place]);
    grow(tree, sets, 2 * place + 1, random);
    grow(tree, sets, 2 * place + 2, random);
  }

  /** Others who play anything, some actions never. */
  static Opponents anyhow(SeatGame game, Random random) {
    List<List<Rational>> rows = new ArrayList<>();
    game.tree()
        .informationSets()
        .forEach(
            set -> {
              int first = random.nextInt(5);
              rows.add(List.of(Rational.of(first, 4), Rational.of(4 - first, 4)));
            });
    return new Opponents(
        new OpponentKind(OpponentKind.Rule.SPE, 0), new BehaviorPlan(rows), List.of());
  }
}
