package io.entente.solve.forecast;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Who wants what, in one or more dimensions of an issue.
 *
 * @param positions [actor][dimension]
 * @param capabilities by actor, not negative
 * @param saliences [actor][dimension], not negative: how much it cares
 */
public record Actors(
    List<List<Rational>> positions, List<Rational> capabilities, List<List<Rational>> saliences) {

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException if the lists do not fit together, a capability or salience is
   *     negative, or all capabilities are 0
   */
  public Actors {
    positions = positions.stream().map(List::copyOf).toList();
    capabilities = List.copyOf(capabilities);
    saliences = saliences.stream().map(List::copyOf).toList();
    if (positions.isEmpty()
        || capabilities.size() != positions.size()
        || saliences.size() != positions.size()) {
      throw new IllegalArgumentException(
          positions.size()
              + " positions, "
              + capabilities.size()
              + " capabilities, "
              + saliences.size()
              + " saliences");
    }
    WeightedMean.totalOf(capabilities, capabilities);
    for (int actor = 0; actor < positions.size(); actor++) {
      if (positions.get(actor).isEmpty()
          || positions.get(actor).size() != positions.get(0).size()
          || saliences.get(actor).size() != positions.get(0).size()) {
        throw new IllegalArgumentException("actor " + actor + " has other dimensions");
      }
      if (saliences.get(actor).stream().anyMatch(salience -> salience.signum() < 0)) {
        throw new IllegalArgumentException("actor " + actor + " has a negative salience");
      }
    }
  }

  /** How many actors. */
  public int size() {
    return positions.size();
  }

  /** How many dimensions. */
  public int dimensions() {
    return positions.get(0).size();
  }

  /** Everybody's position in one dimension. */
  public List<Rational> positions(int dimension) {
    return positions.stream().map(own -> own.get(dimension)).toList();
  }

  /** Everybody's power in one dimension: capability times salience. */
  public List<Rational> power(int dimension) {
    List<Rational> power = new ArrayList<>();
    for (int actor = 0; actor < size(); actor++) {
      power.add(capabilities.get(actor).times(saliences.get(actor).get(dimension)));
    }
    return power;
  }
}
