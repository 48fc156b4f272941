package io.entente.exercise.seat;

import io.entente.exercise.seat.Illusion.Kind;
import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * Finds what may have misled the student: the end under the chosen action that pays him most, if
 * that is more than the best action is worth (a path is taken for certain); or else the end under
 * the best action that pays him least, if that is less than the chosen one is worth (a threat is
 * believed). Of his own later choices, he can hope for any, and need fear none but his best.
 */
final class Illusions {

  private final SeatGame game;
  private final Opponents others;
  private final Reply reply;
  private final GameTree tree;
  private Kind kind;
  private int end;
  private Rational likely;

  Illusions(SeatGame game, Opponents others, Reply reply) {
    this.game = game;
    this.others = others;
    this.reply = reply;
    this.tree = game.tree();
  }

  /** What may have misled him at a set where he took a worse action. */
  Optional<Illusion> at(int set, int chosen) {
    int best = reply.best(set);
    seek(Kind.HOPE, set, chosen);
    if (end >= 0 && payoff(end).compareTo(reply.values(set).get(best)) > 0) {
      return Optional.of(illusion(set, chosen));
    }
    seek(Kind.FEAR, set, best);
    if (end >= 0 && payoff(end).compareTo(reply.values(set).get(chosen)) < 0) {
      return Optional.of(illusion(set, best));
    }
    return Optional.empty();
  }

  private Rational payoff(int node) {
    return tree.exactPayoff(game.actor(), node);
  }

  private void seek(Kind sought, int set, int action) {
    kind = sought;
    end = -1;
    likely = Rational.ZERO;
    for (int node : game.nodes().get(set)) {
      Rational belief = reply.belief(node);
      if (belief.signum() > 0) {
        visit(tree.child(node, action), belief);
      }
    }
  }

  private void visit(int node, Rational probability) {
    if (tree.actions(node) == 0) {
      int sign = end < 0 ? 1 : payoff(node).compareTo(payoff(end)) * (kind == Kind.HOPE ? 1 : -1);
      if (sign > 0 || sign == 0 && probability.compareTo(likely) > 0) {
        end = node;
        likely = probability;
      }
      return;
    }
    boolean own = game.isOwn(node);
    for (int action = 0; action < tree.actions(node); action++) {
      if (!own) {
        visit(tree.child(node, action), probability.times(game.probability(others, node, action)));
      } else if (kind == Kind.HOPE || mayTake(node, action)) {
        visit(tree.child(node, action), probability);
      }
    }
  }

  /** Where play never comes, nothing is best, and anything may be done. */
  private boolean mayTake(int node, int action) {
    int set = tree.informationSet(node);
    return reply.values(set) == null || reply.best(set) == action;
  }

  private Illusion illusion(int set, int action) {
    int least = -1;
    int leaving = 0;
    Rational share = Rational.ONE;
    int node = end;
    while (!isStart(node, set)) {
      int before = tree.parent(node).orElseThrow();
      int way = 0;
      while (tree.child(before, way) != node) {
        way++;
      }
      if (!game.isOwn(before)) {
        Rational here = game.probability(others, before, way);
        if (least < 0 || here.compareTo(share) <= 0) {
          least = before;
          leaving = way;
          share = here;
        }
      }
      node = before;
    }
    if (least < 0) {
      // nobody else is on the way: what is doubtful is where the student is
      return new Illusion(
          kind,
          tree.informationSets().get(set).actions().get(action),
          names(end),
          payoff(end),
          likely,
          game.path(node),
          Optional.empty(),
          "",
          Rational.ONE,
          "");
    }
    int instead = leaving == 0 ? 1 : 0;
    for (int other = 0; other < tree.actions(least); other++) {
      boolean more =
          game.probability(others, least, other).compareTo(game.probability(others, least, instead))
              > 0;
      instead = other != leaving && more ? other : instead;
    }
    boolean rather =
        tree.actions(least) > 1 && game.probability(others, least, instead).compareTo(share) > 0;
    Move move = game.move(least, leaving);
    return new Illusion(
        kind,
        tree.informationSets().get(set).actions().get(action),
        names(end),
        payoff(end),
        likely,
        game.path(least),
        move.by(),
        move.action(),
        share,
        rather ? game.actions(least).get(instead) : "");
  }

  private List<String> names(int node) {
    return game.outcome(node).stream().map(Move::action).toList();
  }

  private boolean isStart(int node, int set) {
    return game.isOwn(node) && tree.informationSet(node) == set;
  }
}
