package io.entente.exercise.query.tree;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.FlipKey;
import io.entente.exercise.answer.NumberText;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.query.table.CellFlip;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest change of a single payoff that turns the prediction of a tree: that play no longer
 * leads where it did, or, {@code keep} being {@code first}, no longer begins as it did. Of a table,
 * that its one equilibrium in pure strategies is none any more.
 */
final class Flip implements Query {

  private static final Rational MARGIN = Rational.of(21, 20);

  @Override
  public String word() {
    return "flip";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("keep=path|first");
  }

  /** A payoff, with play as it changes. */
  private record Payoff(int player, int end, List<LinearPlay.Piece> pieces) {}

  /** A change that turns the prediction. */
  private record Turn(Payoff payoff, String side, Rational change, List<String> path) {}

  @Override
  public Question of(Variant variant, Ask ask) {
    if (variant.subject().game().isPresent()) {
      return CellFlip.of(variant, ask);
    }
    TreeView view = TreeView.of(variant, ask);
    List<String> kept = TreeSteps.of(variant, word()).path();
    if (view.word("keep", "path", "first").equals("first")) {
      kept = kept.subList(0, 1);
    }
    Map<String, Payoff> payoffs = new LinkedHashMap<>();
    List<Turn> turns = new ArrayList<>();
    List<Fields> never = new ArrayList<>();
    for (int player = 0; player < view.tree.players().size(); player++) {
      for (int end : view.ends()) {
        Payoff payoff = payoff(view, player, end);
        payoffs.put(view.name(player) + ": " + String.join(", ", view.path(end)), payoff);
        for (String side : List.of("more", "less")) {
          Optional<Turn> turn = turn(view, payoff, side, kept);
          turn.ifPresent(turns::add);
          if (turn.isEmpty()) {
            never.add(row(view, payoff, side).build());
          }
        }
      }
    }
    turns.sort(Comparator.comparing(Turn::change));
    if (turns.isEmpty() || turns.get(0).change().signum() == 0) {
      throw view.fault("no single payoff turns it, or it is a tie");
    }
    Turn least = turns.get(0);
    List<String> begins = kept;
    FlipKey key =
        new FlipKey(
            List.copyOf(payoffs.keySet()),
            (name, value) -> effect(view, payoffs.get(name), value, begins),
            least.change(),
            sample(view, payoffs, least));
    return new Question(
        ask,
        key,
        Optional.of(trace(view, kept, turns, never)),
        mistakes(view, key, payoffs, turns).list());
  }

  /**
   * M9: an end is made better for who begins, however much it may take, though somebody else would
   * turn off before it is reached.
   */
  private static Misconceptions mistakes(
      TreeView view, FlipKey key, Map<String, Payoff> payoffs, List<Turn> turns) {
    Misconceptions mistakes = new Misconceptions(view.ask, key);
    int first = view.tree.player(0);
    for (Map.Entry<String, Payoff> one : payoffs.entrySet()) {
      Rational now = view.tree.exactPayoff(first, one.getValue().end());
      String raised = one.getKey() + "=" + now.plus(turns.get(0).change().times(MARGIN));
      if (isOutOfReach(view, one.getValue(), turns)) {
        mistakes.add(
            "M9",
            raised,
            given ->
                given instanceof Answer.Numbers numbers
                    && numbers.entries().entrySet().stream()
                        .allMatch(entry -> isRaised(view, payoffs, turns, entry)),
            Remark.of("mistake.M9.flip"));
      }
    }
    return mistakes;
  }

  private static boolean isRaised(
      TreeView view,
      Map<String, Payoff> payoffs,
      List<Turn> turns,
      Map.Entry<String, NumberText> entry) {
    Payoff payoff = payoffs.get(entry.getKey());
    Rational now = view.tree.exactPayoff(payoff.player(), payoff.end());
    return isOutOfReach(view, payoff, turns) && entry.getValue().value().compareTo(now) > 0;
  }

