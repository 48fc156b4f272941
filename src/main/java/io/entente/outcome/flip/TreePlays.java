package io.entente.outcome.flip;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearRow;
import io.entente.sample.LinearTree;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The {@linkplain TreePlay plays} of a game in turn, each kept once, and what they pay. */
final class TreePlays {

  /** More plays than this are not kept. */
  private static final int MOST = 200_000;

  /** A decision on the way of a play: the node, the action taken there, and what follows. */
  record Step(int node, int action, TreePlay rest) {}

  private final LinearTree game;
  private final GameTree tree;
  private final Map<List<Integer>, TreePlay> known = new HashMap<>();
  private final List<LinearRow[]> rows = new ArrayList<>();

  TreePlays(LinearTree game) {
    this.game = game;
    this.tree = game.tree();
  }

  GameTree tree() {
    return tree;
  }

  /** The play that ends at an end. */
  TreePlay end(int node) {
    return play(node, List.of());
  }

  /** The plays at a chance node if these may follow on its outcomes. */
  List<TreePlay> lotteries(int node, List<List<TreePlay>> byOutcome) {
    List<List<TreePlay>> all = List.of(List.of());
    for (List<TreePlay> outcome : byOutcome) {
      List<List<TreePlay>> longer = new ArrayList<>();
      for (List<TreePlay> begun : all) {
        for (TreePlay next : outcome) {
          List<TreePlay> more = new ArrayList<>(begun);
          more.add(next);
          longer.add(more);
          require(longer.size());
        }
      }
      all = longer;
    }
    List<TreePlay> plays = new ArrayList<>();
    for (List<TreePlay> parts : all) {
      plays.add(play(node, parts));
    }
    return plays;
  }

  private TreePlay play(int node, List<TreePlay> parts) {
    List<Integer> key = new ArrayList<>();
    key.add(node);
    for (TreePlay part : parts) {
      key.add(part.number());
    }
    TreePlay play = known.get(key);
    if (play == null) {
      require(rows.size());
      play = new TreePlay(rows.size(), node, parts);
      known.put(key, play);
      rows.add(new LinearRow[tree.players().size()]);
    }
    return play;
  }

  private static void require(int plays) {
    if (plays >= MOST) {
      throw new NotAnsweredException(
          "chance leaves more than " + MOST + " ways to play on, too many to go through",
          "leave out a chance move, or fix moves with --force");
    }
  }

  /** All plays that may follow from a node. */
  List<TreePlay> all(int node) {
    switch (tree.kind(node)) {
      case TERMINAL:
        return List.of(end(node));
      case DECISION:
        List<TreePlay> plays = new ArrayList<>();
        for (int action = 0; action < tree.actions(node); action++) {
          plays.addAll(all(tree.child(node, action)));
        }
        return plays;
      default:
        List<List<TreePlay>> byOutcome = new ArrayList<>();
        for (int child : possible(node)) {
          byOutcome.add(all(child));
        }
        return lotteries(node, byOutcome);
    }
  }

  /** Where chance may lead from a node. */
  List<Integer> possible(int node) {
    List<Integer> possible = new ArrayList<>();
    for (int action = 0; action < tree.actions(node); action++) {
      if (game.probability(node, action).signum() > 0) {
        possible.add(tree.child(node, action));
      }
    }
    return possible;
  }

  /** What an actor may expect of a play. */
  LinearRow row(int actor, TreePlay play) {
    LinearRow[] own = rows.get(play.number());
    if (own[actor] == null) {
      own[actor] = computed(actor, play);
    }
    return own[actor];
  }

  private LinearRow computed(int actor, TreePlay play) {
    if (play.parts().isEmpty()) {
      return game.payoffs().row(actor, game.cell(play.node()));
    }
    LinearRow sum = LinearRow.ZERO;
    int part = 0;
    for (int action = 0; action < tree.actions(play.node()); action++) {
      Rational probability = game.probability(play.node(), action);
      if (probability.signum() > 0) {
        sum = sum.plus(row(actor, play.parts().get(part++)), probability);
      }
    }
    return sum;
  }

  /** The decisions that are taken on the way from a node, in the order of the tree. */
  List<Step> steps(int from, TreePlay play) {
    List<Step> steps = new ArrayList<>();
    collect(from, play, steps);
    return steps;
  }

  private void collect(int from, TreePlay play, List<Step> steps) {
    List<Step> own = new ArrayList<>();
    int at = play.node();
    while (at != from) {
      int parent = tree.parent(at).orElseThrow();
      if (tree.kind(parent) == GameTree.Kind.DECISION) {
        own.add(0, new Step(parent, action(parent, at), play));
      }
      at = parent;
    }
    steps.addAll(own);
    int part = 0;
    for (int child : play.parts().isEmpty() ? List.<Integer>of() : possible(play.node())) {
      collect(child, play.parts().get(part++), steps);
    }
  }

  private int action(int parent, int child) {
    int action = 0;
    while (tree.child(parent, action) != child) {
      action++;
    }
    return action;
  }

  /** Whether all combinations of moves that a play may end with are such. */
  boolean surely(TreePlay play, IntPredicate cells) {
    if (play.parts().isEmpty()) {
      return cells.test(game.cell(play.node()));
    }
    for (TreePlay part : play.parts()) {
      if (!surely(part, cells)) {
        return false;
      }
    }
    return true;
  }
}
