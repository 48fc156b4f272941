package io.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that cannot be used: where, why, and what to do. */
final class FileProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  FileProblem(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }

  /** The path of a file that is there. */
  static Path requireFile(String file) {
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new FileProblem(
          file + ": " + (Files.exists(path) ? "this is not a file" : "there is no such file"),
          "check the name and the folder");
    }
    return path;
  }
}
