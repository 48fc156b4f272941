package io.entente.solve;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.bimatrix.ExtremePairs.Pair;
import io.entente.solve.bimatrix.MaximalSubsets;
import io.entente.solve.bimatrix.StrictDominance;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which equilibria are listed: by the first player's probabilities, greater ones of
 * earlier strategies first, then by the second's.
 */
final class EquilibriumOrder {

  private static final int MOST_SUBSETS = 2_000;

  private final StrategicGame game;
  private final StrictDominance left;
  private final boolean rounded;

  /**
   * @param left the strategies that pairs give weights for
   * @param rounded whether profiles are to be doubles
   */
  EquilibriumOrder(StrategicGame game, StrictDominance left, boolean rounded) {
    this.game = game;
    this.left = left;
    this.rounded = rounded;
  }

  /** The same pairs in order. */
  List<Pair> sorted(Collection<Pair> pairs) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(
        Comparator.comparing(Pair::first, EquilibriumOrder::compare)
            .thenComparing(Pair::second, EquilibriumOrder::compare));
    return sorted;
  }

  private static int compare(List<BigInteger> one, List<BigInteger> other) {
    if (one == other) {
      return 0;
    }
    BigInteger oneSum = sum(one);
    BigInteger otherSum = sum(other);
    for (int i = 0; i < one.size(); i++) {
      int sign = other.get(i).multiply(oneSum).compareTo(one.get(i).multiply(otherSum));
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }

  private static BigInteger sum(List<BigInteger> weights) {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger weight : weights) {
      sum = sum.add(weight);
    }
    return sum;
  }

  /** The profile of a pair, in the whole game. */
  MixedProfile profile(Pair pair) {
    Rational[][] exact = {
      probabilities(pair.first(), left.rows(), game.shape().strategies(0)),
      probabilities(pair.second(), left.columns(), game.shape().strategies(1))
    };
    if (!rounded) {
      return MixedProfile.of(exact);
    }
    double[][] doubles = new double[2][];
    for (int player = 0; player < 2; player++) {
      doubles[player] = new double[exact[player].length];
      for (int strategy = 0; strategy < doubles[player].length; strategy++) {
        doubles[player][strategy] = exact[player][strategy].toDouble();
      }
    }
    return MixedProfile.of(doubles);
  }

  private static Rational[] probabilities(
      List<BigInteger> weights, List<Integer> strategies, int count) {
    Rational[] probabilities = new Rational[count];
    java.util.Arrays.fill(probabilities, Rational.ZERO);
    BigInteger sum = sum(weights);
    for (int i = 0; i < weights.size(); i++) {
      if (weights.get(i).signum() != 0) {
        probabilities[strategies.get(i)] = Rational.of(weights.get(i), sum);
      }
    }
    return probabilities;
  }

  /** The maximal Nash subsets of all extreme equilibria, given in order. */
  static MixedEquilibria.Subsets subsets(List<Pair> pairs) {
    Map<List<BigInteger>, Integer> firsts = new HashMap<>();
    Map<List<BigInteger>, Integer> seconds = new HashMap<>();
    for (int place = 0; place < pairs.size(); place++) {
      firsts.putIfAbsent(pairs.get(place).first(), place);
      seconds.putIfAbsent(pairs.get(place).second(), place);
    }
    MaximalSubsets.Found found = MaximalSubsets.of(pairs, MOST_SUBSETS);
    List<NashSubset> subsets = new ArrayList<>();
    for (MaximalSubsets.Subset subset : found.subsets()) {
      subsets.add(new NashSubset(places(subset.first(), firsts), places(subset.second(), seconds)));
    }
    subsets.sort(
        Comparator.comparing(NashSubset::first, EquilibriumOrder::compareNumbers)
            .thenComparing(NashSubset::second, EquilibriumOrder::compareNumbers));
    return new MixedEquilibria.Subsets(subsets, found.isAll());
  }

  private static List<Integer> places(
      List<List<BigInteger>> strategies, Map<List<BigInteger>, Integer> places) {
    List<Integer> found = new ArrayList<>();
    for (List<BigInteger> strategy : strategies) {
      found.add(places.get(strategy));
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private static int compareNumbers(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int sign = Integer.compare(one.get(i), other.get(i));
      if (sign != 0) {
        return sign;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
