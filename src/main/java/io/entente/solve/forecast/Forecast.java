package io.entente.solve.forecast;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What positions, capabilities and saliences say about where an issue will be settled.
 *
 * <p>Distance of position y from actor k, who stands at x: d = &radic;(&Sigma; (s (x &minus; y) /
 * width)&sup2; / &Sigma; s&sup2;) over the dimensions, s its salience there, width that of the
 * scale; in one dimension the plain distance. It is 0 for an actor that does not care. Utility is 1
 * &minus; d, or (1 &minus; d)(1 + R d) with an inferred {@link RiskAttitude} R.
 *
 * <p>Actors at the same point count as one position in the election that is reported, but as
 * separate proposals in the first one, from which attitudes to risk are inferred.
 */
public final class Forecast {

  private final List<WeightedMedian> medians = new ArrayList<>();
  private final List<Rational> means = new ArrayList<>();
  private final int[] positionOf;
  private final List<Integer> holders = new ArrayList<>();
  private final double[][] distances;
  private final double[] attitudes;
  private final CondorcetElection election;

  /**
   * How an election is held.
   *
   * @param model how proposals are voted on
   * @param risk the range in which attitudes to risk are inferred; empty if nobody minds risk
   * @param byPower whether votes count by capability times salience (summed over the dimensions)
   *     rather than by capability
   */
  public record Options(
      CondorcetElection.Model model, Optional<RiskAttitude> risk, boolean byPower) {

    /** Usual model, nobody minds risk, votes by capability. */
    public static Options usual() {
      return new Options(CondorcetElection.Model.usual(), Optional.empty(), false);
    }
  }

  private Forecast(Actors actors, List<Rational> widths, Options options) {
    for (int dimension = 0; dimension < actors.dimensions(); dimension++) {
      List<Rational> places = actors.positions(dimension);
      medians.add(WeightedMedian.of(places, actors.power(dimension)));
      means.add(WeightedMean.of(places, actors.power(dimension)));
    }
    positionOf = new int[actors.size()];
    for (int actor = 0; actor < actors.size(); actor++) {
      int known = 0;
      while (known < holders.size()
          && !actors.positions().get(holders.get(known)).equals(actors.positions().get(actor))) {
        known++;
      }
      if (known == holders.size()) {
        holders.add(actor);
      }
      positionOf[actor] = known;
    }
    distances = distances(actors, widths);
    double[] votes = votes(actors, options.byPower());
    attitudes = new double[actors.size()];
    if (options.risk().isPresent()) {
      List<Integer> everybody = new ArrayList<>();
      for (int actor = 0; actor < actors.size(); actor++) {
        everybody.add(actor);
      }
      CondorcetElection first = CondorcetElection.of(votes, utilities(everybody), options.model());
      double[] chances = new double[actors.size()];
      for (int actor = 0; actor < chances.length; actor++) {
        chances[actor] = first.probability(actor);
      }
      System.arraycopy(options.risk().get().of(chances), 0, attitudes, 0, attitudes.length);
    }
    election = CondorcetElection.of(votes, utilities(holders), options.model());
  }

  /**
   * A forecast.
   *
   * @param widths by dimension, the width of the scale, above 0
   * @throws IllegalArgumentException if two positions are further apart than the scale is wide, or
   *     nobody with any capability cares about a dimension
   * @throws io.entente.solve.NotAnsweredException if the election has no answer
   */
  public static Forecast of(Actors actors, List<Rational> widths, Options options) {
    return new Forecast(actors, widths, options);
  }

  private static double[][] distances(Actors actors, List<Rational> widths) {
    int n = actors.size();
    double[][] places = new double[actors.dimensions()][n];
    double[][] weights = new double[actors.dimensions()][n];
    for (int dimension = 0; dimension < places.length; dimension++) {
      List<Rational> own = actors.positions(dimension);
      Rational least = own.stream().min(Rational::compareTo).orElseThrow();
      for (int k = 0; k < n; k++) {
        Rational above = own.get(k).minus(least).dividedBy(widths.get(dimension));
        if (above.compareTo(Rational.ONE) > 0) {
          throw new IllegalArgumentException("two positions are further apart than the scale");
        }
        places[dimension][k] = above.toDouble();
        weights[dimension][k] = relativeSalience(actors.saliences().get(k), dimension);
      }
    }
    double[][] distances = new double[n][n];
    for (int k = 0; k < n; k++) {
      for (int other = 0; other < n; other++) {
        double sum = 0;
        double all = 0;
        for (int dimension = 0; dimension < places.length; dimension++) {
          double apart = places[dimension][k] - places[dimension][other];
          double squared = weights[dimension][k] * weights[dimension][k];
          sum += squared * (apart * apart);
          all += squared;
        }
        distances[k][other] = all == 0 ? 0 : Math.sqrt(sum / all);
      }
    }
    return distances;
  }

  /** Salience over the actor's largest, so that squares neither over- nor underflow. */
  private static double relativeSalience(List<Rational> own, int dimension) {
    Rational largest = Rational.ZERO;
    for (Rational salience : own) {
      largest = salience.compareTo(largest) > 0 ? salience : largest;
    }
    return largest.signum() == 0 ? 0 : own.get(dimension).dividedBy(largest).toDouble();
  }

  private static double[] votes(Actors actors, boolean byPower) {
    double[] votes = new double[actors.size()];
    for (int actor = 0; actor < votes.length; actor++) {
      Rational vote = actors.capabilities().get(actor);
      if (byPower) {
        Rational cares = Rational.ZERO;
        for (Rational salience : actors.saliences().get(actor)) {
          cares = cares.plus(salience);
        }
        vote = vote.times(cares);
      }
      votes[actor] = vote.toDouble();
    }
    return votes;
  }

  private double[][] utilities(List<Integer> proposers) {
    double[][] utilities = new double[distances.length][proposers.size()];
    for (int actor = 0; actor < utilities.length; actor++) {
      for (int proposal = 0; proposal < proposers.size(); proposal++) {
        utilities[actor][proposal] =
            RiskAttitude.utility(distances[actor][proposers.get(proposal)], attitudes[actor]);
      }
    }
    return utilities;
  }

  /** The median in one dimension, each actor weighing capability times salience. */
  public WeightedMedian median(int dimension) {
    return medians.get(dimension);
  }

  /** The mean in one dimension, with the same weights. */
  public Rational mean(int dimension) {
    return means.get(dimension);
  }

  /** The number of the position that an actor holds; actors at the same point share it. */
  public int positionOf(int actor) {
    return positionOf[actor];
  }

  /** The first actor that holds a position. */
  public int holderOf(int position) {
    return holders.get(position);
  }

  /** The probability that the position an actor holds prevails. */
  public double winning(int actor) {
    return election.probability(positionOf[actor]);
  }

  /** The attitude to risk; 0 for everybody where none is inferred. */
  public double attitude(int actor) {
    return attitudes[actor];
  }

  /** The utility of another's position to an actor. */
  public double utility(int actor, int other) {
    return RiskAttitude.utility(distances[actor][other], attitudes[actor]);
  }

  /** The election among the positions. */
  public CondorcetElection election() {
    return election;
  }
}
