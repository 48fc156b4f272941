package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Finitely many values with probabilities.
 *
 * @param values in any order; a value may occur several times
 * @param chances above or equal 0; in proportion, so that they need not add up to 1
 */
public record ListedBelief(List<Rational> values, List<Rational> chances) implements Belief {

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException if there is no value of positive probability, or a probability
   *     is negative
   */
  public ListedBelief {
    values = List.copyOf(values);
    chances = List.copyOf(chances);
    if (values.size() != chances.size()) {
      throw new IllegalArgumentException(values.size() + " values, " + chances.size() + " chances");
    }
    if (chances.stream().anyMatch(chance -> chance.signum() < 0)
        || Parties.sum(chances).signum() == 0) {
      throw new IllegalArgumentException("probabilities are not negative, and not all are 0");
    }
  }

  /** A number that is known. */
  public static ListedBelief known(Rational value) {
    return new ListedBelief(List.of(value), List.of(Rational.ONE));
  }

  @Override
  public Rational atLeast(Rational z) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).compareTo(z) >= 0) {
        sum = sum.plus(chances.get(i));
      }
    }
    return sum.dividedBy(Parties.sum(chances));
  }

  @Override
  public Rational expectedMinimum(Rational z) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < values.size(); i++) {
      Rational least = values.get(i).compareTo(z) < 0 ? values.get(i) : z;
      sum = sum.plus(least.times(chances.get(i)));
    }
    return sum.dividedBy(Parties.sum(chances));
  }

  @Override
  public Rational mean() {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < values.size(); i++) {
      sum = sum.plus(values.get(i).times(chances.get(i)));
    }
    return sum.dividedBy(Parties.sum(chances));
  }

  @Override
  public Belief mirrored() {
    return new ListedBelief(values.stream().map(Rational::negate).toList(), chances);
  }

  /** Between two values the probability is the same, so that the higher is better. */
  @Override
  public List<Candidate> candidates(Rational m) {
    List<Candidate> all = new ArrayList<>();
    for (Rational value : values) {
      all.add(new Candidate(value, true));
    }
    return all;
  }
}
