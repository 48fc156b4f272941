package io.entente.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder outside which a scenario reads nothing: the nearest folder above it that holds {@code
 * entente.json}, else the scenario's own.
 */
final class Root {

  private static final String MARK = "entente.json";

  private final Path folder;
  private final Path root;

  private Root(Path folder, Path root) {
    this.folder = folder;
    this.root = root;
  }

  /** The root of a file that exists. */
  static Root of(Path file) throws IOException {
    Path parent = file.toAbsolutePath().normalize().getParent();
    Path folder = (parent == null ? file.toAbsolutePath() : parent).toRealPath();
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.isRegularFile(above.resolve(MARK))) {
        return new Root(folder, above);
      }
    }
    return new Root(folder, folder);
  }

  /** The same root for what another file inside it names. */
  Root at(Path file) {
    return new Root(file.getParent(), root);
  }

  /** The real place of a file that a scenario names. */
  Path resolve(String name) throws SourceText.Unreadable {
    if (name.isBlank()) {
      throw new SourceText.Unreadable(
          "the name of the file is empty", "write its path, or leave it out");
    }
    if (name.contains("://")) {
      throw new SourceText.Unreadable(
          "this is an address, and scenarios reach no network",
          "copy the file beside the scenario");
    }
    boolean drive = name.length() > 1 && name.charAt(1) == ':';
    if (name.startsWith("/") || name.startsWith("\\") || name.startsWith("~") || drive) {
      throw new SourceText.Unreadable(
          "the path of a file is relative to this file", "write it without the folders above");
    }
    try {
      Path path = folder.resolve(name).normalize();
      if (!path.startsWith(root)) {
        throw outside();
      }
      if (!Files.exists(path)) {
        throw new SourceText.Unreadable(
            "there is no file " + Names.quoted(name), "the path is relative to this file");
      }
      Path real = path.toRealPath();
      if (!real.startsWith(root)) {
        throw outside();
      }
      return real;
    } catch (InvalidPathException e) {
      throw new SourceText.Unreadable(
          Names.quoted(name) + " cannot be the name of a file",
          "write a path relative to this file");
    } catch (IOException e) {
      throw new SourceText.Unreadable(
          Names.quoted(name) + " could not be found", "check that its folders may be read");
    }
  }

  private static SourceText.Unreadable outside() {
    return new SourceText.Unreadable(
        "this file is outside the scenario's root, and nothing there is read",
        "copy it inside, or put entente.json into a folder above both");
  }
}
