package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read, and files that must not be. */
class FilesTest {

  private static final String REGISTER =
      "{\"format\": \"entente/register/1\", \"sources\": {\"s\": {\"title\": \"S\"}}}";

  @TempDir Path folder;
  private Path root;
  private Path scenarios;

  @BeforeEach
  void makeRoot() throws IOException {
    root = folder.resolve("root");
    scenarios = root.resolve("scenarios");
    Files.createDirectories(scenarios);
    Files.writeString(root.resolve("shared.json"), REGISTER);
    Files.writeString(folder.resolve("outside.json"), REGISTER);
  }

  private static ScenarioFile read(Path file) {
    return new ScenarioReader().read(file);
  }

  private ScenarioFile readWithRegister(String register) throws IOException {
    Path file = scenarios.resolve("game.json");
    String text =
        MistakesTest.resource("sound.json")
            .replace("\"title\": \"Two", "\"register\": \"" + register + "\", \"title\": \"Two");
    Files.writeString(file, text);
    return read(file);
  }

  private static void expect(ScenarioFile read, String words) {
    assertTrue(read.scenario().isEmpty());
    assertEquals(1, read.findings().size(), read.findings().toString());
    assertTrue(read.findings().get(0).toString().contains(words), read.findings().toString());
  }

  @Test
  void missingFile() {
    expect(read(folder.resolve("none.json")), "1:1: there is no such file");
  }

  @Test
  void folderInsteadOfAFile() {
    expect(read(folder), "this is a folder");
  }

  @Test
  void deviceInsteadOfAFile() {
    Path zero = Path.of("/dev/zero"); // elsewhere there is none, and that is said
    expect(read(zero), Files.exists(zero) ? "not an ordinary file" : "no such file");
  }

  @Test
  void fileThatMayNotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.json"), "");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    }
    // The superuser may read everything; then it is read, and found to be empty.
    expect(read(file), Files.isReadable(file) ? "empty" : "may not be read");
  }

  @Test
  void hugeFileIsRefusedBeforeItIsRead() throws IOException {
    Path file = folder.resolve("huge.json");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(200L * 1024 * 1024);
    }
    expect(read(file), "the file has 200 MB, more than the 16 MB");
  }

  @Test
  void hugeRegisterIsRefusedBeforeItIsRead() throws IOException {
    try (RandomAccessFile huge =
        new RandomAccessFile(scenarios.resolve("huge.json").toFile(), "rw")) {
      huge.setLength(200L * 1024 * 1024);
    }
    expect(readWithRegister("huge.json"), "the file has 200 MB, more than the 16 MB");
  }

  @Test
  void textThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
    Path file = folder.resolve("latin1.json");
    Files.write(file, "{\n \"\u00fcber\": 1}".getBytes(StandardCharsets.ISO_8859_1));
    expect(read(file), "2:3: byte 5 (hex fc) is not UTF-8");
  }

  @Test
  void textThatEndsInHalfACharacter() throws IOException {
    Path file = folder.resolve("half.json");
    Files.write(file, new byte[] {'{', '"', (byte) 0xC3});
    expect(read(file), "1:3: byte 3 (hex c3) is not UTF-8");
  }

  @Test
  void utf16IsNamed() throws IOException {
    Path file = folder.resolve("wide.json");
    Files.write(file, "{}".getBytes(StandardCharsets.UTF_16));
    expect(read(file), "UTF-16");
  }

  @Test
  void byteOrderMarkIsNoFault() throws IOException {
    Path file = folder.resolve("mark.json");
    Files.writeString(file, "\uFEFF" + MistakesTest.resource("sound.json"));
    assertTrue(read(file).scenario().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "3", "\"text\"", "null", "true"})
  void topThatIsNoObject(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("top.json"), text);
    expect(read(file), "1:1: expected an object, found ");
  }

  @Test
  void registerBesideTheScenario() throws IOException {
    Files.writeString(scenarios.resolve("near.json"), REGISTER);
    assertTrue(readWithRegister("near.json").scenario().isPresent());
    assertTrue(readWithRegister("./near.json").scenario().isPresent());
  }

  @Test
  void registerAboveTheScenarioNeedsARoot() throws IOException {
    expect(readWithRegister("../shared.json"), "outside the scenario's root");
    Files.writeString(root.resolve("entente.json"), "{}");
    assertTrue(readWithRegister("../shared.json").scenario().isPresent());
  }

  @Test
  void theNearestRootCounts() throws IOException {
    Files.writeString(folder.resolve("entente.json"), "{}");
    Files.writeString(root.resolve("entente.json"), "{}");
    expect(readWithRegister("../../outside.json"), "outside the scenario's root");
  }

  @Test
  void linkOutOfTheRootIsRefused() throws IOException {
    Files.createSymbolicLink(scenarios.resolve("link.json"), folder.resolve("outside.json"));
    expect(readWithRegister("link.json"), "outside the scenario's root");
  }

  @Test
  void linkedFolderOutOfTheRootIsRefused() throws IOException {
    Files.createSymbolicLink(scenarios.resolve("away"), folder);
    expect(readWithRegister("away/outside.json"), "outside the scenario's root");
  }

  @Test
  void linkInsideTheRootIsFollowed() throws IOException {
    Files.writeString(root.resolve("entente.json"), "{}");
    Files.createSymbolicLink(scenarios.resolve("link.json"), root.resolve("shared.json"));
    assertTrue(readWithRegister("link.json").scenario().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/passwd", "C:/x.json", "~/x.json", "\\\\\\\\server\\\\x.json"})
  void absolutePathIsRefused(String path) throws IOException {
    expect(readWithRegister(path), "relative to this file");
  }

  @Test
  void addressIsRefused() throws IOException {
    expect(readWithRegister("https://example.org/r.json"), "scenarios reach no network");
  }

  @Test
  void deviceAsRegisterIsRefused() throws IOException {
    Files.createSymbolicLink(scenarios.resolve("zero.json"), Path.of("/dev/zero"));
    expect(readWithRegister("zero.json"), "outside the scenario's root");
    Files.delete(scenarios.resolve("zero.json"));
  }

  @Test
  void folderAsRegisterIsRefused() throws IOException {
    expect(readWithRegister("."), "this is a folder");
  }

  @Test
  void nameThatCannotBeAFile() throws IOException {
    expect(readWithRegister("a\\u0000b.json"), "cannot be the name of a file");
  }

  @Test
  void missingRegisterIsReportedOnceAndItsClaimsAreNot() throws IOException {
    ScenarioFile read = readWithRegister("gone.json");
    expect(read, "4:15: register: there is no file \"gone.json\"");
  }

  @Test
  void faultsOfARegisterBearItsName() throws IOException {
    Files.writeString(scenarios.resolve("bad.json"), REGISTER.replace("title", "titel"));
    expect(readWithRegister("bad.json"), "bad.json:1:52: sources.s: unknown key \"titel\"");
  }

  @Test
  void idsThatTheRegisterHasAreNotDefinedAgain() throws IOException {
    Files.writeString(scenarios.resolve("same.json"), REGISTER.replace("\"s\": {", "\"post\": {"));
    expect(
        readWithRegister("same.json"),
        "sources.post: the source \"post\" is in the register already");
  }
}
