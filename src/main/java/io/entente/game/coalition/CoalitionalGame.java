package io.entente.game.coalition;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * A coalitional game with transferable utility: what each coalition is worth, exactly.
 *
 * <p>Layout: {@code worth[S]} for S from 0 to 2ⁿ - 1, player p being in S iff bit p of S is set;
 * {@code worth[0]} is 0.
 */
public final class CoalitionalGame {

  /** The most players whose coalitions are listed one by one. */
  public static final int MOST_PLAYERS = 15;

  private final List<String> players;
  private final Rational[] worth;

  /**
   * A game.
   *
   * @param players their names
   * @param worth by coalition
   * @throws IllegalArgumentException if the number of worths is not 2ⁿ, or the empty coalition is
   *     worth something, or there are no players or more than {@link #MOST_PLAYERS}
   */
  public CoalitionalGame(List<String> players, Rational[] worth) {
    this.players = List.copyOf(players);
    this.worth = worth.clone();
    if (players.isEmpty() || players.size() > MOST_PLAYERS) {
      throw new IllegalArgumentException(
          "1 to " + MOST_PLAYERS + " players, not " + players.size());
    }
    if (worth.length != 1 << players.size()) {
      throw new IllegalArgumentException(
          worth.length + " worths of " + players.size() + " players");
    }
    if (worth[0].signum() != 0) {
      throw new IllegalArgumentException("the empty coalition is worth " + worth[0]);
    }
  }

  /** Their names. */
  public List<String> players() {
    return players;
  }

  /** How many players there are. */
  public int size() {
    return players.size();
  }

  /** The coalition of all. */
  public int grand() {
    return worth.length - 1;
  }

  /** What a coalition is worth. */
  public Rational worth(int coalition) {
    return worth[coalition];
  }

  /** What the members of a coalition get together under an allocation. */
  public static Rational total(int coalition, List<Rational> allocation) {
    Rational sum = Rational.ZERO;
    for (int p = 0; p < allocation.size(); p++) {
      sum = (coalition >> p & 1) != 0 ? sum.plus(allocation.get(p)) : sum;
    }
    return sum;
  }

  /** The excess of a coalition: what it is worth beyond what its members get. */
  public Rational excess(int coalition, List<Rational> allocation) {
    return worth[coalition].minus(total(coalition, allocation));
  }

  /** Whether an allocation shares out what all are worth and no coalition has a positive excess. */
  public boolean isInCore(List<Rational> allocation) {
    if (excess(grand(), allocation).signum() != 0) {
      return false;
    }
    for (int s = 1; s < grand(); s++) {
      if (excess(s, allocation).signum() > 0) {
        return false;
      }
    }
    return true;
  }

  /** The coalitions whose excess is highest; of all but the empty one and that of all. */
  public List<Integer> worstOff(List<Rational> allocation) {
    List<Integer> worst = new ArrayList<>();
    for (int s = 1; s < grand(); s++) {
      int sign =
          worst.isEmpty() ? 1 : excess(s, allocation).compareTo(excess(worst.get(0), allocation));
      if (sign > 0) {
        worst.clear();
      }
      if (sign >= 0) {
        worst.add(s);
      }
    }
    return worst;
  }

  /** The names of a coalition's members. */
  public List<String> members(int coalition) {
    List<String> members = new ArrayList<>();
    for (int p = 0; p < players.size(); p++) {
      if ((coalition >> p & 1) != 0) {
        members.add(players.get(p));
      }
    }
    return members;
  }

  /** The worths as the nearest doubles, in the same layout. */
  public double[] approximate() {
    double[] near = new double[worth.length];
    for (int s = 0; s < near.length; s++) {
      near[s] = worth[s].toDouble();
    }
    return near;
  }
}
