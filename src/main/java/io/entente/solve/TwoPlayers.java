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
import io.entente.solve.bimatrix.LemkeHowsonPaths;
import io.entente.solve.bimatrix.StrictDominance;
import io.entente.solve.bimatrix.SupportEnumeration;
import io.entente.solve.bimatrix.Work;
import io.entente.solve.bimatrix.ZeroSum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** With no more payoffs of one player than this, paths go through the whole game. */
  private static final int WHOLE = 10_000;

  private final StrategicGame game;
  private final Work work = new Work(Effort.USUAL);
  private final BigInteger[][] wholeFirst;
  private final BigInteger[][] wholeSecond;
  private final StrictDominance left;
  private final BigInteger[][] first;
  private final BigInteger[][] second;
  private final Effort effort;
  private final int strategies;
  private final int most;

  TwoPlayers(StrategicGame game) {
    this.game = game;
    this.wholeFirst = WholePayoffs.of(game, 0);
    this.wholeSecond = WholePayoffs.of(game, 1);
    this.left = StrictDominance.of(wholeFirst, wholeSecond, work.part(Effort.USUAL / 10));
    this.first = left.of(wholeFirst);
    this.second = left.of(wholeSecond);
    this.effort = Effort.of(first, second);
    this.strategies = game.shape().strategies(0) + game.shape().strategies(1);
    this.most = MOST_PROBABILITIES / strategies + 1;
  }

  /** All extreme equilibria, and the subsets they span. */
  MixedEquilibria extreme() {
    if (effort.isTooLarge()) {
      throw tooLarge("all equilibria of " + size());
    }
    Work search = work.part(Effort.USUAL / 10 * 6);
    ExtremePairs.Limits limits = new ExtremePairs.Limits(effort.bases(), search, most, strategies);
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
    LemkeHowsonPaths paths =
        LemkeHowsonPaths.of(first, second, strategies, work.part(Effort.USUAL / 4));
    pairs.addAll(paths.ends().keySet());
    if (pairs.isEmpty()) {
      throw new NotAnsweredException(
          "neither a search through "
              + size()
              + " nor a path of Lemke and Howson met an equilibrium in the work that is allowed, in"
              + " exact numbers of up to "
              + effort.bits()
              + " bits",
          "--method lemke-howson spends all of it on paths; --concept pure,dominance is quick");
    }
    return certified(
        pairs,
        Optional.of(
            "the search through "
                + size()
                + " was ended after "
                + found.bases()
                + (found.bases() == 1 ? " vertex" : " vertices")
                + (paths.followed() == 0
                    ? ""
                    : ", and the ends of "
                        + paths.followed()
                        + " of the "
                        + paths.of()
                        + " paths of Lemke and Howson were added")),
        word);
  }

  /** What the paths of the labels lead to. */
  MixedEquilibria lemkeHowson() {
    boolean isWhole = wholeFirst.length * (long) wholeFirst[0].length <= WHOLE;
    if (!isWhole && effort.isTooLarge()) {
      throw tooLarge("even one path through " + size());
    }
    StrictDominance in =
        isWhole ? StrictDominance.none(wholeFirst.length, wholeFirst[0].length) : left;
    LemkeHowsonPaths paths =
        isWhole
            ? LemkeHowsonPaths.of(wholeFirst, wholeSecond, strategies, work)
            : LemkeHowsonPaths.of(first, second, strategies, work);
    if (paths.ends().isEmpty()) {
      throw tooLarge("even one path through " + size());
    }
    Solved solved = solved(paths.ends().keySet(), in);
    List<List<Label>> labels = new ArrayList<>();
    for (Pair pair : solved.pairs()) {
      List<Label> leading = new ArrayList<>();
      int own = in.rows().size();
      for (int label : paths.ends().get(pair)) {
        leading.add(
            label < own
                ? new Label(0, in.rows().get(label))
                : new Label(1, in.columns().get(label - own)));
      }
      labels.add(leading);
    }
    return new MixedEquilibria(
        MixedMethod.LEMKE_HOWSON.word(),
        Solution.some(solved.equilibria(), why(paths)),
        Subsets.UNKNOWN,
        labels,
        Optional.empty());
  }

  private String why(LemkeHowsonPaths paths) {
    int removed = strategies - paths.of();
    String dominated =
        removed == 0
            ? ""
            : "; "
                + removed
                + (removed == 1
                    ? " strategy that is strictly dominated has no path"
                    : " strategies that are strictly dominated have no paths");
    String followed =
        paths.followed() == paths.of()
            ? "the paths of Lemke and Howson need not reach every equilibrium"
            : "of the paths of Lemke and Howson, one from each of "
                + paths.of()
                + " strategies, "
                + paths.followed()
                + (paths.followed() == 1 ? " was" : " were")
                + " followed to the end and the others given up for their length";
    return followed + dominated;
  }

  /** What trying all pairs of supports finds. */
  MixedEquilibria supports() {
    int tried = first.length + first[0].length;
    if (tried > SupportEnumeration.MOST_STRATEGIES) {
      throw new NotAnsweredException(
          "--method support tries every pair of supports, some 2 to the "
              + tried
              + " in "
              + size()
              + "; it is for up to "
              + SupportEnumeration.MOST_STRATEGIES
              + " strategies of both together",
          "leave out --method, or ask for --method lemke-howson");
    }
    SupportEnumeration.Found found = SupportEnumeration.of(first, second, strategies, work);
    String word = MixedMethod.SUPPORT.word();
    if (!found.isAll()) {
      return certified(
          found.pairs(),
          Optional.of("the search was ended before all pairs of supports had been tried"),
          word);
    }
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
        if (pairs.size() < most && (pairs.isEmpty() || !work.isOver())) {
          work.spend(Effort.proof(strategies, row, column));
          pairs.add(new Pair(row, column));
        }
      }
    }
    boolean all =
        rows.isAll()
            && columns.isAll()
            && (long) rows.strategies().size() * columns.strategies().size() == pairs.size();
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
    return ZeroSum.strategies(others, effort.bases(), work.part(Effort.USUAL / 3))
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

  /** Equilibria in their order, and the pairs they were made from. */
  private record Solved(List<MixedEquilibrium> equilibria, List<Pair> pairs) {}

  private Solved solved(Collection<Pair> found, StrictDominance in) {
    EquilibriumOrder order = new EquilibriumOrder(game, in, game.isRounded());
    List<Pair> pairs = order.sorted(found);
    List<MixedEquilibrium> equilibria = new ArrayList<>();
    for (Pair pair : pairs) {
      equilibria.add(MixedEquilibrium.certified(game, order.profile(pair)));
    }
    return new Solved(equilibria, pairs);
  }

  private MixedEquilibria certified(Collection<Pair> found, Optional<String> why, String method) {
    Solved solved = solved(found, left);
    Solution<MixedEquilibrium> solution =
        why.isEmpty()
            ? Solution.all(solved.equilibria())
            : Solution.some(solved.equilibria(), why.get());
    Subsets subsets =
        why.isEmpty() ? EquilibriumOrder.subsets(solved.pairs(), subsetWork()) : Subsets.UNKNOWN;
    return new MixedEquilibria(method, solution, subsets, List.of(), Optional.empty());
  }

  /** A reserve of its own, for a search that has used up all else. */
  private static Work subsetWork() {
    return new Work(Effort.USUAL / 10);
  }

  private String size() {
    boolean isWhole = first.length + first[0].length == strategies;
    return "a game of "
        + first.length
        + " x "
        + first[0].length
        + (isWhole ? " strategies" : " strategies that are not strictly dominated");
  }

  private NotAnsweredException tooLarge(String what) {
    return new NotAnsweredException(
        what + " would take too long in exact numbers of up to " + effort.bits() + " bits",
        "--concept pure,dominance is quick");
  }
}
