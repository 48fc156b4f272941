package io.entente.solve.information;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Perfect Bayesian equilibria of signalling games with two types, straight from the tables: every
 * plan, every message, the interval of beliefs by solving each inequality for itself.
 */
final class PlainSignalling {

  private PlainSignalling() {}

  /**
   * Adds each plan and, by message that is not sent, the interval of the first type's probability.
   */
  static void equilibria(Signals game, Map<List<Integer>, List<Rational[]>> into) {
    int[] plan = new int[2 + game.messages()];
    do {
      if (senderIsContent(game, plan)) {
        List<Rational[]> open = new ArrayList<>();
        boolean supported = true;
        for (int m = 0; m < game.messages() && supported; m++) {
          Rational[] range = beliefs(game, plan, m);
          boolean sent = plan[0] == m || plan[1] == m;
          if (sent) {
            Rational first = plan[0] == m ? game.prior()[0] : Rational.ZERO;
            Rational second = plan[1] == m ? game.prior()[1] : Rational.ZERO;
            Rational belief = first.dividedBy(first.plus(second));
            supported =
                range != null && range[0].compareTo(belief) <= 0 && belief.compareTo(range[1]) <= 0;
          } else {
            supported = range != null;
            open.add(range);
          }
        }
        if (supported) {
          List<Integer> key = new ArrayList<>();
          for (int action : plan) {
            key.add(action);
          }
          into.put(key, open);
        }
      }
    } while (next(game, plan));
  }

  private static boolean senderIsContent(Signals game, int[] plan) {
    for (int t = 0; t < 2; t++) {
      int gets = game.sender()[t][plan[t]][plan[2 + plan[t]]];
      for (int m = 0; m < game.messages(); m++) {
        if (game.sender()[t][m][plan[2 + m]] > gets) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Where p u1(a) + (1 - p) u2(a) is at least as much as for every other action; null if nowhere.
   */
  static Rational[] beliefs(Signals game, int[] plan, int m) {
    Rational low = Rational.ZERO;
    Rational high = Rational.ONE;
    int a = plan[2 + m];
    for (int b = 0; b < game.actions(); b++) {
      int one = game.receiver()[0][m][a] - game.receiver()[0][m][b];
      int two = game.receiver()[1][m][a] - game.receiver()[1][m][b];
      // p one + (1 - p) two >= 0
      if (one == two) {
        if (two < 0) {
          return null;
        }
        continue;
      }
      Rational root = Rational.of(-two, one - two);
      if (one > two) {
        low = root.compareTo(low) > 0 ? root : low;
      } else {
        high = root.compareTo(high) < 0 ? root : high;
      }
    }
    return low.compareTo(high) <= 0 ? new Rational[] {low, high} : null;
  }

  private static boolean next(Signals game, int[] plan) {
    for (int i = plan.length - 1; i >= 0; i--) {
      if (++plan[i] < (i < 2 ? game.messages() : game.actions())) {
        return true;
      }
      plan[i] = 0;
    }
    return false;
  }
}
