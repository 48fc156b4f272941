package io.entente.outcome.condition;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearTree;
import java.util.Arrays;
import java.util.List;

/**
 * A course of play in a tree, with the replies off its way that support it best: each other move is
 * answered by the subgame-perfect continuation that is worst for the one who would make it.
 *
 * @param plan by information set the action, on the way and off it
 * @param regret the most that anybody on the way would gain by another move; 0 or less if it is
 *     subgame perfect
 */
public record SupportedPlay(int[] plan, Rational regret) {

  /**
   * The play of these moves.
   *
   * @param made by information set that play comes to, the action; others do not matter
   */
  public static SupportedPlay of(LinearTree tree, Continuations continuations, int[] made) {
    Walk walk = new Walk(tree, continuations, made);
    walk.worth(0);
    return new SupportedPlay(walk.plan, walk.regret);
  }

  /** The actions that lead to an end of a tree without chance; -1 where play does not come. */
  public static int[] leadingTo(GameTree tree, int end) {
    int[] made = new int[tree.informationSets().size()];
    Arrays.fill(made, -1);
    int below = end;
    while (below != 0) {
      int node = tree.parent(below).orElseThrow();
      for (int a = 0; a < tree.actions(node); a++) {
        if (tree.child(node, a) == below && tree.kind(node) == GameTree.Kind.DECISION) {
          made[tree.informationSet(node)] = a;
        }
      }
      below = node;
    }
    return made;
  }

  /** By information set that play comes to, the action; elsewhere -1. */
  public int[] made(LinearTree tree) {
    int[] made = new int[plan.length];
    Arrays.fill(made, -1);
    collect(tree, 0, made);
    return made;
  }

  private void collect(LinearTree tree, int node, int[] made) {
    GameTree game = tree.tree();
    for (int a = 0; a < game.actions(node); a++) {
      boolean comes =
          game.kind(node) == GameTree.Kind.CHANCE
              ? tree.probability(node, a).signum() > 0
              : plan[game.informationSet(node)] == a;
      if (comes && game.kind(node) == GameTree.Kind.DECISION) {
        made[game.informationSet(node)] = a;
      }
      if (comes) {
        collect(tree, game.child(node, a), made);
      }
    }
  }

  /** The inequalities under which the plan is subgame perfect where that matters. */
  public List<Inequality> conditions(LinearTree tree, RangeBox box) {
    return new PlanConditions(tree, box, plan).all();
  }

  private static final class Walk {
    private final LinearTree tree;
    private final GameTree game;
    private final Continuations continuations;
    private final int[] made;
    private final int[] plan;
    private Rational regret = Rational.ZERO;

    Walk(LinearTree tree, Continuations continuations, int[] made) {
      this.tree = tree;
      this.game = tree.tree();
      this.continuations = continuations;
      this.made = made;
      this.plan = new int[made.length];
    }

    /** What actors may expect at a node that play comes to. */
    Rational[] worth(int node) {
      switch (game.kind(node)) {
        case TERMINAL:
          return continuations.all(node).get(0).worth();
        case CHANCE:
          return chance(node);
        default:
          int set = game.informationSet(node);
          int actor = game.player(node);
          plan[set] = made[set];
          Rational[] worth = worth(game.child(node, made[set]));
          for (int a = 0; a < game.actions(node); a++) {
            if (a != made[set]) {
              Continuations.Continuation reply = continuations.worst(game.child(node, a), actor);
              continuations.write(game.child(node, a), reply, plan);
              Rational gain = reply.worth()[actor].minus(worth[actor]);
              regret = gain.compareTo(regret) > 0 ? gain : regret;
            }
          }
          return worth;
      }
    }

    private Rational[] chance(int node) {
      Rational[] mean = new Rational[game.players().size()];
      Arrays.fill(mean, Rational.ZERO);
      for (int a = 0; a < game.actions(node); a++) {
        int child = game.child(node, a);
        Rational probability = tree.probability(node, a);
        if (probability.signum() == 0) {
          continuations.write(child, continuations.all(child).get(0), plan);
          continue;
        }
        Rational[] worth = worth(child);
        for (int actor = 0; actor < mean.length; actor++) {
          mean[actor] = mean[actor].plus(probability.times(worth[actor]));
        }
      }
      return mean;
    }
  }
}
