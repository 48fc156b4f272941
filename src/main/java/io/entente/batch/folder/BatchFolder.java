package io.entente.batch.folder;

import io.entente.batch.run.ColumnChoice;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.RunColumns;
import io.entente.batch.run.RunTable;
import io.entente.batch.run.SliceTally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A results folder.
 *
 * <p>{@code manifest.json}, {@code scenario/} with the inputs, {@code columns.csv}, {@code
 * README.txt}, {@code runs/} with a file for every chunk of every cell, {@code tallies/} with a
 * file for every slice that is done, and at the end {@code summary.json}. Threads may write
 * different chunks at once. A folder that is begun or gone on with is locked until it is closed.
 */
public final class BatchFolder implements AutoCloseable {

  static final String MANIFEST = "manifest.json";
  static final String SUMMARY = "summary.json";
  private static final String INPUTS = "scenario";
  private static final String RUNS = "runs";
  private static final String TALLIES = "tallies";

  private final Path folder;
  private final Manifest manifest;
  private final Optional<FolderLock> lock;

  private BatchFolder(Path folder, Manifest manifest, Optional<FolderLock> lock) {
    this.folder = folder;
    this.manifest = manifest;
    this.lock = lock;
  }

  /** Lets other processes have the folder. */
  @Override
  public void close() {
    lock.ifPresent(FolderLock::close);
  }

