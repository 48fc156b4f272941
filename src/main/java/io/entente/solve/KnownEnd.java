package io.entente.solve;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.repeated.FiniteRepetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A game played a known number of times: what subgame-perfect equilibria in pure strategies play in
 * the first period and after it.
 *
 * @param exact whether all payoffs were given as numbers
 * @param asked how
 * @param discounts one per player; 1 where none were given
 * @param repetition all such equilibria, with 1 period to go and more
 * @param stageEquilibria how many pure equilibria one period alone has
 */
public record KnownEnd(
    boolean exact,
    Repeating asked,
    List<Rational> discounts,
    FiniteRepetition repetition,
    int stageEquilibria)
    implements Answer {

  @Override
  public Concept concept() {
    return Concept.REPEATED;
  }

  /**
   * Answers what is asked of this game.
   *
   * @throws NotAnsweredException if one period has no pure equilibrium, or there are too many plays
   */
  public static KnownEnd of(StrategicGame game, Repeating asked) {
    List<Rational> ones = new ArrayList<>();
    for (int player = 0; player < game.shape().players(); player++) {
      ones.add(Rational.ONE);
    }
    List<Rational> discounts = asked.discounts().orElse(ones);
    FiniteRepetition repetition = FiniteRepetition.of(game, discounts, asked.periods());
    if (repetition.periods() > 0 && repetition.plays(1).isEmpty()) {
      throw new NotAnsweredException(
          "one period has no equilibrium in pure strategies, with which the end must begin",
          "--concept mixed lists the equilibria of one period");
    }
    if (repetition.periods() < asked.periods()) {
      throw new NotAnsweredException(
          "with "
              + (repetition.periods() + 1)
              + " periods there are more than "
              + FiniteRepetition.MOST_PAYOFFS / 1000
              + ",000 payoffs of equilibria, or too many comparisons",
          repetition.periods() > 0
              ? "--periods " + repetition.periods() + " can be answered"
              : "leave out --periods");
    }
    return new KnownEnd(
        !game.isRounded(), asked, discounts, repetition, repetition.first(1).size());
  }

  /** Which profiles can be played in the first period. */
  public List<Integer> first() {
    return repetition.first(asked.periods());
  }

  /** The profile asked for, if one was. */
  public Optional<Integer> target() {
    return asked.target().stream().findFirst();
  }
}
