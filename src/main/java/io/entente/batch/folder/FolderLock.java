package io.entente.batch.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a results folder to one process at a time. The system lets go of the lock when the process
 * ends, however it ends; the file that bears it may then stay behind and stops nobody.
 */
final class FolderLock implements AutoCloseable {

  /** The file that bears the lock. */
  static final String NAME = ".in-use";

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks a folder that is there.
   *
   * @throws BatchException if another process has it, or nothing can be written there
   */
  static FolderLock of(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      while (true) {
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
          channel.close();
          throw new BatchException(
              folder + " is in use by another process",
              "wait until it ends, or name another folder");
        }
        if (Files.exists(file)) {
          return new FolderLock(file, channel);
        }
        channel
            .close(); // whoever had it has just removed the file: another may have made a new one
      }
    } catch (IOException failed) {
      throw new BatchException(
          folder + ": cannot be written (" + SafeFile.reason(failed) + ")",
          "check that you may write there");
    }
  }

  /** Locks the file; where the file system knows no locks, nothing is locked and nobody stopped. */
  private static boolean isLocked(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException here) {
      return false;
    } catch (IOException noLocks) {
      return true;
    }
  }

  @Override
  public void close() {
    SafeFile.delete(file); // first, as another process may lock it as soon as it is free
    try {
      channel.close();
    } catch (IOException already) {
      // the system lets go of the lock when the process ends
    }
  }
}
