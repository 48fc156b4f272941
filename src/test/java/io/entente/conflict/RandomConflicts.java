package io.entente.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small random conflicts with ties, for comparing fast answers with plain ones. */
public final class RandomConflicts {

  private RandomConflicts() {}

  /** One to four decision makers, two to seven states; everything from the seed. */
  public static ConflictModel any(long seed) {
    Random random = new Random(seed);
    return of(random, 1 + random.nextInt(4), 2 + random.nextInt(6));
  }

  /** A conflict of this size. */
  public static ConflictModel of(Random random, int decisionMakers, int states) {
    List<String> names = new ArrayList<>();
    List<Moves> moves = new ArrayList<>();
    List<Preference> preferences = new ArrayList<>();
    double density = 0.1 + 0.5 * random.nextDouble();
    for (int who = 0; who < decisionMakers; who++) {
      names.add("D" + who);
      List<int[]> pairs = new ArrayList<>();
      for (int from = 0; from < states; from++) {
        for (int to = 0; to < states; to++) {
          if (from != to && random.nextDouble() < density) {
            pairs.add(new int[] {from, to});
          }
        }
      }
      moves.add(Moves.of(states, pairs.toArray(new int[0][])));
      int levels = 1 + random.nextInt(states);
      preferences.add(Preference.ofLevels(random.ints(states, 0, levels).toArray()));
    }
    List<String> labels = new ArrayList<>();
    for (int state = 0; state < states; state++) {
      labels.add("s" + state);
    }
    return ConflictModel.of(names, labels, moves, preferences);
  }
}
