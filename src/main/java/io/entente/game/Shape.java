package io.entente.game;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The shape of a game in strategic form: how many strategies each player has, and where in a flat
 * table each profile stands.
 *
 * <p>Profiles are numbered row by row, the last player's strategy varying fastest: index = Σ
 * strategy(p) · stride(p), with stride(last) = 1 and stride(p) = stride(p + 1) · strategies(p + 1).
 * Players and strategies count from 0.
 *
 * <p>A shape may describe a game far too large to store, so that its size can be named; the methods
 * that speak of indices need one that {@linkplain #isAddressable() fits an index}.
 */
public final class Shape {

  /** The most profiles that one array can hold. */
  private static final long MOST_PROFILES = Integer.MAX_VALUE - 64;

  private final int[] counts;
  private final int[] strides;
  private final long profiles;

  private Shape(int[] counts) {
    this.counts = counts;
    this.profiles = product(counts);
    this.strides = isAddressable() ? strides(counts) : new int[0];
  }

  /**
   * The shape with these numbers of strategies, one per player.
   *
   * @throws IllegalArgumentException if there is no player, or a player without strategies
   */
  public static Shape of(int... strategies) {
    if (strategies.length == 0) {
      throw new IllegalArgumentException("a game needs at least one player");
    }
    for (int player = 0; player < strategies.length; player++) {
      if (strategies[player] < 1) {
        throw new IllegalArgumentException(
            "player " + player + " needs at least one strategy, found " + strategies[player]);
      }
    }
    return new Shape(strategies.clone());
  }

  /** The number of players. */
  public int players() {
    return counts.length;
  }

  /** The number of strategies of this player. */
  public int strategies(int player) {
    return counts[player];
  }

  /** The number of profiles: exact, or {@link Long#MAX_VALUE} where it is at least that. */
  public long profiles() {
    return profiles;
  }

  /** The number of profiles, exact whatever its size. */
  public BigInteger exactProfiles() {
    BigInteger product = BigInteger.ONE;
    for (int count : counts) {
      product = product.multiply(BigInteger.valueOf(count));
    }
    return product;
  }

  /** The memory that all payoffs take as doubles, in bytes; {@link Long#MAX_VALUE} if more. */
  public long bytes() {
    long perProfile = 8L * counts.length;
    return profiles > Long.MAX_VALUE / perProfile ? Long.MAX_VALUE : profiles * perProfile;
  }

  /** Whether the profiles can be numbered by an int, hence stored in arrays. */
  public boolean isAddressable() {
    return profiles <= MOST_PROFILES;
  }

  /**
   * Returns this shape if its profiles can be numbered and their payoffs take at most so many
   * bytes.
   *
   * @throws GameTooLargeException otherwise, with the number of profiles and the memory needed
   */
  public Shape requireTable(long mostBytes) {
    requireAddressable();
    if (bytes() > mostBytes) {
      throw tooLarge("more than the " + mostBytes / 1_000_000 + " MB set aside for it");
    }
    return this;
  }

  /** How far apart in the table two profiles are that differ by one in this player's strategy. */
  public int stride(int player) {
    requireAddressable();
    return strides[player];
  }

  /**
   * The index of a profile.
   *
   * @param strategies one strategy per player
   * @throws IllegalArgumentException if a strategy does not exist or their number is not players()
   */
  public int index(int... strategies) {
    requireAddressable();
    if (strategies.length != counts.length) {
      throw new IllegalArgumentException(
          "a profile of this game has " + counts.length + " strategies, not " + strategies.length);
    }
    int index = 0;
    for (int player = 0; player < counts.length; player++) {
      int strategy = strategies[player];
      if (strategy < 0 || strategy >= counts[player]) {
        throw new IllegalArgumentException(
            "player " + player + " has " + counts[player] + " strategies; no strategy " + strategy);
      }
      index += strategy * strides[player];
    }
    return index;
  }

  /** The strategy that this player plays in the profile with this index. */
  public int strategy(int index, int player) {
    requireAddressable();
    return index / strides[player] % counts[player];
  }

  /** The index of the profile in which this player alone has changed to this strategy. */
  public int deviate(int index, int player, int strategy) {
    return index + (strategy - strategy(index, player)) * strides[player];
  }

  /** The profile with this index. */
  public Profile profile(int index) {
    requireAddressable();
    if (index < 0 || index >= profiles) {
      throw new IllegalArgumentException("no profile " + index + " among " + profiles);
    }
    int[] strategies = new int[counts.length];
    for (int player = 0; player < counts.length; player++) {
      strategies[player] = strategy(index, player);
    }
    return new Profile(strategies);
  }

  Shape requireAddressable() {
    if (!isAddressable()) {
      throw tooLarge("and a table holds at most " + MOST_PROFILES + " profiles");
    }
    return this;
  }

  GameTooLargeException tooLarge(String limit) {
    BigInteger number = exactProfiles();
    return new GameTooLargeException(
        number, number.multiply(BigInteger.valueOf(8L * counts.length)), limit);
  }

  private static long product(int[] counts) {
    long product = 1;
    for (int count : counts) {
      if (product > Long.MAX_VALUE / count) {
        return Long.MAX_VALUE;
      }
      product *= count;
    }
    return product;
  }

  private static int[] strides(int[] counts) {
    int[] strides = new int[counts.length];
    int stride = 1;
    for (int player = counts.length - 1; player >= 0; player--) {
      strides[player] = stride;
      stride *= counts[player];
    }
    return strides;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape && Arrays.equals(counts, shape.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  /** The numbers of strategies, as in "3 x 3 x 2". */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int count : counts) {
      text.append(text.length() == 0 ? "" : " x ").append(count);
    }
    return text.toString();
  }
}
