package io.entente.solve.evolution;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All evolutionarily stable strategies of a symmetric game of two players, in fractions.
 *
 * <p>x is evolutionarily stable if it is a best reply to itself and does better against every other
 * best reply y than y does against itself: xᵀAy > yᵀAy; neutrally stable if never worse. With z = y
 * − x this says Q(z) = −zᵀAz > 0 for all z ≠ 0 with Σ z = 0 and z ≥ 0 on best replies that x does
 * not play: a form that is strictly copositive (Haigh 1975; Abakuks 1980). Every such direction can
 * be scaled until y meets a face of the best replies that leaves out part of the support, so it is
 * enough that g(y) = Q(y − x) > 0 on these faces; and the least value of g there is attained where
 * the stationary point of some face is unique, by the smallest support among the minima. So one
 * linear system for each face decides.
 *
 * <p>Where the equilibrium with some support is not unique none of that support is stable, since
 * its neighbours are best replies that do as well; so the list of evolutionarily stable strategies
 * is complete. Of neutrally stable ones those are found that are the only equilibrium with their
 * support; pure ones always are.
 *
 * @see "Maynard Smith and Price (1973), The Logic of Animal Conflict, Nature 246, 15-18; Haigh
 *     (1975), Game theory and evolution, Advances in Applied Probability 7, 8-11; Abakuks (1980),
 *     Conditions for evolutionarily stable strategies, Journal of Applied Probability 17, 559-562"
 */
public final class StabilitySearch {

  /** Of more strategies the supports are too many. */
  public static final int MOST_STRATEGIES = 12;

  private final int n;
  private final Rational[][] a;

  private StabilitySearch(SymmetricGame game) {
    n = game.strategies();
    a = new Rational[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = game.payoff(i, j);
      }
    }
  }

  /**
   * The stable strategies, smaller supports first, then earlier strategies first.
   *
   * @throws IllegalArgumentException if there are more than {@link #MOST_STRATEGIES} strategies
   */
  public static List<StableStrategy> of(SymmetricGame game) {
    if (game.strategies() > MOST_STRATEGIES) {
      throw new IllegalArgumentException("too many strategies: " + game.strategies());
    }
    StabilitySearch search = new StabilitySearch(game);
    List<StableStrategy> found = new ArrayList<>();
    for (int size = 1; size <= search.n; size++) {
      for (int support = 1; support < 1 << search.n; support++) {
        if (Integer.bitCount(support) == size) {
          search.judge(support).ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The equilibrium with this support, if there is one only and it is stable. */
  private Optional<StableStrategy> judge(int support) {
    int[] own = members(support);
    Rational[] zero = new Rational[own.length];
    Arrays.fill(zero, Rational.ZERO);
    Optional<Rational[]> solved = SimplexSystem.solve(block(own, false), zero);
    if (solved.isEmpty() || !isPositive(solved.get(), own.length)) {
      return Optional.empty();
    }
    Rational payoff = solved.get()[own.length];
    Rational[] x = spread(own, solved.get());
    int best = 0;
    for (int i = 0; i < n; i++) {
      int comparison = against(i, x).compareTo(payoff);
      if (comparison > 0) {
        return Optional.empty();
      }
      best |= comparison == 0 ? 1 << i : 0;
    }
    boolean definite = SimplexSystem.isPositiveDefinite(directions(own));
    int sign = definite ? 1 : 0;
    for (int face = 1; face <= best && sign >= 0; face++) {
      boolean judged = (face & ~best) == 0 && (face & support) != support;
      if (judged && !(definite && (face & ~support) == 0)) {
        sign = Math.min(sign, least(members(face), x));
      }
    }
    if (sign < 0) {
      return Optional.empty();
    }
    List<Integer> replies = new ArrayList<>();
    for (int reply : members(best)) {
      replies.add(reply);
    }
    return Optional.of(new StableStrategy(Arrays.asList(x), replies, payoff, sign > 0));
  }

  /** The sign of g at the stationary point inside a face; 1 if it has not just one. */
  private int least(int[] face, Rational[] x) {
    Rational[] right = new Rational[face.length];
    for (int i = 0; i < face.length; i++) {
      right[i] = Rational.ZERO;
      for (int j = 0; j < n; j++) {
        right[i] = right[i].plus(a[face[i]][j].plus(a[j][face[i]]).times(x[j]));
      }
    }
    Optional<Rational[]> solved = SimplexSystem.solve(block(face, true), right);
    if (solved.isEmpty() || !isPositive(solved.get(), face.length)) {
      return 1;
    }
    Rational[] z = spread(face, solved.get());
    for (int i = 0; i < n; i++) {
      z[i] = z[i].minus(x[i]);
    }
    Rational form = Rational.ZERO;
    for (int i = 0; i < n; i++) {
      form = form.minus(z[i].times(against(i, z)));
    }
    return form.signum();
  }

  private Rational against(int strategy, Rational[] x) {
    Rational sum = Rational.ZERO;
    for (int j = 0; j < n; j++) {
      sum = x[j].signum() == 0 ? sum : sum.plus(a[strategy][j].times(x[j]));
    }
    return sum;
  }

  private Rational[][] block(int[] members, boolean symmetrised) {
    Rational[][] block = new Rational[members.length][members.length];
    for (int i = 0; i < members.length; i++) {
      for (int j = 0; j < members.length; j++) {
        Rational entry = a[members[i]][members[j]];
        block[i][j] = symmetrised ? entry.plus(a[members[j]][members[i]]) : entry;
      }
    }
    return block;
  }

  /** Q on the directions within a support, in all coordinates but the first. */
  private Rational[][] directions(int[] own) {
    int first = own[0];
    Rational[][] form = new Rational[own.length - 1][own.length - 1];
    for (int i = 1; i < own.length; i++) {
      for (int j = 1; j < own.length; j++) {
        form[i - 1][j - 1] =
            a[first][own[j]].plus(a[own[i]][first]).minus(a[own[i]][own[j]]).minus(a[first][first]);
      }
    }
    return form;
  }

  private Rational[] spread(int[] members, Rational[] values) {
    Rational[] all = new Rational[n];
    Arrays.fill(all, Rational.ZERO);
    for (int i = 0; i < members.length; i++) {
      all[members[i]] = values[i];
    }
    return all;
  }

  private static boolean isPositive(Rational[] values, int count) {
    for (int i = 0; i < count; i++) {
      if (values[i].signum() <= 0) {
        return false;
      }
    }
    return true;
  }

  private static int[] members(int set) {
    int[] members = new int[Integer.bitCount(set)];
    int n = 0;
    for (int i = 0; set >> i != 0; i++) {
      if ((set >> i & 1) != 0) {
        members[n++] = i;
      }
    }
    return members;
  }
}