  /** Whether it is a payoff of who begins that turns nothing, however high it is. */
  private static boolean isOutOfReach(TreeView view, Payoff payoff, List<Turn> turns) {
    return payoff.player() == view.tree.player(0)
        && turns.stream().noneMatch(turn -> turn.payoff() == payoff && turn.side().equals("more"))
        && turns.stream().noneMatch(turn -> turn.payoff() == payoff && turn.side().equals("less"));
  }

  private static Payoff payoff(TreeView view, int player, int end) {
    LinearPlay play =
        new LinearPlay(
            view, (who, where) -> who == player && where == end ? Rational.ONE : Rational.ZERO, 0);
    return new Payoff(player, end, play.pieces());
  }

  private static boolean begins(List<String> path, List<String> kept) {
    return path.size() >= kept.size() && path.subList(0, kept.size()).equals(kept);
  }

  /** The first piece on one side of 0 on which play begins otherwise. */
  private static Optional<Turn> turn(TreeView view, Payoff payoff, String side, List<String> kept) {
    boolean more = side.equals("more");
    List<LinearPlay.Piece> pieces = new ArrayList<>(payoff.pieces());
    if (!more) {
      Collections.reverse(pieces);
    }
    for (LinearPlay.Piece piece : pieces) {
      Optional<Rational> near = more ? piece.low() : piece.high();
      Rational change = near.map(at -> more ? at : at.negate()).orElse(Rational.of(-1));
      List<String> path = view.path(piece.ends().get(0));
      if (change.signum() >= 0 && !begins(path, kept)) {
        return Optional.of(new Turn(payoff, side, change, path));
      }
    }
    return Optional.empty();
  }

  private static FlipKey.Effect effect(
      TreeView view, Payoff payoff, Rational value, List<String> kept) {
    Rational by = value.minus(view.tree.exactPayoff(payoff.player(), payoff.end()));
    boolean all = true;
    boolean some = false;
    for (LinearPlay.Piece piece : payoff.pieces()) {
      boolean here =
          piece.low().map(low -> low.compareTo(by) <= 0).orElse(true)
              && piece.high().map(high -> by.compareTo(high) <= 0).orElse(true);
      if (here) {
        boolean turned = !begins(view.path(piece.ends().get(0)), kept);
        all &= turned;
        some |= turned;
      }
    }
    return new FlipKey.Effect(by.abs(), all, some && !all);
  }

  private static String sample(TreeView view, Map<String, Payoff> payoffs, Turn least) {
    for (Map.Entry<String, Payoff> one : payoffs.entrySet()) {
      if (one.getValue() == least.payoff()) {
        Rational by = least.change().times(MARGIN);
        Rational now = view.tree.exactPayoff(least.payoff().player(), least.payoff().end());
        return one.getKey() + "=" + (least.side().equals("more") ? now.plus(by) : now.minus(by));
      }
    }
    throw new IllegalStateException("an unknown payoff");
  }

  private static Fields.Builder row(TreeView view, Payoff payoff, String side) {
    return Fields.builder()
        .with("player", view.name(payoff.player()))
        .with("end", view.path(payoff.end()))
        .with("side", side);
  }

  private static Trace trace(
      TreeView view, List<String> kept, List<Turn> turns, List<Fields> never) {
    List<Fields> changes = new ArrayList<>();
    for (Turn turn : turns) {
      changes.add(
          row(view, turn.payoff(), turn.side())
              .with("change", turn.change())
              .with("path", turn.path())
              .build());
    }
    Turn least = turns.get(0);
    Claim claim =
        new Claim(
            ClaimKind.LEAST_CHANGE,
            Fields.builder()
                .with("kept", kept)
                .with("player", view.name(least.payoff().player()))
                .with("end", view.path(least.payoff().end()))
                .with("side", least.side())
                .with("change", least.change())
                .build());
    Step step =
        new Step(
            Rule.RANKING,
            Fields.builder()
                .with("kept", kept)
                .rows("changes", changes)
                .rows("never", never)
                .build());
    return new Trace(claim, List.of(step));
  }
}
