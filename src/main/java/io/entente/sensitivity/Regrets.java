package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.number.Interval;
import io.entente.number.Student;
import io.entente.number.Wilson;
import io.entente.outcome.Question;
import io.entente.sample.Plan;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import io.entente.scenario.Timeline;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

  /** Two payoffs that are means of others may differ by so many units in the last place. */
  private static final double FEW_ULPS = 8;

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

  /** How many times the runs are computed. */
  static long tasks(Study study) {
    return choices(study).size();
  }

  private record Choice(Actor actor, Decision decision, Strategy strategy) {}

  /** Every strategy of every actor that has two or more at its first decision. */
  private static List<Choice> choices(Study study) {
    Scenario scenario = study.question().applied();
    List<Decision> order = Timeline.decisions(scenario, study.question().form());
    List<Choice> choices = new ArrayList<>();
    for (Actor actor : scenario.actors()) {
      boolean met = false;
      for (Decision decision : order) {
        if (!met && decision.actor().equals(actor.id())) {
          met = true;
          for (Strategy strategy : decision.strategies()) {
            if (decision.strategies().size() > 1) {
              choices.add(new Choice(actor, decision, strategy));
            }
          }
        }
      }
    }
    return choices;
  }

  /** Forces every strategy in turn. */
  static Regrets of(Study study, Tasks tasks) {
    List<Choice> choices = choices(study);
    List<Worth> found = tasks.compute(choices.size(), number -> worth(study, choices.get(number)));
    List<OfActor> actors = new ArrayList<>();
    long failed = 0;
    int end;
    for (int from = 0; from < choices.size(); from = end) {
      Choice first = choices.get(from);
      end = from + first.decision().strategies().size();
      for (Worth one : found.subList(from, end)) {
        failed += one.failed();
      }
      actors.add(ofActor(choices.subList(from, end), found.subList(from, end)));
    }
    return new Regrets(actors, failed);
  }

  /** What one forced strategy is worth, by run, and how exact that is. */
  private record Worth(double[] payoffs, double[] tolerances, long failed) {}

  private static Worth worth(Study study, Choice choice) {
    Map<String, String> force = Map.of(choice.decision().id(), choice.strategy().id());
    Question forced = study.question().with(View.forcing(force)).in(study.question().form());
    RunLoop loop = new RunLoop(Plan.of(forced.applied()), forced.form(), List.of());
    Responses responses = loop.responses(study.runs(), study.samples(), true);
    int actor = study.question().scenario().actors().indexOf(choice.actor());
    return new Worth(responses.payoffs(actor), responses.tolerances(actor), responses.failed());
  }

  private static OfActor ofActor(List<Choice> choices, List<Worth> worths) {
    int samples = worths.get(0).payoffs().length;
    double[][] regrets = new double[worths.size()][samples];
    int n = 0;
    for (int run = 0; run < samples; run++) {
      if (fill(worths, run, regrets, n)) {
        n++;
      }
    }
    List<OfStrategy> strategies = new ArrayList<>();
    for (int s = 0; s < regrets.length; s++) {
      strategies.add(ofStrategy(choices.get(s).strategy().id(), Arrays.copyOf(regrets[s], n)));
    }
    Choice first = choices.get(0);
    return new OfActor(first.actor().id(), first.decision().id(), strategies, n, samples - n);
  }

  /** Writes the regrets of one run to place n, if every strategy has a worth there. */
  private static boolean fill(List<Worth> worths, int run, double[][] regrets, int n) {
    int best = 0;
    for (int s = 0; s < worths.size(); s++) {
      double worth = worths.get(s).payoffs()[run];
      if (worth != worth) {
        return false;
      }
      best = worth > worths.get(best).payoffs()[run] ? s : best;
    }
    double most = worths.get(best).payoffs()[run];
    for (int s = 0; s < worths.size(); s++) {
      double worth = worths.get(s).payoffs()[run];
      double rounding =
          worths.get(best).tolerances()[run]
              + worths.get(s).tolerances()[run]
              + FEW_ULPS * Math.ulp(Math.max(Math.abs(most), Math.abs(worth)));
      double regret = most - worth;
      regrets[s][n] = regret <= rounding ? 0 : regret;
    }
    return true;
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
