package io.entente.outcome.condition;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearTree;
import io.entente.sample.UnsolvableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What may follow at each node of a tree with perfect information: all that some subgame-perfect
 * plan leads to, each with the replies that support it.
 *
 * <p>A move is supported if the actor gets from it at least what it gets from every other move when
 * that is answered by the continuation that is worst for it. Ties are exact.
 */
public final class Continuations {

  /** More than so many at one node are ties beyond use. */
  private static final int MOST = 20_000;

  /**
   * One of them.
   *
   * @param worth by actor, what it may expect
   * @param action at a decision the move that is made, else -1
   * @param next by action, what follows: also off the way, where it is worst for the one who
   *     decides
   */
  public record Continuation(Rational[] worth, int action, Continuation[] next) {}

  private final LinearTree tree;
  private final GameTree game;
  private final List<Rational> values;
  private final List<List<Continuation>> at;

  /**
   * What may follow with these coefficients.
   *
   * @throws UnsolvableException if there are too many ties
   */
  public Continuations(LinearTree tree, List<Rational> values) {
    this.tree = tree;
    this.game = tree.tree();
    this.values = values;
    at = new ArrayList<>();
    for (int node = 0; node < game.nodes(); node++) {
      at.add(List.of());
    }
    for (int node = game.nodes() - 1; node >= 0; node--) {
      at.set(
          node,
          switch (game.kind(node)) {
            case TERMINAL -> List.of(end(node));
            case CHANCE -> chance(node);
            default -> decision(node);
          });
    }
  }

  private Continuation end(int node) {
    Rational[] worth = new Rational[game.players().size()];
    for (int actor = 0; actor < worth.length; actor++) {
      worth[actor] = tree.payoffs().row(actor, tree.cell(node)).at(values);
    }
    return new Continuation(worth, -1, new Continuation[0]);
  }

  private List<Continuation> decision(int node) {
    int actor = game.player(node);
    int actions = game.actions(node);
    Continuation[] worst = new Continuation[actions];
    for (int a = 0; a < actions; a++) {
      worst[a] = worst(game.child(node, a), actor);
    }
    List<Continuation> found = new ArrayList<>();
    for (int a = 0; a < actions; a++) {
      for (Continuation one : at.get(game.child(node, a))) {
        boolean best = true;
        for (int b = 0; b < actions; b++) {
          best &= b == a || one.worth()[actor].compareTo(worst[b].worth()[actor]) >= 0;
        }
        if (best) {
          Continuation[] next = worst.clone();
          next[a] = one;
          found.add(new Continuation(one.worth(), a, next));
        }
      }
    }
    return found;
  }

  private List<Continuation> chance(int node) {
    List<Continuation[]> choices = new ArrayList<>();
    choices.add(new Continuation[game.actions(node)]);
    for (int a = 0; a < game.actions(node); a++) {
      List<Continuation> here = at.get(game.child(node, a));
      boolean counts = tree.probability(node, a).signum() > 0;
      List<Continuation[]> longer = new ArrayList<>();
      for (Continuation[] before : choices) {
        for (Continuation one : counts ? here : here.subList(0, 1)) {
          Continuation[] more = before.clone();
          more[a] = one;
          longer.add(more);
        }
      }
      if (longer.size() > MOST) {
        throw UnsolvableException.tooManyPlans(MOST);
      }
      choices = longer;
    }
    List<Continuation> found = new ArrayList<>();
    for (Continuation[] next : choices) {
      found.add(new Continuation(mean(node, next), -1, next));
    }
    return found;
  }

  /** What actors may expect where chance moves. */
  Rational[] mean(int node, Continuation[] next) {
    Rational[] mean = new Rational[game.players().size()];
    Arrays.fill(mean, Rational.ZERO);
    for (int a = 0; a < next.length; a++) {
      Rational probability = tree.probability(node, a);
      for (int actor = 0; probability.signum() > 0 && actor < mean.length; actor++) {
        mean[actor] = mean[actor].plus(probability.times(next[a].worth()[actor]));
      }
    }
    return mean;
  }

  /** All that may follow at a node. */
  public List<Continuation> all(int node) {
    return at.get(node);
  }

  /** Of what may follow at a node, what is worst for an actor. */
  Continuation worst(int node, int actor) {
    Continuation worst = at.get(node).get(0);
    for (Continuation one : at.get(node)) {
      worst = one.worth()[actor].compareTo(worst.worth()[actor]) < 0 ? one : worst;
    }
    return worst;
  }

  /** Writes a continuation's moves into a plan, by information set. */
  void write(int node, Continuation one, int[] plan) {
    if (game.kind(node) == GameTree.Kind.DECISION) {
      plan[game.informationSet(node)] = one.action();
    }
    for (int a = 0; a < one.next().length; a++) {
      write(game.child(node, a), one.next()[a], plan);
    }
  }
}
