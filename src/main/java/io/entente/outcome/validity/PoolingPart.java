package io.entente.outcome.validity;

import io.entente.scenario.Pooling;
import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers in the rule by which claims become weights, each of which can be moved alone. */
enum PoolingPart {
  SALIENCE("salience", "how much the importance of a reason varies"),
  SPREAD("tri", "how much the strength of a claim varies"),
  SHRINK("shrink", "how much a reason counts less when few claims attest it"),
  HOLDS("holds", "how likely a claim of each certainty is to hold (at most 1)");

  private final String key;
  private final String says;

  PoolingPart(String key, String says) {
    this.key = key;
    this.says = says;
  }

  /** Its key in a file. */
  String key() {
    return key;
  }

  String says() {
    return says;
  }

  boolean isZero(Pooling pooling) {
    return switch (this) {
      case SALIENCE -> pooling.salience() == 0;
      case SPREAD -> pooling.spread() == 0;
      case SHRINK -> pooling.shrink() == 0;
      case HOLDS -> false;
    };
  }

  /** The rule with this number so many times as large; probabilities stay at most 1. */
  Pooling times(Pooling pooling, double factor) {
    double salience = pooling.salience();
    double shrink = pooling.shrink();
    double spread = pooling.spread();
    Map<Integer, Double> holds = new LinkedHashMap<>(pooling.holds());
    switch (this) {
      case SALIENCE -> salience *= factor;
      case SPREAD -> spread *= factor;
      case SHRINK -> shrink *= factor;
      case HOLDS -> holds.replaceAll((certainty, p) -> Math.min(1, p * factor));
    }
    return new Pooling(salience, shrink, spread, holds, pooling.assumption());
  }
}
