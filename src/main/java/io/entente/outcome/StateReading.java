package io.entente.outcome;

import io.entente.game.stochastic.Course;
import io.entente.game.stochastic.PlayEvent;
import io.entente.game.stochastic.SimulatedPlay;
import io.entente.game.stochastic.StochasticGame;
import io.entente.sample.CentralStates;
import io.entente.scenario.Condition;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.state.StateProcess;
import io.entente.solve.stochastic.MarkovSolution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A game that is repeated while states move, solved at the central reading: what is done, what that
 * is worth, and how the play is likely to go.
 *
 * @param question what was asked
 * @param central the same reading through the plan that draws are solved by
 * @param states the game
 * @param solution what is done
 */
public record StateReading(
    Question question, CentralReading central, CentralStates states, MarkovSolution solution) {

  /**
   * Solves it.
   *
   * @throws io.entente.sample.UnsolvableException if it cannot be solved in that form
   * @throws io.entente.solve.NotAnsweredException if some stage has no equilibrium that is found
   */
  public static StateReading of(Question question, CentralReading central) {
    CentralStates states = CentralStates.of(central.runs(), central.form());
    return new StateReading(question, central, states, MarkovSolution.of(states.game()));
  }

  /** The game. */
  public StochasticGame game() {
    return states.game();
  }

  /** The scenario with view and changes applied. */
  public Scenario scenario() {
    return central.scenario();
  }

  /** How it is repeated. */
  public StateProcess process() {
    return StateProcess.of(scenario()).orElseThrow();
  }

  /** How the play is likely to go; only games with a last period are followed to their end. */
  public Optional<Course> course() {
    return game().horizon().isPresent()
        ? Optional.of(new Course(game(), solution.plan()))
        : Optional.empty();
  }

  /** The probability of an outcome, as it is asked for; absent where it is not known. */
  public Optional<Double> probability(Outcome outcome) {
    if (course().isEmpty()) {
      return central.equilibria().isEmpty()
          ? Optional.empty()
          : Optional.of(central.probability(outcome));
    }
    Course course = course().get();
    PlayEvent event = event(outcome);
    return Optional.of(
        switch (outcome.at()) {
          case SOME_PERIOD -> course.onAverage(event);
          case END -> course.atEnd(event);
          case EVER -> course.ever(event);
          case ALWAYS -> course.always(event);
        });
  }

  /** The probability of an outcome in each period; of one on states alone, after it. */
  public double[] byPeriod(Outcome outcome) {
    return course().orElseThrow().byPeriod(event(outcome));
  }

  /** Where an outcome holds. Formulas are taken at their centre, tables by period at the first. */
  private PlayEvent event(Outcome outcome) {
    OutcomeCells cells = central.cells(outcome);
    Condition condition = outcome.condition();
    Set<String> mentioned = new LinkedHashSet<>();
    condition.collectDecisions(mentioned);
    boolean ofStates = !mentioned.contains(StateProcess.PERIOD);
    for (String id : mentioned) {
      ofStates &= scenario().decision(id).isEmpty();
    }
    boolean alone = ofStates;
    return new PlayEvent() {
      @Override
      public boolean isOfStates() {
        return alone;
      }

      @Override
      public boolean holds(int period, int state, int profile) {
        return cells.holds(states.cell(period, state, profile), 0);
      }
    };
  }

  /** Some plays drawn by chance. */
  public List<SimulatedPlay> plays(int number, int periods, long seed) {
    List<SimulatedPlay> plays = new ArrayList<>();
    for (int play = 0; play < number; play++) {
      plays.add(SimulatedPlay.of(game(), solution.plan(), periods, seed, play));
    }
    return plays;
  }

  /** What is done in a state in a period, turn by turn: label of the turn to that of the action. */
  public Map<String, String> moves(int period, int state, int profile) {
    var stage = game().stage(period, state);
    Map<String, String> moves = new LinkedHashMap<>();
    for (int turn = 0; turn < stage.turns(); turn++) {
      int action = stage.action(profile, turn);
      moves.put(game().turns().get(turn).name(), stage.actions(turn).get(action));
    }
    return moves;
  }
}
