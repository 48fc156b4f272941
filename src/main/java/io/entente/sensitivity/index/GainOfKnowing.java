package io.entente.sensitivity.index;

import io.entente.number.Draws;
import io.entente.number.Quantiles;

/**
 * By how much more one gets on average who may choose by the interval an unknown lies in:
 *
 * <pre>  V = Σ_b w_b max_a m_ab - max_a Σ_b w_b m_ab</pre>
 *
 * <p>with m_ab what choice a is worth on average in interval b, and w_b the share of the runs
 * there.
 *
 * <p>With the means of runs in place of m_ab, V is too large on average, since the maximum of noisy
 * means is; even an unknown that tells nothing would seem to gain something. That bias is measured
 * and taken away: means are drawn anew, normal, around m̃_ab with the errors the runs show, and V
 * of these less V of the m̃_ab is the bias, on average over {@value #DRAWS} draws. As chance makes
 * intervals differ too, the m̃_ab are the means drawn towards their common mean m, m̃_ab = m + (1 -
 * 1/F) (m_ab - m), with F the variance of a choice's advantage between intervals over that within
 * (empirical Bayes); and m itself unless F is larger than by chance in 39 of 40 cases. So what
 * tells nothing has about 0, and so has what tells less than these runs could show.
 *
 * <p>The error has the spread of V of means drawn anew around the means of runs, and what comes of
 * which values of the unknown the runs happen to have. The upper end allows for the bias being no
 * larger than if the intervals differed as much as they seem to.
 *
 * @see "Strong and Oakley (2013), An Efficient Method for Computing Single-Parameter Partial
 *     Expected Value of Perfect Information, Medical Decision Making 33, 755-766, for the intervals
 *     and for the bias by drawing means anew"
 * @see "Efron and Morris (1973), Stein's Estimation Rule and Its Competitors, Journal of the
 *     American Statistical Association 68, 117-130"
 */
final class GainOfKnowing {

  private static final int DRAWS = 200;
  private static final double NORMAL_95 = 1.959963984540054;

  private final boolean centred;
  private final int choices;
  private final int intervals;
  private final double[] numbers;
  private final double[][] means;
  private final double[][][] covariances;

  /**
   * What choices are worth more than a further one, which is worth 0.
   *
   * @param worth {@code [choice][place]}, of moderate size
   * @param bin by place the interval, less than 0 for none
   */
  private GainOfKnowing(double[][] worth, int[] bin, int intervals, boolean centred) {
    this.centred = centred;
    choices = worth.length;
    this.intervals = intervals;
    numbers = new double[intervals];
    means = new double[intervals][choices];
    covariances = new double[intervals][choices][choices];
    for (int place = 0; place < bin.length; place++) {
      if (bin[place] >= 0) {
        numbers[bin[place]]++;
        for (int a = 0; a < choices; a++) {
          means[bin[place]][a] += worth[a][place];
        }
      }
    }
    for (int b = 0; b < intervals; b++) {
      for (int a = 0; a < choices; a++) {
        means[b][a] = numbers[b] == 0 ? 0 : means[b][a] / numbers[b];
      }
    }
    for (int place = 0; place < bin.length; place++) {
      if (bin[place] >= 0) {
        double[] mean = means[bin[place]];
        double[][] sum = covariances[bin[place]];
        for (int a = 0; a < choices; a++) {
          for (int c = 0; c <= a; c++) {
            sum[a][c] += (worth[a][place] - mean[a]) * (worth[c][place] - mean[c]);
          }
        }
      }
    }
  }

  /**
   * Measures it.
   *
   * @param worth {@code [choice][place]}, what choices are worth more than a further one, of
   *     moderate size
   * @param bin by place the interval, less than 0 for none
   * @param centred whether each choice is worth nothing by definition if nothing is known
   * @param seed what means are drawn anew by
   */
  static Measured of(double[][] worth, int[] bin, int intervals, boolean centred, long seed) {
    GainOfKnowing of = new GainOfKnowing(worth, bin, intervals, centred);
    double n = 0;
    for (double number : of.numbers) {
      n += number;
    }
    return n == 0 ? Measured.UNKNOWN : of.measured(n, seed);
  }

  private Measured measured(double n, long seed) {
    double[][] shrunk = shrunk(n);
    double[][] errors = new double[intervals * choices][DRAWS];
    for (int i = 0; i < errors.length; i++) {
      Draws.uniforms(Draws.key(seed, "mean " + i), 0, errors[i], DRAWS);
      Quantiles.normal(errors[i], DRAWS);
    }
    correlate(errors);
    double[] around = drawn(shrunk, errors, n);
    double[] spread = drawn(means, errors, n);
    double found = gain(means, n);
    double centre = mean(spread);
    double squares = 0;
    for (double one : spread) {
      squares += (one - centre) * (one - centre);
    }
    double error = NORMAL_95 * Math.sqrt(squares / (DRAWS - 1) + between(shrunk, n));
    double estimate = found - (mean(around) - gain(shrunk, n));
    double most = Math.max(estimate, found - (centre - found));
    return new Measured(estimate, estimate - error, most + error);
  }

