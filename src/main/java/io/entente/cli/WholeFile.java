package io.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file as a whole or not at all: beside its place, and then moved there. */
final class WholeFile {

  private WholeFile() {}

  /** What is written into a file. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  /** Refuses a place where a folder is, or a file that must stay; also asked before long work. */
  static void requireFree(Path file, boolean overwrite) {
    if (Files.isDirectory(file)) {
      throw new FileProblem(file + " is a folder", "name a file in it");
    }
    if (Files.exists(file) && !overwrite) {
      throw new FileProblem(file + " exists already", "--overwrite replaces it");
    }
  }

  /** Writes a text; what was there before is replaced. */
  static void write(Path file, String text) {
    write(file, true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes a file; one that is there is replaced if it may be. */
  static void write(Path file, boolean overwrite, Body body) {
    requireFree(file, overwrite);
    Path part =
        folder(file).resolve("." + file.getFileName() + "-" + ProcessHandle.current().pid());
    try {
      try {
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
          body.write(out);
        }
        if (overwrite) {
          Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.move(part, file);
        }
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException meanwhile) {
      requireFree(file, overwrite);
      throw unwritable(file);
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

  /** An id like the name of a file: its ending and what no id can hold left out, blanks as -. */
  static String id(Path file, String otherwise) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    StringBuilder id = new StringBuilder();
    for (char c : name.substring(0, dot < 0 ? name.length() : dot).toCharArray()) {
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean later = c >= '0' && c <= '9' || c == '-' || c == '_';
      if (letter || later && id.length() > 0) {
        id.append(c);
      } else if (c == ' ' && id.length() > 0) {
        id.append('-');
      }
    }
    return id.length() == 0 ? otherwise : id.toString();
  }
}
