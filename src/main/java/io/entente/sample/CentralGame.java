package io.entente.sample;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The game at the central reading, as the solvers of {@code solve} take it. A player's payoffs are
 * exact where everything they rest on is a fraction ({@link CentralFractions}), so that what ties
 * by its structure ties; otherwise they carry their rounding error as tie tolerance.
 */
public final class CentralGame {

  private final Plan plan;
  private final Runs runs;
  private final Scenario scenario;
  private final Cells cells;
  private final CentralFractions fractions;

  private CentralGame(Runs central) {
    this.runs = central;
    this.plan = central.plan();
    this.scenario = plan.scenario();
    this.cells = plan.cells();
    this.fractions = new CentralFractions(plan);
  }

  /**
   * All decisions at once. Players are the actors that decide, in scenario order; a player with
   * several decisions has one strategy per combination, labelled {@code first/second}. Profiles are
   * numbered as {@link Cells} are. With private information a strategy is a plan for all that may
   * be known, and payoffs are expected ones.
   *
   * @throws UnsolvableException if it cannot be played at once
   */
  public static StrategicGame simultaneous(Runs central) {
    return new CentralGame(central).strategic();
  }

  /**
   * Decisions in turn; players are all actors. Each information set is named by what is known
   * there, such as {@code US=ask,China=passive}; where nothing is, the name is empty.
   *
   * @throws UnsolvableException if it cannot be played in turn, or an actor forgets
   */
  public static GameTree sequential(Runs central) {
    return new CentralGame(central).tree(Form.SEQUENTIAL);
  }

  /**
   * The tree in either form: at once, decisions know of nothing but what chance brings.
   *
   * @throws UnsolvableException if it cannot be played in this form
   */
  public static GameTree tree(Runs central, Form form) {
    return new CentralGame(central).tree(form);
  }

  /** The tree with the combination of moves at each of its nodes. */
  static TreeGrower.Grown grown(Runs central, Form form) {
    return new CentralGame(central).grown(form);
  }

  private StrategicGame strategic() {
    if (!scenario.chance().isEmpty() || !scenario.isUnconditional()) {
      return tree(Form.SIMULTANEOUS).strategicForm();
    }
    List<String> players = new ArrayList<>();
    List<List<String>> strategies = new ArrayList<>();
    List<Integer> actors = new ArrayList<>();
    for (int a = 0; a < scenario.actors().size(); a++) {
      List<String> labels = labels(scenario, scenario.actors().get(a).id());
      if (!labels.isEmpty()) {
        players.add(scenario.actors().get(a).id());
        strategies.add(labels);
        actors.add(a);
      }
    }
    StrategicGameBuilder builder = StrategicGame.builder(scenario.title(), players, strategies);
    for (int player = 0; player < actors.size(); player++) {
      int actor = actors.get(player);
      Optional<ExactPayoffTable> exact = exact(actor);
      builder.tieTolerance(player, exact.isPresent() ? 0 : runs.tolerance(actor, 0));
      for (int cell = 0; cell < cells.size(); cell++) {
        if (exact.isPresent()) {
          builder.payoff(player, cell, exact.get().at(cell));
        } else {
          builder.payoff(player, cell, runs.payoff(actor, cell, 0));
        }
      }
    }
    return builder.build();
  }

  /** The strategies of an actor when all decide at once; none for a bystander. */
  static List<String> labels(Scenario scenario, String actor) {
    List<String> labels = new ArrayList<>();
    for (Decision decision : scenario.decisions()) {
      if (!decision.actor().equals(actor)) {
        continue;
      }
      List<String> longer = new ArrayList<>();
      for (String before : labels.isEmpty() ? List.of("") : labels) {
        for (Strategy strategy : decision.strategies()) {
          longer.add(before.isEmpty() ? strategy.id() : before + "/" + strategy.id());
        }
      }
      labels = longer;
    }
    return labels;
  }

  private GameTree tree(Form form) {
    return grown(form).tree();
  }

  private TreeGrower.Grown grown(Form form) {
    int actors = scenario.actors().size();
    List<Optional<ExactPayoffTable>> exact = new ArrayList<>();
    double[] tolerance = new double[actors];
    for (int a = 0; a < actors; a++) {
      exact.add(exact(a));
      tolerance[a] = exact.get(a).isPresent() ? 0 : runs.tolerance(a, 0);
    }
    return TreeGrower.grow(plan, form, new Numbers(exact), tolerance);
  }

  /** The numbers of the central reading, exact where they are fractions. */
  private final class Numbers implements TreeGrower.Numbers {

    private final List<Optional<ExactPayoffTable>> exact;
    private final CentralChances chances = new CentralChances(runs, fractions);

    Numbers(List<Optional<ExactPayoffTable>> exact) {
      this.exact = exact;
    }

    @Override
    public Rational[] payoffs(int cell) {
      Rational[] payoffs = new Rational[exact.size()];
      for (int a = 0; a < payoffs.length; a++) {
        payoffs[a] =
            exact.get(a).isPresent()
                ? exact.get(a).get().at(cell)
                : Rational.ofDouble(runs.payoff(a, cell, 0));
      }
      return payoffs;
    }

    @Override
    public List<Rational> probabilities(int chance, int outcomes, int cell) {
      return chances.probabilities(chance, outcomes, cell);
    }
  }

  private Optional<ExactPayoffTable> exact(int actor) {
    return ExactPayoffTable.of(plan, actor, fractions);
  }
}
