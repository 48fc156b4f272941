package io.entente.sample;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.Outcome;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.OrderOfPlay;
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
   * numbered as {@link Cells} are.
   */
  public static StrategicGame simultaneous(Runs central) {
    return new CentralGame(central).strategic();
  }

  /**
   * Decisions in turn; players are all actors. Each information set is named by the moves seen
   * before, such as {@code US=ask,China=passive}; the first one has an empty name.
   *
   * @throws UnsolvableException if some decision does not see all earlier ones
   */
  public static GameTree sequential(Runs central) {
    return new CentralGame(central).tree();
  }

  private StrategicGame strategic() {
    List<String> players = new ArrayList<>();
    List<List<String>> strategies = new ArrayList<>();
    List<Integer> actors = new ArrayList<>();
    for (int a = 0; a < scenario.actors().size(); a++) {
      List<String> labels = labels(scenario.actors().get(a).id());
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

  private List<String> labels(String actor) {
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

  private GameTree tree() {
    OrderOfPlay order =
        OrderOfPlay.of(scenario)
            .orElseThrow(() -> UnsolvableException.imperfectInformation(scenario));
    List<String> players = scenario.actors().stream().map(Actor::id).toList();
    GameTreeBuilder builder = GameTree.builder(scenario.title(), players);
    List<Optional<ExactPayoffTable>> exact = new ArrayList<>();
    for (int a = 0; a < players.size(); a++) {
      exact.add(exact(a));
      builder.tieTolerance(a, exact.get(a).isPresent() ? 0 : runs.tolerance(a, 0));
    }
    grow(builder, order.sequence(), 0, 0, "", exact);
    return builder.build();
  }

  private void grow(
      GameTreeBuilder builder,
      List<Decision> sequence,
      int depth,
      int cell,
      String history,
      List<Optional<ExactPayoffTable>> exact) {
    if (depth == sequence.size()) {
      Rational[] payoffs = new Rational[exact.size()];
      for (int a = 0; a < payoffs.length; a++) {
        payoffs[a] =
            exact.get(a).isPresent()
                ? exact.get(a).get().at(cell)
                : Rational.ofDouble(runs.payoff(a, cell, 0));
      }
      builder.terminal("", builder.addOutcome(Outcome.of("", payoffs)));
      return;
    }
    Decision decision = sequence.get(depth);
    int axis = cells.decisions().indexOf(decision);
    int player = plan.actorIndex(decision.actor());
    List<String> actions = decision.strategies().stream().map(Strategy::id).toList();
    builder.decision(builder.addInformationSet(player, history, actions));
    for (int s = 0; s < actions.size(); s++) {
      String move = decision.id() + "=" + actions.get(s);
      grow(
          builder,
          sequence,
          depth + 1,
          cell + s * cells.stride(axis),
          history.isEmpty() ? move : history + "," + move,
          exact);
    }
  }

  private Optional<ExactPayoffTable> exact(int actor) {
    return ExactPayoffTable.of(plan, actor, fractions);
  }
}