  /** The variance of V that comes of which values of the unknown the runs have. */
  private double between(double[][] means, double n) {
    double mean = 0;
    double squares = 0;
    for (int b = 0; b < intervals; b++) {
      double most = 0;
      for (double one : means[b]) {
        most = Math.max(most, one);
      }
      mean += numbers[b] / n * most;
      squares += numbers[b] / n * most * most;
    }
    return Math.max(0, squares - mean * mean) / n;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** V of means drawn anew around some. */
  private double[] drawn(double[][] around, double[][] errors, double n) {
    double[] drawn = new double[DRAWS];
    double[][] again = new double[intervals][choices];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int b = 0; b < intervals; b++) {
        for (int a = 0; a < choices; a++) {
          again[b][a] = around[b][a] + errors[b * choices + a][draw];
        }
      }
      drawn[draw] = gain(again, n);
    }
    return drawn;
  }

  /** Makes of independent standard normal numbers errors of the means. */
  private void correlate(double[][] errors) {
    double[][][] roots = roots();
    for (int b = 0; b < intervals; b++) {
      for (int a = choices - 1; a >= 0; a--) {
        for (int draw = 0; draw < DRAWS; draw++) {
          double error = 0;
          for (int c = 0; c <= a; c++) {
            error += roots[b][a][c] * errors[b * choices + c][draw];
          }
          errors[b * choices + a][draw] = error;
        }
      }
    }
  }

  /** V with these means. */
  private double gain(double[][] means, double n) {
    double[] all = new double[choices];
    for (int b = 0; b < intervals; b++) {
      for (int a = 0; a < choices; a++) {
        all[a] += numbers[b] / n * means[b][a];
      }
    }
    double gain = 0;
    for (int b = 0; b < intervals; b++) {
      double most = 0;
      for (int a = 0; a < choices; a++) {
        most = Math.max(most, centred ? means[b][a] - all[a] : means[b][a]);
      }
      gain += numbers[b] / n * most;
    }
    double unknown = 0;
    for (double one : all) {
      unknown = Math.max(unknown, centred ? 0 : one);
    }
    return gain - unknown;
  }

  /** The means, drawn towards their common mean as far as chance explains how they differ. */
  private double[][] shrunk(double n) {
    double[][] shrunk = new double[intervals][choices];
    for (int a = 0; a < choices; a++) {
      double common = 0;
      double within = 0;
      int filled = 0;
      for (int b = 0; b < intervals; b++) {
        common += numbers[b] / n * means[b][a];
        within += covariances[b][a][a];
        filled += numbers[b] > 0 ? 1 : 0;
      }
      double between = 0;
      for (int b = 0; b < intervals; b++) {
        between += numbers[b] * (means[b][a] - common) * (means[b][a] - common);
      }
      double keep = filled < 2 || n <= filled ? 0 : keep(between, within, filled, n);
      for (int b = 0; b < intervals; b++) {
        shrunk[b][a] = common + keep * (means[b][a] - common);
      }
    }
    return shrunk;
  }

  private static double keep(double between, double within, int filled, double n) {
    int free = filled - 1;
    double ratio = between / free;
    double unit = within / (n - filled);
    // the quantile of chi-square over its degrees of freedom (Wilson and Hilferty 1931)
    double part = 2 / (9.0 * free);
    double root = 1 - part + NORMAL_95 * Math.sqrt(part);
    return ratio <= root * root * root * unit ? 0 : 1 - unit / ratio;
  }

  /** Triangular roots of the covariances of the means (Cholesky); what has no spread stays put. */
  private double[][][] roots() {
    double[][][] roots = new double[intervals][choices][choices];
    for (int b = 0; b < intervals; b++) {
      double scale = numbers[b] < 2 ? 0 : 1 / (numbers[b] * (numbers[b] - 1));
      for (int a = 0; a < choices; a++) {
        for (int c = 0; c <= a; c++) {
          double rest = covariances[b][a][c] * scale;
          for (int k = 0; k < c; k++) {
            rest -= roots[b][a][k] * roots[b][c][k];
          }
          double pivot = c == a ? 0 : roots[b][c][c];
          roots[b][a][c] = c == a ? Math.sqrt(Math.max(0, rest)) : pivot == 0 ? 0 : rest / pivot;
        }
      }
    }
    return roots;
  }
}
