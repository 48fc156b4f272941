package io.entente.exercise.query.tree;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The equilibrium in which one type always sends a message, the other mixes it with another one,
 * and the receiver mixes its answers to it: the weights from both indifferences, then verified.
 */
final class MixedSignals {

  private final SignalTree signals;
  private final TreeView view;
  private final int mixing;
  private final String message;
  private final String other;
  private final String reply;
  private final String instead;
  private final List<List<Rational>> weights = new ArrayList<>();
  final int answering;
  final Rational sends;
  final Rational replies;

  MixedSignals(SignalTree signals, int mixing, String message, String reply) {
    this.signals = signals;
    this.view = signals.view;
    this.mixing = mixing;
    this.message = message;
    this.reply = reply;
    int own = view.nodes(mixing).get(0);
    int sure = view.nodes(signals.types.get(signals.types.indexOf(mixing) == 0 ? 1 : 0)).get(0);
    int at = view.child(own, message);
    answering = view.tree.informationSet(at);
    InformationSet set = view.tree.informationSets().get(answering);
    if (view.actions(own).size() != 2
        || set.actions().size() != 2
        || !set.actions().contains(reply)) {
      throw view.fault("it is asked of two messages and two answers, of which one is " + reply);
    }
    other = view.actions(own).get(1 - view.actions(own).indexOf(message));
    instead = set.actions().get(1 - set.actions().indexOf(reply));
    int elsewhere = view.child(sure, message);
    if (view.tree.informationSet(elsewhere) != answering) {
      throw view.fault("the receiver sees which type sent " + message);
    }
    Rational ofSure = lead(elsewhere).times(signals.prior(elsewhere));
    Rational ofOwn = lead(at).times(signals.prior(at));
    if (ofOwn.signum() == 0) {
      throw view.fault("the receiver does not care for the type that mixes");
    }
    sends = ofSure.negate().dividedBy(ofOwn);
    int after = view.child(own, other);
    Rational least = best(after);
    int sender = view.tree.player(own);
    Rational with = view.tree.exactPayoff(sender, view.child(at, reply));
    Rational without = view.tree.exactPayoff(sender, view.child(at, instead));
    if (with.equals(without)) {
      throw view.fault("the sender does not care for the answer");
    }
    replies = least.minus(without).dividedBy(with.minus(without));
    if (!isInside(sends) || !isInside(replies)) {
      throw view.fault("no such equilibrium with both mixing");
    }
    for (int i = 0; i < view.tree.informationSets().size(); i++) {
      weights.add(weights(i, after));
    }
    requireRational();
  }

  private static boolean isInside(Rational weight) {
    return weight.signum() > 0 && weight.compareTo(Rational.ONE) < 0;
  }

  /** What the receiver gains by the reply instead of the other answer at a node. */
  private Rational lead(int node) {
    int player = view.tree.player(node);
    return view.tree
        .exactPayoff(player, view.child(node, reply))
        .minus(view.tree.exactPayoff(player, view.child(node, instead)));
  }

  /** What the sender gets after the other message, where the receiver knows its type. */
  private Rational best(int node) {
    return view.tree.exactPayoff(
        view.tree.player(view.nodes(mixing).get(0)), view.child(node, answer(node)));
  }

  /** The receiver's only best answer at a node. */
  private String answer(int node) {
    int player = view.tree.player(node);
    List<String> best = new ArrayList<>();
    Rational most = null;
    for (String action : view.actions(node)) {
      Rational value = view.tree.exactPayoff(player, view.child(node, action));
      int sign = most == null ? 1 : value.compareTo(most);
      if (sign > 0) {
        best.clear();
        most = value;
      }
      if (sign >= 0) {
        best.add(action);
      }
    }
    if (best.size() > 1) {
      throw view.fault("a tie of the receiver's after " + other);
    }
    return best.get(0);
  }

  private List<Rational> weights(int set, int after) {
    InformationSet here = view.tree.informationSets().get(set);
    List<Rational> found = new ArrayList<>();
    for (String action : here.actions()) {
      Rational weight;
      if (set == mixing) {
        weight = action.equals(message) ? sends : Rational.ONE.minus(sends);
      } else if (set == answering) {
        weight = action.equals(reply) ? replies : Rational.ONE.minus(replies);
      } else {
        boolean types = signals.types.contains(set);
        String sure =
            types
                ? message
                : answer(set == view.tree.informationSet(after) ? after : view.nodes(set).get(0));
        weight = action.equals(sure) ? Rational.ONE : Rational.ZERO;
      }
      found.add(weight);
    }
    return found;
  }

  private Rational weight(int node, int action) {
    return view.isDecision(node)
        ? weights.get(view.tree.informationSet(node)).get(action)
        : view.tree.chanceMoves().get(view.tree.chanceMove(node)).probabilities().get(action);
  }

  private Rational worth(int player, int node) {
    Rational sum =
        view.tree.actions(node) == 0 ? view.tree.exactPayoff(player, node) : Rational.ZERO;
    for (int action = 0; action < view.tree.actions(node); action++) {
      sum = sum.plus(weight(node, action).times(worth(player, view.tree.child(node, action))));
    }
    return sum;
  }

  private Rational reach(int node) {
    Rational reach = Rational.ONE;
    int at = node;
    while (view.tree.parent(at).isPresent()) {
      int before = view.tree.parent(at).get();
      for (int action = 0; action < view.tree.actions(before); action++) {
        reach = view.tree.child(before, action) == at ? reach.times(weight(before, action)) : reach;
      }
      at = before;
    }
    return reach;
  }