  /**
   * Begins a folder; it must not be there or be empty.
   *
   * @param inputs by name, as the manifest lists them
   */
  public static BatchFolder begin(
      Path folder, Manifest manifest, Map<String, byte[]> inputs, Experiment experiment) {
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new BatchException(
          folder + " is there already and is not an empty folder",
          Files.exists(folder.resolve(MANIFEST))
              ? "--resume finishes what was begun there; or name another folder"
              : "name another folder");
    }
    return fill(folder, manifest, inputs, experiment);
  }

  /**
   * Goes on with a folder that was broken off; begins it if nothing was computed yet.
   *
   * @throws BatchException if it was begun with other inputs or options; the message says which
   */
  public static BatchFolder resume(
      Path folder, Manifest manifest, Map<String, byte[]> inputs, Experiment experiment) {
    if (!Files.exists(folder) || isEmpty(folder)) {
      return fill(folder, manifest, inputs, experiment);
    }
    if (!Files.exists(folder.resolve(MANIFEST))) {
      if (!Files.isDirectory(folder.resolve(INPUTS))) {
        throw new BatchException(folder + " holds no batch", "name another folder");
      }
      return fill(folder, manifest, inputs, experiment);
    }
    Manifest.requireSame(text(folder.resolve(MANIFEST)), manifest.toText(), folder);
    FolderLock lock = FolderLock.of(folder);
    for (String name : List.of("", RUNS, TALLIES, INPUTS)) {
      for (Path file : files(folder.resolve(name))) {
        if (file.getFileName().toString().startsWith(SafeFile.UNFINISHED)) {
          SafeFile.delete(file);
        }
      }
    }
    return new BatchFolder(folder, manifest, Optional.of(lock));
  }

  /** A folder that is there, to be read. */
  public static BatchFolder open(Path folder) {
    Path file = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(file)) {
      throw new BatchException(
          folder + " holds no batch: there is no " + MANIFEST,
          "name a folder that entente batch has written");
    }
    return new BatchFolder(
        folder, ManifestReader.read(file.toString(), text(file)), Optional.empty());
  }

  private static BatchFolder fill(
      Path folder, Manifest manifest, Map<String, byte[]> inputs, Experiment experiment) {
    make(folder);
    BatchFolder batch = new BatchFolder(folder, manifest, Optional.of(FolderLock.of(folder)));
    try {
      batch.fill(inputs, experiment);
    } catch (BatchException failed) {
      batch.close();
      throw failed;
    }
    return batch;
  }

  private void fill(Map<String, byte[]> inputs, Experiment experiment) {
    for (String input : inputs.keySet()) {
      make(folder.resolve(INPUTS).resolve(input).getParent());
    }
    make(folder.resolve(TALLIES));
    if (experiment.options().columns() != ColumnChoice.NONE) {
      make(folder.resolve(RUNS));
    }
    inputs.forEach(
        (name, bytes) ->
            SafeFile.write(folder.resolve(INPUTS).resolve(name), out -> out.write(bytes)));
    if (experiment.options().columns() != ColumnChoice.NONE) {
      List<RunColumns.Meaning> meanings = RunColumns.meanings(experiment);
      write("columns.csv", ReadMe.columns(meanings));
      write("README.txt", ReadMe.text(experiment, manifest.table(), meanings));
    }
    write(MANIFEST, manifest.toText());
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new BatchException(
          folder + ": cannot be made (" + SafeFile.reason(failed) + ")",
          "check that you may write there");
    }
  }

  private static boolean isEmpty(Path folder) {
    return Files.isDirectory(folder) && files(folder).isEmpty();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> !file.endsWith(FolderLock.NAME)).sorted().toList();
    } catch (IOException unreadable) {
      throw new BatchException(
          folder + ": cannot be read (" + SafeFile.reason(unreadable) + ")",
          "check that you may read it");
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new BatchException(
          file + ": cannot be read (" + SafeFile.reason(unreadable) + ")",
          "check that you may read it");
    }
  }

  private void write(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SafeFile.write(folder.resolve(name), out -> out.write(bytes));
  }

  /** Refuses parts of different batches. */
  public static void requireSame(String one, String other, Path first, BatchFolder folder) {
    if (!one.equals(other)) {
      try {
        Manifest.requireSame(one, other, first);
      } catch (BatchException different) {
        throw new BatchException(
            first
                + " and "
                + folder.folder
                + " are not parts of one batch: "
                + different.getMessage(),
            "name parts that were made from one scenario with the same options");
      }
    }
  }

  /** Where it is. */
  public Path path() {
    return folder;
  }

  /** What it was made from. */
  public Manifest manifest() {
    return manifest;
  }

  /** The scenario as it was when the batch was begun. */
  public Path scenario() {
    return folder.resolve(INPUTS).resolve(manifest.scenario());
  }

  /** The table of given runs, if there is one. */
  public Optional<Path> given() {
    return manifest.given().map(name -> folder.resolve(INPUTS).resolve(name));
  }

  /** The inputs, by name. */
  public Map<String, byte[]> inputs() {
    Map<String, byte[]> inputs = new TreeMap<>();
    for (String name : manifest.inputs().keySet()) {
      try {
        inputs.put(name, Files.readAllBytes(folder.resolve(INPUTS).resolve(name)));
      } catch (IOException unreadable) {
        throw new BatchException(
            folder + ": the input " + name + " cannot be read", "it was changed after writing");
      }
      if (!Checksum.of(inputs.get(name)).equals(manifest.inputs().get(name))) {
        throw new BatchException(
            folder + ": the input " + name + " is not the one the batch was begun with",
            "put the original back, or begin a new folder");
      }
    }
    return inputs;
  }

  /** Writes the rows of a chunk. */
  public void writeRows(int cell, int slice, RunTable table) {
    SafeFile.write(
        folder.resolve(RUNS).resolve(rowsName(cell, slice)),
        out -> manifest.table().write(table, "Entente " + manifest.version(), out));
  }

  private String rowsName(int cell, int slice) {
    return "cell-" + digits(cell, 5) + "-chunk-" + digits(slice, 6) + "." + manifest.table().word();
  }

  private static String digits(int number, int width) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, width - text.length())) + text;
  }

  private Path tallyPath(int slice) {
    return folder.resolve(TALLIES).resolve("slice-" + digits(slice, 6) + ".csv");
  }

  /** Marks a slice as done, once the rows of all its cells are written. */
  public void writeTally(int slice, SliceTally tally) {
    byte[] text = tallyText(slice, tally).getBytes(StandardCharsets.UTF_8);
    SafeFile.write(tallyPath(slice), out -> out.write(text));
  }

  private String tallyText(int slice, SliceTally tally) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    if (manifest.options().columns() != ColumnChoice.NONE) {
      for (int cell = 0; cell < tally.cells().size(); cell++) {
        String name = rowsName(cell, slice);
        try {
          sizes.put(name, Files.size(folder.resolve(RUNS).resolve(name)));
        } catch (IOException gone) {
          throw new BatchException(
              folder + ": " + name + " is gone while the batch runs",
              "let nobody else write there");
        }
      }
    }
    return new TallyFile(tally, sizes).toText();
  }

  /** The tally of a slice that is done; empty if it is not, or if some of its files are amiss. */
  public Optional<SliceTally> tally(int slice) {
    Path file = tallyPath(slice);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      TallyFile tally = TallyFile.read(Files.readString(file));
      for (Map.Entry<String, Long> rows : tally.files().entrySet()) {
        Path path = folder.resolve(RUNS).resolve(rows.getKey());
        if (!Files.isRegularFile(path) || Files.size(path) != rows.getValue()) {
          return Optional.empty();
        }
      }
      return Optional.of(tally.tally());
    } catch (IOException | RuntimeException faulty) {
      return Optional.empty();
    }
  }

  /** Takes over the files of a slice that another folder has computed. */
  public void copySlice(BatchFolder from, int slice, int cells) {
    try {
      for (int cell = 0; cell < cells; cell++) {
        if (manifest.options().columns() != ColumnChoice.NONE) {
          String name = rowsName(cell, slice);
          byte[] rows = Files.readAllBytes(from.folder.resolve(RUNS).resolve(name));
          SafeFile.write(folder.resolve(RUNS).resolve(name), out -> out.write(rows));
        }
      }
      byte[] tally = Files.readAllBytes(from.tallyPath(slice));
      SafeFile.write(tallyPath(slice), out -> out.write(tally));
    } catch (IOException unreadable) {
      throw new BatchException(
          from.folder + ": cannot be read (" + SafeFile.reason(unreadable) + ")",
          "check that you may read it");
    }
  }

  /** Removes what was computed of slices from this one on, which turned out not to be needed. */
  public void removeFrom(int slice, int cells, int slices) {
    for (int later = slice; later < slices; later++) {
      SafeFile.delete(tallyPath(later));
      for (int cell = 0; cell < cells; cell++) {
        SafeFile.delete(folder.resolve(RUNS).resolve(rowsName(cell, later)));
      }
    }
  }

  /** Writes the summary, the last file. */
  public void finish(String summary) {
    write(SUMMARY, summary);
  }

  /** Whether the summary is there. */
  public boolean isFinished() {
    return Files.isRegularFile(folder.resolve(SUMMARY));
  }
}
