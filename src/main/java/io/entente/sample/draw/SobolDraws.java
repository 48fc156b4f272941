package io.entente.sample.draw;

import io.entente.number.Draws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scrambled Sobol points: run r is the r-th point of a digital net in as many dimensions as there
 * are draw names.
 *
 * <p>The first 2ᵐ runs hold, of every draw, one number in each of 2ᵐ equal parts of (0, 1), and
 * they fill the unit cube evenly in small boxes as well; so a power of two is the number of runs to
 * take. Each dimension is scrambled by a keyed random matrix (lower triangular, ones on its
 * diagonal) and a keyed digital shift. A single run is then uniform on the cube, so means over all
 * runs have no bias. More runs keep the first ones as they are.
 *
 * <p>Dimensions are the draws of the file as it stands, views included and nothing dropped, in the
 * order of {@link DrawNames}: leaving a claim out changes no other draw. Draws beyond the last
 * dimension for which {@link DirectionNumbers} are known are independent random numbers.
 *
 * @see "Sobol' (1967), On the Distribution of Points in a Cube and the Approximate Evaluation of
 *     Integrals, USSR Computational Mathematics and Mathematical Physics 7, 86-112"
 * @see "Matoušek (1998), On the L2-discrepancy for Anchored Boxes, Journal of Complexity 14,
 *     527-556"
 */
public final class SobolDraws implements Sampler {

  /** So many runs have points of their own. */
  public static final long MOST_RUNS = 1L << DirectionNumbers.COUNT;

  private static final int BITS = DirectionNumbers.BITS;

  private final long seed;
  private final Map<String, Integer> dimensions = new LinkedHashMap<>();
  private final DirectionNumbers directions;

  /**
   * The points for these draws.
   *
   * @param seed any long is a seed
   * @param names draw names in the order of their dimensions
   */
  public SobolDraws(long seed, List<String> names) {
    this.seed = seed;
    List<String> within = new ArrayList<>(names);
    if (within.size() > DirectionNumbers.MOST_DIMENSIONS) {
      within = within.subList(0, DirectionNumbers.MOST_DIMENSIONS);
    }
    for (String name : within) {
      dimensions.putIfAbsent(name, dimensions.size());
    }
    directions = new DirectionNumbers(Math.max(1, dimensions.size()));
  }

  /** Of how many draws the numbers are those of a net. */
  public int dimensions() {
    return dimensions.size();
  }

  @Override
  public UniformColumn uniforms(String draw) {
    Integer dimension = dimensions.get(draw);
    return dimension == null ? new RandomDraws(seed).uniforms(draw) : column(draw, dimension);
  }

  private UniformColumn column(String draw, int dimension) {
    long[] rows = new long[BITS];
    long key = Draws.key(seed, draw + "/scramble");
    for (int bit = 0; bit < BITS; bit++) {
      long diagonal = 1L << BITS - 1 - bit;
      rows[bit] = Draws.bits(key, bit) & -diagonal & (1L << BITS) - 1 | diagonal;
    }
    long shift = Draws.bits(key, BITS) >>> Long.SIZE - BITS;
    long[] scrambled = new long[DirectionNumbers.COUNT];
    for (int k = 0; k < scrambled.length; k++) {
      long direction = directions.of(dimension, k);
      for (int bit = 0; bit < BITS; bit++) {
        long parity = Long.bitCount(rows[bit] & direction) & 1;
        scrambled[k] |= parity << BITS - 1 - bit;
      }
    }
    return new Points(shift, scrambled);
  }

  /**
   * One coordinate of all points: the shift and, for each bit of the run's number, the direction of
   * that bit, added without carry. From one run to the next the bits up to the lowest 0 change.
   */
  private static final class Points implements UniformColumn {

    private final long shift;
    private final long[] directions;

    /** By k, the sum of directions 0 to k. */
    private final long[] steps;

    Points(long shift, long[] directions) {
      this.shift = shift;
      this.directions = directions;
      steps = directions.clone();
      for (int k = 1; k < steps.length; k++) {
        steps[k] ^= steps[k - 1];
      }
    }

    @Override
    public void uniforms(long firstRun, double[] out, int n) {
      if (firstRun < 0 || firstRun + n > MOST_RUNS) {
        throw new IllegalArgumentException(
            "runs " + firstRun + " to " + (firstRun + n - 1) + " of " + MOST_RUNS);
      }
      long point = shift;
      for (long left = firstRun; left != 0; left &= left - 1) {
        point ^= directions[Long.numberOfTrailingZeros(left)];
      }
      for (int i = 0; i < n; i++) {
        out[i] = (point + 0.5) * 0x1p-52;
        long next = firstRun + i + 1;
        if (i + 1 < n) {
          point ^= steps[Long.numberOfTrailingZeros(next)];
        }
      }
    }
  }
}
