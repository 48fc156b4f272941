package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Trees of perfect information drawn from a seed, small, with chance moves and full of ties. */
public final class RandomTrees {

  private final SplittableRandom random;
  private final GameTreeBuilder builder;
  private final int players;
  private final int range;

  private RandomTrees(int players, int range, long seed) {
    this.random = new SplittableRandom(seed);
    this.players = players;
    this.range = range;
    List<String> names = new ArrayList<>();
    for (int player = 0; player < players; player++) {
      names.add("P" + player);
    }
    this.builder = GameTree.builder("random " + seed, names);
  }

  /** Integer payoffs from 0 to range - 1, outcomes on inner nodes too; at most this depth. */
  public static GameTree perfectInformation(int players, int depth, int range, long seed) {
    RandomTrees tree = new RandomTrees(players, range, seed);
    tree.grow(depth, true);
    return tree.builder.build();
  }

  private void grow(int depth, boolean root) {
    int kind = random.nextInt(10);
    if (depth == 0 || !root && kind < 2) {
      builder.terminal("", builder.addOutcome(payoffs()));
      return;
    }
    int actions = 1 + random.nextInt(3);
    int outcome = random.nextInt(6) == 0 ? builder.addOutcome(payoffs()) : 0;
    if (kind < 4) {
      builder.chance("", builder.addChanceMove("", labels(actions), chances(actions)), outcome);
    } else {
      int player = random.nextInt(players);
      builder.decision("", builder.addInformationSet(player, "", labels(actions)), outcome);
    }
    for (int action = 0; action < actions; action++) {
      grow(depth - 1, false);
    }
  }

  private Outcome payoffs() {
    Rational[] payoffs = new Rational[players];
    for (int player = 0; player < players; player++) {
      payoffs[player] = Rational.of(random.nextInt(range), 1 + 2 * random.nextInt(2));
    }
    return Outcome.of("", payoffs);
  }

  private List<Rational> chances(int actions) {
    long[] weights = new long[actions];
    long sum = 0;
    for (int action = 0; action < actions; action++) {
      weights[action] = action == 0 ? 1 : random.nextInt(3);
      sum += weights[action];
    }
    List<Rational> chances = new ArrayList<>();
    for (long weight : weights) {
      chances.add(Rational.of(weight, sum));
    }
    return chances;
  }

  private static List<String> labels(int actions) {
    return StrategicGame.numbers(actions);
  }
}
