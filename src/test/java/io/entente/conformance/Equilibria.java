package io.entente.conformance;

import io.entente.game.MixedProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets of profiles, compared as sets: each has its match, and none is left over. */
final class Equilibria {

  private Equilibria() {}

  static double[][] probabilities(MixedProfile profile) {
    double[][] rows = new double[profile.players()][];
    for (int player = 0; player < rows.length; player++) {
      rows[player] = new double[profile.strategies(player)];
      for (int strategy = 0; strategy < rows[player].length; strategy++) {
        rows[player][strategy] = profile.probability(player, strategy);
      }
    }
    return rows;
  }

  /** What is in one list and not in the other, in words; empty if nothing. */
  static String difference(List<double[][]> wanted, List<double[][]> found, double tolerance) {
    List<double[][]> rest = new ArrayList<>(found);
    StringBuilder difference = new StringBuilder();
    for (double[][] one : wanted) {
      int match = -1;
      for (int i = 0; i < rest.size() && match < 0; i++) {
        match = isClose(one, rest.get(i), tolerance) ? i : -1;
      }
      if (match < 0) {
        difference.append("\nmissing: ").append(Arrays.deepToString(one));
      } else {
        rest.remove(match);
      }
    }
    for (double[][] one : rest) {
      difference.append("\nnot wanted: ").append(Arrays.deepToString(one));
    }
    return difference.toString();
  }

  private static boolean isClose(double[][] one, double[][] other, double tolerance) {
    if (one.length != other.length) {
      return false;
    }
    for (int player = 0; player < one.length; player++) {
      if (one[player].length != other[player].length) {
        return false;
      }
      for (int strategy = 0; strategy < one[player].length; strategy++) {
        if (!(Math.abs(one[player][strategy] - other[player][strategy]) <= tolerance)) {
          return false;
        }
      }
    }
    return true;
  }
}
