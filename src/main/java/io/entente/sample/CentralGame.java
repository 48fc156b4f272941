package io.entente.sample;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.game.Outcome;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import io.entente.scenario.OrderOfPlay;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The game at the central reading, as the solvers of {@code solve} take it. Payoffs that the file
 * gives as numbers or fractions stay exact; computed ones carry their rounding error as tie
 * tolerance.
 */
public final class CentralGame {

  private final Plan plan;
  private final Runs runs;
  private final Scenario scenario;
  private final Cells cells;

  private CentralGame(Runs central) {
    this.runs = central;
    this.plan = central.plan();
    this.scenario = plan.scenario();
    this.cells = plan.cells();
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
      builder.tieTolerance(player, runs.tolerance(actor, 0));
      ExactLevels exact = new ExactLevels(actor);
      for (int cell = 0; cell < cells.size(); cell++) {
        Optional<Rational> literal = exact.at(cell);
        if (literal.isPresent()) {
          builder.payoff(player, cell, literal.get());
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
    List<ExactLevels> exact = new ArrayList<>();
    for (int a = 0; a < players.size(); a++) {
      builder.tieTolerance(a, runs.tolerance(a, 0));
      exact.add(new ExactLevels(a));
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
      List<ExactLevels> exact) {
    if (depth == sequence.size()) {
      Rational[] payoffs = new Rational[exact.size()];
      for (int a = 0; a < payoffs.length; a++) {
        double payoff = runs.payoff(a, cell, 0);
        payoffs[a] = exact.get(a).at(cell).orElseGet(() -> Rational.ofDouble(payoff));
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

  /** The levels of an actor's single literal term, exactly. */
  private final class ExactLevels {

    private final int[] rowAt;
    private final int[] placeOf;
    private final List<LevelTable.Row> rows;

    ExactLevels(int actor) {
      List<Term> own = new ArrayList<>();
      for (Term term : scenario.terms()) {
        if (plan.isLiteral(actor) && term.actor().equals(scenario.actors().get(actor).id())) {
          own.add(term);
        }
      }
      if (own.size() != 1 || own.get(0).levels().size() != 1) {
        rows = List.of();
        rowAt = new int[0];
        placeOf = new int[0];
        return;
      }
      LevelTable table = own.get(0).levels().get(0);
      Scope scope = new Scope(cells, cells.axes(table.decisions()));
      rows = table.rows();
      rowAt = Rows.matching(rows, scope, cells);
      placeOf = Scope.whole(cells).projectionOnto(scope);
    }

    Optional<Rational> at(int cell) {
      if (rows.isEmpty()) {
        return Optional.empty();
      }
      int row = rowAt[placeOf[cell]];
      return row == Rows.NONE ? Optional.of(Rational.of(0)) : rows.get(row).is().exactly(Map.of());
    }
  }
}
