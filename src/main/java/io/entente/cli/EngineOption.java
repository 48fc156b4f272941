package io.entente.cli;

import io.entente.batch.Engine;
import io.entente.batch.EngineProvider;
import io.entente.batch.LocalEngine;
import io.entente.batch.folder.Manifest;
import io.entente.batch.run.Experiment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a batch is computed. */
final class EngineOption {

  private static final String LOCAL = "local";
  private static final String SPARK = "spark";

  /** What a shell takes as it stands. */
  private static final String PLAIN = "-_./=,:+@%^";

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description =
          "local (threads of this machine) or spark (Apache Spark, by spark-submit); changes no"
              + " result (default: ${DEFAULT-VALUE})")
  private String engine = LOCAL;

  private Optional<EngineProvider> provider = Optional.empty();

  boolean isLocal() {
    return engine.equals(LOCAL);
  }

  /** Refuses an engine that is not there, before anything is read. */
  void check(CommandSpec spec, BatchOptions batch) {
    if (isLocal()) {
      return;
    }
    if (!engine.equals(SPARK)) {
      throw new UsageException(
          "--engine " + engine + ": no such engine", "there are: " + LOCAL + ", " + SPARK);
    }
    if (spec.commandLine().getParseResult().hasMatchedOption("--threads")) {
      throw new UsageException(
          "--threads is for --engine local",
          "leave it out; spark-submit says on how many machines and processors Spark computes");
    }
    if (batch.isPlan()) {
      return;
    }
    Optional<Path> out = batch.out();
    if (out.isPresent() && isAddress(out.get().toString())) {
      throw new UsageException(
          "--out " + out.get() + ": this is an address, and a folder is needed",
          "name a folder that all machines of the cluster share under one path");
    }
    provider = EngineProvider.ready(SPARK);
    if (provider.isEmpty()) {
      throw new UsageException(
          "--engine spark needs Apache Spark 4 around it; start it in this way:",
          "spark-submit entente-spark.jar batch"
              + words(spec.commandLine().getParseResult().originalArgs()));
    }
  }

  /** Whether a path was written like {@code hdfs://host/folder}; it has lost one slash since. */
  private static boolean isAddress(String path) {
    int colon = path.indexOf(":/");
    return colon > 1 && path.substring(0, colon).chars().allMatch(Character::isLetterOrDigit);
  }

  private static String words(List<String> arguments) {
    StringBuilder line = new StringBuilder();
    for (String argument : arguments) {
      boolean plain =
          !argument.isEmpty()
              && argument
                  .chars()
                  .allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      line.append(' ').append(plain ? argument : "'" + argument.replace("'", "'\\''") + "'");
    }
    return line.toString();
  }

  /** The engine for one batch. */
  Engine engine(
      Experiment experiment, Manifest manifest, SortedMap<String, byte[]> inputs, int threads) {
    return provider.isPresent()
        ? provider.get().engine(experiment, manifest, inputs)
        : new LocalEngine(experiment, threads, manifest.until());
  }
}
