package io.entente.batch.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file that is there as a whole or not at all, even if the machine stops: beside its
 * place, forced to the disk, and then moved.
 */
final class SafeFile {

  /** How the names of files begin that are not finished. */
  static final String UNFINISHED = ".unfinished-";

  private static final int BUFFER = 1 << 16;

  private SafeFile() {}

  /** What is written into a file. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  static void write(Path file, Body body) {
    long process = ProcessHandle.current().pid();
    Path part = file.resolveSibling(UNFINISHED + process + "-" + file.getFileName());
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        body.write(out);
        out.flush();
        channel.force(true);
      }
      move(part, file);
    } catch (IOException failed) {
      delete(part);
      throw new BatchException(
          file + ": cannot be written (" + reason(failed) + ")",
          "check that you may write there and that the disk is not full;"
              + " --resume then goes on where this stopped");
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException thenNot) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
    forceFolder(file.getParent());
  }

  /** Makes the names in a folder last, where the system can; some cannot open folders. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notHere) {
      // then names are written when the system sees fit
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // an unfinished file is known by its name and harms nobody
    }
  }

  /** Why it failed, in the system's words and without the name of the file. */
  static String reason(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (failed instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failed instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    String message = failed.getMessage();
    return message == null || message.isEmpty() ? failed.getClass().getSimpleName() : message;
  }
}
