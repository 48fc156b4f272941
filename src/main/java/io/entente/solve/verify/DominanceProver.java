package io.entente.solve.verify;

import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.DominanceProof;
import io.entente.proof.Statements;
import io.entente.solve.Answer;
import io.entente.solve.DominanceRelations;
import io.entente.solve.IteratedElimination;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the proof of dominance by pure strategies. */
final class DominanceProver {

  private final StrategicGame game;
  private final Shape shape;
  private long numbers;

  private DominanceProver(StrategicGame game) {
    this.game = game;
    this.shape = game.shape();
  }

  /** The proof; empty if it would be too large. */
  static Optional<Draft> of(StrategicGame game, Answer.Dominance answer) {
    return new DominanceProver(game).draft(answer);
  }

  private Optional<Draft> draft(Answer.Dominance answer) {
    IteratedElimination elimination = answer.elimination();
    List<DominanceProof.Dominated> weak = new ArrayList<>();
    Restriction left = Restriction.all(shape);
    for (DominanceRelations.Relation relation : answer.relations()) {
      if (!relation.strict() && fits(2L * combinations(left, relation.player()))) {
        weak.add(
            Statements.dominated(
                game,
                bases(left, relation.player()),
                relation.player(),
                relation.dominated(),
                certain(relation.player(), relation.dominating())));
      }
    }
    List<List<DominanceProof.Dominated>> rounds = new ArrayList<>();
    int gone = 0;
    for (List<IteratedElimination.Elimination> round : elimination.rounds()) {
      List<DominanceProof.Dominated> steps = new ArrayList<>();
      Restriction before = left;
      for (IteratedElimination.Elimination one : round) {
        if (fits(2L * combinations(before, one.player()))) {
          List<Integer> bases = bases(before, one.player());
          steps.add(
              Statements.dominated(
                  game, bases, one.player(), one.strategy(), certain(one.player(), one.by())));
        }
        left = left.without(one.player(), one.strategy());
        gone++;
      }
      rounds.add(steps);
    }
    List<List<Integer>> remaining = new ArrayList<>();
    List<DominanceProof.Standing> standing = new ArrayList<>();
    for (int player = 0; player < shape.players(); player++) {
      remaining.add(elimination.remaining().strategies(player));
      addStanding(left, player, standing);
    }
    if (numbers > Draft.MOST_NUMBERS) {
      return Optional.empty();
    }
    Draft.Scope scope = new Draft.Scope();
    if (gone > 0) {
      scope.covers.add(
          Draft.count(gone, "strictly dominated strategy", "strictly dominated strategies"));
    }
    scope.covers.add(
        gone == 0
            ? "that no strategy is always worse than another"
            : "that no strategy left is always worse than another");
    if (!weak.isEmpty()) {
      scope.covers.add(Draft.count(weak.size(), "weak dominance", "weak dominances"));
    }
    return Optional.of(scope.of(new DominanceProof(false, rounds, remaining, standing, weak)));
  }

  /** Counts numbers; false once there are too many. */
  private boolean fits(long more) {
    numbers += more;
    return numbers <= Draft.MOST_NUMBERS;
  }

  private List<Rational> certain(int player, int strategy) {
    List<Rational> weights = new ArrayList<>();
    for (int own = 0; own < shape.strategies(player); own++) {
      weights.add(own == strategy ? Rational.ONE : Rational.ZERO);
    }
    return weights;
  }

  private long combinations(Restriction left, int player) {
    return Opponents.combinations(shape, left, player);
  }

  private List<Integer> bases(Restriction left, int player) {
    return Opponents.of(shape, left, player);
  }

  /**
   * For each strategy left something the others may do against which it is best, or several that
   * together rule out every other strategy.
   */
  private void addStanding(Restriction left, int player, List<DominanceProof.Standing> standing) {
    if (!fits(0)) {
      return;
    }
    List<Integer> bases = bases(left, player);
    for (int strategy : left.strategies(player)) {
      BitSet open = new BitSet();
      left.strategies(player).forEach(open::set);
      open.clear(strategy);
      int all = -1;
      for (int base : bases) {
        if (ruledOut(player, strategy, base, open).cardinality() == open.cardinality()) {
          all = base;
          break;
        }
      }
      for (int base : all >= 0 ? List.of(all) : bases) {
        BitSet out = ruledOut(player, strategy, base, open);
        if ((!out.isEmpty() || base == all) && fits(shape.strategies(player))) {
          standing.add(Statements.standing(game, player, strategy, Map.of(base, Rational.ONE)));
          open.andNot(out);
        }
      }
    }
  }

  /** Which of these strategies pay no more than this one there. */
  private BitSet ruledOut(int player, int strategy, int base, BitSet open) {
    BitSet out = new BitSet();
    int stride = shape.stride(player);
    for (int other = open.nextSetBit(0); other >= 0; other = open.nextSetBit(other + 1)) {
      if (game.compare(player, base + other * stride, base + strategy * stride) <= 0) {
        out.set(other);
      }
    }
    return out;
  }
}
