package io.entente.archive;

import io.entente.batch.folder.Checksum;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A zip of scenarios, the registers they name, and what the program makes of them: {@code inputs/},
 * {@code results/}, {@code README.txt} and {@code manifest.json}.
 *
 * <p>The same inputs, version and options give the same bytes on every machine and Java version.
 */
public final class ScenarioPack {

  static final String INPUTS = "inputs/";

  private final SortedMap<String, byte[]> files;

  private ScenarioPack(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /**
   * What a scenario file, or a folder with scenarios, would put into a pack.
   *
   * @throws PackException if there is nothing to read
   */
  public static PackInputs inputs(Path source) throws PackException {
    return PackInputs.of(source);
  }

  /**
   * Makes a pack of inputs without errors.
   *
   * @throws PackException if a scenario has no results in its own form
   */
  public static ScenarioPack of(PackInputs inputs, PackOptions options) throws PackException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    inputs.files().forEach((name, content) -> files.put(INPUTS + name, content));
    try (Workplace place = Workplace.with(inputs.files())) {
      for (String scenario : inputs.scenarios()) {
        PackResults.add(place.file(scenario), scenario, options, files);
      }
    }
    files.put("README.txt", readme(inputs.scenarios(), options).getBytes(StandardCharsets.UTF_8));
    files.put(Manifest.NAME, Manifest.of(options, files).toBytes());
    return new ScenarioPack(files);
  }

  private static String readme(List<String> scenarios, PackOptions options) {
    StringBuilder text = new StringBuilder();
    text.append("A pack of Entente ").append(options.version());
    text.append(", a game-theoretic scenario engine\n\n");
    text.append("inputs/        the scenarios, and the registers of claims they name\n");
    text.append("results/       what the program made of each: test.txt to read, test.json and\n");
    text.append("               solve.json for other programs\n");
    text.append("manifest.json  size and SHA-256 of every file, and the options behind the\n");
    text.append("               results: ").append(options.samples()).append(" draws, seed ");
    text.append(options.seed()).append("\n\n");
    text.append("To check that nothing was changed, and that the results come out the same when\n");
    text.append("they are made again, give Entente this zip as it is:\n\n");
    text.append("    entente pack --check THIS.zip\n\n");
    text.append("To run a scenario, unzip this anywhere and type, for instance:\n\n");
    text.append("    entente test \"inputs/").append(scenarios.get(0)).append("\" --samples ");
    text.append(options.samples()).append(" --seed ").append(options.seed()).append('\n');
    return text.toString();
  }

  /** The files in it, by name. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  /** How many files are in it. */
  public int size() {
    return files.size();
  }

  /** The zip. */
  public byte[] toBytes() {
    return StoredZip.of(files);
  }

  /** SHA-256 of a zip, by which to tell one pack from another. */
  public static String fingerprint(byte[] zip) {
    return Checksum.of(zip);
  }
}
