package io.entente.benchmarks;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.json.ScenarioReader;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.sample.CentralGame;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.solve.quantal.LogitBranch;
import io.entente.solve.quantal.LogitEquilibrium;
import io.entente.solve.quantal.LogitLimit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The principal logit branch: of the flagship with moves at once, and of large random games. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LogitBranchBenchmark {

  private StrategicGame flagship;
  private StrategicGame twelve;
  private StrategicGame wide;

  @Setup
  public void setUp() throws Exception {
    Scenario scenario =
        new ScenarioReader()
            .read(Path.of("scenarios/korea/appeal-to-xi.json"))
            .scenario()
            .orElseThrow();
    Question question = Question.of(scenario).in(Form.SIMULTANEOUS);
    flagship = CentralGame.simultaneous(CentralReading.of(question).runs());
    twelve = random(Shape.of(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2));
    wide = random(Shape.of(10, 10, 10, 10, 10));
  }

  private static StrategicGame random(Shape shape) {
    SplittableRandom random = new SplittableRandom(5);
    double[][] payoffs = new double[shape.players()][(int) shape.profiles()];
    for (double[] row : payoffs) {
      for (int index = 0; index < row.length; index++) {
        row[index] = random.nextDouble();
      }
    }
    return StrategicGame.of(shape, payoffs);
  }

  @Benchmark
  public LogitEquilibrium flagshipToTheEnd() {
    return LogitBranch.of(flagship).end();
  }

  @Benchmark
  public LogitLimit flagshipLimit() {
    return LogitLimit.of(flagship);
  }

  @Benchmark
  public LogitEquilibrium twelvePlayersToTheEnd() {
    return LogitBranch.of(twelve).end();
  }

  @Benchmark
  public Optional<LogitEquilibrium> hundredThousandProfilesAtLambda20() {
    return LogitBranch.of(wide).at(20);
  }
}
