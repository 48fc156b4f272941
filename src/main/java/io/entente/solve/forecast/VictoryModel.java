package io.entente.solve.forecast;

import io.entente.number.Functions;
import java.util.Optional;

/** How likely the coalition for one proposal is to prevail over the one for another. */
public enum VictoryModel {
  /** c / (c + c'). */
  LINEAR("linear", 1),
  /** With the squares of both strengths. */
  SQUARE("square", 2),
  /** With their fourth powers. */
  QUARTIC("quartic", 4),
  /** With their eighth powers. */
  OCTIC("octic", 8),
  /** Certain once one is stronger by a tenth; in between linear in c / (c + c'). */
  BINARY("binary", 0);

  private static final double CERTAIN = 1.1;

  private final String word;
  private final int power;

  VictoryModel(String word, int power) {
    this.word = word;
    this.power = power;
  }

  /** The name in a file. */
  public String word() {
    return word;
  }

  /** The model of that name. */
  public static Optional<VictoryModel> of(String word) {
    for (VictoryModel model : values()) {
      if (model.word.equals(word)) {
        return Optional.of(model);
      }
    }
    return Optional.empty();
  }

  /** The probability that strength c prevails over strength other; both are above 0. */
  double victory(double c, double other) {
    if (this != BINARY) {
      return 1 / (1 + Functions.pow(other / c, power));
    }
    if (c >= CERTAIN * other) {
      return 1;
    }
    if (other >= CERTAIN * c) {
      return 0;
    }
    double part = 1 / (1 + other / c);
    return Math.max(0, Math.min(1, (part * (CERTAIN + 1) - 1) / (CERTAIN - 1)));
  }
}
