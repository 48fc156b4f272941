package io.entente.exercise.seat;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Subject;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The student's best reply to how the others play: at each information set of his what every action
 * is worth, given how likely its nodes are there and that he does what is best afterwards. Sets
 * that the others never let him reach are left out.
 */
public final class Reply {

  private final SeatGame game;
  private final Opponents others;
  private final GameTree tree;
  private final List<List<Integer>> nodes;
  private final Rational[] reach;

  /** By the student's set what its actions are worth, the last sets first. */
  private final Map<Integer, List<Rational>> values = new LinkedHashMap<>();

  private Reply(SeatGame game, Opponents others) {
    this.game = game;
    this.others = others;
    this.tree = game.tree();
    this.nodes = game.nodes();
    this.reach = new Rational[tree.nodes()];
  }

  /** Works it out. */
  public static Reply of(SeatGame game, Opponents others) {
    Reply reply = new Reply(game, others);
    reply.reach[0] = Rational.ONE;
    List<Integer> own = new ArrayList<>();
    Map<Integer, Integer> before = new LinkedHashMap<>();
    reply.visit(0, 0, before);
    own.addAll(before.keySet());
    own.sort(Comparator.comparing((Integer set) -> -before.get(set)));
    own.forEach(reply::work);
    return reply;
  }

  /** How likely nodes are if the student wants to be there, and how often he decided before. */
  private void visit(int node, int decided, Map<Integer, Integer> before) {
    boolean own = game.isOwn(node);
    if (own && reach[node].signum() > 0) {
      before.put(tree.informationSet(node), decided);
    }
    for (int action = 0; action < tree.actions(node); action++) {
      Rational share = own ? Rational.ONE : game.probability(others, node, action);
      reach[tree.child(node, action)] = reach[node].times(share);
      visit(tree.child(node, action), own ? decided + 1 : decided, before);
    }
  }

  private void work(int set) {
    Rational total = total(set);
    List<Rational> worth = new ArrayList<>();
    for (int action = 0; action < tree.informationSets().get(set).actions().size(); action++) {
      Rational sum = Rational.ZERO;
      for (int node : nodes.get(set)) {
        if (reach[node].signum() > 0) {
          sum = sum.plus(reach[node].times(value(tree.child(node, action))));
        }
      }
      worth.add(sum.dividedBy(total));
    }
    values.put(set, worth);
  }

  private Rational total(int set) {
    Rational total = Rational.ZERO;
    for (int node : nodes.get(set)) {
      total = total.plus(reach[node]);
    }
    return total;
  }

  /** What the student can expect from a node on. */
  private Rational value(int node) {
    if (tree.actions(node) == 0) {
      return tree.exactPayoff(game.actor(), node);
    }
    if (game.isOwn(node)) {
      return value(tree.child(node, best(tree.informationSet(node))));
    }
    Rational sum = Rational.ZERO;
    for (int action = 0; action < tree.actions(node); action++) {
      Rational share = game.probability(others, node, action);
      if (share.signum() > 0) {
        sum = sum.plus(share.times(value(tree.child(node, action))));
      }
    }
    return sum;
  }

  /** What each action is worth at a set of the student's. */
  public List<Rational> values(int set) {
    return values.get(set);
  }

  /** The first of the best actions at a set. */
  public int best(int set) {
    List<Rational> worth = values.get(set);
    int best = 0;
    for (int action = 1; action < worth.size(); action++) {
      best = worth.get(action).compareTo(worth.get(best)) > 0 ? action : best;
    }
    return best;
  }

  /** What the student can expect at the beginning. */
  public Rational worth() {
    return value(0);
  }

  /** How likely a node of a set is when the student is there. */
  Rational belief(int node) {
    return reach[node].dividedBy(total(tree.informationSet(node)));
  }

  /** What the trace is about. */
  public Subject subject() {
    return Subject.of(tree).giving(others.given(game));
  }

  /** The steps, the last sets first. */
  public Trace trace() {
    List<Fields> plan = new ArrayList<>();
    List<Fields> beliefs = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    values.keySet().forEach(set -> steps.add(step(set)));
    for (int set = 0; set < tree.informationSets().size(); set++) {
      InformationSet own = tree.informationSets().get(set);
      boolean mine = own.player() == game.actor();
      for (int action = 0; action < own.actions().size(); action++) {
        if (!mine || values.containsKey(set)) {
          Rational best =
              values.containsKey(set) && best(set) == action ? Rational.ONE : Rational.ZERO;
          plan.add(
              Fields.builder()
                  .with("set", own.name())
                  .with("action", own.actions().get(action))
                  .with("weight", mine ? best : others.plan().probability(set, action))
                  .build());
        }
      }
      if (values.containsKey(set)) {
        for (Fields row : beliefs(set)) {
          beliefs.add(
              Fields.builder()
                  .with("set", own.name())
                  .with("node", row.names("node"))
                  .with("weight", row.number("weight"))
                  .build());
        }
      }
    }
    return new Trace(
        new Claim(
            ClaimKind.BEST_REPLY,
            Fields.builder()
                .with("player", game.actorName())
                .rows("plan", plan)
                .rows("beliefs", beliefs)
                .with("worth", worth())
                .build()),
        steps);
  }

  private List<Fields> beliefs(int set) {
    List<Fields> beliefs = new ArrayList<>();
    for (int node : nodes.get(set)) {
      beliefs.add(
          Fields.builder().with("node", game.path(node)).with("weight", belief(node)).build());
    }
    return beliefs;
  }

  /** What is believed at a set and what its actions are worth. */
  public Step step(int set) {
    InformationSet own = tree.informationSets().get(set);
    List<Fields> worth = new ArrayList<>();
    List<String> best = new ArrayList<>();
    for (int action = 0; action < own.actions().size(); action++) {
      Rational value = values.get(set).get(action);
      worth.add(
          Fields.builder().with("action", own.actions().get(action)).with("value", value).build());
      if (value.equals(values.get(set).get(best(set)))) {
        best.add(own.actions().get(action));
      }
    }
    return new Step(
        Rule.SEQUENTIALLY_RATIONAL,
        Fields.builder()
            .with("set", own.name())
            .with("player", game.actorName())
            .rows("beliefs", beliefs(set))
            .rows("values", worth)
            .with("best", best)
            .build());
  }
}