  private List<Rational> beliefs(int set) {
    List<Integer> nodes = view.nodes(set);
    Rational total = nodes.stream().map(this::reach).reduce(Rational.ZERO, Rational::plus);
    List<Rational> beliefs = new ArrayList<>();
    for (int node : nodes) {
      if (total.signum() == 0) {
        throw view.fault("a point is never reached");
      }
      beliefs.add(reach(node).dividedBy(total));
    }
    return beliefs;
  }

  private Rational value(int set, String action) {
    Rational sum = Rational.ZERO;
    List<Rational> beliefs = beliefs(set);
    for (int i = 0; i < beliefs.size(); i++) {
      int node = view.nodes(set).get(i);
      sum = sum.plus(beliefs.get(i).times(worth(view.tree.player(node), view.child(node, action))));
    }
    return sum;
  }

  private List<String> best(int set, List<String> actions) {
    Rational most = value(set, actions.get(0));
    for (String action : actions) {
      most = value(set, action).compareTo(most) > 0 ? value(set, action) : most;
    }
    List<String> best = new ArrayList<>();
    for (String action : actions) {
      if (value(set, action).equals(most)) {
        best.add(action);
      }
    }
    return best;
  }

  private void requireRational() {
    for (InformationSet set : view.tree.informationSets()) {
      int number = view.tree.informationSets().indexOf(set);
      List<String> best = best(number, set.actions());
      for (int action = 0; action < set.actions().size(); action++) {
        if (weights.get(number).get(action).signum() > 0
            && !best.contains(set.actions().get(action))) {
          throw view.fault("no such equilibrium: " + set.name() + " would do something else");
        }
      }
    }
  }

  /** What the receiver believes of the type that mixes after its message, as if that were it. */
  Optional<Rational> posterior() {
    int at = view.child(view.nodes(mixing).get(0), message);
    return Optional.of(beliefs(answering).get(view.nodes(answering).indexOf(at)));
  }

  List<Fields> planRows() {
    List<Fields> rows = new ArrayList<>();
    for (int set = 0; set < weights.size(); set++) {
      InformationSet here = view.tree.informationSets().get(set);
      for (int action = 0; action < here.actions().size(); action++) {
        rows.add(
            Fields.builder()
                .with("set", here.name())
                .with("action", here.actions().get(action))
                .with("weight", weights.get(set).get(action))
                .build());
      }
    }
    return rows;
  }

  List<Fields> beliefRows() {
    List<Fields> rows = new ArrayList<>();
    for (int set = 0; set < weights.size(); set++) {
      for (int i = 0; i < view.nodes(set).size(); i++) {
        rows.add(
            Fields.builder()
                .with("set", view.tree.informationSets().get(set).name())
                .with("node", view.path(view.nodes(set).get(i)))
                .with("weight", beliefs(set).get(i))
                .build());
      }
    }
    return rows;
  }

  /** The receiver's indifference, the sender's, and that nobody would do something else. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int own = view.nodes(mixing).get(0);
    int at = view.child(own, message);
    Rational certain = Rational.ZERO;
    for (int node : view.nodes(answering)) {
      certain = node == at ? certain : certain.plus(reach(node));
    }
    Rational prior = signals.prior(own);
    GameTree tree = view.tree;
    int sure = view.nodes(answering).stream().filter(node -> node != at).findFirst().orElseThrow();
    int judge = tree.player(at);
    List<Rational> ends = new ArrayList<>();
    for (String answer : List.of(reply, instead)) {
      Rational never = certain.times(tree.exactPayoff(judge, view.child(sure, answer)));
      ends.add(never);
      ends.add(never.plus(prior.times(tree.exactPayoff(judge, view.child(at, answer)))));
    }
    steps.add(
        indifference(judge, answering, List.of(reply, instead), mixing, message, ends, sends));
    int sender = tree.player(own);
    Rational other = best(view.child(own, this.other));
    List<Rational> sending =
        List.of(
            tree.exactPayoff(sender, view.child(at, instead)),
            tree.exactPayoff(sender, view.child(at, reply)),
            other,
            other);
    steps.add(
        indifference(
            sender, mixing, List.of(message, this.other), answering, reply, sending, replies));
    for (int set = 0; set < weights.size(); set++) {
      steps.add(rational(set));
    }
    return steps;
  }

  private Step indifference(
      int judge,
      int set,
      List<String> compared,
      int at,
      String action,
      List<Rational> ends,
      Rational probability) {
    List<InformationSet> sets = view.tree.informationSets();
    return new Step(
        Rule.TREE_INDIFFERENCE,
        Fields.builder()
            .with("judge", view.name(judge))
            .with("set", sets.get(set).name())
            .with("first", compared.get(0))
            .with("second", compared.get(1))
            .with("mixer", view.name(sets.get(at).player()))
            .with("at", sets.get(at).name())
            .with("action", action)
            .with("firstNever", ends.get(0))
            .with("firstAlways", ends.get(1))
            .with("secondNever", ends.get(2))
            .with("secondAlways", ends.get(3))
            .with("probability", probability)
            .build());
  }

  private Step rational(int set) {
    InformationSet here = view.tree.informationSets().get(set);
    List<Fields> beliefs = new ArrayList<>();
    for (int i = 0; i < view.nodes(set).size(); i++) {
      beliefs.add(
          Fields.builder()
              .with("node", view.path(view.nodes(set).get(i)))
              .with("weight", beliefs(set).get(i))
              .build());
    }
    List<Fields> values = new ArrayList<>();
    for (String action : here.actions()) {
      values.add(Fields.builder().with("action", action).with("value", value(set, action)).build());
    }
    return new Step(
        Rule.SEQUENTIALLY_RATIONAL,
        Fields.builder()
            .with("set", here.name())
            .with("player", view.name(here.player()))
            .rows("beliefs", beliefs)
            .rows("values", values)
            .with("best", best(set, here.actions()))
            .build());
  }
}
