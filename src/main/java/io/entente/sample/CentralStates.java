package io.entente.sample;

import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StateLottery;
import io.entente.game.stochastic.StochasticGame;
import io.entente.number.Rational;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.OrderOfPlay;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A game that is repeated while states move, at the central reading, as the solvers of {@code
 * solve.stochastic} take it. Payoffs, probabilities and discounts are exact where everything they
 * rest on is a fraction.
 */
public final class CentralStates {

  /** A turn: whose, and the decisions taken in it. */
  private record Turn(StochasticGame.Turn turn, List<Integer> decisions) {}

  /** What can be done at a turn: its label, and what it adds to the number of the profile. */
  private record Action(String label, int offset) {}

  private final Runs runs;
  private final Plan plan;
  private final StateMoves moves;
  private final StateGrid grid;
  private final CentralFractions fractions;
  private final StateChances chances;
  private final List<Optional<ExactPayoffTable>> exact = new ArrayList<>();
  private final Map<Integer, StateLottery> lotteries = new HashMap<>();
  private final List<List<int[]>> profiles = new ArrayList<>();
  private final StochasticGame game;
  private boolean rounded;

  private CentralStates(Runs central, Form form) {
    runs = central;
    plan = central.plan();
    moves = plan.stateMoves().orElseThrow();
    grid = moves.grid();
    fractions = new CentralFractions(plan);
    chances = new StateChances(moves, 1);
    chances.evaluate(central);
    for (int a = 0; a < plan.scenario().actors().size(); a++) {
      exact.add(ExactPayoffTable.of(plan, a, fractions));
    }
    game = build(form);
  }

  /**
   * The game of a plan that {@linkplain Plan#isRepeated repeats}.
   *
   * @throws UnsolvableException if something is no probability, or in turn some decision does not
   *     see all that came before it
   */
  public static CentralStates of(Runs central, Form form) {
    return new CentralStates(central, form);
  }

  /** The game. */
  public StochasticGame game() {
    return game;
  }

  /** The scenario's combination of moves and states that a profile of a stage is. */
  public int cell(int period, int state, int profile) {
    int[] full = profiles.get(Math.min(period, profiles.size() - 1)).get(state);
    return grid.cell(full[profile], state, grid.kind(period));
  }

  private StochasticGame build(Form form) {
    Scenario scenario = plan.scenario();
    List<Turn> turns = turns(form);
    List<StochasticGame.Turn> shown = new ArrayList<>();
    turns.forEach(turn -> shown.add(turn.turn()));
    List<String> states = new ArrayList<>();
    for (int state = 0; state < grid.states(); state++) {
      List<String> words = new ArrayList<>();
      grid.words(state).forEach((variable, value) -> words.add(variable + " " + value));
      states.add(String.join(", ", words));
    }
    List<Rational> discounts = new ArrayList<>();
    List<Double> tolerances = new ArrayList<>();
    for (int a = 0; a < scenario.actors().size(); a++) {
      discounts.add(discount(scenario.actors().get(a)));
    }
    int[][][] bound = grid.bound();
    List<List<Stage>> stages = new ArrayList<>();
    for (int period = 0; period < bound.length; period++) {
      boolean same =
          period > 0
              && java.util.Arrays.deepEquals(bound[period], bound[period - 1])
              && grid.kind(period) == grid.kind(period - 1);
      if (same) {
        stages.add(stages.get(period - 1));
        profiles.add(profiles.get(period - 1));
      } else {
        List<int[]> full = new ArrayList<>();
        List<Stage> byState = new ArrayList<>();
        for (int state = 0; state < grid.states(); state++) {
          byState.add(stage(turns, bound[period][state], state, grid.kind(period), full));
        }
        stages.add(byState);
        profiles.add(full);
      }
    }
    while (stages.size() > 1 && stages.get(stages.size() - 1) == stages.get(stages.size() - 2)) {
      stages.remove(stages.size() - 1);
    }
    for (int a = 0; a < scenario.actors().size(); a++) {
      boolean whole = exact.get(a).isPresent() && !rounded;
      tolerances.add(whole ? 0 : runs.tolerance(a, 0) + 0x1p-40 * runs.magnitudes(a)[0]);
    }
    List<String> players = scenario.actors().stream().map(Actor::id).toList();
    return new StochasticGame(
        scenario.title(),
        players,
        states,
        shown,
        form == Form.SEQUENTIAL,
        grid.process().horizon(),
        discounts,
        stages,
        StateLottery.certainly(grid.start()),
        tolerances);
  }

  private Rational discount(Actor actor) {
    var formula = grid.process().discount(actor.id());
    Optional<Rational> value = fractions.value(formula);
    double[] found = new double[1];
    runs.evaluate(formula.bind(plan.sectionSlots()), found);
    boolean sound = found[0] >= 0 && (grid.isEndless() ? found[0] < 1 : found[0] <= 1);
    if (!sound) {
      throw UnsolvableException.discount(actor.id(), found[0], grid.isEndless());
    }
    return value.orElseGet(() -> Rational.ofDouble(found[0]));
  }

