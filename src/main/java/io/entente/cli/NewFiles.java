package io.entente.cli;

import io.entente.json.Finding;
import io.entente.json.Outline;
import io.entente.json.ScenarioFile;
import io.entente.json.ScenarioReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a scenario, its register and its schema: all, or none.
 *
 * <p>They are written into a folder of their own beside the target, read there as a user's files
 * would be, and only then moved to where they belong.
 */
final class NewFiles {

  private final Path scenario;
  private final Path folder;
  private final boolean mayWarn;

  /**
   * @param scenario where the scenario will stand
   * @param mayWarn whether warnings are no reason to stop
   */
  NewFiles(Path scenario, boolean mayWarn) {
    this.scenario = scenario;
    this.mayWarn = mayWarn;
    this.folder = WholeFile.folder(scenario);
  }

  /** Refuses if one of these names is taken. */
  void requireFree(List<String> names) {
    for (String name : names) {
      if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw new FileProblem(
            scenario.resolveSibling(name) + " exists already, and nothing was written",
            "choose another name, or delete it first");
      }
    }
  }

  /**
   * Writes the files and the schema of the scenario.
   *
   * @param texts file name to text; the scenario's among them
   * @param schema the name of the schema's file
   */
  void write(Map<String, String> texts, String schema) {
    Path parts = folder.resolve(".entente-new-" + ProcessHandle.current().pid());
    List<String> names = new ArrayList<>(texts.keySet());
    names.add(schema);
    try {
      Files.createDirectory(parts);
      try {
        for (Map.Entry<String, String> entry : texts.entrySet()) {
          put(parts.resolve(entry.getKey()), entry.getValue());
        }
        Path part = parts.resolve(scenario.getFileName());
        verify(part);
        put(parts.resolve(schema), SchemaFile.text(Outline.of(part).orElseThrow(), scenario));
        move(parts, names);
      } finally {
        for (String name : names) {
          Files.deleteIfExists(parts.resolve(name));
        }
        Files.delete(parts);
      }
    } catch (IOException unwritable) {
      throw WholeFile.unwritable(scenario);
    }
  }

  private static void put(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** Reads what was written; a fault is reported as one of the original. */
  private void verify(Path part) {
    ScenarioFile read = new ScenarioReader().read(part);
    for (Finding finding : read.findings()) {
      if (finding.isError() || !mayWarn && finding.severity() == Finding.Severity.WARNING) {
        throw new FileProblem(
            "nothing was written, since the scenario would not be sound: "
                + finding.path()
                + ": "
                + finding.message(),
            finding.remedy());
      }
    }
  }

  /** Moves all files to their places; takes back those moved if one cannot be. */
  private void move(Path parts, List<String> names) throws IOException {
    List<Path> moved = new ArrayList<>();
    try {
      for (String name : names) {
        Path target = folder.resolve(name);
        Files.move(parts.resolve(name), target);
        moved.add(target);
      }
    } catch (IOException unwritable) {
      for (Path file : moved) {
        Files.deleteIfExists(file);
      }
      throw unwritable;
    }
  }
}
