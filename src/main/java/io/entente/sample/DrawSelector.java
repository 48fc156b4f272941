package io.entente.sample;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.scenario.Actor;
import io.entente.scenario.Form;
import io.entente.solve.selection.PayoffDominance;
import io.entente.solve.selection.Rule;
import io.entente.solve.selection.Selection;
import io.entente.solve.selection.SelectionRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies a rule of selection to one run of a block: looks at the run's game and equilibria, and
 * says which it picks. Asked only about runs in which there is something to pick.
 *
 * <p>In turn, equilibria are compared by what their paths pay, which is all that payoff dominance
 * looks at; the other rules need moves at once.
 */
public final class DrawSelector {

  private final Plan plan;
  private final Rule rule;
  private final SelectionRule selector;
  private final List<Integer> deciding = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<String>> strategies = new ArrayList<>();

  private DrawSelector(Plan plan, Rule rule) {
    this.plan = plan;
    this.rule = rule;
    this.selector = rule.selector();
    List<Actor> actors = plan.scenario().actors();
    for (int a = 0; a < actors.size(); a++) {
      if (decides(actors.get(a).id())) {
        deciding.add(a);
        names.add(actors.get(a).id());
        List<String> labels = new ArrayList<>();
        for (int s = 1; s <= plan.strategyCount(a); s++) {
          labels.add(Integer.toString(s));
        }
        strategies.add(labels);
      }
    }
  }

  private boolean decides(String actor) {
    return plan.scenario().decisions().stream().anyMatch(d -> d.actor().equals(actor));
  }

  /**
   * A rule at work on runs of a plan; not to be shared by threads.
   *
   * @throws UnsolvableException if the rule says nothing about such games
   */
  public static DrawSelector of(Plan plan, Form form, Rule rule) {
    DrawSelector selector = new DrawSelector(plan, rule);
    if (plan.isRepeated() && (rule == Rule.RISK_DOMINANCE || rule == Rule.LOGIT_LIMIT)) {
      throw UnsolvableException.selection(
          rule.word(), "it is defined for games played once, and this one is repeated");
    }
    if (rule == Rule.RISK_DOMINANCE) {
      int choosers = 0;
      boolean two = true;
      for (int actor : selector.deciding) {
        choosers += plan.strategyCount(actor) > 1 ? 1 : 0;
        two &= plan.strategyCount(actor) <= 2;
      }
      if (choosers > 2 || !two) {
        throw UnsolvableException.selection(
            rule.word(), "it compares equilibria of two actors with two strategies each");
      }
    }
    if (form == Form.SEQUENTIAL && (rule == Rule.RISK_DOMINANCE || rule == Rule.LOGIT_LIMIT)) {
      throw UnsolvableException.selection(
          rule.word(), "it is defined for moves at once, and these are made in turn");
    }
    return selector;
  }

  /** Whether there is something to pick in a run with so many equilibria. */
  public boolean isAsked(int equilibria) {
    return equilibria > 1 && rule != Rule.UNIFORM || equilibria == 0 && rule == Rule.LOGIT_LIMIT;
  }

  /**
   * What is picked in one run of a block.
   *
   * @param equilibria the run's; what is {@linkplain Selection#chosen chosen} are places in it
   */
  public Selection select(Runs runs, int lane, List<Course> equilibria) {
    runs.evaluatePayoffs();
    int[] places = new int[equilibria.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    if (rule == Rule.PAYOFF_DOMINANCE) {
      return PayoffDominance.among(
          deciding.size(),
          places,
          (player, one, other) ->
              compare(
                  runs, lane, deciding.get(player), equilibria.get(one), equilibria.get(other)));
    }
    int[] cells = new int[places.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = equilibria.get(i).cell();
    }
    Selection selection = selector.select(game(runs, lane), cells);
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      if (selection.chosen().contains(cells[i])) {
        chosen.add(i);
      }
    }
    return new Selection(selection.decided(), chosen, selection.mixed(), selection.reason());
  }

  private static int compare(Runs runs, int lane, int actor, Course one, Course other) {
    double gain = runs.payoff(actor, one, lane) - runs.payoff(actor, other, lane);
    double tolerance = runs.tolerance(actor, lane);
    return gain > tolerance ? 1 : gain < -tolerance ? -1 : 0;
  }

  /** The run's game; profiles are numbered as combinations of moves are. */
  private StrategicGame game(Runs runs, int lane) {
    StrategicGameBuilder builder = StrategicGame.builder("", names, strategies);
    for (int player = 0; player < deciding.size(); player++) {
      int actor = deciding.get(player);
      builder.tieTolerance(player, runs.tolerance(actor, lane));
      for (int cell = 0; cell < plan.cells().size(); cell++) {
        builder.payoff(player, cell, runs.payoff(actor, cell, lane));
      }
    }
    return builder.build();
  }

  /** What comes about under a mixed equilibrium that is picked. */
  public Course course(MixedProfile mixed) {
    List<Integer> support = new ArrayList<>();
    List<Double> probabilities = new ArrayList<>();
    for (int cell = 0; cell < plan.cells().size(); cell++) {
      double probability = 1;
      for (int player = 0; player < deciding.size(); player++) {
        int actor = deciding.get(player);
        int strategy = cell / plan.strategyStride(actor) % plan.strategyCount(actor);
        probability *= mixed.probability(player, strategy);
      }
      if (probability > 0) {
        support.add(cell);
        probabilities.add(probability);
      }
    }
    return Course.of(
        support.stream().mapToInt(cell -> cell).toArray(),
        probabilities.stream().mapToDouble(probability -> probability).toArray());
  }

  /** The actors that decide, in the order in which a mixed selection has them. */
  public List<String> players() {
    return List.copyOf(names);
  }
}
