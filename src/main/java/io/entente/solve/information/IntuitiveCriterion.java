package io.entente.solve.information;

import io.entente.game.BehaviorPlan;
import io.entente.game.GameTree;
import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The intuitive criterion: whether an equilibrium of a signalling game rests on the receiver
 * suspecting a type that could not possibly gain.
 *
 * <p>After a message that nobody sends, rule out every type that gets more in equilibrium than the
 * message could give it, whatever best reply it met. If some type that is left then gets less in
 * equilibrium than the message is sure to give it, whatever best reply to the types that are left
 * it meets, the equilibrium fails. Best replies are those to some belief over the types in
 * question. Exact; for simple signalling games.
 *
 * @see "Cho and Kreps (1987), Signaling Games and Stable Equilibria, Quarterly Journal of Economics
 *     102, 179-221"
 */
public final class IntuitiveCriterion {

  /**
   * Why an equilibrium fails.
   *
   * @param message the message nobody sends
   * @param ruledOut the types that could not gain by it
   * @param type the one that is sure to gain once they are ruled out
   */
  public record Failure(int message, List<Integer> ruledOut, int type) {
    public Failure {
      ruledOut = List.copyOf(ruledOut);
    }
  }

  private final SignallingGame game;
  private final GameTree tree;
  private final BehaviorPlan plan;

  private IntuitiveCriterion(SignallingGame game, BehaviorPlan plan) {
    this.game = game;
    this.tree = game.tree();
    this.plan = plan;
  }

  /** The first reason why an equilibrium fails, by message; nothing if it passes. */
  public static Optional<Failure> failure(SignallingGame game, PureStrategyPlan plan) {
    return failure(game, BehaviorPlan.of(game.tree(), plan));
  }

  /** The same of an equilibrium in which lots may be drawn. */
  public static Optional<Failure> failure(SignallingGame game, BehaviorPlan plan) {
    if (!game.isSimple()) {
      throw new IllegalArgumentException("more follows than one receiver's reply");
    }
    IntuitiveCriterion criterion = new IntuitiveCriterion(game, plan);
    for (int message : game.unsent(plan)) {
      Optional<Failure> failure = criterion.failure(message);
      if (failure.isPresent()) {
        return failure;
      }
    }
    return Optional.empty();
  }

  private Optional<Failure> failure(int message) {
    List<Integer> all = new ArrayList<>();
    for (int type = 0; type < game.types(); type++) {
      all.add(type);
    }
    List<Integer> ruledOut = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    List<Integer> replies = replies(message, all);
    for (int type : all) {
      boolean cannotGain = true;
      for (int reply : replies) {
        cannotGain &= gets(type).compareTo(sender(type, message, reply)) > 0;
      }
      (cannotGain ? ruledOut : left).add(type);
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> thoughtful = replies(message, left);
    for (int type : left) {
      boolean surelyGains = true;
      for (int reply : thoughtful) {
        surelyGains &= gets(type).compareTo(sender(type, message, reply)) < 0;
      }
      if (surelyGains) {
        return Optional.of(new Failure(message, ruledOut, type));
      }
    }
    return Optional.empty();
  }

  /** What a type gets in equilibrium. */
  private Rational gets(int type) {
    Rational sum = Rational.ZERO;
    for (int message = 0; message < game.messages(); message++) {
      Rational sent = plan.probability(game.informationSet(type), message);
      int node = game.after(type, message);
      boolean ends = tree.kind(node) == GameTree.Kind.TERMINAL;
      for (int reply = 0; reply < (ends ? 1 : tree.actions(node)); reply++) {
        Rational share =
            ends ? sent : sent.times(plan.probability(tree.informationSet(node), reply));
        if (share.signum() > 0) {
          sum = sum.plus(sender(type, message, reply).times(share));
        }
      }
    }
    return sum;
  }

  private Rational sender(int type, int message, int reply) {
    return payoff(game.sender(), type, message, reply);
  }

  private Rational payoff(int player, int type, int message, int reply) {
    int node = game.after(type, message);
    boolean ends = tree.kind(node) == GameTree.Kind.TERMINAL;
    return tree.exactPayoff(player, ends ? node : tree.child(node, reply));
  }

  /**
   * The replies that are best under some belief over these types; one if the message is the end.
   */
  private List<Integer> replies(int message, List<Integer> types) {
    int node = game.after(0, message);
    if (tree.kind(node) == GameTree.Kind.TERMINAL) {
      return List.of(0);
    }
    List<Integer> best = new ArrayList<>();
    for (int reply = 0; reply < tree.actions(node); reply++) {
      if (isBestReply(message, reply, types)) {
        best.add(reply);
      }
    }
    return best;
  }

  private boolean isBestReply(int message, int reply, List<Integer> types) {
    int node = game.after(0, message);
    int receiver = tree.player(node);
    Rational tolerance = Rational.ofDouble(tree.tieTolerance(receiver));
    Rational[] ones = new Rational[types.size()];
    Arrays.fill(ones, Rational.ONE);
    Region.Builder beliefs = Region.of(ones.length).equal(ones, Rational.ONE);
    for (int other = 0; other < tree.actions(node); other++) {
      Rational[] gains = new Rational[ones.length];
      for (int i = 0; i < gains.length; i++) {
        Rational instead = payoff(receiver, types.get(i), message, other);
        gains[i] = instead.minus(payoff(receiver, types.get(i), message, reply));
      }
      beliefs.atMost(gains, tolerance);
    }
    Optimum optimum = new LinearSolver(beliefs.build()).maximise(ones);
    return optimum.isOptimal();
  }
}
