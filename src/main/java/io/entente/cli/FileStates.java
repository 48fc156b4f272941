package io.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What some files were at one moment: time of their last change, size, and a digest of their bytes.
 *
 * <p>A file that is not there, or cannot be read, is a state like any other.
 */
final class FileStates {

  /** Within so long after its last change, a file may change again without another time. */
  private static final long COARSEST_CLOCK_MILLIS = 3_000;

  /**
   * One file.
   *
   * @param changed empty if it is not there
   */
  private record State(Optional<FileTime> changed, long size, byte[] digest) {

    boolean isSameAs(State other) {
      return Arrays.equals(digest, other.digest);
    }

    /** Whether the file need not be read again. */
    boolean isPlainlyAs(BasicFileAttributes now) {
      return changed.isPresent()
          && changed.get().equals(now.lastModifiedTime())
          && size == now.size()
          && System.currentTimeMillis() - changed.get().toMillis() > COARSEST_CLOCK_MILLIS;
    }
  }

  private static final State GONE = new State(Optional.empty(), 0, new byte[0]);

  private final Map<Path, State> states;

  private FileStates(Map<Path, State> states) {
    this.states = states;
  }

  /** The files as they are now. */
  static FileStates of(Collection<Path> files) {
    return new FileStates(Map.of()).now(files);
  }

  /** The files as they are now; those that plainly did not change are not read again. */
  FileStates now(Collection<Path> files) {
    Map<Path, State> now = new LinkedHashMap<>();
    for (Path file : files) {
      now.put(file, state(file, states.getOrDefault(file, GONE)));
    }
    return new FileStates(now);
  }

  /** The files among these, with the states they have here, or else have now. */
  FileStates over(Collection<Path> files) {
    Map<Path, State> kept = new LinkedHashMap<>();
    for (Path file : files) {
      State known = states.get(file);
      kept.put(file, known == null ? state(file, GONE) : known);
    }
    return new FileStates(kept);
  }

  Collection<Path> files() {
    return states.keySet();
  }

  /** Whether some file was written, be it with the same bytes. */
  boolean isTouchedSince(FileStates before) {
    for (Map.Entry<Path, State> entry : states.entrySet()) {
      State known = before.states.getOrDefault(entry.getKey(), GONE);
      if (!known.changed.equals(entry.getValue().changed) || !known.isSameAs(entry.getValue())) {
        return true;
      }
    }
    return false;
  }

  /** The files whose bytes differ. */
  List<Path> changedSince(FileStates before) {
    List<Path> changed = new ArrayList<>();
    for (Map.Entry<Path, State> entry : states.entrySet()) {
      if (!before.states.getOrDefault(entry.getKey(), GONE).isSameAs(entry.getValue())) {
        changed.add(entry.getKey());
      }
    }
    return changed;
  }

  /** Whether a file is there. */
  boolean has(Path file) {
    return states.getOrDefault(file, GONE).changed.isPresent();
  }

  /** Whether all files are there. */
  boolean hasAll() {
    for (Path file : states.keySet()) {
      if (!has(file)) {
        return false;
      }
    }
    return true;
  }

  private static State state(Path file, State before) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return GONE;
      }
      if (before.isPlainlyAs(attributes)) {
        return before;
      }
      return new State(
          Optional.of(attributes.lastModifiedTime()),
          attributes.size(),
          MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException gone) {
      return GONE;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
