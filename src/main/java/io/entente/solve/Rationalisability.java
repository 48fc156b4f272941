package io.entente.solve;

import io.entente.game.MixedSecurity;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.correlated.Mixtures;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What can be played by players who are rational, know that all are, know that all know, and so on,
 * where what one believes of the others may be correlated: iterated elimination of strategies that
 * a mixture strictly dominates.
 *
 * <p>A strategy is a best reply to some belief exactly if no mixture strictly dominates it (Pearce
 * 1984, lemma 3). In each round every dominated strategy of every player goes, all at once; what is
 * left does not depend on the order. Where payoffs were computed, a strategy goes only if it is
 * worse by more than the tie tolerance; what is worse by less is kept and listed as {@code close}.
 *
 * @param exact whether all payoffs were given as numbers
 * @param rounds who lost which strategy, by round
 * @param remaining the rationalisable strategies
 * @param close strategies that stay only because payoffs that close count as equal
 * @param weak strategies of the whole game that a mixture weakly but not strictly dominates;
 *     players whose payoffs were computed are left out
 * @see "Bernheim (1984), Rationalizable strategic behavior, Econometrica 52, 1007-1028"
 * @see "Pearce (1984), Rationalizable strategic behavior and the problem of perfection,
 *     Econometrica 52, 1029-1050"
 */
