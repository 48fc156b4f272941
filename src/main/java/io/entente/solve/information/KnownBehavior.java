package io.entente.solve.information;

import io.entente.number.Rational;

/**
 * What has been settled of a behavior strategy: probabilities at some information sets, and what
 * subgames are worth in which everything is settled. Immutable but for its maker.
 */
final class KnownBehavior {

  private final Rational[][] probabilities;
  private final Rational[][] values;

  /** Nothing. */
  KnownBehavior(int sets, int nodes) {
    probabilities = new Rational[sets][];
    values = new Rational[nodes][];
  }

  private KnownBehavior(KnownBehavior from) {
    probabilities = from.probabilities.clone();
    values = from.values.clone();
  }

  KnownBehavior copy() {
    return new KnownBehavior(this);
  }

  /** The same, without what subgames are worth. */
  KnownBehavior withoutValues() {
    KnownBehavior plain = new KnownBehavior(this);
    java.util.Arrays.fill(plain.values, null);
    return plain;
  }

  void setProbabilities(int set, Rational[] own) {
    probabilities[set] = own.clone();
  }

  void setValue(int root, Rational[] worth) {
    values[root] = worth.clone();
  }

  boolean hasProbabilities(int set) {
    return probabilities[set] != null;
  }

  Rational probability(int set, int action) {
    return probabilities[set][action];
  }

  boolean hasValue(int node) {
    return values[node] != null;
  }

  Rational value(int node, int player) {
    return values[node][player];
  }
}
