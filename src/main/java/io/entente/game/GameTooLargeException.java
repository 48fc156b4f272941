package io.entente.game;

import io.entente.number.Decimals;
import java.math.BigInteger;

/**
 * A game whose payoff table would not fit: known, and said, before the table is built.
 *
 * <p>The message gives the number of profiles and the memory that the payoffs alone would take.
 */
public final class GameTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final BigInteger UNIT = BigInteger.valueOf(1000);
  private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"};

  private final BigInteger profiles;
  private final BigInteger bytes;

  GameTooLargeException(BigInteger profiles, BigInteger bytes, String limit) {
    super(
        "the game has "
            + Decimals.grouped(profiles)
            + " profiles; its payoffs would take "
            + readable(bytes)
            + ", "
            + limit);
    this.profiles = profiles;
    this.bytes = bytes;
  }

  /** The number of strategy profiles, exact. */
  public BigInteger profiles() {
    return profiles;
  }

  /** The memory the payoffs would take, in bytes. */
  public BigInteger bytes() {
    return bytes;
  }

  private static String readable(BigInteger bytes) {
    BigInteger amount = bytes;
    int unit = 0;
    while (unit + 1 < UNITS.length && amount.compareTo(BigInteger.valueOf(9_999)) > 0) {
      amount = amount.divide(UNIT);
      unit++;
    }
    return Decimals.grouped(amount) + " " + UNITS[unit];
  }
}
