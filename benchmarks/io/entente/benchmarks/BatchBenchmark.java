package io.entente.benchmarks;

import io.entente.batch.design.Cell;
import io.entente.batch.folder.TableFormat;
import io.entente.batch.run.CellRuns;
import io.entente.batch.run.ChunkResult;
import io.entente.batch.run.ColumnChoice;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.Options;
import io.entente.batch.run.RunTable;
import io.entente.batch.run.SamplingRule;
import io.entente.json.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One run of a batch of the flagship, in turn: {@link #summary} only, and {@link #rows} written as
 * Parquet to nowhere, by each rule of drawing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class BatchBenchmark {

  private static final int RUNS = 4096;

  /** How runs are drawn. */
  @Param({"RANDOM", "LATIN", "SOBOL"})
  public SamplingRule rule;

  private CellRuns runs;
  private RunTable table;

  /** Reads the scenario and compiles its one cell. */
  @Setup
  public void read() {
    Scenario scenario =
        new ScenarioReader()
            .read(Path.of("scenarios/korea/appeal-to-xi.json"))
            .scenario()
            .orElseThrow();
    Options options = new Options(List.of(), List.of(), RUNS, 1, rule, ColumnChoice.USUAL);
    Experiment experiment = new Experiment(scenario, options, Optional.empty());
    Cell cell = experiment.design().cells().get(0);
    runs = new CellRuns(experiment, cell);
    table = new RunTable(experiment);
  }

  /** Sums only. */
  @Benchmark
  @OperationsPerInvocation(RUNS)
  public ChunkResult summary() {
    return runs.compute(0, Optional.empty());
  }

  /** Sums and the default columns. */
  @Benchmark
  @OperationsPerInvocation(RUNS)
  public ChunkResult rows() throws IOException {
    ChunkResult result = runs.compute(0, Optional.of(table));
    TableFormat.PARQUET.write(table, "", OutputStream.nullOutputStream());
    return result;
  }
}
