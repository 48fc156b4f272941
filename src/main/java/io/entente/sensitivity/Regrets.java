package io.entente.sensitivity;

import io.entente.number.Interval;
import io.entente.number.Student;
import io.entente.number.Wilson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each choice may cost an actor who must make it before it is known which run is the true one:
 * the regret of every strategy of every actor.
 *
 * <p>In each run the actor is forced to each strategy of its first decision in turn, and everything
 * else is solved as it stands, the actor's later decisions included: the others know the choice. A
 * strategy is worth the actor's mean payoff over the equilibria of the run. Its regret is what the
 * best strategy in that run is worth minus that. The first decision is the one that comes first in
 * the order of play, and where all choose at once the first in the file.
 *
 * <p>A run counts for an actor if every strategy has an equilibrium in pure strategies there.
 * Regrets within the rounding of two payoffs are 0, and both strategies are best.
 *
 * @param actors by actor with a choice, in file order
 * @param failed runs that failed, over all strategies
 * @see "Savage (1951), The Theory of Statistical Decision, Journal of the American Statistical
 *     Association 46, 55-67"
 * @see "Lempert, Popper and Bankes (2003), Shaping the Next One Hundred Years, RAND"
 */
public record Regrets(List<OfActor> actors, long failed) {

  private static final double HIGH = 0.95;

  /**
   * The strategies of one actor.
   *
   * @param actor its id
   * @param decision the decision they are of
   * @param strategies in file order
   * @param runs runs in which every strategy has an equilibrium
   * @param without the other runs
   */
  public record OfActor(
      String actor, String decision, List<OfStrategy> strategies, long runs, long without) {

    public OfActor {
      strategies = List.copyOf(strategies);
    }
  }

  /**
   * One strategy, over the runs that count; all not a number if there are none, or if payoffs are
   * too large to be subtracted.
   *
   * @param strategy its id
   * @param mean mean regret, at least 0
   * @param low lower end of its 95 % interval, Student's, cut at 0
   * @param high upper end
   * @param high95 the 95 % quantile of the regret
   * @param largest the largest regret
   * @param best share of runs in which no other strategy is worth more
   * @param bestLow lower end of its interval, Wilson's
   * @param bestHigh upper end
   */
  public record OfStrategy(
      String strategy,
      double mean,
      double low,
      double high,
      double high95,
      double largest,
      double best,
      double bestLow,
      double bestHigh) {}

  public Regrets {
    actors = List.copyOf(actors);
  }

  /** The regrets of every strategy. */
  static Regrets of(ForcedMoves moves) {
    List<OfActor> actors = new ArrayList<>();
    for (ForcedMoves.OfActor one : moves.actors()) {
      List<OfStrategy> strategies = new ArrayList<>();
      for (int s = 0; s < one.strategies().size(); s++) {
        strategies.add(ofStrategy(one.strategies().get(s), one.regrets()[s].clone()));
      }
      long runs = one.runs().length;
      actors.add(new OfActor(one.actor(), one.decision(), strategies, runs, one.samples() - runs));
    }
    return new Regrets(actors, moves.failed());
  }

  private static OfStrategy ofStrategy(String strategy, double[] regrets) {
    Arrays.sort(regrets);
    int n = regrets.length;
    double largest = n == 0 ? Double.NaN : regrets[n - 1];
    if (!(largest <= Double.MAX_VALUE)) {
      double no = Double.NaN;
      return new OfStrategy(strategy, no, no, no, no, no, no, no, no);
    }
    double unit = largest > 0 ? largest : 1;
    double sum = 0;
    long zeros = 0;
    for (double regret : regrets) {
      sum += regret / unit;
      zeros += regret == 0 ? 1 : 0;
    }
    double mean = sum / n;
    double squares = 0;
    for (double regret : regrets) {
      squares += (regret / unit - mean) * (regret / unit - mean);
    }
    Interval around =
        n < 2
            ? new Interval(0, Double.POSITIVE_INFINITY)
            : Student.interval(mean, Math.sqrt(squares / (n - 1)), n);
    Interval best = Wilson.interval(zeros, n);
    return new OfStrategy(
        strategy,
        mean * unit,
        Math.max(0, around.low()) * unit,
        around.high() * unit,
        regrets[(int) Math.ceil(HIGH * n) - 1],
        largest,
        (double) zeros / n,
        best.low(),
        best.high());
  }
}
