package io.entente.solve.bargaining;

/**
 * A {@link Belief} and the {@link BestDemand} under it in doubles, for many runs: fractions of
 * drawn numbers are long.
 *
 * <p>The formulas are those of {@link UniformBelief}, {@link TriangularBelief}, {@link
 * NormalBelief} and {@link ListedBelief}. Immutable.
 */
public final class RoundedBelief {

  private enum Kind {
    UNIFORM,
    TRIANGULAR,
    NORMAL,
    LISTED
  }

  /** Gains that differ by less, in units of what is demanded, may differ by rounding alone. */
  private static final double ROUNDING = 1e-14;

  private final Kind kind;

  /** Low, mode, high; or low, high; or mean, deviation; or values. */
  private final double[] numbers;

  /** Of the values; they add up to 1. */
  private final double[] chances;

  private RoundedBelief(Kind kind, double[] numbers, double... chances) {
    this.kind = kind;
    this.numbers = numbers;
    this.chances = chances;
  }

  /** Every value in [low, high] alike; low &le; high. */
  public static RoundedBelief uniform(double low, double high) {
    require(low <= high);
    return low == high ? known(low) : new RoundedBelief(Kind.UNIFORM, new double[] {low, high});
  }

  /** Rising from low to mode, falling to high; low &le; mode &le; high. */
  public static RoundedBelief triangular(double low, double mode, double high) {
    require(low <= mode && mode <= high);
    return low == high
        ? known(low)
        : new RoundedBelief(Kind.TRIANGULAR, new double[] {low, mode, high});
  }

  /** Bell-shaped; the deviation is not negative. */
  public static RoundedBelief normal(double mean, double deviation) {
    require(deviation >= 0);
    return deviation == 0
        ? known(mean)
        : new RoundedBelief(Kind.NORMAL, new double[] {mean, deviation});
  }

  /** Finitely many values; chances are not negative and not all 0. */
  public static RoundedBelief listed(double[] values, double[] chances) {
    double sum = 0;
    for (double chance : chances) {
      require(chance >= 0);
      sum += chance;
    }
    require(sum > 0);
    double[] shares = chances.clone();
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return new RoundedBelief(Kind.LISTED, values.clone(), shares);
  }

  private static RoundedBelief known(double value) {
    return new RoundedBelief(Kind.LISTED, new double[] {value}, 1);
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw new IllegalArgumentException("not a distribution");
    }
  }

  /** The belief about &minus;c. */
  public RoundedBelief mirrored() {
    int n = numbers.length;
    double[] mirror = new double[n];
    for (int i = 0; i < n; i++) {
      mirror[i] = kind == Kind.LISTED ? -numbers[i] : -numbers[n - 1 - i];
    }
    if (kind == Kind.NORMAL) {
      mirror = new double[] {-numbers[0], numbers[1]};
    }
    return new RoundedBelief(kind, mirror, chances);
  }

  /** P(c &ge; z). */
  public double atLeast(double z) {
    switch (kind) {
      case UNIFORM:
        return Math.max(0, Math.min(1, (numbers[1] - z) / (numbers[1] - numbers[0])));
      case TRIANGULAR:
        if (z <= numbers[0] || z >= numbers[2]) {
          return z <= numbers[0] ? 1 : 0;
        }
        return z < numbers[1]
            ? 1 - (z - numbers[0]) * (z - numbers[0]) / left()
            : (numbers[2] - z) * (numbers[2] - z) / right();
      case NORMAL:
        return NormalBelief.upperTail((z - numbers[0]) / numbers[1]);
      default:
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
          sum += numbers[i] >= z ? chances[i] : 0;
        }
        return Math.min(1, sum);
    }
  }

  /** The expected value of the smaller of z and c. */
  public double expectedMinimum(double z) {
    switch (kind) {
      case UNIFORM:
        double over = Math.max(0, z - numbers[0]);
        return z >= numbers[1] ? mean() : z - over * over / (2 * (numbers[1] - numbers[0]));
      case TRIANGULAR:
        if (z <= numbers[0] || z >= numbers[2]) {
          return z <= numbers[0] ? z : mean();
        }
        double side = z < numbers[1] ? z - numbers[0] : numbers[2] - z;
        double cube = side * side * side / 3;
        return z < numbers[1] ? z - cube / left() : mean() - cube / right();
      case NORMAL:
        double t = (z - numbers[0]) / numbers[1];
        double below = NormalBelief.upperTail(-t);
        return numbers[0] * below - numbers[1] * NormalBelief.density(t) + z * (1 - below);
      default:
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
          sum += chances[i] * Math.min(z, numbers[i]);
        }
        return sum;
    }
  }

  /** The expected value of c. */
  public double mean() {
    switch (kind) {
      case UNIFORM:
        return (numbers[0] + numbers[1]) / 2;
      case TRIANGULAR:
        return (numbers[0] + numbers[1] + numbers[2]) / 3;
      case NORMAL:
        return numbers[0];
      default:
        return expectedMinimum(Double.MAX_VALUE);
    }
  }

  /** The z in [low, high] at which P(c &ge; z)(z + m) is highest; NaN if it is negative or 0. */
  public double bestDemand(double m, double low, double high) {
    double best = Double.NaN;
    double most = 0;
    for (double z : candidates(m)) {
      double clipped = Math.max(low, Math.min(high, z));
      double acceptance = atLeast(clipped);
      double gain = acceptance * (clipped + m);
      double rounding = ROUNDING * (Math.abs(clipped) + Math.abs(m));
      boolean better = gain > most + rounding || gain >= most - rounding && !(clipped >= best);
      if (acceptance > 0 && better) {
        best = clipped;
        most = Math.max(0, gain);
      }
    }
    return kind == Kind.LISTED ? withEnd(best, most, m, low, high) : best;
  }

  /** Between listed values a demand at the upper bound may be best. */
  private double withEnd(double best, double most, double m, double low, double high) {
    double acceptance = atLeast(high);
    boolean better = acceptance * (high + m) > most;
    return acceptance > 0 && high < Double.MAX_VALUE && high >= low && better ? high : best;
  }

  private double[] candidates(double m) {
    switch (kind) {
      case UNIFORM:
        double peak = (numbers[1] - m) / 2;
        return new double[] {Math.max(numbers[0], Math.min(numbers[1], peak))};
      case TRIANGULAR:
        double half = numbers[0] + m;
        double root = Math.sqrt(half * half + 3 * left());
        // (root - half) / 3 without cancellation.
        double below = half > 0 ? left() / (root + half) : (root - half) / 3;
        double above = (numbers[2] - 2 * m) / 3;
        return new double[] {
          numbers[0],
          numbers[1],
          Math.max(numbers[0], Math.min(numbers[1], numbers[0] + below)),
          Math.max(numbers[1], Math.min(numbers[2], above))
        };
      case NORMAL:
        return new double[] {NormalBelief.peak(numbers[0], numbers[1], m)};
      default:
        return numbers;
    }
  }

  private double left() {
    return (numbers[2] - numbers[0]) * (numbers[1] - numbers[0]);
  }

  private double right() {
    return (numbers[2] - numbers[0]) * (numbers[2] - numbers[1]);
  }
}
