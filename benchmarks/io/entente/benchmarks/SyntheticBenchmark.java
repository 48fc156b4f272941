package io.entente.benchmarks;

import io.entente.batch.run.CellRuns;
import io.entente.batch.run.ChunkResult;
import io.entente.batch.run.ColumnChoice;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.Options;
import io.entente.batch.run.SamplingRule;
import io.entente.number.Draws;
import java.util.Arrays;
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
 * One run of a {@linkplain SyntheticModel made-up model} of four actors, moves at once: 60
 * coefficients drawn anew, 15 terms of each actor, then all its pure equilibria and in which of
 * them one outcome comes about. {@link #batch} is the program, sums only; it computes no payoff
 * that no comparison needs.
 *
 * <p>{@link #plainLoop} is what one would write by hand, run by run: 60 numbers from the same
 * generator; all payoffs, each the sum of its actor's 15 terms, term by term in an inner loop over
 * profiles (4,860 multiplications and additions with 81 profiles, which the just-in-time compiler
 * turns into vector instructions); then every profile against every deviation until one pays.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SyntheticBenchmark {

  private static final int RUNS = 4096;

  /** How many combinations of moves there are: 81, 400 or 1296. */
  @Param({"81", "400"})
  public int profiles;

  /** How many terms there are, a multiple of the actors. */
  @Param("60")
  public int terms;

  private SyntheticModel model;
  private CellRuns runs;
  private double[][] payoffs;
  private long[][] keys;
  private double[][] weights;

  /** Compiles the model. */
  @Setup
  public void make() {
    int each = terms / SyntheticModel.ACTORS;
    model =
        switch (profiles) {
          case 81 -> new SyntheticModel(each, 3, 3, 3, 3);
          case 400 -> new SyntheticModel(each, 5, 4, 5, 4);
          case 1296 -> new SyntheticModel(each, 6, 6, 6, 6);
          default -> throw new IllegalArgumentException("profiles: 81, 400 or 1296");
        };
    Options options =
        new Options(List.of(), List.of(), RUNS, 1, SamplingRule.RANDOM, ColumnChoice.NONE);
    Experiment experiment = new Experiment(model.scenario, options, Optional.empty());
    runs = new CellRuns(experiment, experiment.design().cells().get(0));
    payoffs = new double[SyntheticModel.ACTORS][model.profiles];
    keys = new long[SyntheticModel.ACTORS][model.terms];
    weights = new double[SyntheticModel.ACTORS][model.terms];
    for (int actor = 0; actor < SyntheticModel.ACTORS; actor++) {
      for (int term = 0; term < model.terms; term++) {
        keys[actor][term] = Draws.key(1, "A" + actor + ".t" + term + "/weight");
      }
    }
    requireSame();
  }

  /** What is compared must come to the same. */
  private void requireSame() {
    double sum = batch().tally().outcomes().get(0).sum();
    if (Math.abs(sum - plainLoop()) > 1e-9 * RUNS) {
      throw new IllegalStateException(sum + " and " + plainLoop());
    }
  }

  /** The program. */
  @Benchmark
  @OperationsPerInvocation(RUNS)
  public ChunkResult batch() {
    return runs.compute(0, Optional.empty());
  }

  /** A plain loop: one run after the other. */
  @Benchmark
  @OperationsPerInvocation(RUNS)
  public double plainLoop() {
    double total = 0;
    for (int run = 0; run < RUNS; run++) {
      draw(run);
      evaluate();
      int equilibria = 0;
      int first = 0;
      for (int profile = 0; profile < model.profiles; profile++) {
        if (isEquilibrium(profile)) {
          equilibria++;
          boolean holds = model.strategy(profile, 0) == 0 && model.strategy(profile, 1) == 1;
          first += holds ? 1 : 0;
        }
      }
      total += equilibria == 0 ? 0 : (double) first / equilibria;
    }
    return total;
  }

  private void draw(long run) {
    for (int actor = 0; actor < weights.length; actor++) {
      for (int term = 0; term < weights[actor].length; term++) {
        weights[actor][term] = 2 * Draws.uniform(keys[actor][term], run) - 1;
      }
    }
  }

  private void evaluate() {
    for (int actor = 0; actor < payoffs.length; actor++) {
      double[] own = payoffs[actor];
      Arrays.fill(own, 0);
      for (int term = 0; term < model.terms; term++) {
        double weight = weights[actor][term];
        double[] level = model.levels[actor][term];
        for (int profile = 0; profile < own.length; profile++) {
          own[profile] += weight * level[profile];
        }
      }
    }
  }

  private boolean isEquilibrium(int profile) {
    int stride = model.profiles;
    for (int actor = 0; actor < payoffs.length; actor++) {
      int count = model.strategies[actor];
      stride /= count;
      int base = profile - profile / stride % count * stride;
      double payoff = payoffs[actor][profile];
      for (int strategy = 0; strategy < count; strategy++) {
        if (payoffs[actor][base + strategy * stride] > payoff + 1e-12) {
          return false;
        }
      }
    }
    return true;
  }
}
