package io.entente.batch.run;

import io.entente.batch.table.Column;
import io.entente.batch.table.ColumnNames;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.Notation;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scale;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table of runs, with what they mean. */
public final class RunColumns {

  /**
   * What a column holds.
   *
   * @param name as in the table
   * @param meaning in words
   * @param unit of its numbers; empty if they have none
   * @param source the claims it rests on, or how else it came about
   */
  public record Meaning(String name, String meaning, String unit, String source) {}

  final Column.Wholes run;
  final Column.Wholes cell;
  final Column.Words view;
  final Column.Words status;
  final Column.Wholes equilibria;
  final List<Column.Doubles> parameters = new ArrayList<>();
  final List<String> parameterIds = new ArrayList<>();
  final List<Column.Words> moves = new ArrayList<>();
  final List<Column.Doubles> payoffs = new ArrayList<>();
  final List<Column.Doubles> outcomes = new ArrayList<>();
  final List<Column.Doubles> weights = new ArrayList<>();

  private final ColumnNames names = new ColumnNames();
  private final List<Column> all = new ArrayList<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private final int rows;

  RunColumns(Experiment experiment, List<String> statuses) {
    rows = experiment.chunkRows();
    Scenario scenario = experiment.scenario();
    run =
        wholes("run", "number of the run, from 0; the same number is the same draws in all cells");
    cell = wholes("cell", "number of the cell, from 0, in the order of summary.json");
    List<String> views = new ArrayList<>();
    experiment.design().cells().forEach(one -> views.add(one.view()));
    view = words("view", false, views.stream().distinct().toList(), "view of the scenario", "");
    status =
        words(
            "status",
            false,
            statuses,
            "solved (also: rule undecided, or mixed, as the rule of selection has it), no equilibrium"
                + " (in pure strategies), or failed and why",
            "");
    scenario.parameters().forEach(this::parameter);
    equilibria = wholes("equilibria", "how many equilibria in pure strategies the run has");
    for (Decision decision : scenario.decisions()) {
      List<String> ids = decision.strategies().stream().map(Strategy::id).toList();
      String meaning =
          "what " + decision.actor() + " does at " + decision.id() + " in the equilibrium";
      moves.add(
          words(
              "move_" + decision.id(),
              true,
              ids,
              meaning,
              "of several the rule of selection picks; of those left, one is drawn"));
    }
    Scale scale = scenario.register().scale();
    for (Actor actor : scenario.actors()) {
      payoffs.add(
          doubles(
              "payoff_" + actor.id(),
              "what that equilibrium is worth to " + actor.title(),
              scale.many(),
              ""));
    }
    for (Outcome outcome : scenario.outcomes()) {
      outcomes.add(
          doubles(
              "outcome_" + outcome.name(),
              outcome.name() + ": share of the run's equilibria in which it comes about",
              "",
              Notation.of(outcome.condition())));
    }
    if (experiment.options().columns() == ColumnChoice.ALL) {
      for (Term term : scenario.terms()) {
        List<String> claims = term.weight().evidence().stream().map(e -> e.claim()).toList();
        weights.add(
            doubles(
                "weight_" + term.name(),
                "weight of " + term.says(),
                scale.many(),
                claims.isEmpty()
                    ? term.assumption().map(why -> "assumption: " + why).orElse("")
                    : String.join(" ", claims)));
      }
    }
  }

  private void parameter(Parameter parameter) {
    if (parameter.kind() instanceof Parameter.Split) {
      return;
    }
    String source =
        parameter.claims().isEmpty()
            ? parameter.assumption().map(why -> "assumption: " + why).orElse("")
            : String.join(" ", parameter.claims());
    parameterIds.add(parameter.id());
    String meaning = parameter.says().isEmpty() ? parameter.id() : parameter.says();
    parameters.add(doubles(parameter.id(), meaning, "", source));
  }

  private Column.Wholes wholes(String name, String meaning) {
    Column.Wholes column = new Column.Wholes(names.of(name), rows);
    add(column, meaning, "", "");
    return column;
  }

  private Column.Doubles doubles(String name, String meaning, String unit, String source) {
    Column.Doubles column = new Column.Doubles(names.of(name), true, rows);
    add(column, meaning, unit, source);
    return column;
  }

  private Column.Words words(
      String name, boolean optional, List<String> words, String meaning, String source) {
    Column.Words column = new Column.Words(names.of(name), optional, words, rows);
    add(column, meaning, "", source);
    return column;
  }

  private void add(Column column, String meaning, String unit, String source) {
    all.add(column);
    meanings.add(new Meaning(column.name(), meaning, unit, source));
  }

  List<Column> all() {
    return all;
  }

  /** What the columns of an experiment's tables hold, in order. */
  public static List<Meaning> meanings(Experiment experiment) {
    return List.copyOf(new RunColumns(experiment, List.of()).meanings);
  }
}
