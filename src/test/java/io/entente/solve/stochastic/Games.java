package io.entente.solve.stochastic;

import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StateLottery;
import io.entente.game.stochastic.StochasticGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** Stochastic games for tests. */
final class Games {

  private Games() {}

  static Rational r(long numerator, long denominator) {
    return Rational.of(numerator, denominator);
  }

  /** A lottery: state, numerator, denominator and so on. */
  static StateLottery to(int... parts) {
    List<Integer> states = new ArrayList<>();
    List<Rational> probabilities = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 3) {
      states.add(parts[i]);
      probabilities.add(r(parts[i + 1], parts[i + 2]));
    }
    return new StateLottery(states, probabilities);
  }

  static Rational[] pay(long... payoffs) {
    Rational[] row = new Rational[payoffs.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = Rational.of(payoffs[i]);
    }
    return row;
  }

  static Rational[] minus(Rational[] row) {
    Rational[] other = row.clone();
    for (int i = 0; i < row.length; i++) {
      other[i] = row[i].negate();
    }
    return other;
  }

  /** A state of a game of two in which one's gain is the other's loss. */
  static Stage zeroSum(int rows, int columns, Rational[] payoffs, StateLottery... next) {
    return new Stage(
        List.of(labels("r", rows), labels("c", columns)),
        new Rational[][] {payoffs, minus(payoffs)},
        next);
  }

  static List<String> labels(String prefix, int n) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      labels.add(prefix + i);
    }
    return labels;
  }

  static StochasticGame endless(
      int players, boolean inTurn, Rational discount, List<Stage> stages) {
    return game(players, inTurn, OptionalInt.empty(), discount, stages);
  }

  static StochasticGame game(
      int players, boolean inTurn, OptionalInt horizon, Rational discount, List<Stage> stages) {
    List<StochasticGame.Turn> turns = new ArrayList<>();
    List<Rational> discounts = new ArrayList<>();
    List<Double> exact = new ArrayList<>();
    for (int player = 0; player < players; player++) {
      turns.add(new StochasticGame.Turn("P" + player, player));
      discounts.add(discount);
      exact.add(0.0);
    }
    return new StochasticGame(
        "test",
        labels("P", players),
        labels("s", stages.size()),
        turns,
        inTurn,
        horizon,
        discounts,
        List.of(stages),
        StateLottery.certainly(0),
        exact);
  }

  /** Small whole payoffs, up to three successors in eighths. */
  static Stage random(RandomGenerator random, int players, int states, int most) {
    List<List<String>> actions = new ArrayList<>();
    int profiles = 1;
    for (int player = 0; player < players; player++) {
      int count = 1 + random.nextInt(most);
      actions.add(labels("a", count));
      profiles *= count;
    }
    Rational[][] payoffs = new Rational[players][profiles];
    StateLottery[] next = new StateLottery[profiles];
    for (int profile = 0; profile < profiles; profile++) {
      for (int player = 0; player < players; player++) {
        payoffs[player][profile] = r(random.nextInt(2001) - 1000, 7);
      }
      int first = random.nextInt(states);
      int other = random.nextInt(states);
      int eighths = random.nextInt(9);
      next[profile] =
          first == other ? to(first, 1, 1) : to(first, eighths, 8, other, 8 - eighths, 8);
    }
    return new Stage(actions, payoffs, next);
  }
}
