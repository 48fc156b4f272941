package io.entente.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.archive.PackCheck.State;
import io.entente.cli.Call;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

  private static final PackOptions OPTIONS = new PackOptions("1.2.3", 60, 7);
  private static final Path CLIMATE = Path.of("src/test/resources/own/climate.json");

  @TempDir Path folder;

  /** A scenario in one folder and its register in another, below one root. */
  private Path twoFolders() throws IOException {
    Path root = Files.createDirectories(folder.resolve("root"));
    Files.writeString(root.resolve("entente.json"), "{\"format\": \"entente/root/1\"}");
    Files.createDirectories(root.resolve("claims"));
    Files.createDirectories(root.resolve("models/sub"));
    Files.writeString(
        root.resolve("claims/register.json"),
        """
        {"format": "entente/register/1", "sources": {"s": {"title": "S"}},
         "claims": {"s-1": {"paraphrase": "P", "source": "s", "strength": 3, "certainty": 3},
                    "s-2": {"paraphrase": "Q", "source": "s", "strength": 2, "certainty": 4}}}
        """);
    String scenario =
        """
        {"format": "entente/scenario/1", "id": "m", "title": "M", "register": "REGISTER",
         "actors": {"A": {"strategies": ["x", "y"]}},
         "payoffs": {"A": {"t": {"level": [{"when": {"A": "x"}, "is": 1}],
                                 "weight": {"for": ["s-1"], "against": ["s-2"]}}}},
         "outcomes": {"x": {"A": "x"}}}
        """;
    Files.writeString(
        root.resolve("models/m.json"), scenario.replace("REGISTER", "../claims/register.json"));
    Files.writeString(
        root.resolve("models/sub/größe 북.json"),
        scenario.replace("REGISTER", "../../claims/register.json"));
    Files.writeString(root.resolve("models/package.json"), "{\"name\": \"other\"}");
    return root;
  }

  private static byte[] pack(Path source) throws PackException {
    PackInputs inputs = ScenarioPack.inputs(source);
    assertFalse(inputs.isFaulty(), inputs.findings()::toString);
    return ScenarioPack.of(inputs, OPTIONS).toBytes();
  }

  private PackCheck check(byte[] zip) throws PackException, IOException {
    Path file = folder.resolve("checked.zip");
    Files.write(file, zip);
    return PackCheck.of(file, "1.2.3");
  }

  /** As any other program would unpack it. */
  private static SortedMap<String, byte[]> unzip(byte[] zip) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void whatIsPackedChecks() throws Exception {
    byte[] zip = pack(CLIMATE);
    PackCheck check = check(zip);
    assertTrue(check.isSame(), check::toString);
    assertEquals(OPTIONS, check.made());
    assertEquals(
        List.of(
            "README.txt",
            "inputs/climate.json",
            "inputs/entente.json",
            "manifest.json",
            "results/climate/solve.json",
            "results/climate/test.json",
            "results/climate/test.txt"),
        List.copyOf(check.files().keySet()));
  }

  /** The results are what the commands print; the checksums are what another program computes. */
  @Test
  void holdsWhatTheCommandsPrint() throws Exception {
    SortedMap<String, byte[]> files = unzip(pack(CLIMATE));
    String file = CLIMATE.toString();
    String[] test = {"test", file, "--samples", "60", "--seed", "7", "--format", "json"};
    assertEquals(Call.of(test).out(), text(files, "results/climate/test.json"));
    assertEquals(
        Call.of("solve", file, "--format", "json").out(),
        text(files, "results/climate/solve.json"));
    assertEquals(
        Call.of("test", file, "--samples", "60", "--seed", "7", "--all").out(),
        text(files, "results/climate/test.txt").replace("inputs/climate.json", file));
    assertArrayEquals(Files.readAllBytes(CLIMATE), files.get("inputs/climate.json"));
    String manifest = text(files, "manifest.json");
    for (Map.Entry<String, byte[]> one : files.entrySet()) {
      if (!one.getKey().equals("manifest.json")) {
        assertTrue(manifest.contains(sha256(one.getValue())), one.getKey());
      }
    }
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void theSameInputsGiveTheSameBytesWhereverTheyLieAndWhateverTheTimeZone() throws Exception {
    Path root = twoFolders();
    byte[] first = pack(root);
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
      Path moved = folder.resolve("somewhere else");
      Files.move(root, moved);
      assertArrayEquals(first, pack(moved));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** Nothing in the file names a time, a machine or a Java: every entry has the same fixed date. */
  @Test
  void entriesAreStoredSortedAndWithoutExtras() throws IOException, PackException {
    byte[] zip = pack(twoFolders());
    String last = "";
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertTrue(last.compareTo(entry.getName()) < 0);
        assertEquals(ZipEntry.STORED, entry.getMethod());
        assertEquals(null, entry.getExtra());
        assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString());
        last = entry.getName();
      }
    }
  }

  @Test
  void aFolderIsPackedWithTheRegistersItsScenariosName() throws Exception {
    Path root = twoFolders();
    PackInputs inputs = ScenarioPack.inputs(root.resolve("models"));
    assertEquals(List.of("models/m.json", "models/sub/größe 북.json"), inputs.scenarios());
    assertEquals(
        List.of("claims/register.json", "entente.json", "models/m.json", "models/sub/größe 북.json"),
        List.copyOf(inputs.files().keySet()));
    assertEquals(1, inputs.skipped().size());
    assertTrue(check(pack(root.resolve("models"))).isSame());
  }

  /** Unpacked by another program and moved, the inputs run and give the packed results. */
  @Test
  void runsWhereItIsUnpacked() throws Exception {
    SortedMap<String, byte[]> files = unzip(pack(twoFolders()));
    Path there = folder.resolve("unpacked");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = there.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    Path moved = folder.resolve("moved");
    Files.move(there, moved);
    String scenario = moved.resolve("inputs/models/m.json").toString();
    String[] test = {"test", scenario, "--samples", "60", "--seed", "7", "--format", "json"};
    assertEquals(Call.of(test).out(), text(files, "results/models/m/test.json"));
    assertTrue(check(pack(moved.resolve("inputs"))).isSame());
  }

  /**
   * One bit in each of many bytes, the first and last thirty among them, and every third of one.
   */
  @Test
  void everyFlippedByteIsNoticed() throws Exception {
    byte[] zip = pack(twoFolders().resolve("models/m.json"));
    int step = Math.max(1, zip.length / 150);
    for (int at = 0; at < zip.length; at += at < 30 || at > zip.length - 30 ? 1 : step) {
      byte[] tampered = zip.clone();
      tampered[at] ^= (byte) (1 << at % 8);
      assertTrue(isNoticed(tampered), "byte " + at + " of " + zip.length);
    }
  }

  @Test
  void everyCutIsNoticed() throws Exception {
    byte[] zip = pack(CLIMATE);
    for (int length = 0; length < zip.length; length += 1 + zip.length / 60) {
      assertTrue(isNoticed(java.util.Arrays.copyOf(zip, length)), "cut at " + length);
    }
    assertTrue(isNoticed(java.util.Arrays.copyOf(zip, zip.length - 1)));
    assertTrue(isNoticed(java.util.Arrays.copyOf(zip, zip.length + 1)));
  }

  private boolean isNoticed(byte[] tampered) throws IOException {
    try {
      return !check(tampered).isSame();
    } catch (PackException said) {
      return !said.getMessage().isEmpty();
    }
  }

  @Test
  void eachKindOfTamperingIsNamed() throws Exception {
    SortedMap<String, byte[]> files = unzip(pack(CLIMATE));
    assertEquals(State.DIFFERS, state(files, "README.txt", "something else"));
    assertEquals(State.MISSING, state(files, "results/climate/test.txt", null));
    assertEquals(State.EXTRA, state(files, "inputs/more.txt", "x"));
    assertEquals(State.EXTRA, state(files, "aside.txt", "x"));
    assertEquals(State.DIFFERS, state(files, "inputs/climate.json", "{}"));
    String manifest = text(files, "manifest.json");
    assertEquals(State.OTHERWISE, state(files, "manifest.json", manifest.replace("{\n", "{ \n")));
  }

  private State state(SortedMap<String, byte[]> files, String name, String content)
      throws PackException, IOException {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    if (content == null) {
      changed.remove(name);
    } else {
      changed.put(name, content.getBytes(StandardCharsets.UTF_8));
    }
    PackCheck check = check(StoredZip.of(changed));
    assertFalse(check.isSame());
    assertTrue(check.sameContainer());
    return check.files().get(name);
  }

  /** Whoever changes a result and its checksum together is found out when it is made again. */
  @Test
  void aForgedResultWithItsChecksumComesOutOtherwise() throws Exception {
    SortedMap<String, byte[]> files = unzip(pack(CLIMATE));
    String forged = text(files, "results/climate/test.json").replace("always", "never");
    files.put("results/climate/test.json", forged.getBytes(StandardCharsets.UTF_8));
    assertEquals(State.OTHERWISE, stateAfterForging(files, "results/climate/test.json"));
  }

  @Test
  void forgedOptionsComeOutOtherwise() throws Exception {
    SortedMap<String, byte[]> files = unzip(pack(CLIMATE));
    String forged = text(files, "manifest.json").replace("\"seed\": 7", "\"seed\": 8");
    files.put("manifest.json", forged.getBytes(StandardCharsets.UTF_8));
    PackCheck check = check(StoredZip.of(files));
    assertEquals(State.OTHERWISE, check.files().get("results/climate/test.json"));
  }

  private State stateAfterForging(SortedMap<String, byte[]> files, String name)
      throws PackException, IOException {
    Map<String, byte[]> listed = new LinkedHashMap<>(files);
    listed.remove("manifest.json");
    files.put("manifest.json", Manifest.of(OPTIONS, listed).toBytes());
    PackCheck check = check(StoredZip.of(files));
    assertFalse(check.isSame());
    return check.files().get(name);
  }

  @Test
  void anotherVersionIsSaidAndStillCompared() throws Exception {
    Path file = folder.resolve("p.zip");
    Files.write(file, pack(CLIMATE));
    PackCheck check = PackCheck.of(file, "1.3.0");
    assertTrue(check.isSame());
    String text = PackText.checked("p.zip", check);
    assertTrue(text.replace('\n', ' ').contains("version 1.2.3 and is checked by 1.3.0"), text);
  }

  /** In a process of its own, whose temporary folder nobody else uses. */
  @Test
  void nothingIsLeftInTheTemporaryFolder() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Path sound = folder.resolve("sound.zip");
    Path broken = folder.resolve("broken.zip");
    Files.write(sound, pack(CLIMATE));
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 0});
    for (Path zip : List.of(sound, broken)) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-Djava.io.tmpdir=" + temporary,
                  "-cp",
                  System.getProperty("java.class.path"),
                  "io.entente.cli.Main",
                  "pack",
                  "--check",
                  zip.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(zip == sound ? 0 : 1, process.waitFor(), said);
      assertTrue(said.contains(zip == sound ? "inputs/climate.json" : "broken.zip"), said);
      try (Stream<Path> left = Files.list(temporary)) {
        assertEquals(List.of(), left.toList(), said);
      }
    }
  }
}
