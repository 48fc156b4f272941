package io.entente.sensitivity;

import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.sample.draw.Sampler;
import io.entente.scenario.Parameter;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The values of every drawn or given parameter and weight, run by run. */
final class Inputs {

  /**
   * One of them.
   *
   * @param kind parameter or weight
   * @param name of the parameter, or {@code ACTOR.TERM}
   * @param factor what the term is scaled by; 1 for a parameter
   */
  record Input(Uncertainty.Kind kind, String name, double factor) {}

  private final List<Input> inputs;
  private final double[][] values;

  private Inputs(List<Input> inputs, double[][] values) {
    this.inputs = inputs;
    this.values = values;
  }

  /** What is drawn or given in the runs of a study, parameters first. */
  static List<Input> of(Study study) {
    List<Input> inputs = new ArrayList<>();
    var scenario = study.question().applied();
    for (Parameter parameter : scenario.parameters()) {
      boolean given = study.given().contains(parameter.id());
      if (given || parameter.kind() instanceof Parameter.Drawn) {
        inputs.add(new Input(Uncertainty.Kind.PARAMETER, parameter.id(), 1));
      }
    }
    for (Term term : scenario.terms()) {
      boolean drawn = term.weight() instanceof Weight.Drawn || !term.weight().evidence().isEmpty();
      if (drawn || study.given().contains(term.name())) {
        inputs.add(new Input(Uncertainty.Kind.WEIGHT, term.name(), term.factor()));
      }
    }
    return inputs;
  }

  /** Draws them; nothing is solved. A run that cannot be drawn has no numbers. */
  static Inputs draw(Study study) {
    Plan plan = study.plan();
    List<Input> inputs = of(study);
    double[][] values = new double[inputs.size()][study.samples()];
    Runs runs = plan.runs(Runs.MOST_LANES);
    int n;
    for (int first = 0; first < study.samples(); first += n) {
      n = Math.min(runs.lanes(), study.samples() - first);
      try {
        take(runs, study.runs(), first, n, inputs, values);
      } catch (RuntimeException failed) {
        for (int lane = 0; lane < n; lane++) {
          alone(runs, study.runs(), first + lane, inputs, values);
        }
      }
    }
    return new Inputs(inputs, values);
  }

  private static void alone(
      Runs runs, Sampler sampler, int run, List<Input> inputs, double[][] values) {
    try {
      take(runs, sampler, run, 1, inputs, values);
    } catch (RuntimeException notEvenAlone) {
      for (double[] column : values) {
        column[run] = Double.NaN;
      }
    }
  }

  private static void take(
      Runs runs, Sampler sampler, int first, int n, List<Input> inputs, double[][] values) {
    runs.draw(sampler, first, n);
    List<String> terms = runs.plan().scenario().terms().stream().map(Term::name).toList();
    for (int i = 0; i < values.length; i++) {
      Input input = inputs.get(i);
      if (input.kind() == Uncertainty.Kind.PARAMETER) {
        for (int lane = 0; lane < n; lane++) {
          values[i][first + lane] = runs.parameter(input.name(), lane);
        }
      } else {
        int term = terms.indexOf(input.name());
        for (int lane = 0; lane < n; lane++) {
          values[i][first + lane] = runs.weight(term, lane);
        }
      }
    }
  }

  List<Input> inputs() {
    return inputs;
  }

  /** The values of one, by run; weights as their term counts them, scaled. Read only. */
  double[] values(int input) {
    return values[input];
  }

  /** The finite values of one, ascending. */
  double[] sorted(int input) {
    double[] sorted =
        Arrays.stream(values[input]).filter(value -> Math.abs(value) <= Double.MAX_VALUE).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
