package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the payoffs of a {@link StrategicGame}.
 *
 * <p>Payoffs are given profile by profile, or as outcomes that profiles refer to. Every payoff must
 * be given; a later one for the same place replaces an earlier one. Once built, a builder is spent.
 */
public final class StrategicGameBuilder {

  final String title;
  final List<String> players;
  final List<List<String>> strategies;
  final Shape shape;
  final double[] tieTolerance;
  final List<Outcome> outcomes = new ArrayList<>();
  String comment = "";

  private double[][] payoffs;
  private final ExactPayoffs.Collector[] exact;
  private int[] outcomeNumbers = new int[0];
  private boolean spent;

  StrategicGameBuilder(
      String title, List<String> players, List<? extends List<String>> strategies) {
    if (players.size() != strategies.size()) {
      throw new IllegalArgumentException(
          "strategies for " + strategies.size() + " players in a game of " + players.size());
    }
    this.title = title;
    this.players = List.copyOf(players);
    int[] counts = new int[players.size()];
    List<List<String>> labels = new ArrayList<>(players.size());
    for (int player = 0; player < counts.length; player++) {
      labels.add(List.copyOf(strategies.get(player)));
      counts[player] = labels.get(player).size();
    }
    this.strategies = List.copyOf(labels);
    this.shape = Shape.of(counts).requireAddressable();
    this.tieTolerance = new double[counts.length];
    this.payoffs = allocate(shape);
    this.exact = new ExactPayoffs.Collector[counts.length];
    for (int player = 0; player < counts.length; player++) {
      Arrays.fill(payoffs[player], Double.NaN);
      exact[player] = new ExactPayoffs.Collector();
    }
  }

  private static double[][] allocate(Shape shape) {
    try {
      return new double[shape.players()][(int) shape.profiles()];
    } catch (OutOfMemoryError full) {
      throw shape.tooLarge("more memory than there is");
    }
  }

  /** The numbers of strategies and the numbering of the profiles. */
  public Shape shape() {
    return shape;
  }

  /** A remark of the author's. */
  public StrategicGameBuilder comment(String comment) {
    this.comment = comment;
    return this;
  }

  /**
   * Payoffs of this player that differ by no more than this tie.
   *
   * @throws IllegalArgumentException if the tolerance is negative or not finite
   */
  public StrategicGameBuilder tieTolerance(int player, double tolerance) {
    if (!(tolerance >= 0 && tolerance <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("a tie tolerance is finite and at least 0: " + tolerance);
    }
    tieTolerance[player] = tolerance;
    return this;
  }

  /**
   * What this player gets at the profile with this index; the double stands for its shortest
   * decimal.
   *
   * @throws IllegalArgumentException if the payoff is not finite
   */
  public StrategicGameBuilder payoff(int player, int index, double payoff) {
    if (!(Math.abs(payoff) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "the payoff of player "
              + player
              + " at profile "
              + shape.profile(index)
              + " is not a finite number: "
              + payoff);
    }
    if (!exact[player].isEmpty() && payoffs[player][index] == payoffs[player][index]) {
      exact[player].put(index, null);
    }
    payoffs[player][index] = payoff + 0.0; // -0.0 becomes 0.0
    return this;
  }

  /** What this player gets at the profile with this index, exactly. */
  public StrategicGameBuilder payoff(int player, int index, Rational payoff) {
    double rounded = payoff.toDouble();
    payoff(player, index, rounded);
    if (!ExactPayoffs.isNamedBy(rounded, payoff)) {
      exact[player].put(index, payoff);
    }
    return this;
  }

  /** Adds an outcome that profiles may refer to, and returns its number: 1 for the first. */
  public int addOutcome(Outcome outcome) {
    if (outcome.players() != players.size()) {
      throw new IllegalArgumentException(
          outcome.players() + " payoffs in an outcome for " + players.size() + " players");
    }
    outcomes.add(outcome);
    return outcomes.size();
  }

  /** The outcome at the profile with this index, by number; 0 for none, where everyone gets 0. */
  public StrategicGameBuilder outcome(int index, int number) {
    if (number < 0 || number > outcomes.size()) {
      throw new IllegalArgumentException(
          "no outcome " + number + ": there are " + outcomes.size() + ", numbered from 1");
    }
    if (outcomeNumbers.length == 0) {
      outcomeNumbers = new int[(int) shape.profiles()];
    }
    outcomeNumbers[index] = number;
    for (int player = 0; player < players.size(); player++) {
      if (number == 0) {
        payoff(player, index, 0.0);
      } else if (outcomes.get(number - 1).isNamedByDoubles()) {
        payoff(player, index, outcomes.get(number - 1).payoff(player));
      } else {
        payoff(player, index, outcomes.get(number - 1).exactPayoff(player));
      }
    }
    return this;
  }

  /**
   * The game.
   *
   * @throws IllegalStateException if a payoff is missing, or the game was built before
   */
  public StrategicGame build() {
    if (spent) {
      throw new IllegalStateException("this builder has built its game");
    }
    PayoffTable[] tables = new PayoffTable[players.size()];
    ExactPayoffs[] sides = new ExactPayoffs[players.size()];
    for (int player = 0; player < tables.length; player++) {
      requireAll(player);
      tables[player] = new PayoffTable(payoffs[player]);
      sides[player] = exact[player].build();
    }
    spent = true;
    payoffs = new double[0][];
    return new StrategicGame(this, tables, sides, outcomeNumbers);
  }

  private void requireAll(int player) {
    for (int index = 0; index < payoffs[player].length; index++) {
      if (payoffs[player][index] != payoffs[player][index]) {
        throw new IllegalStateException(
            "player " + players.get(player) + " has no payoff at profile " + shape.profile(index));
      }
    }
  }
}
