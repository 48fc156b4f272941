package io.entente.exercise.query.tree;

import io.entente.exercise.Misconceptions;
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
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For which values of the open parameter types that send this are in equilibrium. What the receiver
 * gets must not depend on the parameter, so that only the sender's comparisons do.
 */
final class SignalInterval {

  private final SignalTree signals;
  private final TreeView view;
  private final GameTree slopes;

  private SignalInterval(SignalTree signals, GameTree slopes) {
    this.signals = signals;
    this.view = signals.view;
    this.slopes = slopes;
  }

  /** A type's comparison of what it sends with something else. */
  private record Comparison(int type, Step step, String holds, Rational bound) {}

  /** Where comparisons hold together; never if it is not above. */
  private record Range(Optional<Rational> low, Optional<Rational> high, boolean never) {

    boolean isEmpty() {
      return never || low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    }

    Answer.Piece piece() {
      return isEmpty()
          ? new Answer.Piece(Optional.empty(), false, Optional.empty(), false, true)
          : new Answer.Piece(low, low.isPresent(), high, high.isPresent(), false);
    }

    boolean contains(Range other) {
      return other.isEmpty()
          || !isEmpty()
              && (low.isEmpty()
                  || other.low.isPresent() && other.low.get().compareTo(low.get()) >= 0)
              && (high.isEmpty()
                  || other.high.isPresent() && other.high.get().compareTo(high.get()) <= 0);
    }
  }

  static Question question(Variant variant, SignalTree signals) {
    GameTree slopes =
        variant
            .subject()
            .slope()
            .flatMap(subject -> subject.tree())
            .orElseThrow(() -> signals.view.fault("the exercise has no open parameter"));
    return new SignalInterval(signals, slopes).question();
  }

  private Question question() {
    int receiver = view.tree.player(view.tree.child(view.tree.child(0, 0), 0));
    if (view.ends().stream().anyMatch(end -> slopes.exactPayoff(receiver, end).signum() != 0)) {
      throw view.fault("what the receiver gets depends on the open parameter");
    }
    List<Comparison> best = List.of();
    Range widest = new Range(Optional.empty(), Optional.empty(), true);
    List<Range> all = new ArrayList<>();
    for (List<String> plan : signals.plans(view.text("plan"))) {
      if (receives(plan)) {
        List<Comparison> comparisons = comparisons(plan);
        Range range = range(comparisons);
        all.add(range);
        if (best.isEmpty() || range.contains(widest) && !range.isEmpty()) {
          widest = range;
          best = comparisons;
        }
      }
    }
    Range found = widest;
    if (best.isEmpty() || !all.stream().allMatch(found::contains)) {
      throw view.fault("no answer of the receiver's fits, or several do for different values");
    }
    IntervalKey key = new IntervalKey(found.piece(), everything());
    Claim claim =
        found.isEmpty()
            ? new Claim(ClaimKind.NOWHERE, Fields.builder().build())
            : new Claim(
                ClaimKind.INTERVAL,
                Fields.builder().rows("ends", LinearPlay.ends(found.low(), found.high())).build());
    Misconceptions mistakes = new Misconceptions(view.ask, key);
    for (int type : signals.types) {
      List<Comparison> own = best.stream().filter(one -> one.type() == type).toList();
      Answer.Piece piece = range(own).piece();
      mistakes.piece(
          "M14",
          piece,
          new IntervalKey(piece, everything()).text(),
          Remark.of("mistake.M14.interval", "type", view.tree.informationSets().get(type).name()));
    }
    List<Step> steps = best.stream().map(Comparison::step).toList();
    return new Question(view.ask, key, Optional.of(new Trace(claim, steps)), mistakes.list());
  }

  private static Answer.Piece everything() {
    return new Answer.Piece(Optional.empty(), false, Optional.empty(), false, false);
  }

  /** Whether the receiver's answers are best, given some belief where it expects nothing. */
  private boolean receives(List<String> plan) {
    Assessments assessments = new Assessments(view);
    for (int set = 0; set < plan.size(); set++) {
      if (signals.types.contains(set)) {
        continue;
      }
      List<Integer> nodes = view.nodes(set);
      List<Rational> weights = new ArrayList<>();
      nodes.forEach(node -> weights.add(view.reach(plan, node)));
      boolean reached = weights.stream().anyMatch(weight -> weight.signum() > 0);
      if (!reached && nodes.size() == 2) {
        if (assessments.range(plan, set, plan.get(set)).isEmpty()) {
          return false;
        }
        continue;
      }
      List<Rational> beliefs = reached ? weights : List.of(Rational.ONE);
      Rational now = assessments.worth(plan, nodes, beliefs, plan.get(set));
      for (String action : view.tree.informationSets().get(set).actions()) {
        if (assessments.worth(plan, nodes, beliefs, action).compareTo(now) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Comparison> comparisons(List<String> plan) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int type : signals.types) {
      int node = view.nodes(type).get(0);
      int player = view.tree.player(node);
      int better = end(plan, node, plan.get(type));
      for (String message : view.actions(node)) {
        if (!message.equals(plan.get(type))) {
          comparisons.add(compare(type, player, better, end(plan, node, message)));
        }
      }
    }
    return comparisons;
  }

  private int end(List<String> plan, int node, String message) {
    int answers = view.child(node, message);
    return view.child(answers, plan.get(view.tree.informationSet(answers)));
  }

  private Comparison compare(int type, int player, int better, int worse) {
    Rational constant =
        view.tree.exactPayoff(player, better).minus(view.tree.exactPayoff(player, worse));
    Rational slope = slopes.exactPayoff(player, better).minus(slopes.exactPayoff(player, worse));
    String holds = constant.signum() >= 0 ? "always" : "never";
    Rational bound = Rational.ZERO;
    if (slope.signum() != 0) {
      holds = slope.signum() > 0 ? "at-least" : "at-most";
      bound = constant.negate().dividedBy(slope);
    }
    Step step =
        new Step(
            Rule.INEQUALITY,
            Fields.builder()
                .with("player", view.name(player))
                .with("better", view.path(better))
                .with("worse", view.path(worse))
                .with("constant", constant)
                .with("slope", slope)
                .with("holds", holds)
                .with("bound", bound)
                .build());
    return new Comparison(type, step, holds, bound);
  }

  private static Range range(List<Comparison> comparisons) {
    Optional<Rational> low = Optional.empty();
    Optional<Rational> high = Optional.empty();
    boolean never = false;
    for (Comparison one : comparisons) {
      never |= one.holds().equals("never");
      if (one.holds().equals("at-least")
          && (low.isEmpty() || one.bound().compareTo(low.get()) > 0)) {
        low = Optional.of(one.bound());
      }
      if (one.holds().equals("at-most")
          && (high.isEmpty() || one.bound().compareTo(high.get()) < 0)) {
        high = Optional.of(one.bound());
      }
    }
    return new Range(low, high, never);
  }
}
