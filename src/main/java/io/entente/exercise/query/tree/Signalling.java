package io.entente.exercise.query.tree;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.BeliefKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.answer.Texts;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sender of two types sends a message, a receiver answers (Spence 1973). Asked is ({@code give})
 * which messages by type there are in equilibrium ({@code exist}); for which values of the open
 * parameter those of {@code plan} are ({@code interval}); or a belief about {@code node} that
 * sustains {@code plan} where it does not lead ({@code belief}).
 */
final class Signalling implements Query {

  @Override
  public String word() {
    return "signalling";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("give=exist|interval|belief plan:text? node:text?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    SignalTree signals = new SignalTree(TreeView.of(variant, ask));
    return switch (signals.view.word("give", "exist", "interval", "belief")) {
      case "interval" -> SignalInterval.question(variant, signals);
      case "belief" -> belief(signals);
      default -> exist(signals);
    };
  }

  private static Question exist(SignalTree signals) {
    TreeView view = signals.view;
    Set<String> options = new LinkedHashSet<>();
    Set<String> right = new LinkedHashSet<>();
    Set<String> mimicked = new LinkedHashSet<>();
    Set<String> withPrior = new LinkedHashSet<>();
    List<Step> steps = new ArrayList<>();
    List<Fields> rows = new ArrayList<>();
    for (Assessments.Judged judged : new Assessments(view).all()) {
      String label = signals.label(judged.plan());
      options.add(label);
      steps.add(judged.step());
      if (judged.holds()) {
        right.add(label);
        rows.add(Fields.builder().with("plan", view.byPlayer(judged.plan())).build());
      }
      if (signals.holdsWithPrior(judged.plan())) {
        withPrior.add(label);
      }
      if (signals.isSeparating(judged.plan())) {
        mimicked.add(label);
      }
    }
    mimicked.removeAll(right);
    SetKey key = new SetKey(List.copyOf(options), right, SetKey.Scoring.NET);
    Misconceptions mistakes = new Misconceptions(view.ask, key);
    mistakes.set("M15", withPrior, Remark.of("mistake.M15"));
    for (String tempting : mimicked) {
      Set<String> sample = new LinkedHashSet<>(right);
      sample.add(tempting);
      mistakes.add(
          "M14",
          String.join("; ", sample),
          given -> given instanceof Answer.Chosen chosen && chosen.members().contains(tempting),
          Remark.of("mistake.M14"));
    }
    Claim claim =
        new Claim(ClaimKind.PURE_BAYESIAN, Fields.builder().rows("equilibria", rows).build());
    return new Question(view.ask, key, Optional.of(new Trace(claim, steps)), mistakes.list());
  }

  private static Question belief(SignalTree signals) {
    TreeView view = signals.view;
    Assessments assessments = new Assessments(view);
    List<Assessments.Judged> holding = new ArrayList<>();
    for (Assessments.Judged judged : assessments.all()) {
      if (judged.holds() && Texts.isSame(signals.label(judged.plan()), view.text("plan"))) {
        holding.add(judged);
      }
    }
    if (holding.size() != 1) {
      throw view.fault(holding.size() + " equilibria with " + view.text("plan") + ", not one");
    }
    List<String> plan = holding.get(0).plan();
    int node = view.decision("node");
    int set = view.tree.informationSet(node);
    List<Integer> nodes = view.nodes(set);
    boolean reached = nodes.stream().anyMatch(one -> view.reach(plan, one).signum() > 0);
    if (reached || nodes.size() != 2) {
      throw view.fault("the plan leads there, or there is only one node");
    }
    int other = nodes.get(0) == node ? nodes.get(1) : nodes.get(0);
    Assessments.Range range = assessments.range(plan, set, plan.get(set)).orElseThrow();
    boolean first = nodes.get(0) == node;
    Rational low = first ? range.low() : Rational.ONE.minus(range.high());
    Rational high = first ? range.high() : Rational.ONE.minus(range.low());
    if (low.signum() == 0 && high.equals(Rational.ONE)) {
      throw view.fault("any belief will do");
    }
    InformationSet here = view.tree.informationSets().get(set);
    List<Step> steps = new ArrayList<>();
    for (String worse : here.actions()) {
      if (!worse.equals(plan.get(set))) {
        steps.add(bound(view, here, node, other, plan.get(set), worse));
      }
    }
    Claim claim =
        new Claim(
            ClaimKind.BELIEF_RANGE,
            Fields.builder()
                .with("set", here.name())
                .with("action", plan.get(set))
                .with("node", view.path(node))
                .with("low", low)
                .with("high", high)
                .build());
    Rational sample = new Assessments.Range(low, high).simple();
    BeliefKey key = new BeliefKey(low, high, sample);
    Misconceptions mistakes = new Misconceptions(view.ask, key);
    mistakes.number("M15", signals.prior(node), Remark.of("mistake.M15.belief"));
    mistakes.number("M14", Rational.ONE, Remark.of("mistake.M14.belief"));
    return new Question(view.ask, key, Optional.of(new Trace(claim, steps)), mistakes.list());
  }

  private static Step bound(
      TreeView view, InformationSet set, int node, int other, String better, String worse) {
    int player = set.player();
    Rational betterAtNode = end(view, player, node, better);
    Rational betterAtOther = end(view, player, other, better);
    Rational worseAtNode = end(view, player, node, worse);
    Rational worseAtOther = end(view, player, other, worse);
    Rational atOther = betterAtOther.minus(worseAtOther);
    Rational slope = betterAtNode.minus(worseAtNode).minus(atOther);
    Rational bound = slope.signum() == 0 ? Rational.ZERO : atOther.negate().dividedBy(slope);
    String holds = slope.signum() == 0 ? "always" : slope.signum() > 0 ? "at-least" : "at-most";
    return new Step(
        Rule.BELIEF_BOUND,
        Fields.builder()
            .with("set", set.name())
            .with("player", view.name(player))
            .with("node", view.path(node))
            .with("other", view.path(other))
            .with("better", better)
            .with("worse", worse)
            .with("betterAtNode", betterAtNode)
            .with("betterAtOther", betterAtOther)
            .with("worseAtNode", worseAtNode)
            .with("worseAtOther", worseAtOther)
            .with("holds", holds)
            .with("bound", bound)
            .build());
  }

  private static Rational end(TreeView view, int player, int node, String action) {
    int end = view.child(node, action);
    if (view.tree.actions(end) > 0) {
      throw view.fault("play goes on after " + action);
    }
    return view.tree.exactPayoff(player, end);
  }
}
