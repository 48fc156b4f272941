package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trees drawn from a seed in which players move several times, see some of the moves before them
 * and remember what they saw and did; with chance moves, some of probability 0, early ends, moves
 * left out in some branches, ties, and for some players payoffs known up to 1 only.
 */
final class HiddenTrees {

  private static final int UNSEEN = -1;
  private static final int SKIPPED = -2;

  private final Random random;
  private final GameTreeBuilder builder;
  private final int players;
  private final int[] movers;
  private final int[] seen;
  private final int[] actions;
  private final int[] chances;
  private final int range;
  private final boolean skips;
  private final Map<List<Integer>, Integer> sets = new HashMap<>();

  private HiddenTrees(long seed) {
    random = new Random(seed);
    players = 2 + random.nextInt(2);
    range = 2 + random.nextInt(6);
    List<String> names = new ArrayList<>();
    for (int player = 0; player < players; player++) {
      names.add("P" + player);
    }
    builder = GameTree.builder("hidden " + seed, names);
    skips = random.nextInt(3) == 0;
    int stages = 3 + random.nextInt(2);
    movers = new int[stages];
    seen = new int[stages];
    actions = new int[stages];
    chances = new int[stages];
    for (int stage = 0; stage < stages; stage++) {
      boolean chance = random.nextInt(stage == 0 ? 2 : 6) == 0;
      movers[stage] = chance ? -1 : random.nextInt(players);
      actions[stage] = chance || random.nextInt(4) > 0 ? 2 : 3;
      seen[stage] = random.nextInt(1 << stage);
      for (int before = 0; before < stage && !chance; before++) {
        if (movers[before] == movers[stage]) {
          seen[stage] |= seen[before] | 1 << before;
        }
      }
      int parts = 1 + random.nextInt(3);
      List<Rational> shares =
          random.nextInt(4) == 0
              ? List.of(Rational.ONE, Rational.ZERO)
              : List.of(Rational.of(parts, 4), Rational.of(4 - parts, 4));
      chances[stage] = chance ? builder.addChanceMove("", List.of("1", "2"), shares) : -1;
    }
    for (int player = 0; player < players; player++) {
      builder.tieTolerance(player, random.nextInt(5) == 0 ? 1 : 0);
    }
    grow(new int[0]);
  }

  static GameTree random(long seed) {
    return new HiddenTrees(seed).builder.build();
  }

  private void grow(int[] moves) {
    int stage = moves.length;
    if (stage == movers.length || stage > 0 && random.nextInt(6) == 0) {
      double[] payoffs = new double[players];
      for (int player = 0; player < players; player++) {
        payoffs[player] = random.nextInt(range);
      }
      builder.terminal(payoffs);
      return;
    }
    if (skips && stage > 0 && stage < movers.length - 1 && random.nextInt(4) == 0) {
      int[] longer = Arrays.copyOf(moves, stage + 1);
      longer[stage] = SKIPPED;
      grow(longer);
      return;
    }
    if (movers[stage] < 0) {
      builder.chance(chances[stage]);
    } else {
      builder.decision(sets.computeIfAbsent(key(moves), key -> newSet(stage)));
    }
    for (int action = 0; action < actions[stage]; action++) {
      int[] longer = Arrays.copyOf(moves, stage + 1);
      longer[stage] = action;
      grow(longer);
    }
  }

  private List<Integer> key(int[] moves) {
    List<Integer> key = new ArrayList<>(List.of(moves.length));
    for (int before = 0; before < moves.length; before++) {
      key.add((seen[moves.length] >> before & 1) == 1 ? moves[before] : UNSEEN);
    }
    return key;
  }

  private int newSet(int stage) {
    return builder.addInformationSet(
        movers[stage], "set " + sets.size(), Signals.labels("a", actions[stage]));
  }
}
