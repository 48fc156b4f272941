package io.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a text file as a whole or not at all. */
final class WholeFile {

  private WholeFile() {}

  /** Writes beside the target and then moves it there; what was there before is replaced. */
  static void write(Path file, String text) {
    Path folder = folder(file);
    try {
      Path part = folder.resolve("." + file.getFileName() + "-" + ProcessHandle.current().pid());
      try {
        Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException unwritable) {
      throw unwritable(file);
    }
  }

  /** The folder of a file; refuses one that is not there. */
  static Path folder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new FileProblem(
          file + ": cannot be written; there is no folder " + file.getParent(),
          "make that folder first");
    }
    return folder;
  }

  static FileProblem unwritable(Path file) {
    return new FileProblem(
        file + ": cannot be written",
        "check that you may write there and that the disk is not full");
  }
}
