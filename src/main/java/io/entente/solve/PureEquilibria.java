package io.entente.solve;

import io.entente.game.StrategicGame;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * All Nash equilibria in pure strategies of a game in strategic form.
 *
 * <p>Every profile is judged; none is missed. Candidates are found on the doubles ({@link
 * SurvivorScan}); where exact payoffs stand beside the doubles, equal doubles are then settled
 * exactly, which is enough, since a payoff that is exactly best is also best among the rounded
 * ones.
 *
 * <p>Equilibria are listed in the order of their profile indices. Where their number is limited,
 * the first are listed and all are counted.
 */
public final class PureEquilibria {

  private final int limit;

  private PureEquilibria(int limit) {
    this.limit = limit;
  }

  /** Lists every equilibrium. */
  public static PureEquilibria listingAll() {
    return new PureEquilibria(Integer.MAX_VALUE);
  }

  /** Lists so many equilibria, those of lowest index, and counts all. */
  public static PureEquilibria listingAtMost(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("a limit is at least 0: " + limit);
    }
    return new PureEquilibria(limit);
  }

  /** How many equilibria a game has. */
  public record Count(long equilibria, long strict) {}

  /** How many equilibria this game has, and how many of them are strict. */
  public static Count count(StrategicGame game) {
    Finder finder = new Finder(game, 0);
    SurvivorScan.scan(game, finder.players, finder);
    return new Count(finder.equilibria, finder.strict);
  }

  /** The equilibria of this game, each certified by the definition. */
  public Solution<PureEquilibrium> solve(StrategicGame game) {
    Finder finder = new Finder(game, limit);
    SurvivorScan.scan(game, finder.players, finder);
    List<PureEquilibrium> equilibria = new ArrayList<>();
    for (int index : finder.lowest.toArray()) {
      equilibria.add(PureEquilibrium.certified(game, index));
    }
    if (equilibria.size() == finder.equilibria) {
      return Solution.all(equilibria);
    }
    return Solution.some(
        equilibria,
        BigInteger.valueOf(finder.equilibria),
        "only the first " + equilibria.size() + " of " + finder.equilibria + " are listed");
  }

  /** Counts the survivors that are equilibria exactly, and keeps those of lowest index. */
  private static final class Finder implements SurvivorScan.Sink {

    private final StrategicGame game;
    private final int[] players;
    private final LowestIndices lowest;
    private final boolean counting;
    private long equilibria;
    private long strict;

    Finder(StrategicGame game, int limit) {
      this.game = game;
      this.players = SurvivorScan.everyone(game);
      this.lowest = new LowestIndices(limit);
      this.counting = limit == 0;
    }

    @Override
    public void accept(int[] indices, int count) {
      for (int at = 0; at < count; at++) {
        int index = indices[at];
        if (ExactTest.passes(game, players, index)) {
          equilibria++;
          strict += counting && ExactTest.isStrict(game, players, index) ? 1 : 0;
          lowest.add(index);
        }
      }
    }
  }
}
