package io.entente.batch;

import io.entente.batch.folder.BatchException;
import io.entente.batch.folder.BatchFolder;
import io.entente.batch.folder.Part;
import io.entente.batch.run.Experiment;
import io.entente.batch.run.SliceTally;
import io.entente.interop.GameFileException;
import io.entente.json.ScenarioFile;
import io.entente.json.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A batch as its folder has it: the experiment made again, and parts put together. */
public final class StoredBatch {

  private final BatchFolder folder;
  private final Experiment experiment;

  private StoredBatch(BatchFolder folder) {
    this.folder = folder;
    Map<String, byte[]> inputs = folder.inputs();
    ScenarioFile read = new ScenarioReader().read(folder.scenario());
    if (read.scenario().isEmpty()) {
      throw new BatchException(
          folder.scenario() + " is faulty",
          "entente validate shows why; this version may read it otherwise than the one before");
    }
    Optional<Map<String, double[]>> given =
        folder.manifest().given().map(name -> given(name, inputs.get(name), read.scenario().get()));
    experiment = new Experiment(read.scenario().get(), folder.manifest().options(), given);
  }

  private static Map<String, double[]> given(String name, byte[] bytes, Scenario scenario) {
    try {
      return GivenTable.read(name, bytes, scenario).columns();
    } catch (GameFileException faulty) {
      throw new BatchException(
          name + ":" + faulty.line() + ": " + faulty.problem(), faulty.remedy());
    }
  }

  /** The batch in a folder. */
  public static StoredBatch open(Path folder) {
    return new StoredBatch(BatchFolder.open(folder));
  }

  /** Where it is. */
  public BatchFolder folder() {
    return folder;
  }

  /** What was computed. */
  public Experiment experiment() {
    return experiment;
  }

  /**
   * What the batch comes to, from the tallies in its folder; nothing is computed again.
   *
   * @throws BatchException if it is not finished, is a part, or files of it are gone
   */
  public Summary summary() {
    if (!folder.manifest().part().isWhole()) {
      throw new BatchException(
          folder.path() + " is part " + folder.manifest().part() + " of a batch",
          "entente batch merge joins the parts");
    }
    if (!folder.isFinished()) {
      throw new BatchException(
          folder.path() + " is not finished", "entente batch with --resume finishes it");
    }
    SliceTally total = SliceTally.empty(experiment);
    int slices = 0;
    for (; slices < experiment.chunks(); slices++) {
      Optional<SliceTally> tally = folder.tally(slices);
      if (tally.isEmpty()) {
        break;
      }
      total = total.plus(tally.get());
    }
    boolean all = slices == experiment.chunks();
    if (slices == 0 || !all && folder.manifest().until().isEmpty()) {
      throw new BatchException(
          folder.path() + ": files of chunk " + slices + " are gone or were changed",
          "entente batch with --resume computes them again");
    }
    long samples = all ? experiment.options().samples() : (long) slices * experiment.chunkRows();
    return new Summary(experiment, total, samples);
  }

  /**
   * Puts parts together; the folder then is, byte by byte, what one batch would have written.
   *
   * @throws BatchException if parts are of different batches, or one is missing or not finished
   */
  public static Summary merge(List<Path> parts, Path out) {
    List<BatchFolder> folders = new ArrayList<>();
    for (Path part : parts) {
      folders.add(BatchFolder.open(part));
    }
    BatchFolder first = folders.get(0);
    String whole = first.manifest().whole().toText();
    for (BatchFolder folder : folders) {
      BatchFolder.requireSame(whole, folder.manifest().whole().toText(), first.path(), folder);
    }
    StoredBatch batch = new StoredBatch(first);
    Experiment experiment = batch.experiment;
    List<BatchFolder> owners = owners(folders, experiment);
    int cells = experiment.design().cells().size();
    SliceTally total = SliceTally.empty(experiment);
    try (BatchFolder target =
        BatchFolder.begin(out, first.manifest().whole(), first.inputs(), experiment)) {
      for (int slice = 0; slice < owners.size(); slice++) {
        target.copySlice(owners.get(slice), slice, cells);
        total = total.plus(target.tally(slice).orElseThrow());
      }
      Summary summary = new Summary(experiment, total, experiment.options().samples());
      target.finish(SummaryJson.of(summary));
      return summary;
    }
  }

  /** By slice, a folder that has it. */
  private static List<BatchFolder> owners(List<BatchFolder> folders, Experiment experiment) {
    List<BatchFolder> owners = new ArrayList<>();
    for (int slice = 0; slice < experiment.chunks(); slice++) {
      Optional<BatchFolder> owner = Optional.empty();
      for (BatchFolder folder : folders) {
        if (owner.isEmpty() && folder.tally(slice).isPresent()) {
          owner = Optional.of(folder);
        }
      }
      owners.add(owner.orElseThrow(missing(slice, folders, experiment)));
    }
    return owners;
  }

  private static Supplier<BatchException> missing(
      int slice, List<BatchFolder> folders, Experiment experiment) {
    return () -> {
      Part lacking = folders.get(0).manifest().part();
      for (int number = 1; number <= lacking.of(); number++) {
        Part part = new Part(number, lacking.of());
        if (part.from(experiment.chunks()) <= slice && slice < part.to(experiment.chunks())) {
          lacking = part;
        }
      }
      return new BatchException(
          "part " + lacking + " is missing or not finished",
          "name the folders of all parts; --resume finishes one that was broken off");
    };
  }
}
