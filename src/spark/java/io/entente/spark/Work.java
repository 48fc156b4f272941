package io.entente.spark;

import io.entente.batch.SliceRuns;
import io.entente.batch.StoredBatch;
import io.entente.batch.folder.BatchException;
import io.entente.batch.folder.BatchFolder;
import io.entente.batch.folder.Manifest;
import io.entente.batch.folder.TallyFile;
import io.entente.batch.run.Experiment;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What every machine is sent: the manifest, its inputs, and where the results folder is. The
 * experiment is made again from them once a process; workspaces pass from task to task.
 */
final class Work implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String manifest;
  private final TreeMap<String, byte[]> inputs;

  /** Empty if only sums are kept. */
  private final String folder;

  private transient Experiment experiment;
  private transient Deque<SliceRuns> idle;

  Work(Manifest manifest, SortedMap<String, byte[]> inputs, Optional<BatchFolder> folder) {
    this.manifest = manifest.toText();
    this.inputs = new TreeMap<>(inputs);
    this.folder = folder.map(there -> there.path().toAbsolutePath().toString()).orElse("");
  }

  /**
   * Computes a slice and writes its files.
   *
   * @param machine where this is, for messages
   * @return its tally as a {@link TallyFile} has it, without the files
   */
  String compute(int slice, String machine) {
    SliceRuns runs = take(machine);
    String tally = new TallyFile(runs.compute(slice), Map.of()).toText();
    // After a failure the workspace is left to the collector: its state is unknown.
    giveBack(runs);
    return tally;
  }

  private synchronized SliceRuns take(String machine) {
    if (experiment == null) {
      experiment = experiment();
      idle = new ArrayDeque<>();
    }
    SliceRuns kept = idle.poll();
    return kept == null ? new SliceRuns(experiment, folder(machine)) : kept;
  }

  private synchronized void giveBack(SliceRuns runs) {
    idle.push(runs);
  }

  private Optional<BatchFolder> folder(String machine) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      BatchFolder there = BatchFolder.open(Path.of(folder));
      if (there.manifest().toText().equals(manifest)) {
        return Optional.of(there);
      }
    } catch (BatchException notThere) {
      // said below
    }
    throw new BatchException(
        folder + " is not the same folder on the machine " + machine,
        "name a folder that all machines of the cluster share under this path");
  }

  /** Reads the inputs as they would be read from a results folder. */
  private Experiment experiment() {
    try {
      Path temporary = Files.createTempDirectory("entente-");
      try {
        Files.writeString(temporary.resolve("manifest.json"), manifest);
        for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
          Path file = temporary.resolve("scenario").resolve(input.getKey());
          Files.createDirectories(file.getParent());
          Files.write(file, input.getValue());
        }
        return StoredBatch.open(temporary).experiment();
      } finally {
        delete(temporary);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
