package io.entente.solve;

import io.entente.game.StrategicGame;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.solve.MixedEquilibria.Label;
import io.entente.solve.MixedEquilibria.Subsets;
import io.entente.solve.MixedEquilibria.Value;
import io.entente.solve.bimatrix.Effort;
import io.entente.solve.bimatrix.ExtremePairs;
import io.entente.solve.bimatrix.ExtremePairs.Pair;
import io.entente.solve.bimatrix.LemkeHowson;
import io.entente.solve.bimatrix.StrictDominance;
import io.entente.solve.bimatrix.SupportEnumeration;
import io.entente.solve.bimatrix.ZeroSum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mixed equilibria of a game of two players, by each {@link MixedMethod}.
 *
 * <p>All methods work on the game that is left by elimination of strictly dominated strategies, in
 * whole numbers, and are exact for any payoffs that are; {@link WholePayoffs} says what becomes of
 * payoffs that were computed.
 *
 * @see "Mangasarian (1964), Equilibrium Points of Bimatrix Games, SIAM Journal 12, 778-780"
 * @see "Avis, Rosenberg, Savani and von Stengel (2010), Enumeration of Nash equilibria for
 *     two-player games, Economic Theory 42, 9-37"
 */
final class TwoPlayers {

  /** So many probabilities of all equilibria together are kept at most. */
  private static final int MOST_PROBABILITIES = 2_000_000;

  private final StrategicGame game;
  private final StrictDominance left;
  private final BigInteger[][] first;
  private final BigInteger[][] second;
  private final Effort effort;
  private final int most;

  TwoPlayers(StrategicGame game) {
    this.game = game;
    BigInteger[][] one = WholePayoffs.of(game, 0);
    BigInteger[][] other = WholePayoffs.of(game, 1);
    this.left = StrictDominance.of(one, other);
    this.first = left.of(one);
    this.second = left.of(other);
    this.effort = Effort.of(first, second);
    this.most = MOST_PROBABILITIES / (game.shape().strategies(0) + game.shape().strategies(1)) + 1;
  }

  /** All extreme equilibria, and the subsets they span. */
  MixedEquilibria extreme() {
    if (effort.isTooLarge()) {
      throw tooLarge("all equilibria of " + size());
    }
    ExtremePairs.Limits limits = new ExtremePairs.Limits(effort.bases(), Effort.USUAL, most);
    ExtremePairs.Found found = ExtremePairs.of(first, second, limits);
    String word = MixedMethod.EXTREME.word();
    if (found.isAll()) {
      return certified(found.pairs(), Optional.empty(), word);
    }
    Set<Pair> pairs = new LinkedHashSet<>(found.pairs());
    if (found.pairs().size() >= most) {
      String why = "the list was ended at " + most + " equilibria";
      return certified(pairs, Optional.of(why), word);
    }
    pairs.addAll(paths(Effort.USUAL / 10).ends().keySet());
    if (pairs.isEmpty()) {
      throw tooLarge("all equilibria of " + size());
    }
    return certified(
        pairs,
        Optional.of(
            "the search through "
                + size()
                + " was ended after "
                + found.bases()
                + " vertices, and the ends of the paths of Lemke and Howson were added"),
        word);
  }

  /** What the paths of all labels lead to. */
  MixedEquilibria lemkeHowson() {
    if (effort.isTooLarge()) {
      throw tooLarge("even one path through " + size());
    }
    Paths paths = paths(Effort.USUAL);
    if (paths.ends().isEmpty()) {
      throw tooLarge("even one path through " + size());
    }
    Solved solved = solved(paths.ends().keySet());
    List<List<Label>> labels = new ArrayList<>();
    for (Pair pair : solved.pairs()) {
      List<Label> leading = new ArrayList<>();
      for (int label : paths.ends().get(pair)) {
        leading.add(
            label < first.length
                ? new Label(0, left.rows().get(label))
                : new Label(1, left.columns().get(label - first.length)));
      }
      labels.add(leading);
    }
    String why =
        paths.unfinished() == 0
            ? "the paths of Lemke and Howson need not reach every equilibrium"
            : paths.unfinished() + " of " + strategies() + " paths were given up for their length";
    return new MixedEquilibria(
        MixedMethod.LEMKE_HOWSON.word(),
        Solution.some(solved.equilibria(), why),
        Subsets.UNKNOWN,
        labels,
        Optional.empty());
  }

  /** What trying all pairs of supports finds. */
  MixedEquilibria supports() {
    if (strategies() > SupportEnumeration.MOST_STRATEGIES) {
      throw new NotAnsweredException(
          "--method support tries every pair of supports, some 2 to the "
              + strategies()
              + " in "
              + size()
              + "; it is for up to "
              + SupportEnumeration.MOST_STRATEGIES
              + " strategies of both together",
          "leave out --method, or ask for --method lemke-howson");
    }
    SupportEnumeration.Found found = SupportEnumeration.of(first, second);
    String word = MixedMethod.SUPPORT.word();
    if (found.undecided() == 0) {
      return certified(found.pairs(), Optional.empty(), word);
    }
    return certified(
        found.pairs(),
        Optional.of(
            "the game is degenerate: with "
                + found.undecided()
                + (found.undecided() == 1 ? " pair" : " pairs")
                + " of supports the conditions leave room for infinitely many mixtures, and what"
                + " they hold is not listed; --method extreme settles them"),
        word);
  }

