package io.entente.exercise.query.tree;

import io.entente.game.InformationSet;
import io.entente.number.Rational;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which pure plans of a tree are, with some beliefs, a perfect Bayesian equilibrium: at every point
 * what is planned is best given what is believed there, and beliefs follow Bayes' rule wherever the
 * plan leads. Where it does not lead, any belief will do.
 */
final class Assessments {

  private static final Rational TWO = Rational.of(2);

  private final TreeView view;

  Assessments(TreeView view) {
    this.view = view;
  }

  /**
   * A plan and whether it holds.
   *
   * @param step what shows it
   * @param at the set at which it fails
   */
  record Judged(List<String> plan, Step step, Optional<Integer> at) {

    boolean holds() {
      return at.isEmpty();
    }
  }

  /** All plans. */
  List<Judged> all() {
    return view.plans().stream().map(this::judge).toList();
  }

  /** The beliefs, as how likely the first of two nodes may be thought, for an action to be best. */
  record Range(Rational low, Rational high) {

    /** One of them, as simple as can be. */
    Rational simple() {
      return low.signum() == 0
          ? low
          : high.equals(Rational.ONE) ? high : low.plus(high).dividedBy(TWO);
    }
  }

  Judged judge(List<String> plan) {
    List<Fields> beliefs = new ArrayList<>();
    List<Fields> values = new ArrayList<>();
    for (int set = 0; set < plan.size(); set++) {
      List<Integer> nodes = view.nodes(set);
      Rational reach =
          nodes.stream().map(node -> view.reach(plan, node)).reduce(Rational.ZERO, Rational::plus);
      List<Rational> weights = new ArrayList<>();
      if (reach.signum() > 0) {
        nodes.forEach(node -> weights.add(view.reach(plan, node).dividedBy(reach)));
      } else if (nodes.size() == 1) {
        weights.add(Rational.ONE);
      } else {
        Optional<Range> range = range(plan, set, plan.get(set));
        if (range.isEmpty()) {
          return new Judged(plan, noBelief(plan, set, nodes), Optional.of(set));
        }
        weights.add(range.get().simple());
        weights.add(Rational.ONE.minus(range.get().simple()));
      }
      Rational now = worth(plan, nodes, weights, plan.get(set));
      InformationSet here = view.tree.informationSets().get(set);
      for (String action : here.actions()) {
        Rational value = worth(plan, nodes, weights, action);
        if (value.compareTo(now) > 0) {
          Step step =
              reach.signum() > 0
                  ? deviation(plan, here, action, now, value)
                  : noBelief(plan, set, nodes);
          return new Judged(plan, step, Optional.of(set));
        }
        values.add(
            Fields.builder()
                .with("set", here.name())
                .with("action", action)
                .with("value", value)
                .build());
      }
      for (int i = 0; i < nodes.size(); i++) {
        beliefs.add(
            Fields.builder()
                .with("set", here.name())
                .with("node", view.path(nodes.get(i)))
                .with("weight", weights.get(i))
                .build());
      }
    }
    Step step =
        new Step(
            Rule.ASSESSMENT,
            Fields.builder()
                .with("plan", view.byPlayer(plan))
                .rows("beliefs", beliefs)
                .rows("values", values)
                .build());
    return new Judged(plan, step, Optional.empty());
  }

  Rational worth(List<String> plan, List<Integer> nodes, List<Rational> weights, String action) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < nodes.size(); i++) {
      sum = sum.plus(weights.get(i).times(view.worth(plan, nodes.get(i), action)));
    }
    return sum;
  }

  /** For which beliefs at a set of two nodes an action is best there; empty if for none. */
  Optional<Range> range(List<String> plan, int set, String action) {
    List<Integer> nodes = view.nodes(set);
    if (nodes.size() != 2) {
      throw view.fault("more than two nodes cannot be told apart at a point");
    }
    Rational low = Rational.ZERO;
    Rational high = Rational.ONE;
    for (String other : view.tree.informationSets().get(set).actions()) {
      Rational atFirst = lead(plan, nodes.get(0), action, other);
      Rational atSecond = lead(plan, nodes.get(1), action, other);
      Rational slope = atFirst.minus(atSecond);
      if (slope.signum() == 0) {
        if (atSecond.signum() < 0) {
          return Optional.empty();
        }
        continue;
      }
      Rational bound = atSecond.negate().dividedBy(slope);
      if (slope.signum() > 0) {
        low = bound.compareTo(low) > 0 ? bound : low;
      } else {
        high = bound.compareTo(high) < 0 ? bound : high;
      }
    }
    return low.compareTo(high) <= 0 ? Optional.of(new Range(low, high)) : Optional.empty();
  }

  private Rational lead(List<String> plan, int node, String action, String other) {
    return view.worth(plan, node, action).minus(view.worth(plan, node, other));
  }

  private Step deviation(
      List<String> plan, InformationSet set, String to, Rational now, Rational then) {
    return new Step(
        Rule.REACHED_DEVIATION,
        Fields.builder()
            .with("plan", view.byPlayer(plan))
            .with("player", view.name(set.player()))
            .with("set", set.name())
            .with("to", to)
            .with("now", now)
            .with("then", then)
            .build());
  }

  /** That one other action is better at every node of a set. */
  private Step noBelief(List<String> plan, int set, List<Integer> nodes) {
    InformationSet here = view.tree.informationSets().get(set);
    String planned = plan.get(set);
    for (String to : here.actions()) {
      if (nodes.stream().allMatch(node -> lead(plan, node, to, planned).signum() > 0)) {
        List<Fields> rows = new ArrayList<>();
        for (int node : nodes) {
          rows.add(
              Fields.builder()
                  .with("node", view.path(node))
                  .with("now", view.worth(plan, node, planned))
                  .with("then", view.worth(plan, node, to))
                  .build());
        }
        return new Step(
            Rule.NO_BELIEF,
            Fields.builder()
                .with("plan", view.byPlayer(plan))
                .with("player", view.name(here.player()))
                .with("set", here.name())
                .with("to", to)
                .rows("nodes", rows)
                .build());
      }
    }
    throw view.fault("no one action is better than " + planned + " at " + here.name());
  }
}
