package io.entente.conformance;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A change of a game after which its equilibria are known from those before.
 *
 * @param words what was changed, for messages
 * @param game the game after the change
 * @param equilibria what an equilibrium before, [player][strategy], has become; several where a
 *     strategy was doubled
 */
record Change(String words, StrategicGame game, Becoming equilibria) {

  /** What becomes of an equilibrium. */
  interface Becoming {
    List<double[][]> of(double[][] before);
  }

  /** What a player gets at a profile of strategies. */
  interface Payoffs {
    Rational at(int player, int[] strategies);
  }

  /** A game with these payoffs. */
  static StrategicGame game(Shape shape, Payoffs payoffs) {
    List<String> players = new ArrayList<>();
    List<List<String>> strategies = new ArrayList<>();
    for (int player = 0; player < shape.players(); player++) {
      players.add("player " + player);
      List<String> own = new ArrayList<>();
      for (int strategy = 0; strategy < shape.strategies(player); strategy++) {
        own.add("strategy " + strategy);
      }
      strategies.add(own);
    }
    StrategicGameBuilder builder = StrategicGame.builder("", players, strategies);
    for (int player = 0; player < shape.players(); player++) {
      for (int index = 0; index < shape.profiles(); index++) {
        builder.payoff(player, index, payoffs.at(player, shape.profile(index).toArray()));
      }
    }
    return builder.build();
  }

  private static Rational payoff(StrategicGame game, int player, int[] strategies) {
    return game.exactPayoff(player, game.shape().index(strategies));
  }

  private static int[] counts(Shape shape) {
    int[] counts = new int[shape.players()];
    for (int player = 0; player < counts.length; player++) {
      counts[player] = shape.strategies(player);
    }
    return counts;
  }

  /** Payoffs multiplied by a positive number per player, plus one per what the others play. */
  static Change affine(StrategicGame game, Random random) {
    Shape shape = game.shape();
    Rational[] scale = new Rational[shape.players()];
    Rational[][] shift = new Rational[shape.players()][(int) shape.profiles()];
    for (int player = 0; player < scale.length; player++) {
      scale[player] = Rational.of(1 + random.nextInt(9), 1 + random.nextInt(9));
      for (int index = 0; index < shape.profiles(); index++) {
        shift[player][index] = Rational.of(random.nextInt(101) - 50, 1 + random.nextInt(7));
      }
    }
    StrategicGame changed =
        game(
            shape,
            (player, strategies) -> {
              int[] others = strategies.clone();
              others[player] = 0;
              return payoff(game, player, strategies)
                  .times(scale[player])
                  .plus(shift[player][shape.index(others)]);
            });
    return new Change("payoffs scaled and shifted", changed, before -> List.<double[][]>of(before));
  }

  /** The strategies of every player in another order. */
  static Change strategiesRelabelled(StrategicGame game, Random random) {
    Shape shape = game.shape();
    List<List<Integer>> was = new ArrayList<>();
    for (int player = 0; player < shape.players(); player++) {
      was.add(shuffled(shape.strategies(player), random));
    }
    StrategicGame changed =
        game(
            shape,
            (player, strategies) -> {
              int[] old = strategies.clone();
              for (int other = 0; other < old.length; other++) {
                old[other] = was.get(other).get(strategies[other]);
              }
              return payoff(game, player, old);
            });
    return new Change(
        "strategies in the order " + was,
        changed,
        before -> {
          double[][] after = new double[before.length][];
          for (int player = 0; player < after.length; player++) {
            after[player] = new double[before[player].length];
            for (int strategy = 0; strategy < after[player].length; strategy++) {
              after[player][strategy] = before[player][was.get(player).get(strategy)];
            }
          }
          return List.<double[][]>of(after);
        });
  }

  /** The players in another order. */
  static Change playersRelabelled(StrategicGame game, Random random) {
    Shape shape = game.shape();
    List<Integer> was = shuffled(shape.players(), random);
    int[] counts = new int[shape.players()];
    for (int player = 0; player < counts.length; player++) {
      counts[player] = shape.strategies(was.get(player));
    }
    StrategicGame changed =
        game(
            Shape.of(counts),
            (player, strategies) -> {
              int[] old = new int[strategies.length];
              for (int other = 0; other < old.length; other++) {
                old[was.get(other)] = strategies[other];
              }
              return payoff(game, was.get(player), old);
            });
    return new Change(
        "players in the order " + was,
        changed,
        before -> {
          double[][] after = new double[before.length][];
          for (int player = 0; player < after.length; player++) {
            after[player] = before[was.get(player)];
          }
          return List.<double[][]>of(after);
        });
  }

  /** One more strategy of some player, worse than each of its others whatever the others do. */
  static Change dominatedAdded(StrategicGame game, Random random) {
    Shape shape = game.shape();
    int whose = random.nextInt(shape.players());
    int added = shape.strategies(whose);
    int[] counts = counts(shape);
    counts[whose]++;
    StrategicGame changed =
        game(
            Shape.of(counts),
            (player, strategies) -> {
              if (strategies[whose] < added) {
                return payoff(game, player, strategies);
              }
              int[] old = strategies.clone();
              old[whose] = 0;
              Rational least = payoff(game, player, old);
              if (player != whose) {
                return least.plus(Rational.of(random.nextInt(7) - 3));
              }
              for (int other = 1; other < added; other++) {
                old[whose] = other;
                Rational payoff = payoff(game, player, old);
                least = payoff.compareTo(least) < 0 ? payoff : least;
              }
              return least.minus(Rational.of(1, 2));
            });
    return new Change(
        "a dominated strategy added to player " + whose,
        changed,
        before -> List.<double[][]>of(withAdded(before, whose, -1)));
  }

  /** One strategy of some player twice. */
  static Change doubled(StrategicGame game, Random random) {
    Shape shape = game.shape();
    int whose = random.nextInt(shape.players());
    int twice = random.nextInt(shape.strategies(whose));
    int added = shape.strategies(whose);
    int[] counts = counts(shape);
    counts[whose]++;
    StrategicGame changed =
        game(
            Shape.of(counts),
            (player, strategies) -> {
              int[] old = strategies.clone();
              old[whose] = old[whose] == added ? twice : old[whose];
              return payoff(game, player, old);
            });
    return new Change(
        "strategy " + twice + " of player " + whose + " doubled",
        changed,
        before ->
            before[whose][twice] == 0
                ? List.<double[][]>of(withAdded(before, whose, -1))
                : List.<double[][]>of(
                    withAdded(before, whose, -1), withAdded(before, whose, twice)));
  }

  /** A last strategy, not played, or played instead of another. */
  private static double[][] withAdded(double[][] before, int whose, int instead) {
    double[][] after = before.clone();
    after[whose] = Arrays.copyOf(before[whose], before[whose].length + 1);
    if (instead >= 0) {
      after[whose][before[whose].length] = after[whose][instead];
      after[whose][instead] = 0;
    }
    return after;
  }

  private static List<Integer> shuffled(int count, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    return List.copyOf(order);
  }
}
