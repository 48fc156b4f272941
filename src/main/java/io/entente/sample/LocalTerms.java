package io.entente.sample;

import io.entente.game.sparse.GraphicalGame;
import io.entente.number.Rational;
import io.entente.scenario.Decision;
import io.entente.scenario.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The terms of one player, each as a table over the players it mentions. Exact where all of them
 * are fractions; otherwise every entry is a double, and the player's tie tolerance is as wide as
 * rounding may move a difference, by the rule of {@link PayoffLines#roundingUnit}.
 */
final class LocalTerms {

  private final JointMoves moves;
  private final Runs numbers;
  private final CentralFractions fractions;
  private final List<Term> terms = new ArrayList<>();
  private final List<Integer> numberOf;
  private final List<int[]> decisions = new ArrayList<>();
  private final List<LevelColumns> levels = new ArrayList<>();
  private int columns;
  private double magnitude;

  /**
   * Of some of a scenario's terms.
   *
   * @param numbers the central reading of a plan of as many terms, whose weights are the same
   * @param some the numbers of the terms
   * @throws UnsolvableException if one of them would need too large a table
   */
  LocalTerms(
      JointMoves moves,
      Runs numbers,
      CentralFractions fractions,
      List<Term> all,
      List<Integer> some) {
    this.moves = moves;
    this.numbers = numbers;
    this.fractions = fractions;
    this.numberOf = List.copyOf(some);
    for (int number : some) {
      Term term = all.get(number);
      terms.add(term);
      int[] mentioned = moves.decisions(term.decisions());
      int[] players = moves.players(mentioned);
      BigInteger rows = moves.combinations(players);
      if (rows.compareTo(BigInteger.valueOf(CentralGraph.MOST_ROWS)) > 0) {
        throw UnsolvableException.mentionsTooMany(term.name(), players.length, rows);
      }
      decisions.add(mentioned);
      levels.add(new LevelColumns(term, cells(mentioned)));
    }
  }

  private Cells cells(int[] mentioned) {
    List<Decision> some = new ArrayList<>();
    for (int d : mentioned) {
      some.add(moves.decision(d));
    }
    return new Cells(some, List.of(), Long.MAX_VALUE);
  }

  /** Adds them to a player's payoff. */
  void addTo(GraphicalGame.Builder game, int player) {
    columns = 0;
    magnitude = 0;
    List<double[]> near = new ArrayList<>();
    for (int t = 0; t < terms.size(); t++) {
      near.add(near(t));
    }
    if (!(magnitude <= Double.MAX_VALUE)) {
      throw UnsolvableException.notFinite("a payoff of " + terms.get(0).actor());
    }
    Optional<List<Rational[]>> exact = exact();
    if (exact.isEmpty()) {
      game.tieTolerance(player, 2 * (columns + 2) * 0x1p-52 * magnitude);
    }
    for (int t = 0; t < terms.size(); t++) {
      int[] players = moves.players(decisions.get(t));
      int size = moves.combinations(players).intValueExact();
      List<Rational> values = new ArrayList<>(size);
      int[] places = places(t, players, size);
      for (int place : places) {
        values.add(
            exact.isPresent() ? exact.get().get(t)[place] : Rational.ofDouble(near.get(t)[place]));
      }
      game.add(player, players, values);
    }
  }

  /** For each combination of the players' strategies, the combination of mentioned moves in it. */
  private int[] places(int term, int[] players, int size) {
    int[] mentioned = decisions.get(term);
    int[] places = new int[size];
    for (int combination = 0; combination < size; combination++) {
      for (int d : mentioned) {
        places[combination] =
            places[combination] * moves.decision(d).strategies().size()
                + moves.move(d, players, combination);
      }
    }
    return places;
  }

  /** What a term adds at each combination of the moves it mentions, as doubles. */
  private double[] near(int t) {
    Term term = terms.get(t);
    double weight = numbers.weight(numberOf.get(t), 0);
    if (!(Math.abs(weight) <= Double.MAX_VALUE)) {
      throw UnsolvableException.notFinite("the weight of " + term.name());
    }
    double[] sum = new double[levels.get(t).scope().size()];
    for (LevelColumns.Column column : levels.get(t).columns()) {
      double coefficient = weight;
      double[] value = new double[1];
      for (var formula : column.formulas()) {
        numbers.evaluate(numbers.plan().bind(formula), value);
        coefficient *= value[0];
      }
      double largest = 0;
      for (int place = 0; place < sum.length; place++) {
        double level = column.factors()[place];
        largest = Math.max(largest, Math.abs(level));
        sum[place] += level == 0 ? 0 : coefficient * level;
      }
      if (!(Math.abs(coefficient) <= Double.MAX_VALUE)) {
        throw UnsolvableException.notFinite("a level of " + term.name());
      }
      columns++;
      magnitude += Math.abs(coefficient) * largest;
    }
    return sum;
  }

  /** The same as fractions; empty if some number is not one, or they get too long. */
  private Optional<List<Rational[]>> exact() {
    List<Rational[]> all = new ArrayList<>();
    BigInteger denominator = BigInteger.ONE;
    for (int t = 0; t < terms.size(); t++) {
      Optional<ExactPayoffTable.Contribution> exact =
          ExactPayoffTable.contribution(terms.get(t), cells(decisions.get(t)), fractions);
      if (exact.isEmpty()) {
        return Optional.empty();
      }
      for (Rational value : exact.get().values()) {
        denominator = Rational.leastCommonMultiple(denominator, value.denominator());
      }
      if (denominator.bitLength() > CentralFractions.MOST_BITS) {
        return Optional.empty();
      }
      all.add(exact.get().values());
    }
    return Optional.of(all);
  }
}
