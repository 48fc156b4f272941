package io.entente.exercise.query.tree;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.IntervalKey;
import io.entente.exercise.answer.Remark;
import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For which values of the open parameter the {@code action} at a {@code node} is carried out there
 * ({@code give} is {@code done}), or is on the path of play ({@code path}). An end, where it is no
 * worse than another action, belongs to them.
 */
final class CredibleThreat implements Query {

  @Override
  public String word() {
    return "credible-threat";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("node:text action:action give=done|path");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    TreeView view = TreeView.of(variant, ask);
    GameTree slopes =
        variant
            .subject()
            .slope()
            .flatMap(subject -> subject.tree())
            .orElseThrow(() -> view.fault("the exercise has no open parameter"));
    String give = view.word("give", "done", "path");
    int node = view.decision("node");
    String action = view.text("action");
    if (!view.actions(node).contains(action)) {
      throw view.fault("there is no " + action + " after " + view.text("node"));
    }
    List<String> wanted = TreeSteps.with(view.path(node), action);
    LinearPlay play = new LinearPlay(view, slopes::exactPayoff, give.equals("done") ? node : 0);
    Answer.Piece right =
        piece(view, play, wanted, give)
            .orElseThrow(() -> view.fault("it holds always, never or in several parts"));
    IntervalKey key =
        new IntervalKey(
            right, new Answer.Piece(Optional.empty(), false, Optional.empty(), false, false));
    Claim claim =
        new Claim(
            ClaimKind.ACTION_IF,
            Fields.builder()
                .with("node", view.path(node))
                .with("action", action)
                .with("is", give)
                .rows("ends", LinearPlay.ends(right.low(), right.high()))
                .build());
    Misconceptions mistakes = new Misconceptions(ask, key);
    if (give.equals("path")) {
      play.where(x -> isInSomeNash(view, play, wanted, x))
          .ifPresent(found -> add(mistakes, "M9", found, Remark.of("mistake.M9.path")));
    } else if (view.tree.player(node) != view.tree.player(0)) {
      play.where(x -> hurts(view, play, node, action, x))
          .ifPresent(found -> add(mistakes, "M11", found, Remark.of("mistake.M11.threat")));
    }
    add(mistakes, "M5", complement(right), Remark.of("mistake.M5.threat"));
    return new Question(ask, key, Optional.of(new Trace(claim, play.steps())), mistakes.list());
  }

  private static void add(Misconceptions mistakes, String code, Answer.Piece piece, Remark remark) {
    IntervalKey sample =
        new IntervalKey(
            piece, new Answer.Piece(Optional.empty(), false, Optional.empty(), false, false));
    mistakes.piece(code, piece, sample.text(), remark);
  }

  /** The other side of the only end; of two ends, nothing. */
  private static Answer.Piece complement(Answer.Piece piece) {
    return piece.low().isPresent() && piece.high().isPresent()
        ? new Answer.Piece(Optional.empty(), false, Optional.empty(), false, true)
        : new Answer.Piece(
            piece.high(), piece.high().isPresent(), piece.low(), piece.low().isPresent(), false);
  }

  private static Optional<Answer.Piece> piece(
      TreeView view, LinearPlay play, List<String> wanted, String give) {
    List<LinearPlay.Piece> pieces = new ArrayList<>();
    List<LinearPlay.Piece> all = play.pieces();
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      LinearPlay.Piece piece = all.get(i);
      boolean holds;
      if (give.equals("done")) {
        int node = node(view, wanted.subList(0, wanted.size() - 1));
        holds = piece.choices().get(node).equals(wanted.get(wanted.size() - 1));
      } else {
        holds = begins(view.path(piece.ends().get(0)), wanted);
      }
      if (holds && !pieces.isEmpty() && last != i - 1) {
        return Optional.empty();
      }
      if (holds) {
        pieces.add(piece);
        last = i;
      }
    }
    if (pieces.isEmpty() || pieces.size() == all.size()) {
      return Optional.empty();
    }
    Optional<Rational> low = pieces.get(0).low();
    Optional<Rational> high = pieces.get(pieces.size() - 1).high();
    return Optional.of(new Answer.Piece(low, low.isPresent(), high, high.isPresent(), false));
  }

  private static boolean begins(List<String> path, List<String> first) {
    return path.size() >= first.size() && path.subList(0, first.size()).equals(first);
  }

  private static int node(TreeView view, List<String> path) {
    int node = 0;
    for (String action : path) {
      node = view.child(node, action);
    }
    return node;
  }

  /** M11: that a threat is carried out whenever it harms who moved first most. */
  private static boolean hurts(
      TreeView view, LinearPlay play, int node, String action, Rational x) {
    int victim = view.tree.player(0);
    Optional<Rational> own = Optional.empty();
    Optional<Rational> least = Optional.empty();
    for (String one : view.actions(node)) {
      int end = view.child(node, one);
      if (view.tree.actions(end) > 0) {
        return false;
      }
      Rational value = play.payoff(victim, end, x);
      own = one.equals(action) ? Optional.of(value) : own;
      least = least.isEmpty() || value.compareTo(least.get()) < 0 ? Optional.of(value) : least;
    }
    return own.equals(least);
  }

  /** M9: that any equilibrium in plans will do. */
  private static boolean isInSomeNash(
      TreeView view, LinearPlay play, List<String> wanted, Rational x) {
    for (int end : view.ends()) {
      if (begins(view.path(end), wanted) && isNashEnd(view, play, end, x)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether some plans lead to an end and nobody gains by leaving them: everywhere off the path the
   * others may do what is worst for who left it.
   */
  private static boolean isNashEnd(TreeView view, LinearPlay play, int end, Rational x) {
    List<String> path = view.path(end);
    int node = 0;
    for (String action : path) {
      int player = view.tree.player(node);
      for (String other : view.actions(node)) {
        if (!other.equals(action)
            && held(view, play, player, view.child(node, other), x)
                    .compareTo(play.payoff(player, end, x))
                > 0) {
          return false;
        }
      }
      node = view.child(node, action);
    }
    return true;
  }

  /** What the others can hold a player down to from a node on. */
  private static Rational held(TreeView view, LinearPlay play, int player, int node, Rational x) {
    if (view.tree.actions(node) == 0) {
      return play.payoff(player, node, x);
    }
    boolean own = view.tree.player(node) == player;
    Optional<Rational> best = Optional.empty();
    for (String action : view.actions(node)) {
      Rational value = held(view, play, player, view.child(node, action), x);
      int sign = best.map(value::compareTo).orElse(own ? 1 : -1);
      best = (own ? sign > 0 : sign < 0) ? Optional.of(value) : best;
    }
    return best.orElseThrow();
  }
}
