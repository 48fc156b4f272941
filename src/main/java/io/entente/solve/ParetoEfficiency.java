package io.entente.solve;

import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Pareto-efficient profiles of a game: those from which nobody can be given more without giving
 * somebody less.
 *
 * <p>Each profile is compared with the front so far. Cost: profiles times the length of the front,
 * so many players with generic payoffs, where nearly every profile is efficient, make it quadratic.
 */
public final class ParetoEfficiency {

  /** Some ten seconds' work. */
  private static final long MOST_COMPARISONS = 1_000_000_000;

  private final StrategicGame game;
  private final long most;
  private int[] front = new int[16];
  private int size;
  private long comparisons;

  private ParetoEfficiency(StrategicGame game, long most) {
    this.game = game;
    this.most = most;
  }

  /**
   * The efficient profiles of this game, in the order of their indices.
   *
   * @throws NotAnsweredException if it takes more comparisons than are made
   */
  public static List<Profile> of(StrategicGame game) {
    return of(game, MOST_COMPARISONS);
  }

  /** The same with so many comparisons at most. */
  static List<Profile> of(StrategicGame game, long most) {
    ParetoEfficiency efficiency = new ParetoEfficiency(game, most);
    for (int index = 0; index < game.shape().profiles(); index++) {
      efficiency.offer(index);
    }
    if (game.isRounded()) {
      efficiency.recheck();
    }
    int[] sorted = Arrays.copyOf(efficiency.front, efficiency.size);
    Arrays.sort(sorted);
    List<Profile> profiles = new ArrayList<>(sorted.length);
    for (int index : sorted) {
      profiles.add(game.shape().profile(index));
    }
    return List.copyOf(profiles);
  }

  /** Adds this profile to the front unless it is dominated there, and drops what it dominates. */
  private void offer(int index) {
    for (int at = 0; at < size; at++) {
      if (beats(front[at], index)) {
        int beating = front[at]; // to the front, as it is likely to beat more
        front[at] = front[0];
        front[0] = beating;
        return;
      }
    }
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (!beats(index, front[at])) {
        front[kept++] = front[at];
      }
    }
    if (kept == front.length) {
      front = Arrays.copyOf(front, 2 * kept);
    }
    front[kept] = index;
    size = kept + 1;
  }

  /** With tolerant ties dominance is not transitive: a dropped profile may dominate a kept one. */
  private void recheck() {
    int kept = 0;
    for (int at = 0; at < size; at++) {
      boolean beaten = false;
      for (int other = 0; other < game.shape().profiles() && !beaten; other++) {
        beaten = beats(other, front[at]);
      }
      if (!beaten) {
        front[kept++] = front[at];
      }
    }
    size = kept;
  }

  private void requireEffort() {
    if (++comparisons > most) {
      throw new NotAnsweredException(
          "to compare its "
              + game.shape().profiles()
              + " profiles with each other takes more than "
              + most
              + " comparisons of payoffs, which are the most",
          "--concept welfare says where the sum of payoffs is highest");
    }
  }

  private boolean beats(int one, int other) {
    boolean more = false;
    for (int player = 0; player < game.shape().players(); player++) {
      requireEffort();
      int comparison = game.compare(player, one, other);
      if (comparison < 0) {
        return false;
      }
      more |= comparison > 0;
    }
    return more;
  }
}
