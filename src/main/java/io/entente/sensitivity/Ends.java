package io.entente.sensitivity;

import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.sample.draw.DrawNames;
import io.entente.sample.draw.Sampler;
import io.entente.sample.draw.UniformColumn;
import io.entente.sample.draw.ValueColumn;
import io.entente.scenario.Distribution;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The low and the high value at which one parameter or weight is held.
 *
 * <p>They are the 5 % and the 95 % quantile of its own distribution. If that is a continuous one
 * whose arguments are the same in every run, they are its exact quantiles; otherwise they are the
 * drawn values of these ranks. What takes few values may have two equal quantiles; then they are
 * its lowest and its highest value. What nobody draws but has a {@code range} has the ends of that.
 *
 * @param kind parameter or weight
 * @param name of the parameter, or {@code ACTOR.TERM}
 * @param low the lower value; of a weight as its term counts it
 * @param high the higher value, above the lower
 * @param basis which values they are
 * @param factor what the term is scaled by, not 0; 1 for a parameter
 */
public record Ends(
    Uncertainty.Kind kind, String name, double low, double high, Basis basis, double factor) {

  /** Which values the two ends are. */
  public enum Basis {
    /** 5 % and 95 % quantile. */
    QUANTILES("quantiles"),
    /** Lowest and highest value drawn. */
    EXTREMES("extremes"),
    /** The ends of a parameter's {@code range}. */
    RANGE("range");

    private final String word;

    Basis(String word) {
      this.word = word;
    }

    /** As in results. */
    public String word() {
      return word;
    }
  }

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /** The values to hold it at, low first, before the term is scaled. */
  List<Double> held() {
    return List.of(low / factor, high / factor);
  }

  /** Everything that has two ends, parameters first; what takes one value only has none. */
  static List<Ends> of(Study study, Inputs inputs) {
    Scenario scenario = study.question().applied();
    List<Ends> ends = new ArrayList<>();
    Set<String> drawn = new LinkedHashSet<>();
    for (int i = 0; i < inputs.inputs().size(); i++) {
      Inputs.Input input = inputs.inputs().get(i);
      drawn.add(input.name());
      if (input.factor() != 0) {
        drawn(study, input, inputs.sorted(i)).ifPresent(ends::add);
      }
    }
    int parameters = 0;
    for (Ends one : ends) {
      parameters += one.kind() == Uncertainty.Kind.PARAMETER ? 1 : 0;
    }
    for (Parameter parameter : scenario.parameters()) {
      boolean held = !drawn.contains(parameter.id()) && parameter.range().isPresent();
      if (held && !(parameter.kind() instanceof Parameter.Split)) {
        Parameter.Range range = parameter.range().get();
        if (range.low() < range.high()) {
          ends.add(
              parameters++,
              new Ends(
                  Uncertainty.Kind.PARAMETER,
                  parameter.id(),
                  range.low(),
                  range.high(),
                  Basis.RANGE,
                  1));
        }
      }
    }
    return ends;
  }

  private static Optional<Ends> drawn(Study study, Inputs.Input input, double[] sorted) {
    if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
      return Optional.empty();
    }
    int cut = (int) (LOW * (sorted.length - 1));
    double low = sorted[cut];
    double high = sorted[sorted.length - 1 - cut];
    if (!study.given().contains(input.name()) && isContinuous(study, input)) {
      Optional<Double> exactLow = quantile(study, input, LOW);
      Optional<Double> exactHigh = quantile(study, input, HIGH);
      low = exactLow.orElse(low);
      high = exactHigh.orElse(high);
    }
    boolean few = low == high;
    return Optional.of(
        new Ends(
            input.kind(),
            input.name(),
            few ? sorted[0] : Math.min(low, high),
            few ? sorted[sorted.length - 1] : Math.max(low, high),
            few ? Basis.EXTREMES : Basis.QUANTILES,
            input.factor()));
  }

  private static boolean isContinuous(Study study, Inputs.Input input) {
    Optional<Distribution> distribution = distribution(study.question().applied(), input);
    return distribution.isPresent()
        && distribution.get().family() != Distribution.Family.BERNOULLI
        && distribution.get().family() != Distribution.Family.DISCRETE;
  }

  private static Optional<Distribution> distribution(Scenario scenario, Inputs.Input input) {
    Optional<Distribution> parameter =
        scenario
            .parameter(input.name())
            .map(Parameter::kind)
            .filter(Parameter.Drawn.class::isInstance)
            .map(kind -> ((Parameter.Drawn) kind).distribution());
    return input.kind() == Uncertainty.Kind.PARAMETER
        ? parameter
        : scenario
            .term(input.name())
            .map(Term::weight)
            .filter(Weight.Drawn.class::isInstance)
            .map(weight -> ((Weight.Drawn) weight).distribution());
  }

  /** The quantile at u, if it is one number in all of a block of runs. */
  private static Optional<Double> quantile(Study study, Inputs.Input input, double u) {
    Plan plan = study.plan();
    Runs runs = plan.runs(Runs.MOST_LANES);
    try {
      runs.draw(new At(draw(input), u, study.runs()), 0, Math.min(runs.lanes(), study.samples()));
    } catch (RuntimeException someRunFails) {
      return Optional.empty();
    }
    List<String> terms = plan.scenario().terms().stream().map(Term::name).toList();
    Set<Double> values = new LinkedHashSet<>();
    for (int lane = 0; lane < runs.size(); lane++) {
      values.add(
          input.kind() == Uncertainty.Kind.PARAMETER
              ? runs.parameter(input.name(), lane)
              : runs.weight(terms.indexOf(input.name()), lane));
    }
    double first = values.iterator().next();
    return values.size() == 1 && Math.abs(first) <= Double.MAX_VALUE
        ? Optional.of(first)
        : Optional.empty();
  }

  private static String draw(Inputs.Input input) {
    return input.kind() == Uncertainty.Kind.PARAMETER
        ? input.name()
        : DrawNames.weight(input.name());
  }

  /** Runs in which the draw of one name is the same number throughout. */
  private record At(String name, double u, Sampler rest) implements Sampler {

    @Override
    public UniformColumn uniforms(String draw) {
      return draw.equals(name)
          ? (firstRun, out, n) -> Arrays.fill(out, 0, n, u)
          : rest.uniforms(draw);
    }

    @Override
    public Optional<ValueColumn> given(String asked) {
      return rest.given(asked);
    }
  }
}
