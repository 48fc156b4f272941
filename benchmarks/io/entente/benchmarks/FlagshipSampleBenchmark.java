package io.entente.benchmarks;

import io.entente.json.ScenarioReader;
import io.entente.number.BetaQuantile;
import io.entente.number.Draws;
import io.entente.number.Functions;
import io.entente.number.Quantiles;
import io.entente.outcome.Frequencies;
import io.entente.outcome.Question;
import io.entente.sample.PlainModel;
import io.entente.scenario.Evidence;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One sample of the flagship: drawn, built, solved, its outcomes counted.
 *
 * <p>{@link #drawsAlone} is the floor: the same uniform numbers, block by block, and the quantile
 * at each (a claim holds or not, its strength, a motive's salience, the parameters), summed up and
 * put to no other use. {@link #plainInTurn} does the same work as {@link #inTurn} one sample after
 * the other and term by term.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FlagshipSampleBenchmark {

  static final int SAMPLES = 6400;
  private static final int PLAIN_SAMPLES = 64;
  private static final int LANES = 64;
  private static final long SEED = 1;

  private Scenario scenario;
  private PlainModel plain;
  private long[] holds;
  private double[] probabilities;
  private long[] strengths;
  private long[] saliences;
  private long[] uniforms;
  private BetaQuantile leverage;
  private final double[] column = new double[LANES];
  private final double[] sum = new double[LANES];

  /** Reads the scenario and names its draws. */
  @Setup
  public void read() {
    scenario =
        new ScenarioReader()
            .read(Path.of("scenarios/korea/appeal-to-xi.json"))
            .scenario()
            .orElseThrow();
    plain = new PlainModel(scenario);
    List<Long> holdsKeys = new ArrayList<>();
    List<Long> strengthKeys = new ArrayList<>();
    List<Long> salienceKeys = new ArrayList<>();
    List<Double> chances = new ArrayList<>();
    for (Term term : scenario.terms()) {
      for (Evidence one : ((Weight.Pooled) term.weight()).evidence()) {
        String claim = term.name() + "/" + one.claim();
        holdsKeys.add(Draws.key(SEED, claim + "/holds"));
        strengthKeys.add(Draws.key(SEED, claim + "/strength"));
        chances.add(scenario.pooling().probability(one.certainty()));
      }
      salienceKeys.add(Draws.key(SEED, term.name() + "/salience"));
    }
    holds = longs(holdsKeys);
    strengths = longs(strengthKeys);
    saliences = longs(salienceKeys);
    probabilities = chances.stream().mapToDouble(p -> p).toArray();
    uniforms = longs(List.of(Draws.key(SEED, "omega"), Draws.key(SEED, "cut")));
    leverage = BetaQuantile.of(2, 3);
  }

  private static long[] longs(List<Long> keys) {
    return keys.stream().mapToLong(key -> key).toArray();
  }

  /** The draws of a sample and nothing else. */
  @Benchmark
  @OperationsPerInvocation(SAMPLES)
  public double drawsAlone() {
    double total = 0;
    for (int first = 0; first < SAMPLES; first += LANES) {
      total += drawBlock(first);
    }
    return total;
  }

  private double drawBlock(long first) {
    double[] u = column;
    double[] total = sum;
    for (int c = 0; c < holds.length; c++) {
      Draws.uniforms(holds[c], first, u, LANES);
      addBernoulli(u, probabilities[c], total);
      Draws.uniforms(strengths[c], first, u, LANES);
      addTriangular(u, total);
    }
    for (long key : saliences) {
      Draws.uniforms(key, first, u, LANES);
      Quantiles.normal(u, LANES);
      Functions.exp(u, LANES);
      add(u, total);
    }
    for (long key : uniforms) {
      Draws.uniforms(key, first, u, LANES);
      add(u, total);
    }
    Draws.uniforms(uniforms[0] + 1, first, u, LANES);
    leverage.at(u, LANES, u);
    add(u, total);
    return total[0];
  }

  private static void addBernoulli(double[] u, double p, double[] total) {
    for (int lane = 0; lane < LANES; lane++) {
      total[lane] += u[lane] < p ? 1 : 0;
    }
  }

  /** The quantile of the triangular distribution on (-1, 0, 1). */
  private static void addTriangular(double[] u, double[] total) {
    for (int lane = 0; lane < LANES; lane++) {
      double d = u[lane] - 0.5;
      total[lane] += 2 * d / (1 + Math.sqrt(1 - 2 * Math.abs(d)));
    }
  }

  private static void add(double[] u, double[] total) {
    for (int lane = 0; lane < LANES; lane++) {
      total[lane] += u[lane];
    }
  }

  /** In turn, all outcomes counted; the plan is compiled once per 6,400 samples. */
  @Benchmark
  @OperationsPerInvocation(SAMPLES)
  public Frequencies inTurn() {
    return frequencies(Form.SEQUENTIAL);
  }

  /** At once, all outcomes counted. */
  @Benchmark
  @OperationsPerInvocation(SAMPLES)
  public Frequencies atOnce() {
    return frequencies(Form.SIMULTANEOUS);
  }

  private Frequencies frequencies(Form form) {
    return Frequencies.of(Question.of(scenario).in(form), scenario.outcomes(), SAMPLES, SEED);
  }

  /** In turn, every payoff from every term, every draw by its name; outcomes are not counted. */
  @Benchmark
  @OperationsPerInvocation(PLAIN_SAMPLES)
  public int plainInTurn() {
    int total = 0;
    for (int run = 0; run < PLAIN_SAMPLES; run++) {
      total += path(0, 0, plain.run(SEED, run).payoffs());
    }
    return total;
  }

  private int path(int soFar, int mover, double[][] payoffs) {
    if (mover == payoffs.length) {
      return soFar;
    }
    int best = -1;
    int count = scenario.decisions().get(mover).strategies().size();
    for (int move = 0; move < count; move++) {
      int end = path(soFar * count + move, mover + 1, payoffs);
      if (best < 0 || payoffs[mover][end] > payoffs[mover][best]) {
        best = end;
      }
    }
    return best;
  }
}