public record Rationalisability(
    boolean exact,
    List<List<Dominated>> rounds,
    Restriction remaining,
    List<Dominated> close,
    List<Dominated> weak)
    implements Answer {

  /**
   * A strategy and a mixture that dominates it.
   *
   * @param by one probability per strategy of the player
   * @param margin by how much the mixture is better at least, by the definition; 0 if only weakly
   */
  public record Dominated(int player, int strategy, List<Rational> by, Rational margin) {
    public Dominated {
      by = List.copyOf(by);
    }
  }

  public Rationalisability {
    List<List<Dominated>> copy = new ArrayList<>();
    rounds.forEach(round -> copy.add(List.copyOf(round)));
    rounds = List.copyOf(copy);
    close = List.copyOf(close);
    weak = List.copyOf(weak);
  }

  @Override
  public Concept concept() {
    return Concept.RATIONALISABLE;
  }

  /** Eliminates in this game, round by round. */
  public static Rationalisability of(StrategicGame game) {
    boolean exact = !game.isRounded();
    Restriction left = Restriction.all(game.shape());
    List<List<Dominated>> rounds = new ArrayList<>();
    List<Dominated> close = new ArrayList<>();
    List<Dominated> weak = List.of();
    Effort effort = Effort.usual();
    while (true) {
      List<Dominated> round = new ArrayList<>();
      close.clear();
      for (int player = 0; player < game.shape().players(); player++) {
        new Round(game, left, player, effort).eliminate(round, close);
      }
      if (rounds.isEmpty()) {
        weak = weak(game, round, effort);
      }
      if (round.isEmpty()) {
        return new Rationalisability(exact, rounds, left, close, weak);
      }
      rounds.add(round);
      for (Dominated gone : round) {
        left = left.without(gone.player(), gone.strategy());
      }
    }
  }

  private static List<Dominated> weak(StrategicGame game, List<Dominated> strictly, Effort effort) {
    List<Dominated> weak = new ArrayList<>();
    Restriction all = Restriction.all(game.shape());
    for (int player = 0; player < game.shape().players(); player++) {
      Round round = new Round(game, all, player, effort);
      for (int strategy = 0; strategy < game.shape().strategies(player); strategy++) {
        int own = player;
        int asked = strategy;
        if (game.tieTolerance(player) == 0
            && strictly.stream().noneMatch(d -> d.player() == own && d.strategy() == asked)) {
          round.weakly(strategy).ifPresent(weak::add);
        }
      }
    }
    return weak;
  }

  /** One player's strategies in one round. */
  private static final class Round {

    private final StrategicGame game;
    private final Restriction left;
    private final int player;
    private final Mixtures mixtures;

    Round(StrategicGame game, Restriction left, int player, Effort effort) {
      this.game = game;
      this.left = left;
      this.player = player;
      this.mixtures = new Mixtures(game, left, player, effort);
      if (mixtures.coefficients() > Mixtures.MOST_COEFFICIENTS) {
        throw NotAnsweredException.tooManyCoefficients(
            mixtures.coefficients(),
            Mixtures.MOST_COEFFICIENTS,
            "--concept dominance eliminates what pure strategies dominate");
      }
    }

    void eliminate(List<Dominated> gone, List<Dominated> close) {
      DominanceTest pure = new DominanceTest(game, left, player);
      List<Integer> own = left.strategies(player);
      Rational tolerance = Rational.ofDouble(game.tieTolerance(player));
      for (int strategy : own) {
        if (own.size() == 1 || isBestReply(strategy)) {
          continue;
        }
        Optional<Dominated> found = purely(pure, own, strategy);
        Dominated best =
            found.isPresent()
                ? found.get()
                : dominated(strategy, solved(mixtures.dominating(strategy)).probabilities());
        if (found.isPresent() || best.margin().compareTo(tolerance) > 0) {
          gone.add(best);
        } else if (best.margin().signum() > 0) {
          close.add(best);
        }
      }
    }

    /** A strategy that dominates, if there is one; rather one that nothing else dominates. */
    private Optional<Dominated> purely(DominanceTest pure, List<Integer> own, int strategy) {
      int best = strategy;
      for (int other : own) {
        boolean better = best == strategy || pure.strictly(other, best);
        if (other != strategy && better && pure.strictly(other, strategy)) {
          best = other;
        }
      }
      return best == strategy ? Optional.empty() : Optional.of(dominated(strategy, certain(best)));
    }

    Optional<Dominated> weakly(int strategy) {
      if (game.shape().strategies(player) == 1 || isBeyondDominance(strategy)) {
        return Optional.empty();
      }
      Mixtures.Mixture found = solved(mixtures.weaklyDominating(strategy));
      return found.value().signum() > 0
          ? Optional.of(dominated(strategy, found.probabilities()))
          : Optional.empty();
    }

    /**
     * Whether it is seen at once that nothing dominates a strategy: it is the only best reply to
     * something, or a best reply to everything.
     */
    private boolean isBeyondDominance(int strategy) {
      boolean isAlwaysBest = true;
      for (int base : mixtures.others()) {
        int index = game.shape().deviate(base, player, strategy);
        boolean isOnlyBest = true;
        for (int other : left.strategies(player)) {
          if (other != strategy) {
            int sign = game.compare(player, game.shape().deviate(base, player, other), index);
            isOnlyBest &= sign < 0;
            isAlwaysBest &= sign <= 0;
          }
          if (!isOnlyBest && !isAlwaysBest) {
            break;
          }
        }
        if (isOnlyBest) {
          return true;
        }
      }
      return isAlwaysBest;
    }

    private static Mixtures.Mixture solved(Optional<Mixtures.Mixture> found) {
      return found.orElseThrow(
          () ->
              new NotAnsweredException(
                  "one of its linear programs takes more work than is done",
                  "--concept dominance eliminates what pure strategies dominate"));
    }

    private Dominated dominated(int strategy, List<Rational> by) {
      return new Dominated(
          player, strategy, by, MixedSecurity.margin(game, left, player, by, strategy));
    }

    private List<Rational> certain(int strategy) {
      Rational[] mixture = new Rational[game.shape().strategies(player)];
      Arrays.fill(mixture, Rational.ZERO);
      mixture[strategy] = Rational.ONE;
      return List.of(mixture);
    }

    /** Whether nothing is better against something that the others may play. */
    private boolean isBestReply(int strategy) {
      Shape shape = game.shape();
      for (int base : mixtures.others()) {
        int index = shape.deviate(base, player, strategy);
        boolean best = true;
        for (int other : left.strategies(player)) {
          best &=
              game.payoff(player, shape.deviate(base, player, other)) <= game.payoff(player, index)
                  && game.compare(player, shape.deviate(base, player, other), index) <= 0;
        }
        if (best) {
          return true;
        }
      }
      return false;
    }
  }
}
