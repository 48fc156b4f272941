package io.entente.solve.coalition;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What kind of coalitional game it is.
 *
 * @param notSuperadditive two coalitions without a common member that are worth less together than
 *     apart; empty if the game is superadditive
 * @param notConvex two coalitions with v(S ∪ T) + v(S ∩ T) below v(S) + v(T); empty if the game is
 *     convex
 * @param dummies players that add to every coalition just what they are worth alone
 * @param simple whether every coalition is worth 0 or 1, all are worth 1, and no more members make
 *     a winning coalition lose
 * @param vetoes players without whom no coalition wins; of a simple game
 * @param minimalWinning winning coalitions that lose if any member leaves, as sets of bits; of a
 *     simple game
 * @see "Shapley (1971), Cores of Convex Games; von Neumann and Morgenstern (1944)"
 */
public record Properties(
    Optional<Pair> notSuperadditive,
    Optional<Pair> notConvex,
    List<Integer> dummies,
    boolean simple,
    List<Integer> vetoes,
    List<Integer> minimalWinning) {

  /** Two coalitions, as sets of bits. */
  public record Pair(int first, int second) {}

  /** The properties of a game. */
  public static Properties of(CoalitionalGame game) {
    boolean simple = isSimple(game);
    return new Properties(
        notSuperadditive(game),
        notConvex(game),
        dummies(game),
        simple,
        simple ? vetoes(game) : List.of(),
        simple ? minimalWinning(game) : List.of());
  }

  private static Optional<Pair> notSuperadditive(CoalitionalGame game) {
    for (int s = 1; s <= game.grand(); s++) {
      int lowest = s & -s;
      for (int t = s & s - 1; t != 0; t = t - 1 & s) {
        boolean once = (t & lowest) == 0;
        if (once && game.worth(t).plus(game.worth(s & ~t)).compareTo(game.worth(s)) > 0) {
          return Optional.of(new Pair(s & ~t, t));
        }
      }
    }
    return Optional.empty();
  }

  /** It is enough to look at two coalitions that differ in one player each. */
  private static Optional<Pair> notConvex(CoalitionalGame game) {
    for (int s = 0; s <= game.grand(); s++) {
      for (int i = 0; i < game.size(); i++) {
        for (int j = i + 1; j < game.size(); j++) {
          if ((s >> i & 1) == 0 && (s >> j & 1) == 0) {
            int one = s | 1 << i;
            int other = s | 1 << j;
            Rational apart = game.worth(one).plus(game.worth(other));
            Rational together = game.worth(one | other).plus(game.worth(s));
            if (apart.compareTo(together) > 0) {
              return Optional.of(new Pair(one, other));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<Integer> dummies(CoalitionalGame game) {
    List<Integer> dummies = new ArrayList<>();
    for (int p = 0; p < game.size(); p++) {
      int bit = 1 << p;
      boolean dummy = true;
      for (int s = 0; s <= game.grand() && dummy; s++) {
        dummy = (s & bit) != 0 || game.worth(s | bit).equals(game.worth(s).plus(game.worth(bit)));
      }
      if (dummy) {
        dummies.add(p);
      }
    }
    return dummies;
  }

  private static boolean isSimple(CoalitionalGame game) {
    if (!game.worth(game.grand()).equals(Rational.ONE)) {
      return false;
    }
    for (int s = 0; s <= game.grand(); s++) {
      boolean wins = game.worth(s).equals(Rational.ONE);
      if (!wins && game.worth(s).signum() != 0) {
        return false;
      }
      for (int p = 0; p < game.size() && wins; p++) {
        if (!game.worth(s | 1 << p).equals(Rational.ONE)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Integer> vetoes(CoalitionalGame game) {
    List<Integer> vetoes = new ArrayList<>();
    for (int p = 0; p < game.size(); p++) {
      if (game.worth(game.grand() & ~(1 << p)).signum() == 0) {
        vetoes.add(p);
      }
    }
    return vetoes;
  }

  private static List<Integer> minimalWinning(CoalitionalGame game) {
    List<Integer> minimal = new ArrayList<>();
    for (int s = 1; s <= game.grand(); s++) {
      boolean wins = game.worth(s).signum() > 0;
      for (int p = 0; p < game.size() && wins; p++) {
        wins = (s >> p & 1) == 0 || game.worth(s & ~(1 << p)).signum() == 0;
      }
      if (wins) {
        minimal.add(s);
      }
    }
    return minimal;
  }
}
