package io.entente.solve;

import io.entente.game.CorrelatedStrategy;
import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.correlated.Obedience;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What a mediator can bring about who draws a profile and tells each player its own part in
 * private: the extremes over all correlated, or all coarse correlated equilibria.
 *
 * <p>In a correlated equilibrium nobody gains by disobeying what it is told; in a coarse one nobody
 * gains by deciding beforehand not to listen. Mixtures of equilibria are equilibria, so every value
 * between two extremes is reached as well. Each extreme is a linear program, solved in fractions;
 * on payoffs that were computed the fractions are those of the rounded payoffs, and payoffs that
 * tie count as equal.
 *
 * @param coarse whether players commit themselves before they hear
 * @param exact whether all payoffs were given as numbers, so that every value is exact
 * @param welfare the highest sum of payoffs
 * @param players for each player the lowest and the highest payoff
 * @param events for each event that was asked for its lowest and highest probability
 * @param violation the most that anybody gains by disobeying in any of the strategies above, by the
 *     definition; exactly 0 if exact
 * @param gap the greatest distance between a value above, recomputed from its strategy, and the
 *     bound that the program proves; exactly 0 unless something is wrong
 * @see "Aumann (1987), Correlated equilibrium as an expression of Bayesian rationality,
 *     Econometrica 55, 1-18"
 * @see "Moulin and Vial (1978), Strategically zero-sum games, International Journal of Game Theory
 *     7, 201-221"
 */
public record CorrelatedEquilibria(
    boolean coarse,
    boolean exact,
    Extreme welfare,
    List<Range> players,
    List<EventRange> events,
    Rational violation,
    Rational gap)
    implements Answer {

  /** A value, and an equilibrium that reaches it. */
  public record Extreme(Rational value, CorrelatedStrategy strategy) {}

  /** The least and the greatest value. */
  public record Range(Extreme lowest, Extreme highest) {}

  /** With which probability an event comes about, at least and at most. */
  public record EventRange(String name, Range probability) {}

  public CorrelatedEquilibria {
    players = List.copyOf(players);
    events = List.copyOf(events);
  }

  @Override
  public Concept concept() {
    return coarse ? Concept.COARSE_CORRELATED : Concept.CORRELATED;
  }

  /** The extremes over all correlated equilibria. */
  public static CorrelatedEquilibria of(StrategicGame game, List<Event> events) {
    Restriction played = IteratedElimination.of(game).remaining();
    requireSize(game, played, false);
    return new Search(game, Obedience.correlated(game, played), false).extremes(events);
  }

  /** The extremes over all coarse correlated equilibria. */
  public static CorrelatedEquilibria coarse(StrategicGame game, List<Event> events) {
    requireSize(game, Restriction.all(game.shape()), true);
    return new Search(game, Obedience.coarse(game), true).extremes(events);
  }

  private static void requireSize(StrategicGame game, Restriction played, boolean coarse) {
    long size = Obedience.coefficients(game.shape(), played, coarse);
    if (size <= Obedience.MOST_COEFFICIENTS) {
      return;
    }
    long other = Obedience.coefficients(game.shape(), played, true);
    throw NotAnsweredException.tooManyCoefficients(
        size,
        Obedience.MOST_COEFFICIENTS,
        !coarse && other <= Obedience.MOST_COEFFICIENTS
            ? "--concept coarse-correlated has fewer conditions"
            : "--concept pure and dominance work for games of this size");
  }

  /** Collects extremes of one game, and the largest error among them. */
  private static final class Search {

    private final StrategicGame game;
    private final Obedience obedience;
    private final boolean coarse;
    private Rational violation = Rational.ZERO;
    private Rational gap = Rational.ZERO;

    Search(StrategicGame game, Obedience obedience, boolean coarse) {
      this.game = game;
      this.obedience = obedience;
      this.coarse = coarse;
    }

    CorrelatedEquilibria extremes(List<Event> events) {
      Extreme welfare = highest(this::welfare);
      List<Range> players = new ArrayList<>();
      for (int player = 0; player < game.shape().players(); player++) {
        int own = player;
        players.add(range(index -> game.exactPayoff(own, index)));
      }
      List<EventRange> ranges = new ArrayList<>();
      for (Event event : events) {
        ranges.add(
            new EventRange(
                event.name(), range(index -> event.has(index) ? Rational.ONE : Rational.ZERO)));
      }
      return new CorrelatedEquilibria(
          coarse, !game.isRounded(), welfare, players, ranges, violation, gap);
    }

    private Rational welfare(int index) {
      Rational sum = Rational.ZERO;
      for (int player = 0; player < game.shape().players(); player++) {
        sum = sum.plus(game.exactPayoff(player, index));
      }
      return sum;
    }

    private Range range(IntFunction<Rational> function) {
      Extreme lowest = highest(index -> function.apply(index).negate());
      return new Range(new Extreme(lowest.value().negate(), lowest.strategy()), highest(function));
    }

    private Extreme highest(IntFunction<Rational> function) {
      Obedience.Highest found =
          obedience
              .highest(function)
              .orElseThrow(
                  () ->
                      new NotAnsweredException(
                          "one of its linear programs takes more work than is done (it is"
                              + " counted, and the same on every machine); the"
                              + " game has "
                              + game.shape().profiles()
                              + " profiles",
                          coarse
                              ? "--concept pure and dominance work on it"
                              : "--concept coarse-correlated has fewer conditions"));
      CorrelatedStrategy strategy = found.strategy();
      Rational value = strategy.average(function);
      Rational error = coarse ? strategy.refusal(game) : strategy.disobedience(game);
      violation = error.compareTo(violation) > 0 ? error : violation;
      Rational distance = value.minus(found.bound()).abs();
      gap = distance.compareTo(gap) > 0 ? distance : gap;
      return new Extreme(value, strategy);
    }
  }
}