  /** Pairs of optimal strategies of a game whose payoffs always have the same sum. */
  MixedEquilibria zeroSum() {
    Rational sum = sum();
    if (effort.isTooLarge()) {
      throw tooLarge("the linear program of " + size());
    }
    BigInteger[][] losses = new BigInteger[first.length][first[0].length];
    BigInteger[][] gains = new BigInteger[first[0].length][first.length];
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < first[0].length; j++) {
        losses[i][j] = first[i][j].negate();
        gains[j][i] = first[i][j];
      }
    }
    ZeroSum.Optimal rows = optimal(losses);
    ZeroSum.Optimal columns = optimal(gains);
    List<Pair> pairs = new ArrayList<>();
    for (List<BigInteger> row : rows.strategies()) {
      for (List<BigInteger> column : columns.strategies()) {
        if (pairs.size() < most) {
          pairs.add(new Pair(row, column));
        }
      }
    }
    boolean all =
        rows.isAll()
            && columns.isAll()
            && (long) rows.strategies().size() * columns.strategies().size() <= most;
    MixedEquilibria found =
        certified(
            pairs,
            all
                ? Optional.empty()
                : Optional.of("there may be more optimal strategies than were listed"),
            MixedMethod.ZERO_SUM.word());
    return new MixedEquilibria(
        found.method(),
        found.equilibria(),
        found.subsets(),
        List.of(),
        Optional.of(value(found.equilibria().equilibria().get(0), sum)));
  }

  private ZeroSum.Optimal optimal(BigInteger[][] others) {
    return ZeroSum.strategies(others, effort.bases(), Effort.USUAL)
        .orElseThrow(() -> tooLarge("the linear program of " + size()));
  }

  private Value value(MixedEquilibrium equilibrium, Rational sum) {
    Rational first =
        equilibrium.exactPayoffs().isEmpty()
            ? Rational.ofDouble(equilibrium.payoffs().get(0))
            : equilibrium.exactPayoffs().get(0);
    return new Value(first, sum.minus(first));
  }

  /** What the payoffs of both always sum to. */
  private Rational sum() {
    double slack = game.tieTolerance(0) + game.tieTolerance(1);
    Rational sum = sum(0);
    for (int index = 1; index < game.shape().profiles(); index++) {
      Rational here = sum(index);
      boolean same =
          slack == 0 ? here.equals(sum) : Math.abs(here.minus(sum).toDouble()) <= 2 * slack;
      if (!same) {
        throw new NotAnsweredException(
            "--method zero-sum is for games whose payoffs always have the same sum; here they sum"
                + " to "
                + Decimals.shortest(sum.toDouble())
                + " in the first profile and to "
                + Decimals.shortest(here.toDouble())
                + " where "
                + said(index),
            "leave out --method");
      }
    }
    return sum;
  }

  private Rational sum(int index) {
    return game.exactPayoff(0, index).plus(game.exactPayoff(1, index));
  }

  private String said(int index) {
    List<String> labels = game.shape().profile(index).labels(game);
    return game.players().get(0)
        + " plays "
        + labels.get(0)
        + " and "
        + game.players().get(1)
        + " plays "
        + labels.get(1);
  }

  /** Where the paths of all labels end, and how many were given up. */
  private record Paths(Map<Pair, List<Integer>> ends, int unfinished) {}

  private Paths paths(long budget) {
    Map<Pair, List<Integer>> ends = new LinkedHashMap<>();
    int unfinished = 0;
    long left = budget;
    for (int label = 0; label < strategies(); label++) {
      LemkeHowson.End end = LemkeHowson.follow(first, second, label, left);
      left -= end.spent();
      if (end.pair().isPresent()) {
        ends.computeIfAbsent(end.pair().get(), pair -> new ArrayList<>()).add(label);
      } else {
        unfinished++;
      }
    }
    return new Paths(ends, unfinished);
  }

  /** Equilibria in their order, and the pairs they were made from. */
  private record Solved(List<MixedEquilibrium> equilibria, List<Pair> pairs) {}

  private Solved solved(Collection<Pair> found) {
    EquilibriumOrder order = new EquilibriumOrder(game, left, WholePayoffs.isRounded(game));
    List<Pair> pairs = order.sorted(found);
    List<MixedEquilibrium> equilibria = new ArrayList<>();
    for (Pair pair : pairs) {
      equilibria.add(MixedEquilibrium.certified(game, order.profile(pair)));
    }
    return new Solved(equilibria, pairs);
  }

  private MixedEquilibria certified(Collection<Pair> found, Optional<String> why, String method) {
    Solved solved = solved(found);
    Solution<MixedEquilibrium> solution =
        why.isEmpty()
            ? Solution.all(solved.equilibria())
            : Solution.some(solved.equilibria(), why.get());
    Subsets subsets = why.isEmpty() ? EquilibriumOrder.subsets(solved.pairs()) : Subsets.UNKNOWN;
    return new MixedEquilibria(method, solution, subsets, List.of(), Optional.empty());
  }

  private int strategies() {
    return first.length + first[0].length;
  }

  private String size() {
    return "a game of " + first.length + " x " + first[0].length + " strategies";
  }

  private NotAnsweredException tooLarge(String what) {
    return new NotAnsweredException(
        what + " would take too long in exact numbers of up to " + effort.bits() + " bits",
        "--concept pure,dominance is quick");
  }
}
