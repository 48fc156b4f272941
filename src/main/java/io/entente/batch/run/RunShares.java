package io.entente.batch.run;

import java.util.Arrays;

/**
 * Of every run of a chunk, in which share of its equilibria each outcome comes about, or that there
 * are none. Nearly all shares are 0 or 1, so they are kept as bytes that number the shares that
 * occur; where there are more than bytes can number, as they are.
 */
final class RunShares {

  private static final int NONE = 0;
  private static final int MOST_CODES = 255;

  private final byte[][] codes;
  private final double[][] plain;
  private final double[] values = new double[MOST_CODES];
  private int used = 3;

  RunShares(int outcomes, int rows) {
    codes = new byte[outcomes][rows];
    plain = new double[outcomes][];
    values[1] = 0;
    values[2] = 1;
  }

  /** Sets a share; what is never set is a run without an equilibrium. */
  void set(int outcome, int row, double share) {
    if (plain[outcome] != null) {
      plain[outcome][row] = share;
      return;
    }
    int code = code(share);
    if (code == NONE) {
      spread(outcome);
      plain[outcome][row] = share;
    } else {
      codes[outcome][row] = (byte) code;
    }
  }

  private int code(double share) {
    if (share == 0 || share == 1) {
      return share == 0 ? 1 : 2;
    }
    for (int code = 3; code < used; code++) {
      if (values[code] == share) {
        return code;
      }
    }
    if (used == MOST_CODES) {
      return NONE;
    }
    values[used] = share;
    return used++;
  }

  private void spread(int outcome) {
    double[] shares = new double[codes[outcome].length];
    Arrays.fill(shares, Double.NaN);
    for (int row = 0; row < shares.length; row++) {
      int code = codes[outcome][row] & 0xFF;
      shares[row] = code == NONE ? Double.NaN : values[code];
    }
    plain[outcome] = shares;
    codes[outcome] = new byte[0];
  }

  /** The share of a run; not a number if it has no equilibrium. */
  double share(int outcome, int row) {
    if (plain[outcome] != null) {
      return plain[outcome][row];
    }
    int code = codes[outcome][row] & 0xFF;
    return code == NONE ? Double.NaN : values[code];
  }
}
