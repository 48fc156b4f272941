package io.entente.sample.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user's own runs: values of some parameters and weights, a row per run; everything else is drawn
 * by another rule.
 */
public final class GivenRuns implements Sampler {

  private final int runs;
  private final Map<String, double[]> columns = new LinkedHashMap<>();
  private final Sampler rest;

  /**
   * A table of given values.
   *
   * @param runs how many rows it has
   * @param columns by name of a parameter or {@code ACTOR.TERM}, a value per row; copied
   * @param rest draws what no column gives
   * @throws IllegalArgumentException if a column has another number of rows
   */
  public GivenRuns(int runs, Map<String, double[]> columns, Sampler rest) {
    this.runs = runs;
    this.rest = rest;
    columns.forEach(
        (name, values) -> {
          if (values.length != runs) {
            throw new IllegalArgumentException(
                "column " + name + " has " + values.length + " rows, not " + runs);
          }
          this.columns.put(name, values.clone());
        });
  }

  /** How many runs are given. */
  public int runs() {
    return runs;
  }

  /** The names that have a column, in their order. */
  public List<String> names() {
    return List.copyOf(columns.keySet());
  }

  @Override
  public UniformColumn uniforms(String draw) {
    return rest.uniforms(draw);
  }

  @Override
  public Optional<ValueColumn> given(String name) {
    double[] column = columns.get(name);
    return column == null
        ? Optional.empty()
        : Optional.of(
            (firstRun, out, n) -> System.arraycopy(column, Math.toIntExact(firstRun), out, 0, n));
  }
}
