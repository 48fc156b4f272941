package io.entente.spark;

import io.entente.batch.Engine;
import io.entente.batch.Progress;
import io.entente.batch.Summary;
import io.entente.batch.folder.BatchException;
import io.entente.batch.folder.BatchFolder;
import io.entente.batch.folder.Manifest;
import io.entente.batch.folder.Part;
import io.entente.batch.folder.TallyFile;
import io.entente.batch.run.Experiment;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Computes a batch on Apache Spark, a task for every slice.
 *
 * <p>The results folder must be one that all machines share: tasks write into it themselves, each
 * file whole or not at all.
 */
final class SparkEngine implements Engine {

  /** The driver takes at most about so many bytes of tallies from one job. */
  private static final long MOST_BYTES = 1L << 28;

  /** About so many bytes is one number of a tally. */
  private static final long NUMBER_BYTES = 16;

  /** With {@code --until}, a job has so many slices for each processor. */
  private static final int WAVE = 4;

  private final Experiment experiment;
  private final Manifest manifest;
  private final SortedMap<String, byte[]> inputs;

  SparkEngine(Experiment experiment, Manifest manifest, SortedMap<String, byte[]> inputs) {
    this.experiment = experiment;
    this.manifest = manifest;
    this.inputs = inputs;
  }

  @Override
  public Summary run(Progress progress) {
    return run(Optional.empty(), progress);
  }

  @Override
  public Summary run(BatchFolder folder, Progress progress) {
    return run(Optional.of(folder), progress);
  }

  private Summary run(Optional<BatchFolder> folder, Progress progress) {
    Part part = manifest.part();
    int end = part.to(experiment.chunks());
    int first = part.from(experiment.chunks());
    Slices slices = new Slices(experiment, first, end, manifest.until(), progress);
    for (int slice = first; slice < end && folder.isPresent(); slice++) {
      int known = slice;
      folder.get().tally(slice).ifPresent(tally -> slices.add(known, tally));
    }
    if (!slices.next(1).isEmpty()) {
      compute(slices, folder);
    }
    folder.ifPresent(
        there -> there.removeFrom(slices.merged(), experiment.design().cells().size(), end));
    return slices.summary();
  }

  private void compute(Slices slices, Optional<BatchFolder> folder) {
    try (JavaSparkContext spark = new JavaSparkContext(settings())) {
      Broadcast<Work> work = spark.broadcast(new Work(manifest, inputs, folder));
      List<Integer> next = slices.next(mostSlices(spark));
      while (!next.isEmpty()) {
        SliceJob.run(
            spark, work, next, (slice, tally) -> slices.add(slice, TallyFile.read(tally).tally()));
        next = slices.next(mostSlices(spark));
      }
    } catch (Exception failed) { // Scala throws checked exceptions without saying so
      throw plain(failed);
    }
  }

  private SparkConf settings() {
    // Two attempts of one slice at a time would be harmless and of no use: all are equally long.
    return new SparkConf()
        .setIfMissing("spark.app.name", "Entente")
        .setIfMissing("spark.log.level", "WARN")
        .set("spark.speculation", "false");
  }

  private int mostSlices(JavaSparkContext spark) {
    if (manifest.until().isPresent()) {
      return WAVE * Math.max(2, spark.defaultParallelism());
    }
    long outcomes = experiment.scenario().outcomes().size();
    long pairs = experiment.design().contrasts().size();
    long numbers = (experiment.design().cells().size() + pairs) * (outcomes + 1) * 4;
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, MOST_BYTES / (numbers * NUMBER_BYTES)));
  }

  /** Our own complaint if there is one among the causes, else Spark's in one line. */
  private static RuntimeException plain(Exception failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof BatchException known) {
        return known;
      }
    }
    String[] lines = String.valueOf(failed.getMessage()).split("\n", 2);
    return new BatchException(
        "Spark gave up: " + lines[0],
        "Spark's own log says more; --resume goes on with a folder where this stopped");
  }
}
