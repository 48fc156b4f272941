package io.entente.benchmarks;

import io.entente.batch.LocalEngine;
import io.entente.batch.run.ColumnChoice;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.Options;
import io.entente.batch.run.SamplingRule;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a batch costs, in thread time, which other processes disturb less than wall time: medians
 * over rounds in which what is compared takes turns. Beside it, the heap that is live during a
 * batch of few and of many runs.
 */
public final class BatchCosts {

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private BatchCosts() {}

  /** Something that takes time and gives a result. */
  private interface Work {
    Object run() throws IOException;
  }

  /** Prints all figures. */
  public static void main(String[] arguments) throws IOException {
    for (int profiles : new int[] {81, 400, 1296}) {
      synthetic(profiles, 60);
    }
    for (int terms : new int[] {20, 180}) {
      synthetic(81, terms);
    }
    flagship();
    Scenario small = new SyntheticModel(2, 2, 2, 2, 2).scenario;
    for (long samples : new long[] {100_000, 1_000_000, 10_000_000}) {
      System.out.printf("%,d runs: %.2f MB live%n", samples, liveMegabytes(small, samples));
    }
  }

  private static void synthetic(int profiles, int terms) throws IOException {
    SyntheticBenchmark model = new SyntheticBenchmark();
    model.profiles = profiles;
    model.terms = terms;
    model.make();
    double[] cost = nanoseconds(4096, model::batch, model::plainLoop);
    System.out.printf(
        "%d combinations, %d terms: %.2f us a run, plain loop %.2f us, %.2f times%n",
        profiles, terms, cost[0] / 1000, cost[1] / 1000, cost[1] / cost[0]);
  }

  private static void flagship() throws IOException {
    BatchBenchmark batch = new BatchBenchmark();
    batch.rule = SamplingRule.RANDOM;
    batch.read();
    FlagshipSampleBenchmark flagship = new FlagshipSampleBenchmark();
    flagship.read();
    double[] cost = nanoseconds(4096, batch::summary, batch::rows);
    double[] draws = nanoseconds(1, batch::summary, flagship::drawsAlone);
    System.out.printf(
        "flagship, in turn: %.2f us a run, %.2f times its draws alone; with rows %.0f %% more%n",
        cost[0] / 1000,
        draws[0] / 4096 / (draws[1] / FlagshipSampleBenchmark.SAMPLES),
        100 * (cost[1] / cost[0] - 1));
  }

  /** Nanoseconds of each of two, divided by a number of runs. */
  private static double[] nanoseconds(int runs, Work one, Work other) throws IOException {
    double[] first = new double[ROUNDS];
    double[] second = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double costOfOne = nanoseconds(one) / runs;
      double costOfOther = nanoseconds(other) / runs;
      if (round >= 0) {
        first[round] = costOfOne;
        second[round] = costOfOther;
      }
    }
    Arrays.sort(first);
    Arrays.sort(second);
    return new double[] {first[ROUNDS / 2], second[ROUNDS / 2]};
  }

  /** Repeated until it takes a tenth of a second. */
  private static double nanoseconds(Work work) throws IOException {
    long begin = THREADS.getCurrentThreadCpuTime();
    int times = 0;
    long spent = 0;
    while (spent < 100_000_000) {
      if (work.run() == null) {
        throw new IllegalStateException("no result");
      }
      times++;
      spent = THREADS.getCurrentThreadCpuTime() - begin;
    }
    return (double) spent / times;
  }

  /** The most that is live after a collection at one of eight points of a batch. */
  private static double liveMegabytes(Scenario scenario, long samples) {
    Options options =
        new Options(List.of(), List.of(), samples, 1, SamplingRule.RANDOM, ColumnChoice.NONE);
    Experiment experiment = new Experiment(scenario, options, Optional.empty());
    long[] most = {0, 0};
    new LocalEngine(experiment, 1, OptionalDouble.empty())
        .run(
            (done, of) -> {
              if (8 * done / of > most[1]) {
                most[1] = 8 * done / of;
                System.gc();
                Runtime heap = Runtime.getRuntime();
                most[0] = Math.max(most[0], heap.totalMemory() - heap.freeMemory());
              }
            });
    return most[0] / 1e6;
  }
}
