package io.entente.batch.run;

import io.entente.batch.design.Design;
import io.entente.sample.draw.GivenRuns;
import io.entente.sample.draw.Sampler;
import io.entente.scenario.Scenario;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that decides what comes out: the scenario, the cells, how many runs each has and how
 * they are drawn, which columns are kept. Two experiments that are equal in all of it have the same
 * results, byte by byte.
 *
 * <p>The runs of every cell are divided into chunks of {@link #chunkRows} runs, the last perhaps
 * shorter. A slice is the chunk of one number in all cells.
 */
public final class Experiment {

  private static final int LEAST_ROWS = 64;
  private static final int FEW_ROWS = 1 << 12;
  private static final int USUAL_ROWS = 1 << 14;
  private static final int MANY_ROWS = 1 << 16;

  /** Up to so many runs there are chunks enough only if they are small. */
  private static final long FEW_RUNS = 1L << 16;

  /** From so many runs on there are too many files unless chunks are large. */
  private static final long MANY_RUNS = 1L << 24;

  /** A chunk's table takes at most so many values. */
  private static final long MOST_VALUES = 1L << 22;

  /** The shares of a slice take at most so many bytes where they are few. */
  private static final long MOST_SHARES = 1L << 27;

  private final Scenario scenario;
  private final Options options;
  private final Design design;
  private final Sampler sampler;
  private final int chunkRows;

  /**
   * An experiment.
   *
   * @param scenario as its author left it
   * @param given values by parameter or {@code ACTOR.TERM}, one for each run, if any are given
   * @throws io.entente.scenario.UnknownNameException if an option names what the scenario lacks
   */
  public Experiment(Scenario scenario, Options options, Optional<Map<String, double[]>> given) {
    if (options.samples() < 1) {
      throw new IllegalArgumentException("samples: at least 1, not " + options.samples());
    }
    this.scenario = scenario;
    this.options = options;
    this.design = Design.of(scenario, options.factors(), options.drop());
    Sampler drawn = options.rule().sampler(scenario, options.seed(), options.samples());
    this.sampler =
        given.isEmpty()
            ? drawn
            : new GivenRuns(Math.toIntExact(options.samples()), given.get(), drawn);
    this.chunkRows = rowsOfAChunk();
  }

  private int rowsOfAChunk() {
    long samples = options.samples();
    long rows = samples <= FEW_RUNS ? FEW_ROWS : samples < MANY_RUNS ? USUAL_ROWS : MANY_ROWS;
    long values =
        10L
            + scenario.parameters().size()
            + scenario.outcomes().size()
            + 2L * scenario.actors().size()
            + (options.columns() == ColumnChoice.ALL ? scenario.terms().size() : 0);
    long shares = Math.max(1, scenario.outcomes().size()) * (long) design.cells().size();
    while (rows > LEAST_ROWS && (rows * values > MOST_VALUES || rows * shares > MOST_SHARES)) {
      rows /= 2;
    }
    return (int) rows;
  }

  public Scenario scenario() {
    return scenario;
  }

  public Design design() {
    return design;
  }

  public Options options() {
    return options;
  }

  /** Whether some of what the runs hold is given by the user. */
  public boolean isGiven() {
    return sampler instanceof GivenRuns;
  }

  /** What all runs of all cells are drawn by. */
  public Sampler sampler() {
    return sampler;
  }

  /** How many runs a chunk has, the last excepted. */
  public int chunkRows() {
    return chunkRows;
  }

  /** How many chunks a cell has. */
  public int chunks() {
    return Math.toIntExact((options.samples() + chunkRows - 1) / chunkRows);
  }

  /** The first run of a chunk. */
  public long firstRun(int chunk) {
    return (long) chunk * chunkRows;
  }

  /** How many runs a chunk has. */
  public int rows(int chunk) {
    return (int) Math.min(chunkRows, options.samples() - firstRun(chunk));
  }

  /** How many runs the chunks {@code first} to {@code end} − 1 of a cell have together. */
  public long runs(int first, int end) {
    return end == first ? 0 : firstRun(end - 1) + rows(end - 1) - firstRun(first);
  }
}
