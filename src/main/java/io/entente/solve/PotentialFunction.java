package io.entente.solve;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.potential.ExactPotential;
import io.entente.solve.potential.OrdinalPotential;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether one function of the profile moves as every deviator's payoff does, and which.
 *
 * @param kind the strongest kind there is
 * @param values the function by profile; empty if there is none
 * @param weights by player, where the kind is {@link Kind#WEIGHTED} or {@link Kind#EXACT}
 * @param maxima where the function is highest, ascending; each is a pure Nash equilibrium
 * @param obstacle what rules out an exact potential, if there is none
 * @param cycle a round trip of deviations that each gain, which rules out every kind; empty if
 *     there is none
 * @param rounded whether payoffs were computed: they are compared but for rounding, and a weighted
 *     potential is not sought
 */
public record PotentialFunction(
    Kind kind,
    List<Rational> values,
    List<Rational> weights,
    List<Integer> maxima,
    Optional<ExactPotential.Square> obstacle,
    List<Integer> cycle,
    boolean rounded)
    implements Answer {

  /** More profiles are not looked at. */
  private static final int MOST_PROFILES = 100_000;

  /** How closely the function follows payoffs; each kind includes those named after it. */
  public enum Kind {
    /** It rises by what the deviator gains. */
    EXACT("exact"),
    /** By what the deviator gains, up to a factor for each player. */
    WEIGHTED("weighted"),
    /** It rises if and only if the deviator gains. */
    ORDINAL("ordinal"),
    /** It rises if the deviator gains. */
    GENERALISED_ORDINAL("generalised ordinal"),
    /** There is no such function. */
    NONE("none");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The technical name. */
    public String word() {
      return word;
    }
  }

  public PotentialFunction {
    values = List.copyOf(values);
    weights = List.copyOf(weights);
    maxima = List.copyOf(maxima);
    cycle = List.copyOf(cycle);
  }

  @Override
  public Concept concept() {
    return Concept.POTENTIAL;
  }

  /**
   * Looks for the strongest kind.
   *
   * @throws NotAnsweredException if the game is too large
   */
  public static PotentialFunction of(StrategicGame game) {
    if (game.shape().profiles() > MOST_PROFILES) {
      throw new NotAnsweredException(
          "a potential is sought in games of up to "
              + MOST_PROFILES
              + " profiles, and this one has "
              + game.shape().profiles(),
          "--concept pure and dominance work for games of this size");
    }
    boolean rounded = game.isRounded();
    Optional<ExactPotential.Square> obstacle = ExactPotential.obstacle(game);
    Optional<ExactPotential> exact =
        obstacle.isEmpty() ? ExactPotential.of(game) : ExactPotential.weighted(game);
    if (exact.isPresent()) {
      Kind kind = obstacle.isEmpty() ? Kind.EXACT : Kind.WEIGHTED;
      return new PotentialFunction(
          kind,
          exact.get().values(),
          exact.get().weights(),
          exact.get().maxima(),
          obstacle,
          List.of(),
          rounded);
    }
    Kind kind = Kind.ORDINAL;
    Optional<OrdinalPotential> ordinal = OrdinalPotential.of(game);
    if (ordinal.isEmpty()) {
      kind = Kind.GENERALISED_ORDINAL;
      ordinal = OrdinalPotential.generalised(game);
    }
    if (ordinal.isEmpty()) {
      List<Integer> cycle = OrdinalPotential.cycleOfGains(game);
      return new PotentialFunction(
          Kind.NONE, List.of(), List.of(), List.of(), obstacle, cycle, rounded);
    }
    List<Rational> values = new ArrayList<>();
    int most = 0;
    for (int value : ordinal.get().values()) {
      values.add(Rational.of(value));
      most = Math.max(most, value);
    }
    List<Integer> maxima = new ArrayList<>();
    for (int index = 0; index < values.size(); index++) {
      if (ordinal.get().values().get(index) == most) {
        maxima.add(index);
      }
    }
    return new PotentialFunction(kind, values, List.of(), maxima, obstacle, List.of(), rounded);
  }
}
