package io.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The folder that the files of a class are written into. */
final class ClassFolder {

  private final Path folder;
  private final boolean overwrite;

  ClassFolder(Path folder, boolean overwrite) {
    this.folder = folder;
    this.overwrite = overwrite;
  }

  /** Refuses if a name is taken or nothing can be written there; asked before long work. */
  void requireFree(List<String> names) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileProblem(folder + " is a file", "name a folder with --out");
    }
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.exists(file) && !overwrite) {
        throw new FileProblem(
            file + " exists already, and nothing was written",
            "name another folder, or replace the files with --overwrite");
      }
      if (Files.isDirectory(file)) {
        throw new FileProblem(file + " is a folder", "name another folder with --out");
      }
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new FileProblem(folder + ": cannot be made", "check that you may write there");
    }
    if (!Files.isWritable(folder)) {
      throw new FileProblem(
          folder + ": cannot be written into", "name a folder in which you may write");
    }
  }

  /** Writes files by name. */
  void write(Map<String, String> texts) {
    texts.forEach((name, text) -> WholeFile.write(folder.resolve(name), text));
  }
}
