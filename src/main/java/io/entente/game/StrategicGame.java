package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A game in strategic form: players, the strategies of each, and what each player gets at every
 * profile of strategies, uᵢ(s).
 *
 * <p>Shape: payoffs are [player][profile index], the index as {@link Shape} numbers it (the last
 * player varies fastest). Labels and titles are free text; strategy labels may be empty or
 * repeated.
 *
 * <p>Ties: two payoffs of a player tie if they differ by at most the player's {@linkplain
 * #tieTolerance tie tolerance}. It is 0 where payoffs were given as numbers; these are exact, a
 * double standing for its shortest decimal and other literals (1/3) kept beside it. It is a bound
 * on the rounding error where payoffs were computed. Tolerant ties are not transitive: u may tie
 * with v and v with w while u beats w.
 *
 * <p>Immutable. Two games are equal if everything that can be asked of them is.
 */
public final class StrategicGame {

  private final String title;
  private final String comment;
  private final List<String> players;
  private final List<List<String>> strategies;
  private final Shape shape;
  private final PayoffTable[] payoffs;
  private final ExactPayoffs[] exact;
  private final double[] tieTolerance;
  private final List<Outcome> outcomes;
  private final int[] outcomeNumbers;

  StrategicGame(
      StrategicGameBuilder from,
      PayoffTable[] payoffs,
      ExactPayoffs[] exact,
      int[] outcomeNumbers) {
    this.title = from.title;
    this.comment = from.comment;
    this.players = from.players;
    this.strategies = from.strategies;
    this.shape = from.shape;
    this.payoffs = payoffs;
    this.exact = exact;
    this.tieTolerance = from.tieTolerance.clone();
    this.outcomes = List.copyOf(from.outcomes);
    this.outcomeNumbers = outcomeNumbers;
  }

  /**
   * A builder for a game with these players and strategies.
   *
   * @throws IllegalArgumentException if there is no player, or a player has no strategy
   * @throws GameTooLargeException if its payoffs would not fit into arrays, or into memory
   */
  public static StrategicGameBuilder builder(
      String title, List<String> players, List<? extends List<String>> strategies) {
    return new StrategicGameBuilder(title, players, strategies);
  }

  /** A game with these payoffs, [player][profile index]; the arrays are copied. */
  public static StrategicGame of(
      String title,
      List<String> players,
      List<? extends List<String>> strategies,
      double[][] payoffs) {
    StrategicGameBuilder builder = builder(title, players, strategies);
    if (payoffs.length != players.size()) {
      throw new IllegalArgumentException(
          "payoffs for " + payoffs.length + " players in a game of " + players.size());
    }
    for (int player = 0; player < payoffs.length; player++) {
      if (payoffs[player].length != builder.shape.profiles()) {
        throw new IllegalArgumentException(
            payoffs[player].length
                + " payoffs of player "
                + player
                + " for "
                + builder.shape.profiles()
                + " profiles");
      }
      for (int index = 0; index < payoffs[player].length; index++) {
        builder.payoff(player, index, payoffs[player][index]);
      }
    }
    return builder.build();
  }

  /**
   * A game of this shape with these payoffs, [player][profile index]. Players and strategies are
   * called "1", "2", ...
   */
  public static StrategicGame of(Shape shape, double[][] payoffs) {
    List<List<String>> strategies = new ArrayList<>();
    for (int player = 0; player < shape.players(); player++) {
      strategies.add(numbers(shape.strategies(player)));
    }
    return of("", numbers(shape.players()), strategies, payoffs);
  }

  /**
   * A two-player game from its matrices, [row][column]: what the row player gets and what the
   * column player gets. Players and strategies are called "1", "2", ...
   */
  public static StrategicGame bimatrix(double[][] row, double[][] column) {
    Shape shape = Shape.of(row.length, row.length == 0 ? 0 : row[0].length);
    return of(shape, new double[][] {flat(shape, row), flat(shape, column)});
  }

