package io.entente.solve.correlated;

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

/**
 * Mixtures of one player's strategies against everything that the others may play, as linear
 * programs: which mixture dominates a strategy, and which secures most.
 *
 * <p>What the others may play are their joint profiles, numbered by the index at which this player
 * plays its strategy 0.
 */
public final class Mixtures {

  /** More coefficients than this would take long, and much memory. */
  public static final long MOST_COEFFICIENTS = 1_000_000;

  private final StrategicGame game;
  private final int player;
  private final List<Integer> own;
  private final int[] others;

  /**
   * The mixtures of this player's strategies that are left, against what is left of the others'.
   */
  public Mixtures(StrategicGame game, Restriction left, int player) {
    this.game = game;
    this.player = player;
    this.own = left.strategies(player);
    this.others = others(game.shape(), left, player);
  }

  /** How many coefficients the programs have. */
  public long coefficients() {
    return (own.size() + 1L) * (others.length + 1L);
  }

  /** What the others may play. */
  public int[] others() {
    return others.clone();
  }

  /**
   * A mixture of all of the player's strategies.
   *
   * @param probabilities one per strategy of the player
   * @param value by how much it is better at least, in sum, or what it secures
   * @param others for a mixture that secures most, with which probability the others play what
   *     {@link #others} lists so that this player gets no more; else empty
   */
  public record Mixture(List<Rational> probabilities, Rational value, List<Rational> others) {}

  /**
   * The mixture that is better than a strategy by as much as possible whatever the others play; the
   * value is 0 if none is better everywhere. Empty if not found in the time allowed.
   */
  public Optional<Mixture> dominating(int strategy) {
    Region.Builder region = Region.of(own.size() + 1);
    for (int base : others) {
      Rational[] condition = new Rational[own.size() + 1];
      for (int i = 0; i < own.size(); i++) {
        condition[i] = payoff(strategy, base).minus(payoff(own.get(i), base));
      }
      condition[own.size()] = Rational.ONE;
      region.atMost(condition, Rational.ZERO);
    }
    return solve(region, lastOnly()).map(optimum -> mixture(optimum, List.of()));
  }

  /**
   * The mixture that is nowhere worse than a strategy and in sum over all that the others may play
   * better by as much as possible; the value is 0 if none is better anywhere.
   */
  public Optional<Mixture> weaklyDominating(int strategy) {
    Region.Builder region = Region.of(own.size() + 1);
    Rational[] objective = zeros(own.size() + 1);
    for (int base : others) {
      Rational[] condition = zeros(own.size() + 1);
      for (int i = 0; i < own.size(); i++) {
        condition[i] = payoff(strategy, base).minus(payoff(own.get(i), base));
        objective[i] = objective[i].minus(condition[i]);
      }
      region.atMost(condition, Rational.ZERO);
    }
    return solve(region, objective).map(optimum -> mixture(optimum, List.of()));
  }

  /**
   * The mixture that secures most whatever the others play, and how the others, acting as one, hold
   * this player down to just that: the two sides of one linear program (von Neumann 1928).
   */
  public Optional<Mixture> securing() {
    Rational least = payoff(own.get(0), others[0]);
    for (int base : others) {
      for (int strategy : own) {
        Rational payoff = payoff(strategy, base);
        least = payoff.compareTo(least) < 0 ? payoff : least;
      }
    }
    Region.Builder region = Region.of(own.size() + 1);
    for (int base : others) {
      Rational[] condition = new Rational[own.size() + 1];
      for (int i = 0; i < own.size(); i++) {
        condition[i] = least.minus(payoff(own.get(i), base));
      }
      condition[own.size()] = Rational.ONE;
      region.atMost(condition, Rational.ZERO);
    }
    Optional<Optimum> found = solve(region, lastOnly());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Rational> multipliers = found.get().multipliers().subList(0, others.length);
    Rational sum = Rational.ZERO;
    for (Rational multiplier : multipliers) {
      sum = sum.plus(multiplier);
    }
    List<Rational> punishment = new ArrayList<>();
    for (Rational multiplier : multipliers) {
      punishment.add(multiplier.dividedBy(sum));
    }
    Mixture mixture = mixture(found.get(), punishment);
    return Optional.of(
        new Mixture(mixture.probabilities(), mixture.value().plus(least), punishment));
  }

  private Rational payoff(int strategy, int base) {
    return game.exactPayoff(player, base + strategy * game.shape().stride(player));
  }

  private Optional<Optimum> solve(Region.Builder region, Rational[] objective) {
    Rational[] ones = zeros(own.size() + 1);
    Arrays.fill(ones, 0, own.size(), Rational.ONE);
    Rational[] last = lastOnly();
    boolean unused = objective[own.size()].signum() == 0;
    region.equal(ones, Rational.ONE);
    if (unused) {
      region.atMost(last, Rational.ZERO);
    }
    Optimum optimum = new LinearSolver(region.build()).maximise(objective);
    return optimum.isOptimal() ? Optional.of(optimum) : Optional.empty();
  }

  private Rational[] lastOnly() {
    Rational[] objective = zeros(own.size() + 1);
    objective[own.size()] = Rational.ONE;
    return objective;
  }

  private Mixture mixture(Optimum optimum, List<Rational> punishment) {
    Rational[] probabilities = zeros(game.shape().strategies(player));
    for (int i = 0; i < own.size(); i++) {
      probabilities[own.get(i)] = optimum.point().get(i);
    }
    return new Mixture(List.of(probabilities), optimum.value(), punishment);
  }

  private static Rational[] zeros(int size) {
    Rational[] zeros = new Rational[size];
    Arrays.fill(zeros, Rational.ZERO);
    return zeros;
  }

  private static int[] others(Shape shape, Restriction left, int player) {
    int[] bases = {0};
    for (int other = 0; other < shape.players(); other++) {
      if (other != player) {
        int[] longer = new int[bases.length * left.strategies(other).size()];
        int size = 0;
        for (int base : bases) {
          for (int strategy : left.strategies(other)) {
            longer[size++] = base + strategy * shape.stride(other);
          }
        }
        bases = longer;
      }
    }
    Arrays.sort(bases);
    return bases;
  }
}
