package io.entente.scenario;

import java.util.Map;
import java.util.TreeMap;

/**
 * How claims become a weight.
 *
 * <p>For claims c = 1..n with signed strengths s, shares h and probabilities p, one draw of the
 * pooled evidence is
 *
 * <pre>  Σ h · sign(s) · (|s| + spread · tri) · [u &lt; p]  /  (n + shrink)</pre>
 *
 * with tri triangular on (-1, 0, 1) and u uniform, one of each per term and claim; centrally it is
 * Σ h·s·p / (n + shrink). A draw is multiplied by exp(-salience²/2 + salience·z), z standard
 * normal, one per term, whose mean is 1; centrally by 1.
 *
 * @param salience log-standard deviation of how much a motive counts, 0 or more
 * @param shrink what is added to the number of claims, so that thinly attested motives count less
 * @param spread half-width of the strength of one claim, 0 or more ({@code tri} in the file)
 * @param holds certainty to the probability that a claim holds
 * @param assumption why these numbers; empty if the file says nothing
 */
public record Pooling(
    double salience, double shrink, double spread, Map<Integer, Double> holds, String assumption) {

  /** Used where neither scenario nor register says anything. */
  public static final Pooling DEFAULT =
      new Pooling(0.5, 1, 1, Map.of(1, 0.3, 2, 0.5, 3, 0.7, 4, 0.85, 5, 0.95), "");

  /** A rule for which no reason is given. */
  public Pooling(double salience, double shrink, double spread, Map<Integer, Double> holds) {
    this(salience, shrink, spread, holds, "");
  }

  public Pooling {
    holds = Map.copyOf(new TreeMap<>(holds));
  }

  /** The probability that a claim of this certainty holds. */
  public double probability(int certainty) {
    Double p = holds.get(certainty);
    if (p == null) {
      throw new IllegalArgumentException("pooling gives no probability for certainty " + certainty);
    }
    return p;
  }
}
