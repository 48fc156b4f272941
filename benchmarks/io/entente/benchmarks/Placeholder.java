package io.entente.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** Shows that the benchmarks compile and run; gives way to the first real one. */
public class Placeholder {

  @Benchmark
  public double squareRoot() {
    return Math.sqrt(System.nanoTime());
  }
}
