package io.entente.solve.verify;

import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.DominanceProof;
import io.entente.proof.Statements;
import io.entente.solve.Rationalisability;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the proof of dominance by mixtures. The answer names the mixtures; for each strategy that
 * is left a belief is sought to which it is a best reply: one point, else by a linear program.
 */
final class RationalisableProver {

  private final StrategicGame game;
  private final Shape shape;
  private long numbers;

  private RationalisableProver(StrategicGame game) {
    this.game = game;
    this.shape = game.shape();
  }

  /** The proof; empty if it would be too large, or a belief was not found in the time allowed. */
  static Optional<Draft> of(StrategicGame game, Rationalisability answer) {
    return new RationalisableProver(game).draft(answer);
  }

  private Optional<Draft> draft(Rationalisability answer) {
    Restriction left = Restriction.all(shape);
    List<DominanceProof.Dominated> weak = dominated(left, answer.weak());
    List<List<DominanceProof.Dominated>> rounds = new ArrayList<>();
    int gone = 0;
    for (List<Rationalisability.Dominated> round : answer.rounds()) {
      rounds.add(dominated(left, round));
      for (Rationalisability.Dominated one : round) {
        left = left.without(one.player(), one.strategy());
        gone++;
      }
    }
    List<List<Integer>> remaining = new ArrayList<>();
    List<DominanceProof.Standing> standing = new ArrayList<>();
    for (int player = 0; player < shape.players(); player++) {
      remaining.add(answer.remaining().strategies(player));
      for (int strategy : left.strategies(player)) {
        Optional<Map<Integer, Rational>> belief = belief(left, player, strategy);
        if (belief.isEmpty()) {
          return Optional.empty();
        }
        if (!belief.get().isEmpty()) {
          standing.add(Statements.standing(game, player, strategy, belief.get()));
        }
      }
    }
    Draft.Scope scope = new Draft.Scope();
    if (gone > 0) {
      scope.covers.add(
          Draft.count(gone, "strategy dominated by a mixture", "strategies dominated by mixtures"));
    }
    scope.covers.add("that each strategy left is a best reply to some belief");
    if (!weak.isEmpty()) {
      scope.covers.add(
          Draft.count(weak.size(), "weak dominance by a mixture", "weak dominances by mixtures"));
    }
    return Optional.of(scope.of(new DominanceProof(true, rounds, remaining, standing, weak)));
  }

  private List<DominanceProof.Dominated> dominated(
      Restriction left, List<Rationalisability.Dominated> answer) {
    List<DominanceProof.Dominated> steps = new ArrayList<>();
    for (Rationalisability.Dominated one : answer) {
      numbers += 2 * Opponents.combinations(shape, left, one.player());
      if (numbers <= Draft.MOST_NUMBERS) {
        List<Integer> bases = Opponents.of(shape, left, one.player());
        steps.add(Statements.dominated(game, bases, one.player(), one.strategy(), one.by()));
      }
    }
    return steps;
  }

  /**
   * How likely the others play what, so that nothing left is better than this strategy; an empty
   * map if there is no such belief, and nothing if none was found.
   */
  private Optional<Map<Integer, Rational>> belief(Restriction left, int player, int strategy) {
    numbers += Opponents.combinations(shape, left, player);
    if (numbers > Draft.MOST_NUMBERS) {
      return Optional.empty();
    }
    List<Integer> bases = Opponents.of(shape, left, player);
    List<Integer> own = left.strategies(player);
    for (int base : bases) {
      if (isBest(player, strategy, base, own)) {
        return Optional.of(Map.of(base, Rational.ONE));
      }
    }
    Region.Builder region = Region.of(bases.size());
    Rational tolerance = Rational.ofDouble(game.tieTolerance(player));
    int stride = shape.stride(player);
    for (int other : own) {
      Rational[] gain = new Rational[bases.size()];
      for (int at = 0; at < gain.length; at++) {
        Rational there = game.exactPayoff(player, bases.get(at) + other * stride);
        gain[at] = there.minus(game.exactPayoff(player, bases.get(at) + strategy * stride));
      }
      region.atMost(gain, tolerance);
    }
    Rational[] ones = new Rational[bases.size()];
    Arrays.fill(ones, Rational.ONE);
    region.equal(ones, Rational.ONE);
    Optimum found = new LinearSolver(region.build()).maximise(ones);
    if (found.status() == Optimum.Status.NOT_SOLVED) {
      return Optional.empty();
    }
    Map<Integer, Rational> belief = new LinkedHashMap<>();
    for (int at = 0; at < found.point().size(); at++) {
      if (found.point().get(at).signum() > 0) {
        belief.put(bases.get(at), found.point().get(at));
      }
    }
    return Optional.of(belief);
  }

  private boolean isBest(int player, int strategy, int base, List<Integer> own) {
    int stride = shape.stride(player);
    for (int other : own) {
      if (game.compare(player, base + other * stride, base + strategy * stride) > 0) {
        return false;
      }
    }
    return true;
  }
}
