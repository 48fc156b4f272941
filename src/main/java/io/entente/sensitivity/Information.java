package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.sensitivity.index.Bins;
import io.entente.sensitivity.index.DecisionValue;
import io.entente.sensitivity.index.ForecastValue;
import io.entente.sensitivity.index.Measured;
import java.util.ArrayList;
import java.util.List;

/**
 * The value of information: which unknown, if it were known and nothing else, would change the
 * forecast of an outcome most, and which an actor's best choice.
 *
 * <p>An actor is bound to a strategy of its first decision before anything is known, as for {@link
 * Regrets}; or it learns one unknown first. No further runs are solved for it.
 *
 * @param unknowns the drawn or given parameters and weights, parameters first
 * @param forecasts {@code [unknown][outcome]}
 * @param actors what each actor would gain
 */
public record Information(
    List<Unknown> unknowns, List<List<ForecastValue>> forecasts, List<OfActor> actors) {

  /** Something that could become known. */
  public record Unknown(Uncertainty.Kind kind, String name) {}

  /**
   * One actor.
   *
   * @param actor its id
   * @param decision its first decision
   * @param best the strategy that is best on average
   * @param perfect what knowing everything first is worth (EVPI)
   * @param partial by unknown, what knowing it first is worth (EVPPI)
   * @param runs in which every strategy has an equilibrium
   */
  public record OfActor(
      String actor,
      String decision,
      String best,
      Measured perfect,
      List<Measured> partial,
      long runs) {

    public OfActor {
      partial = List.copyOf(partial);
    }
  }

  public Information {
    unknowns = List.copyOf(unknowns);
    forecasts = List.copyOf(forecasts);
    actors = List.copyOf(actors);
  }

  /** Measures it for every unknown. */
  static Information of(Study study, Inputs inputs, Responses own, ForcedMoves moves, Tasks tasks) {
    List<DecisionValue> values = new ArrayList<>();
    for (ForcedMoves.OfActor actor : moves.actors()) {
      values.add(new DecisionValue(actor.regrets(), actor.runs(), study.seed()));
    }
    List<Row> rows =
        tasks.compute(
            inputs.inputs().size(), number -> row(study, inputs.values(number), own, values));
    List<Unknown> unknowns = new ArrayList<>();
    List<List<ForecastValue>> forecasts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Inputs.Input input = inputs.inputs().get(i);
      unknowns.add(new Unknown(input.kind(), input.name()));
      forecasts.add(List.copyOf(rows.get(i).forecasts()));
    }
    List<OfActor> actors = new ArrayList<>();
    for (int a = 0; a < values.size(); a++) {
      ForcedMoves.OfActor one = moves.actors().get(a);
      DecisionValue value = values.get(a);
      List<Measured> partial = new ArrayList<>();
      for (Row row : rows) {
        partial.add(row.gains().get(a));
      }
      String best = one.strategies().get(value.best());
      long runs = one.runs().length;
      actors.add(new OfActor(one.actor(), one.decision(), best, value.perfect(), partial, runs));
    }
    return new Information(unknowns, forecasts, actors);
  }

  private record Row(List<ForecastValue> forecasts, List<Measured> gains) {}

  private static Row row(Study study, double[] values, Responses own, List<DecisionValue> actors) {
    Bins bins = Bins.of(values);
    List<ForecastValue> forecasts = new ArrayList<>();
    for (int outcome = 0; outcome < study.outcomes().size(); outcome++) {
      forecasts.add(ForecastValue.of(own.shares(outcome), bins, study.seed()));
    }
    List<Measured> gains = new ArrayList<>();
    for (DecisionValue actor : actors) {
      gains.add(actor.partial(bins));
    }
    return new Row(forecasts, gains);
  }
}
