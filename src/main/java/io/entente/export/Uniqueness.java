package io.entente.export;

import io.entente.exercise.answer.MixKey;
import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether an equilibrium of two players is the only one with its supports: whether no player's
 * probabilities can be shifted so that all that the other plays still pays alike.
 *
 * <p>The shifts of one player are the solutions of a homogeneous linear system: their sum is 0, and
 * so is what they add to each difference between two actions the other plays. There is none but 0
 * if its rank is the number of actions played.
 */
final class Uniqueness {

  private Uniqueness() {}

  /** Whether it is; pure ones are, and games of more players with mixing are not looked into. */
  static boolean of(MixKey key, MixedProfile profile) {
    if (profile.isPure()) {
      return true;
    }
    if (profile.players() != 2) {
      return false;
    }
    List<List<Integer>> support = MixKey.support(profile);
    for (int mixer = 0; mixer < 2; mixer++) {
      if (rank(system(key.game(), mixer, support)) < support.get(mixer).size()) {
        return false;
      }
    }
    return true;
  }

  private static List<Rational[]> system(
      StrategicGame game, int mixer, List<List<Integer>> support) {
    List<Integer> own = support.get(mixer);
    List<Integer> judged = support.get(1 - mixer);
    List<Rational[]> rows = new ArrayList<>();
    Rational[] sum = new Rational[own.size()];
    Arrays.fill(sum, Rational.ONE);
    rows.add(sum);
    for (int other = 1; other < judged.size(); other++) {
      Rational[] row = new Rational[own.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] =
            payoff(game, mixer, own.get(i), judged.get(other))
                .minus(payoff(game, mixer, own.get(i), judged.get(0)));
      }
      rows.add(row);
    }
    return rows;
  }

  /** What who does not mix here gets. */
  private static Rational payoff(StrategicGame game, int mixer, int own, int judged) {
    int index = own * game.shape().stride(mixer) + judged * game.shape().stride(1 - mixer);
    return game.exactPayoff(1 - mixer, index);
  }

  private static int rank(List<Rational[]> rows) {
    int rank = 0;
    for (int column = 0; column < rows.get(0).length; column++) {
      int pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
        pivot++;
      }
      if (pivot == rows.size()) {
        continue;
      }
      Rational[] first = rows.set(pivot, rows.get(rank));
      rows.set(rank++, first);
      for (int row = rank; row < rows.size(); row++) {
        Rational factor = rows.get(row)[column].dividedBy(first[column]);
        for (int i = column; i < first.length; i++) {
          rows.get(row)[i] = rows.get(row)[i].minus(factor.times(first[i]));
        }
      }
    }
    return rank;
  }
}
