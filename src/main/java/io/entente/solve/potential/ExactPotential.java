package io.entente.solve.potential;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An exact potential: a function P of profiles such that whoever deviates alone gains as much as P
 * rises, uᵢ(t) − uᵢ(s) = P(t) − P(s); weighted if that holds up to a factor wᵢ > 0 for each player,
 * uᵢ(t) − uᵢ(s) = wᵢ (P(t) − P(s)).
 *
 * <p>There is one if and only if for any two players who each have two strategies, the rest
 * standing still, both gain equally on the way round: D(u₁) = D(u₂), where D(u) = u(b, d) − u(a, d)
 * − u(b, c) + u(a, c). It is enough to look at the squares in which a and c are the first
 * strategies; all others are sums of these. Then P, 0 at the first profile, is unique.
 *
 * @param values P by profile
 * @param weights wᵢ by player; all 1 for an exact potential, else the first player of each group
 *     that is connected by squares has 1
 * @see "Monderer and Shapley (1996), Potential Games, Games and Economic Behavior 14, 124-143"
 */
public record ExactPotential(List<Rational> values, List<Rational> weights) {

  public ExactPotential {
    values = List.copyOf(values);
    weights = List.copyOf(weights);
  }

  /**
   * A square on which two players do not gain equally: no potential can give the four changes.
   *
   * @param one a player
   * @param other another
   * @param corner the profile in which both play their second strategy of the square; in the
   *     opposite one both play their first of all
   * @param gainOne D of the one's payoff
   * @param gainOther D of the other's
   */
  public record Square(int one, int other, int corner, Rational gainOne, Rational gainOther) {}

  /** The profiles at which P is highest, ascending; each is a pure Nash equilibrium. */
  public List<Integer> maxima() {
    Rational most = values.get(0);
    for (Rational value : values) {
      most = value.compareTo(most) > 0 ? value : most;
    }
    List<Integer> maxima = new ArrayList<>();
    for (int index = 0; index < values.size(); index++) {
      if (values.get(index).equals(most)) {
        maxima.add(index);
      }
    }
    return maxima;
  }

  /** A square that rules an exact potential out, the first; empty if there is a potential. */
  public static Optional<Square> obstacle(StrategicGame game) {
    Shape shape = game.shape();
    Rational slack = slack(game);
    for (int corner = 0; corner < shape.profiles(); corner++) {
      for (int one = 0; one < shape.players(); one++) {
        for (int other = one + 1; other < shape.players(); other++) {
          if (shape.strategy(corner, one) != 0 && shape.strategy(corner, other) != 0) {
            Rational gainOne = round(game, one, one, other, corner);
            Rational gainOther = round(game, other, one, other, corner);
            if (gainOne.minus(gainOther).abs().compareTo(slack) > 0) {
              return Optional.of(new Square(one, other, corner, gainOne, gainOther));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** By how much a square may fail where payoffs were computed: four payoffs of each player. */
  private static Rational slack(StrategicGame game) {
    double tolerance = 0;
    for (int player = 0; player < game.shape().players(); player++) {
      tolerance = Math.max(tolerance, game.tieTolerance(player));
    }
    return Rational.ofDouble(tolerance).times(Rational.of(8));
  }

  private static Rational round(StrategicGame game, int whose, int one, int other, int corner) {
    Shape shape = game.shape();
    int left = shape.deviate(corner, one, 0);
    int down = shape.deviate(corner, other, 0);
    int both = shape.deviate(left, other, 0);
    return game.exactPayoff(whose, corner)
        .minus(game.exactPayoff(whose, left))
        .minus(game.exactPayoff(whose, down))
        .plus(game.exactPayoff(whose, both));
  }

  /** The exact potential, if there is one. */
  public static Optional<ExactPotential> of(StrategicGame game) {
    if (obstacle(game).isPresent()) {
      return Optional.empty();
    }
    Rational[] ones = new Rational[game.shape().players()];
    Arrays.fill(ones, Rational.ONE);
    return Optional.of(along(game, ones));
  }

  /**
   * A weighted potential, if there is one. Sought only where payoffs were given as numbers:
   * rounding would be taken for weights.
   */
  public static Optional<ExactPotential> weighted(StrategicGame game) {
    int players = game.shape().players();
    Rational[][] ratio = new Rational[players][players];
    if (game.isRounded() || !ratios(game, ratio)) {
      return Optional.empty();
    }
    Rational[] weights = new Rational[players];
    for (int root = 0; root < players; root++) {
      if (weights[root] == null) {
        weights[root] = Rational.ONE;
        spread(root, ratio, weights);
      }
    }
    for (int one = 0; one < players; one++) {
      for (int other = 0; other < players; other++) {
        Rational needed = ratio[one][other];
        if (needed != null && !weights[other].equals(weights[one].times(needed))) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(along(game, weights));
  }

  /** Fills in what wⱼ / wᵢ must be where some square says so; false if squares disagree. */
  private static boolean ratios(StrategicGame game, Rational[][] ratio) {
    Shape shape = game.shape();
    for (int corner = 0; corner < shape.profiles(); corner++) {
      for (int one = 0; one < shape.players(); one++) {
        for (int other = one + 1; other < shape.players(); other++) {
          if (shape.strategy(corner, one) == 0 || shape.strategy(corner, other) == 0) {
            continue;
          }
          Rational gainOne = round(game, one, one, other, corner);
          Rational gainOther = round(game, other, one, other, corner);
          if (gainOne.signum() != gainOther.signum()) {
            return false;
          }
          if (gainOne.signum() != 0) {
            Rational needed = gainOther.dividedBy(gainOne);
            if (ratio[one][other] != null && !ratio[one][other].equals(needed)) {
              return false;
            }
            ratio[one][other] = needed;
            ratio[other][one] = needed.reciprocal();
          }
        }
      }
    }
    return true;
  }

  private static void spread(int from, Rational[][] ratio, Rational[] weights) {
    for (int to = 0; to < weights.length; to++) {
      if (ratio[from][to] != null && weights[to] == null) {
        weights[to] = weights[from].times(ratio[from][to]);
        spread(to, ratio, weights);
      }
    }
  }

  /** The function that the changes from the first profile on, player by player, add up to. */
  private static ExactPotential along(StrategicGame game, Rational[] weights) {
    Shape shape = game.shape();
    List<Rational> values = new ArrayList<>();
    for (int index = 0; index < shape.profiles(); index++) {
      int player = 0;
      while (player < shape.players() && shape.strategy(index, player) == 0) {
        player++;
      }
      if (player == shape.players()) {
        values.add(Rational.ZERO);
        continue;
      }
      int before = shape.deviate(index, player, 0);
      Rational gain = game.exactPayoff(player, index).minus(game.exactPayoff(player, before));
      values.add(values.get(before).plus(gain.dividedBy(weights[player])));
    }
    return new ExactPotential(values, List.of(weights));
  }
}
