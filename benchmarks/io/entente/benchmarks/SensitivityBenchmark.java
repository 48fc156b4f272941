package io.entente.benchmarks;

import io.entente.batch.LocalEngine;
import io.entente.batch.Progress;
import io.entente.batch.Summary;
import io.entente.batch.run.ColumnChoice;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.Options;
import io.entente.batch.run.SamplingRule;
import io.entente.json.ScenarioReader;
import io.entente.outcome.Question;
import io.entente.scenario.Scenario;
import io.entente.sensitivity.Grouping;
import io.entente.sensitivity.Part;
import io.entente.sensitivity.Sensitivity;
import io.entente.sensitivity.Study;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One part of the sensitivity of the flagship, in turn, on one thread: {@link #sensitivity}; and
 * {@link #batch}, a plain batch of as many runs as that part solves.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class SensitivityBenchmark {

  private static final int SAMPLES = 1024;
  private static final long SEED = 1;

  /** What is asked. */
  @Param({"INDICES", "TORNADO", "CLAIMS", "BOXES", "REGRET"})
  public Part part;

  private Study study;
  private Sensitivity.Asked asked;
  private Experiment experiment;

  /** Reads the scenario and counts the runs. */
  @Setup
  public void read() {
    Scenario scenario =
        new ScenarioReader()
            .read(Path.of("scenarios/korea/appeal-to-xi.json"))
            .scenario()
            .orElseThrow();
    study = Study.of(Question.of(scenario), scenario.outcomes(), SAMPLES, SEED);
    asked = new Sensitivity.Asked(EnumSet.of(part), Grouping.ALL, true);
    long runs = Sensitivity.cost(study, asked).runs();
    experiment =
        new Experiment(
            scenario,
            new Options(List.of(), List.of(), runs, SEED, SamplingRule.RANDOM, ColumnChoice.NONE),
            Optional.empty());
  }

  /** The part. */
  @Benchmark
  public Sensitivity sensitivity() {
    return Sensitivity.of(study, asked, 1, Progress.UNSEEN);
  }

  /** As many runs of a batch. */
  @Benchmark
  public Summary batch() {
    return new LocalEngine(experiment, 1, OptionalDouble.empty()).run(Progress.UNSEEN);
  }
}
