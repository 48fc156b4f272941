package io.entente.cli;

import io.entente.json.Outline;
import io.entente.json.schema.ScenarioSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The file that holds a scenario's own schema: found, made and kept up to date. */
final class SchemaFile {

  private SchemaFile() {}

  /** The text of the schema of a scenario. */
  static String text(Outline outline, Path scenario) {
    return ScenarioSchema.of(outline, scenario.getFileName().toString());
  }

  /** Writes a schema; refuses to replace a file that was not written so. */
  static void write(Path file, String text) {
    WholeFile.requireFree(file, true);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOwn(file)) {
      throw new FileProblem(
          file + " exists already, and entente schema did not write it",
          "name another file, or delete this one");
    }
    WholeFile.write(file, text);
  }

  /** The file that a scenario's {@code $schema} names, if entente wrote it. */
  static Optional<Path> ownOf(Outline outline, Path scenario) {
    return named(outline, scenario).filter(SchemaFile::isOwn);
  }

  /** The local file that a scenario's {@code $schema} names, be it there or not. */
  static Optional<Path> named(Outline outline, Path scenario) {
    if (outline.schema().isEmpty() || outline.schema().get().contains("://")) {
      return Optional.empty();
    }
    try {
      return Optional.of(scenario.resolveSibling(outline.schema().get()).normalize());
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /**
   * Writes the schema that a scenario names anew, if entente wrote it and it would differ. A
   * scenario that cannot be read to its end leaves it alone: it still knows the names that the
   * author is about to need.
   *
   * @return the file, if it was written
   */
  static Optional<Path> refresh(Path scenario) {
    Optional<Outline> outline = Outline.of(scenario);
    if (outline.isEmpty() || !outline.get().complete() || !outline.get().registerComplete()) {
      return Optional.empty();
    }
    Optional<Path> file = ownOf(outline.get(), scenario);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String text = text(outline.get(), scenario);
    if (read(file.get()).equals(text)) {
      return Optional.empty();
    }
    WholeFile.write(file.get(), text);
    return file;
  }

  private static boolean isOwn(Path file) {
    return ScenarioSchema.isOwn(read(file));
  }

  private static String read(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      return "";
    }
  }
}
