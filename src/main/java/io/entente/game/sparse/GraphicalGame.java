package io.entente.game.sparse;

import io.entente.game.Profile;
import io.entente.game.Shape;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A game in strategic form whose payoffs are sums of tables over a few players each: uᵢ(s) = Σₜ
 * Tᵢₜ(s restricted to the players of t).
 *
 * <p>The <em>neighbourhood</em> of a player is itself and everyone on whom some comparison of its
 * own strategies depends. Tables in which its own strategy makes no difference cancel from every
 * comparison and join nobody to it; they still count in its payoff.
 *
 * <p>Payoffs are fractions. Where they stand for computed numbers, the player has a tie tolerance:
 * payoffs closer than that tie.
 *
 * @see "Kearns, Littman and Singh (2001), Graphical Models for Game Theory"
 */
public final class GraphicalGame {

  private final String title;
  private final List<String> players;
  private final List<List<String>> strategies;
  private final List<List<LocalPayoff>> payoffs = new ArrayList<>();
  private final double[] tieTolerance;

  private GraphicalGame(Builder from) {
    title = from.title;
    players = List.copyOf(from.players);
    strategies = List.copyOf(from.strategies);
    from.payoffs.forEach(each -> payoffs.add(List.copyOf(each)));
    tieTolerance = from.tieTolerance.clone();
  }

  /** Puts a game together; nobody's payoff depends on anything until it is said. */
  public static final class Builder {

    private final String title;
    private final List<String> players;
    private final List<List<String>> strategies = new ArrayList<>();
    private final List<List<LocalPayoff>> payoffs = new ArrayList<>();
    private final double[] tieTolerance;

    private Builder(String title, List<String> players, List<List<String>> strategies) {
      this.title = title;
      this.players = List.copyOf(players);
      this.tieTolerance = new double[players.size()];
      for (List<String> own : strategies) {
        this.strategies.add(List.copyOf(own));
        payoffs.add(new ArrayList<>());
      }
    }

    /**
     * Adds a part to a player's payoff.
     *
     * @param on the players it depends on, ascending
     * @param values one for each combination of their strategies, those of the last fastest
     */
    public Builder add(int player, int[] on, List<Rational> values) {
      int[] counts = new int[on.length];
      for (int i = 0; i < on.length; i++) {
        counts[i] = strategies.get(on[i]).size();
      }
      payoffs.get(player).add(LocalPayoff.of(on, counts, values).reduced());
      return this;
    }

    /** Payoffs of this player that differ by no more tie; 0 unless it is said. */
    public Builder tieTolerance(int player, double tolerance) {
      tieTolerance[player] = tolerance;
      return this;
    }

    /** The game. */
    public GraphicalGame build() {
      return new GraphicalGame(this);
    }
  }

  /**
   * Begins a game.
   *
   * @param strategies for each player, at least one
   * @throws IllegalArgumentException if a player has none, or there is no player
   */
  public static Builder builder(String title, List<String> players, List<List<String>> strategies) {
    boolean empty = strategies.stream().anyMatch(List::isEmpty);
    if (players.isEmpty() || players.size() != strategies.size() || empty) {
      throw new IllegalArgumentException("a game has players, and each has a strategy");
    }
    return new Builder(title, players, strategies);
  }

  /** One line for readers. */
  public String title() {
    return title;
  }

  /** The names of the players. */
  public List<String> players() {
    return players;
  }

  /** The names of a player's strategies. */
  public List<String> strategies(int player) {
    return strategies.get(player);
  }

  /** How many strategies a player has. */
  public int strategyCount(int player) {
    return strategies.get(player).size();
  }

  /** How many strategies each player has; there may be too many profiles to be numbered. */
  public Shape shape() {
    int[] counts = new int[players.size()];
    for (int player = 0; player < counts.length; player++) {
      counts[player] = strategyCount(player);
    }
    return Shape.of(counts);
  }

  /** How close two payoffs of this player must be to count as tied; 0 where they are exact. */
  public double tieTolerance(int player) {
    return tieTolerance[player];
  }

  /** What a player gets at a profile. */
  public Rational payoff(int player, Profile profile) {
    int[] played = profile.toArray();
    Rational sum = Rational.ZERO;
    for (LocalPayoff part : payoffs.get(player)) {
      sum = sum.plus(part.at(played));
    }
    return sum;
  }

  /** The parts of a player's payoff that change with what it does itself. */
  public List<LocalPayoff> comparisons(int player) {
    List<LocalPayoff> own = new ArrayList<>();
    for (LocalPayoff part : payoffs.get(player)) {
      if (part.dependsOn(player)) {
        own.add(part);
      }
    }
    return own;
  }

  /** This player and all on whom its comparisons depend, ascending. */
  public List<Integer> neighbourhood(int player) {
    TreeSet<Integer> near = new TreeSet<>();
    near.add(player);
    for (LocalPayoff part : comparisons(player)) {
      for (int place = 0; place < part.players(); place++) {
        near.add(part.player(place));
      }
    }
    return List.copyOf(near);
  }

  /** How a difference of this player's payoffs counts: 1 for a gain, 0 for a tie, -1 for a loss. */
  public int sign(int player, Rational difference) {
    boolean tie =
        tieTolerance[player] > 0 && Math.abs(difference.toDouble()) <= tieTolerance[player];
    return tie ? 0 : difference.signum();
  }
}
