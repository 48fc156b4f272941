package io.entente.solve;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.Optional;

/**
 * How adaptive play is followed.
 *
 * @param start exact; if absent, {@link #nearlyUniform}
 * @param steps how many steps at most
 * @param onePopulation whether both players of a symmetric game are drawn from one population
 */
public record PlaySettings(Optional<MixedProfile> start, int steps, boolean onePopulation) {

  /** The usual settings. */
  public static PlaySettings byDefault() {
    return new PlaySettings(Optional.empty(), 10_000, false);
  }

  /**
   * Where play starts unless something else is said: everybody plays all strategies about equally
   * often, the first a little more and the last a little less, since play that starts exactly in
   * the middle often stays there though the least push would move it. Player p, from 1, plays
   * strategy k of n, from 1, with probability 1/n + (n + 1 − 2k) / (20 p n²) · 2: with two
   * strategies 0.525 for the first player's first, 0.5125 for the second's.
   */
  public static MixedProfile nearlyUniform(StrategicGame game) {
    Rational[][] rows = new Rational[game.shape().players()][];
    for (int player = 0; player < rows.length; player++) {
      long n = game.shape().strategies(player);
      rows[player] = new Rational[(int) n];
      for (int k = 1; k <= n; k++) {
        Rational tilt =
            Rational.of(n + 1 - 2L * k, 10L * (player + 1)).dividedBy(Rational.of(n * n));
        rows[player][k - 1] = Rational.of(1, n).plus(tilt);
      }
    }
    return MixedProfile.of(rows);
  }

  /** Where play of a game starts. */
  MixedProfile startOf(StrategicGame game) {
    return start.orElseGet(() -> nearlyUniform(game));
  }
}
