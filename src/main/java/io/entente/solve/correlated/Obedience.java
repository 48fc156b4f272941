package io.entente.solve.correlated;

import io.entente.game.CorrelatedStrategy;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * All correlated strategies of a game that everybody obeys: a region of linear conditions over the
 * probabilities of profiles, and the extremes of linear functions on it.
 *
 * <p>Correlated equilibrium (Aumann 1974): for each player i, strategy a that it may be told, and
 * other strategy b, &Sigma; p(a, s&#8331;&#7522;) (u&#7522;(b, s&#8331;&#7522;) - u&#7522;(a,
 * s&#8331;&#7522;)) &le; 0. Coarse (Moulin and Vial 1978): for each player i and strategy b,
 * &Sigma; p(s) (u&#7522;(b, s&#8331;&#7522;) - u&#7522;(s)) &le; 0. Two payoffs that tie count as
 * equal.
 */
public final class Obedience {

  /** More coefficients than this would take long, and much memory. */
  public static final long MOST_COEFFICIENTS = 1_000_000;

  /**
   * The highest value of a function, and where it is reached.
   *
   * @param bound what no strategy that is obeyed exceeds, by the multipliers
   * @param strategy one that reaches it
   */
  public record Highest(Rational bound, CorrelatedStrategy strategy) {}

  private final StrategicGame game;
  private final int[] profiles;
  private final LinearSolver solver;

  private Obedience(StrategicGame game, int[] profiles, Region region) {
    this.game = game;
    this.profiles = profiles;
    this.solver = new LinearSolver(region);
  }

  /**
   * The correlated equilibria.
   *
   * @param played strategies outside of which none of them plays; leaving others out saves time
   */
  public static Obedience correlated(StrategicGame game, Restriction played) {
    int[] profiles = profiles(game.shape(), played);
    Region.Builder region = Region.of(profiles.length);
    for (int player = 0; player < game.shape().players(); player++) {
      for (int told : played.strategies(player)) {
        for (int other : played.strategies(player)) {
          if (told != other) {
            Rational[] gains = zeros(profiles.length);
            for (int i = 0; i < gains.length; i++) {
              if (game.shape().strategy(profiles[i], player) == told) {
                gains[i] = gain(game, player, profiles[i], other);
              }
            }
            add(region, gains);
          }
        }
      }
    }
    return of(game, profiles, region);
  }

  /** The coarse correlated equilibria. */
  public static Obedience coarse(StrategicGame game) {
    int[] profiles = profiles(game.shape(), Restriction.all(game.shape()));
    Region.Builder region = Region.of(profiles.length);
    for (int player = 0; player < game.shape().players(); player++) {
      for (int other = 0; other < game.shape().strategies(player); other++) {
        Rational[] gains = zeros(profiles.length);
        for (int i = 0; i < gains.length; i++) {
          gains[i] = gain(game, player, profiles[i], other);
        }
        add(region, gains);
      }
    }
    return of(game, profiles, region);
  }

  /** How many coefficients the program has: profiles times conditions. */
  public static long coefficients(Shape shape, Restriction played, boolean coarse) {
    long profiles = 1;
    long conditions = 1;
    for (int player = 0; player < shape.players(); player++) {
      long own = coarse ? shape.strategies(player) : played.strategies(player).size();
      profiles *= own;
      conditions += coarse ? own : own * (own - 1);
    }
    return profiles * conditions;
  }

  private static Obedience of(StrategicGame game, int[] profiles, Region.Builder region) {
    Rational[] ones = new Rational[profiles.length];
    Arrays.fill(ones, Rational.ONE);
    return new Obedience(game, profiles, region.equal(ones, Rational.ONE).build());
  }

  /** Adds a condition that gains are at most 0, unless it always holds. */
  private static void add(Region.Builder region, Rational[] gains) {
    for (Rational gain : gains) {
      if (gain.signum() > 0) {
        region.atMost(gains, Rational.ZERO);
        return;
      }
    }
  }

  private static Rational gain(StrategicGame game, int player, int index, int to) {
    int deviation = game.shape().deviate(index, player, to);
    return game.compare(player, deviation, index) == 0
        ? Rational.ZERO
        : game.exactPayoff(player, deviation).minus(game.exactPayoff(player, index));
  }

  private static Rational[] zeros(int size) {
    Rational[] zeros = new Rational[size];
    Arrays.fill(zeros, Rational.ZERO);
    return zeros;
  }

  private static int[] profiles(Shape shape, Restriction played) {
    int[] profiles = new int[(int) shape.profiles()];
    int size = 0;
    for (int index = 0; index < profiles.length; index++) {
      if (played.contains(shape, index)) {
        profiles[size++] = index;
      }
    }
    return Arrays.copyOf(profiles, size);
  }

  /**
   * The highest average of a function of the profile; empty if it was not found in the time
   * allowed.
   *
   * @param function its value at the profile with an index
   */
  public Optional<Highest> highest(IntFunction<Rational> function) {
    Rational[] objective = new Rational[profiles.length];
    for (int i = 0; i < objective.length; i++) {
      objective[i] = function.apply(profiles[i]);
    }
    Optimum optimum = solver.maximise(objective);
    if (!optimum.isOptimal()) {
      return Optional.empty();
    }
    List<Rational> probabilities = new ArrayList<>();
    int next = 0;
    for (int index = 0; index < game.shape().profiles(); index++) {
      boolean listed = next < profiles.length && profiles[next] == index;
      probabilities.add(listed ? optimum.point().get(next++) : Rational.ZERO);
    }
    return Optional.of(new Highest(optimum.value(), new CorrelatedStrategy(probabilities)));
  }
}
