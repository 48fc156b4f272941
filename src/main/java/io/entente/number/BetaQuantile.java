package io.entente.number;

import java.util.Optional;

/**
 * The inverse distribution function of one Beta(alpha, beta), tabulated: within 1e-9 of the truth,
 * at a small part of the cost of solving.
 *
 * <p>Each half of (0, 1) has a table of its own, the upper one of the mirrored distribution
 * Beta(beta, alpha) at 1 − u, since a quantile behaves like a power near both ends. A table divides
 * every octave [2⁻ʲ⁻¹, 2⁻ʲ) into equal cells, found from the leading bits of u, and holds in each
 * the polynomial of degree five that has the quantile's value and first two derivatives at both
 * ends: x' = 1/f, x'' = −f'/f³ with f the density. Its error is largest in the middle of the cell
 * and is measured there; tables are refined until it is small, and where that does not help, as
 * below 2⁻²⁴, the quantile is solved for.
 */
public final class BetaQuantile {

  private static final int OCTAVES = 23;
  private static final int FEWEST_BITS = 3;
  private static final int MOST_BITS = 6;
  private static final int COEFFICIENTS = 6;
  private static final double TOLERANCE = 1e-10;
  private static final double NEARLY_AN_END = 1e-30;
  private static final int FRACTION_BITS = 52;
  private static final long FRACTION = (1L << FRACTION_BITS) - 1;
  private static final long EXPONENT_ONE = 0x3FF0000000000000L;

  private final BetaSolver solver;
  private final Table lower;
  private final Table upper;

  private BetaQuantile(BetaSolver solver, Table lower, Table upper) {
    this.solver = solver;
    this.lower = lower;
    this.upper = upper;
  }

  /**
   * Tabulates one distribution, in some milliseconds.
   *
   * @throws IllegalArgumentException if a parameter is not positive and finite
   */
  public static BetaQuantile of(double alpha, double beta) {
    BetaSolver solver = new BetaSolver(alpha, beta);
    Table lower = Table.of(solver);
    Table upper = alpha == beta ? lower : Table.of(new BetaSolver(beta, alpha));
    return new BetaQuantile(solver, lower, upper);
  }

  /** The x with P(X ≤ x) = u, for u inside (0, 1). */
  public double at(double u) {
    double x = u < 0.5 ? lower.at(u) : 1 - upper.at(1 - u);
    return x == x ? x : solver.quantile(u);
  }

  /** The quantiles at u[0..n) into out[0..n); {@code out} may be {@code u}. */
  public void at(double[] u, int n, double[] out) {
    for (int i = 0; i < n; i++) {
      out[i] = at(u[i]);
    }
  }

  /** The quantile on [2^-24, 1/2); NaN elsewhere and where no polynomial is good enough. */
  private record Table(int bits, double[] coefficients) {

    static Table of(BetaSolver solver) {
      int bits = FEWEST_BITS;
      Optional<Table> table = filled(solver, bits);
      while (table.isEmpty()) {
        table = filled(solver, ++bits);
      }
      return table.get();
    }

    /** The table with 2^bits cells an octave; empty if that is too coarse and may be refined. */
    private static Optional<Table> filled(BetaSolver solver, int bits) {
      int cells = OCTAVES << bits;
      double[] coefficients = new double[cells * COEFFICIENTS];
      double[] left = knot(solver, leftEnd(0, bits));
      for (int cell = 0; cell < cells; cell++) {
        double from = leftEnd(cell, bits);
        double to = leftEnd(cell + 1, bits);
        double[] right = knot(solver, to);
        double[] polynomial = hermite(left, right, to - from);
        boolean good = error(solver, polynomial, (from + to) / 2) <= TOLERANCE;
        if (!good && bits < MOST_BITS) {
          return Optional.empty();
        }
        for (int i = 0; i < COEFFICIENTS; i++) {
          coefficients[cell * COEFFICIENTS + i] = good ? polynomial[i] : Double.NaN;
        }
        left = right;
      }
      return Optional.of(new Table(bits, coefficients));
    }

    double at(double u) {
      long pattern = Double.doubleToRawLongBits(u);
      long cell = (pattern >>> FRACTION_BITS - bits) - firstCell(bits);
      if (cell < 0 || cell >= OCTAVES << bits) {
        return Double.NaN;
      }
      // What is left of the fraction, as a number t in [0, 1): the place within the cell.
      double t = Double.longBitsToDouble(EXPONENT_ONE | pattern << bits & FRACTION) - 1;
      int c = (int) cell * COEFFICIENTS;
      double[] p = coefficients;
      return p[c]
          + t * (p[c + 1] + t * (p[c + 2] + t * (p[c + 3] + t * (p[c + 4] + t * p[c + 5]))));
    }

    /** The leading bits of 2^-24. */
    private static long firstCell(int bits) {
      return (1023L - OCTAVES - 1) << bits;
    }

    private static double leftEnd(int cell, int bits) {
      return Double.longBitsToDouble((firstCell(bits) + cell) << FRACTION_BITS - bits);
    }

    /** Quantile at u and its first two derivatives. */
    private static double[] knot(BetaSolver solver, double u) {
      double x = solver.quantile(u);
      if (x < NEARLY_AN_END || x == 1) {
        return new double[] {x, 0, 0};
      }
      double slope = 1 / solver.density(x);
      return new double[] {x, slope, -solver.logDensitySlope(x) * slope * slope};
    }

    private static double[] hermite(double[] left, double[] right, double width) {
      double c0 = left[0];
      double c1 = width * left[1];
      double c2 = width * width * left[2] / 2;
      double value = right[0] - (c0 + c1 + c2);
      double slope = width * right[1] - (c1 + 2 * c2);
      double bend = width * width * right[2] / 2 - c2;
      return new double[] {
        c0,
        c1,
        c2,
        10 * value - 4 * slope + bend,
        -15 * value + 7 * slope - 2 * bend,
        6 * value - 3 * slope + bend
      };
    }

    /** How far the polynomial is from the quantile at u, the middle of its cell. */
    private static double error(BetaSolver solver, double[] p, double u) {
      double x = p[0] + (p[1] + (p[2] + (p[3] + (p[4] + p[5] / 2) / 2) / 2) / 2) / 2;
      if (!(x > 0 && x < 1)) {
        return Double.POSITIVE_INFINITY;
      }
      return Math.abs(solver.probability(x) - u) / solver.density(x);
    }
  }
}
