package io.entente.benchmarks;

import io.entente.json.ScenarioReader;
import io.entente.outcome.Question;
import io.entente.outcome.threshold.Line;
import io.entente.outcome.threshold.Thresholds;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
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
 * The thresholds of the flagship's central reading along one parameter, exact and solved again in
 * every stretch, from the scenario as it was read.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class ThresholdBenchmark {

  @Param({"omega", "leverage"})
  private String parameter;

  @Param({"SEQUENTIAL", "SIMULTANEOUS"})
  private Form form;

  private Question question;
  private Line line;

  @Setup
  public void readFlagship() {
    Path file = Path.of("scenarios", "korea", "appeal-to-xi.json");
    Scenario scenario = new ScenarioReader().read(file).scenario().orElseThrow();
    question = Question.of(scenario).in(form);
    line = Line.of(scenario.parameter(parameter).orElseThrow(), question).orElseThrow();
  }

  @Benchmark
  public Thresholds thresholds() {
    return Thresholds.of(question, line);
  }
}
