package io.entente.solve.disjunction;

import io.entente.number.Rational;

/** How changes of several numbers, each times its cost, are added up. */
public enum Norm {
  /** Their sum. */
  SUM("l1"),
  /** The largest of them. */
  LARGEST("linf");

  private final String word;

  Norm(String word) {
    this.word = word;
  }

  /** How it is called on the command line. */
  public String word() {
    return word;
  }

  Rational join(Rational one, Rational other) {
    if (this == SUM) {
      return one.plus(other);
    }
    return one.compareTo(other) >= 0 ? one : other;
  }
}
