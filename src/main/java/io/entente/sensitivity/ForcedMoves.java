package io.entente.sensitivity;

import io.entente.batch.Tasks;
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
 * What every actor gets less than by its best move, run by run, when it is forced to each strategy
 * of its first decision in turn and all else is solved as it stands.
 *
 * @param actors by actor with a choice, in file order
 * @param failed runs that failed, over all strategies
 */
record ForcedMoves(List<OfActor> actors, long failed) {

  /** Two payoffs that are means of others may differ by so many units in the last place. */
  private static final double FEW_ULPS = 8;

  /**
   * One actor.
   *
   * @param actor its id
   * @param decision its first decision
   * @param strategies their ids, in file order
   * @param runs the numbers of the runs in which every strategy has an equilibrium
   * @param regrets {@code [strategy][place in runs]}; within rounding of the best it is 0
   * @param samples how many runs there were
   */
  record OfActor(
      String actor,
      String decision,
      List<String> strategies,
      int[] runs,
      double[][] regrets,
      long samples) {}

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
  static ForcedMoves of(Study study, Tasks tasks) {
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
    return new ForcedMoves(actors, failed);
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
    int[] runs = new int[samples];
    int n = 0;
    for (int run = 0; run < samples; run++) {
      if (fill(worths, run, regrets, n)) {
        runs[n] = run;
        n++;
      }
    }
    List<String> strategies = new ArrayList<>();
    for (int s = 0; s < regrets.length; s++) {
      strategies.add(choices.get(s).strategy().id());
      regrets[s] = Arrays.copyOf(regrets[s], n);
    }
    Choice first = choices.get(0);
    return new OfActor(
        first.actor().id(),
        first.decision().id(),
        strategies,
        Arrays.copyOf(runs, n),
        regrets,
        samples);
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
}
