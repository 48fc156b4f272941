package io.entente.archive;

import io.entente.json.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether a zip still is the pack that was made: every file against its checksum, and everything
 * made again from the packed inputs with the packed options.
 *
 * @param made with which version and options it says it was made
 * @param version the version that checks it
 * @param files the state of every file that is there or should be, by name
 * @param notMadeAgain why nothing could be made again; absent if it was
 * @param sameContainer whether the zip around the files is as this program writes it
 * @param fingerprint SHA-256 of the zip
 */
public record PackCheck(
    PackOptions made,
    String version,
    SortedMap<String, State> files,
    Optional<String> notMadeAgain,
    boolean sameContainer,
    String fingerprint) {

  /** How a file stands. */
  public enum State {
    /** As it was packed, and as it comes out when made again. */
    SAME,
    /** Not the bytes that the manifest says. */
    DIFFERS,
    /** As it was packed, but made again it comes out otherwise. */
    OTHERWISE,
    /** Listed and not there. */
    MISSING,
    /** There and not listed, or there for no reason. */
    EXTRA
  }

  public PackCheck {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Whether nothing differs. */
  public boolean isSame() {
    return sameContainer
        && notMadeAgain.isEmpty()
        && files.values().stream().allMatch(state -> state == State.SAME);
  }

  /**
   * Checks a file.
   *
   * @param version of this program
   * @throws PackException if it is no pack, or one that cannot be read safely
   */
  public static PackCheck of(Path file, String version) throws PackException {
    try {
      return of(bytes(file), version);
    } catch (PackException wrong) {
      throw new PackException(file + ": " + wrong.getMessage(), wrong.remedy());
    }
  }

  private static byte[] bytes(Path file) throws PackException {
    if (!Files.isRegularFile(file)) {
      boolean folder = Files.isDirectory(file);
      throw new PackException(
          folder ? "this is a folder, not a pack" : "there is no such file",
          folder ? "name the .zip itself" : "check the name and the folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(ZipContents.LIMIT + 1);
      if (bytes.length > ZipContents.LIMIT) {
        throw new PackException("this is larger than any pack, 256 MB", "is it the right file?");
      }
      return bytes;
    } catch (IOException unreadable) {
      throw new PackException("this cannot be read", "check that you may read it");
    }
  }

  private static PackCheck of(byte[] zip, String version) throws PackException {
    SortedMap<String, byte[]> there = ZipContents.read(zip);
    byte[] list = there.get(Manifest.NAME);
    if (list == null) {
      throw new PackException(
          "this zip is not a pack: it holds no " + Manifest.NAME,
          "name a file that entente pack has made");
    }
    Manifest manifest = Manifest.read(list);
    SortedMap<String, State> states = byChecksum(there, manifest);
    Optional<String> trouble = Optional.empty();
    if (areInputsSame(states)) {
      trouble = makeAgain(there, manifest.options(), states);
    } else {
      trouble = Optional.of("the inputs are not those that were packed");
    }
    boolean container = Arrays.equals(StoredZip.of(there), zip);
    return new PackCheck(
        manifest.options(), version, states, trouble, container, ScenarioPack.fingerprint(zip));
  }

  private static SortedMap<String, State> byChecksum(
      SortedMap<String, byte[]> there, Manifest manifest) {
    SortedMap<String, State> states = new TreeMap<>();
    manifest
        .files()
        .forEach(
            (name, entry) -> {
              byte[] content = there.get(name);
              boolean same = content != null && Manifest.Entry.of(content).equals(entry);
              states.put(name, content == null ? State.MISSING : same ? State.SAME : State.DIFFERS);
            });
    there.keySet().forEach(name -> states.putIfAbsent(name, State.EXTRA));
    states.put(Manifest.NAME, State.SAME);
    return states;
  }

  private static boolean areInputsSame(SortedMap<String, State> states) {
    for (Map.Entry<String, State> file : states.entrySet()) {
      if (file.getKey().startsWith(ScenarioPack.INPUTS) && file.getValue() != State.SAME) {
        return false;
      }
    }
    return true;
  }

  /** Makes the pack again and marks what comes out otherwise; says why if it cannot be made. */
  private static Optional<String> makeAgain(
      SortedMap<String, byte[]> there, PackOptions options, SortedMap<String, State> states)
      throws PackException {
    SortedMap<String, byte[]> inputs = new TreeMap<>();
    there.forEach(
        (name, content) -> {
          if (name.startsWith(ScenarioPack.INPUTS)) {
            inputs.put(name, content);
          }
        });
    if (inputs.isEmpty()) {
      return Optional.of("there are no inputs");
    }
    SortedMap<String, byte[]> again;
    try (Workplace place = Workplace.with(inputs)) {
      PackInputs found = PackInputs.of(place.file(ScenarioPack.INPUTS));
      if (found.isFaulty()) {
        Finding first = found.findings().stream().filter(Finding::isError).findFirst().get();
        return Optional.of("this version finds fault with the inputs: " + first.message());
      }
      again = ScenarioPack.of(found, options).files();
    } catch (PackException notPossible) {
      return Optional.of(notPossible.getMessage());
    }
    again.forEach(
        (name, content) -> {
          byte[] packed = there.get(name);
          if (packed == null) {
            states.put(name, State.MISSING);
          } else if (!Arrays.equals(packed, content) && states.get(name) == State.SAME) {
            states.put(name, State.OTHERWISE);
          }
        });
    for (String name : there.keySet()) {
      if (!again.containsKey(name)) {
        states.put(name, State.EXTRA);
      }
    }
    return Optional.empty();
  }
}
