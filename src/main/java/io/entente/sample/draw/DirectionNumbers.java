package io.entente.sample.draw;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The direction numbers of Joe and Kuo, which are chosen so that pairs of dimensions are spread
 * evenly: the k-th coordinate of a Sobol point is the sum without carry of those numbers whose bit
 * is set in the number of the point.
 *
 * <p>They are taken from the points that Commons Math computes with them. It carries those of 1,000
 * dimensions, a table of 40 kB.
 *
 * @see "Joe and Kuo (2008), Constructing Sobol Sequences with Better Two-Dimensional Projections,
 *     SIAM Journal on Scientific Computing 30, 2635-2654"
 */
final class DirectionNumbers {

  /** As many dimensions have direction numbers. */
  static final int MOST_DIMENSIONS = 1000;

  /** As many direction numbers are used, one for each bit of a run's number. */
  static final int COUNT = 31;

  /** A direction number is a fraction of this many binary digits. */
  static final int BITS = 52;

  /** By bit of the run's number and dimension. */
  private final double[][] points = new double[COUNT][];

  DirectionNumbers(int dimensions) {
    SobolSequenceGenerator generator = new SobolSequenceGenerator(dimensions);
    for (int k = 0; k < COUNT; k++) {
      // The generator counts points in the order of the Gray code: of 2^(k+1) − 1 it is 2^k.
      points[k] = generator.skipTo((int) ((1L << k + 1) - 1));
    }
  }

  /** Direction number k of a dimension, in units of 2⁻⁵². */
  long of(int dimension, int k) {
    return (long) (points[k][dimension] * 0x1p52);
  }
}