  private static double[] flat(Shape shape, double[][] matrix) {
    double[] flat = new double[(int) shape.profiles()];
    if (matrix.length != shape.strategies(0)) {
      throw new IllegalArgumentException("matrices of different shapes");
    }
    for (int row = 0; row < matrix.length; row++) {
      if (matrix[row].length != shape.strategies(1)) {
        throw new IllegalArgumentException(
            "row " + row + " has " + matrix[row].length + " entries");
      }
      for (int column = 0; column < matrix[row].length; column++) {
        flat[shape.index(row, column)] = matrix[row][column];
      }
    }
    return flat;
  }

  static List<String> numbers(int count) {
    List<String> numbers = new ArrayList<>(count);
    for (int number = 1; number <= count; number++) {
      numbers.add(Integer.toString(number));
    }
    return List.copyOf(numbers);
  }

  /** The title; may be empty. */
  public String title() {
    return title;
  }

  /** A remark of the author's; may be empty. */
  public String comment() {
    return comment;
  }

  /** The players' names. */
  public List<String> players() {
    return players;
  }

  /** The labels of this player's strategies. */
  public List<String> strategies(int player) {
    return strategies.get(player);
  }

  /** The numbers of strategies and the numbering of the profiles. */
  public Shape shape() {
    return shape;
  }

  /** What this player gets at the profile with this index, rounded to a double. */
  public double payoff(int player, int index) {
    return payoffs[player].get(index);
  }

  /** What this player gets at this profile, rounded to a double. */
  public double payoff(int player, Profile profile) {
    return payoffs[player].get(profile.index(shape));
  }

  /** What this player gets at the profile with this index, exactly. */
  public Rational exactPayoff(int player, int index) {
    return exact[player].get(index, payoffs[player].get(index));
  }

  /** This player's payoffs at all profiles, for solvers that scan them. */
  public PayoffTable payoffs(int player) {
    return payoffs[player];
  }

  /** How far apart two payoffs of this player may lie and still tie: at least 0. */
  public double tieTolerance(int player) {
    return tieTolerance[player];
  }

  /** Whether some player's payoffs were computed, so that ties are judged with a tolerance. */
  public boolean isRounded() {
    for (double tolerance : tieTolerance) {
      if (tolerance > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether some payoff of this player is not the shortest decimal of its double. */
  public boolean hasExactPayoffs(int player) {
    return !exact[player].isEmpty();
  }

  /**
   * How this player values the first profile against the second: 1 if more, 0 if they tie, -1 if
   * less. Within the tie tolerance payoffs tie; without one they are compared exactly.
   */
  public int compare(int player, int first, int second) {
    double one = payoffs[player].get(first);
    double other = payoffs[player].get(second);
    if (Math.abs(one - other) > tieTolerance[player]) {
      return one > other ? 1 : -1;
    }
    ExactPayoffs side = exact[player];
    if (tieTolerance[player] > 0 || side.isEmpty() || !(side.has(first) || side.has(second))) {
      return 0;
    }
    return exactPayoff(player, first).compareTo(exactPayoff(player, second));
  }

  /** The outcomes that profiles refer to; empty if payoffs were given profile by profile. */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /**
   * The number of the outcome at the profile with this index: 1 for the first of {@link #outcomes},
   * 0 where there is none (everyone gets 0, or payoffs were given profile by profile).
   */
  public int outcomeNumber(int index) {
    return outcomeNumbers.length == 0 ? 0 : outcomeNumbers[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StrategicGame game
        && title.equals(game.title)
        && comment.equals(game.comment)
        && players.equals(game.players)
        && strategies.equals(game.strategies)
        && Arrays.equals(payoffs, game.payoffs)
        && Arrays.equals(exact, game.exact)
        && Arrays.equals(tieTolerance, game.tieTolerance)
        && outcomes.equals(game.outcomes)
        && Arrays.equals(outcomeNumbers, game.outcomeNumbers);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * title.hashCode() + strategies.hashCode()) + Arrays.hashCode(payoffs);
  }

  /** The title and the shape, as in {@code "Chicken" (2 x 2)}. */
  @Override
  public String toString() {
    return "\"" + title + "\" (" + shape + ")";
  }
}