  private List<Turn> turns(Form form) {
    List<Decision> decisions = plan.scenario().decisions();
    List<Turn> turns = new ArrayList<>();
    if (form == Form.SEQUENTIAL) {
      OrderOfPlay order =
          OrderOfPlay.of(plan.scenario())
              .orElseThrow(() -> UnsolvableException.imperfectInformation(plan.scenario()));
      for (Decision decision : order.sequence()) {
        int actor = plan.actorIndex(decision.actor());
        turns.add(
            new Turn(
                new StochasticGame.Turn(decision.id(), actor),
                List.of(decisions.indexOf(decision))));
      }
      return turns;
    }
    for (int a = 0; a < plan.scenario().actors().size(); a++) {
      List<Integer> own = new ArrayList<>();
      String id = plan.scenario().actors().get(a).id();
      for (int d = 0; d < decisions.size(); d++) {
        if (decisions.get(d).actor().equals(id)) {
          own.add(d);
        }
      }
      if (!own.isEmpty()) {
        turns.add(new Turn(new StochasticGame.Turn(id, a), own));
      }
    }
    return turns;
  }

  private Stage stage(List<Turn> turns, int[] bound, int state, int kind, List<int[]> into) {
    List<List<Action>> actions = new ArrayList<>();
    List<List<String>> labels = new ArrayList<>();
    int count = 1;
    for (Turn turn : turns) {
      List<Action> own = actions(turn, bound);
      actions.add(own);
      labels.add(own.stream().map(Action::label).toList());
      count *= own.size();
    }
    int[] full = new int[count];
    Rational[][] payoffs = new Rational[exact.size()][count];
    StateLottery[] next = new StateLottery[count];
    for (int profile = 0; profile < count; profile++) {
      int rest = profile;
      for (int turn = actions.size() - 1; turn >= 0; turn--) {
        List<Action> own = actions.get(turn);
        full[profile] += own.get(rest % own.size()).offset();
        rest /= own.size();
      }
      int cell = grid.cell(full[profile], state, kind);
      for (int a = 0; a < payoffs.length; a++) {
        payoffs[a][profile] =
            exact.get(a).isPresent()
                ? exact.get(a).get().at(cell)
                : Rational.ofDouble(runs.payoff(a, cell, 0));
      }
      next[profile] = lottery(moves.situation(state, kind), full[profile]);
    }
    into.add(full);
    return new Stage(labels, payoffs, next);
  }

  private List<Action> actions(Turn turn, int[] bound) {
    List<Action> actions = List.of(new Action("", 0));
    for (int d : turn.decisions()) {
      List<Action> longer = new ArrayList<>();
      List<Strategy> strategies = plan.scenario().decisions().get(d).strategies();
      for (Action before : actions) {
        for (int s = 0; s < strategies.size(); s++) {
          if (bound[d] == Stages.FREE || bound[d] == s) {
            String id = strategies.get(s).id();
            String label = before.label().isEmpty() ? id : before.label() + "/" + id;
            longer.add(new Action(label, before.offset() + s * grid.stride(d)));
          }
        }
      }
      actions = longer;
    }
    return actions;
  }

  private StateLottery lottery(int situation, int profile) {
    int which = moves.classOf(situation)[profile];
    int key = situation * grid.profiles() + which;
    StateLottery known = lotteries.get(key);
    if (known == null) {
      known = make(situation, which);
      lotteries.put(key, known);
    }
    return known;
  }

  private StateLottery make(int situation, int which) {
    List<Integer> states = new ArrayList<>(List.of(0));
    List<Rational> probabilities = new ArrayList<>(List.of(Rational.ONE));
    for (int v = 0; v < moves.ways(situation, which).size(); v++) {
      List<StateMoves.Way> ways = moves.ways(situation, which).get(v);
      Rational[] each = each(ways, v, situation);
      List<Integer> longer = new ArrayList<>();
      List<Rational> products = new ArrayList<>();
      for (int i = 0; i < states.size(); i++) {
        for (int w = 0; w < each.length; w++) {
          longer.add(states.get(i) + ways.get(w).value() * grid.valueStride(v));
          products.add(probabilities.get(i).times(each[w]));
        }
      }
      states = longer;
      probabilities = products;
    }
    return new StateLottery(states, probabilities);
  }

  private Rational[] each(List<StateMoves.Way> ways, int variable, int situation) {
    Rational[] each = new Rational[ways.size()];
    Rational rest = Rational.ONE;
    for (int w = 0; w + 1 < each.length; w++) {
      StateMoves.Way way = ways.get(w);
      CellFormula formula = moves.formulas().get(way.formula());
      Optional<Rational> value = formula.exactly(way.which(), fractions);
      if (value.isEmpty()) {
        rounded = true;
        double found = chances.value(way.formula(), way.which());
        if (!Double.isFinite(found)) {
          throw fault(variable, situation, "not a number");
        }
        value = Optional.of(Rational.ofDouble(found));
      }
      each[w] = value.get();
      rest = rest.minus(each[w]);
      if (each[w].signum() < 0) {
        throw fault(variable, situation, "a probability of " + each[w].toDouble());
      }
    }
    if (rest.toDouble() < -StateChances.SLACK) {
      double sum = 1 - rest.toDouble();
      throw fault(variable, situation, "probabilities that add up to " + sum);
    }
    if (rest.signum() < 0) {
      // rounding alone: the others are made to sum to 1
      Rational sum = Rational.ONE.minus(rest);
      for (int w = 0; w + 1 < each.length; w++) {
        each[w] = each[w].dividedBy(sum);
      }
      rest = Rational.ZERO;
    }
    each[each.length - 1] = rest;
    return each;
  }

  private UnsolvableException fault(int variable, int situation, String what) {
    return UnsolvableException.probability(
        grid.process().variables().get(variable).id(),
        grid.words(situation / grid.kinds()).toString(),
        what);
  }
}
