package io.entente.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips made to do harm are refused with a sentence, and nothing is written. */
class HostileZipTest {

  @TempDir Path folder;

  private String refusal(byte[] zip) throws IOException {
    Path file = folder.resolve("x.zip");
    Files.write(file, zip);
    PackException said = assertThrows(PackException.class, () -> PackCheck.of(file, "1"));
    try (Stream<Path> there = Files.walk(folder)) {
      assertEquals(2, there.count(), "nothing but the zip");
    }
    assertTrue(said.getMessage().startsWith(file.toString()), said.getMessage());
    return said.getMessage();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.txt",
        "inputs/../../outside.txt",
        "/etc/outside",
        "C:/outside",
        "a\\b",
        "inputs//x",
        "./x",
        "inputs/",
        "x\u0007y",
        "inputs/..",
        "C:outside",
        "\\\\host\\share"
      })
  void namesThatLeadOutsideAreRefused(String name) throws IOException {
    assertTrue(refusal(zip(name)).contains("names a place that is no file inside it"));
  }

  @Test
  void aNameGivenTwiceIsRefused() throws IOException {
    byte[] zip = zip("manifest.json", "manifest.jsom");
    String text = new String(zip, StandardCharsets.ISO_8859_1).replace("jsom", "json");
    byte[] twice = text.getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(refusal(twice).contains("two files named \"manifest.json\""));
  }

  @Test
  void aLinkIsRefused() throws IOException {
    byte[] zip = zip("inputs/link");
    ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int entry = buffer.getInt(zip.length - 6);
    zip[entry + 5] = 3;
    buffer.putShort(entry + 40, (short) 0xA1FF);
    assertTrue(refusal(zip).contains("it holds a link"));
  }

  @Test
  void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("manifest.json"));
      byte[] nothing = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 65; megabyte++) {
        zip.write(nothing);
      }
      zip.closeEntry();
    }
    assertTrue(bytes.size() < 1 << 20);
    assertTrue(refusal(bytes.toByteArray()).contains("far larger than any pack"));
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    String[] names = new String[10_001];
    for (int i = 0; i < names.length; i++) {
      names[i] = "f" + i;
    }
    assertTrue(refusal(zip(names)).contains("more than 10,000 files"));
  }

  @Test
  void aFileThatIsAFolderTooIsRefused() throws IOException {
    assertTrue(refusal(zip("inputs", "inputs/x.json")).contains("both a file and a folder"));
  }

  @Test
  void whatIsNoPackIsSaidToBeNone() throws IOException {
    assertTrue(refusal(new byte[0]).contains("this is not a zip"));
    assertTrue(refusal("{}".getBytes(StandardCharsets.UTF_8)).contains("this is not a zip"));
    assertTrue(refusal(zip("a.txt")).contains("holds no manifest.json"));
    assertTrue(refusal(zip("manifest.json")).contains("manifest.json is faulty"));
    byte[] noise = new byte[5000];
    new java.util.Random(1).nextBytes(noise);
    noise[0] = 'P';
    noise[1] = 'K';
    refusal(noise);
    noise[2] = 3;
    noise[3] = 4;
    refusal(noise);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"format\": \"entente/pack/2\"}",
        "{\"format\": \"entente/pack/1\"}",
        "{\"format\": 1}",
        "{\"format\": \"entente/pack/1\", \"options\": {\"samples\": 0}}",
        "{\"format\": \"entente/pack/1\", \"options\": {\"samples\": 99999999999, \"seed\": 1}}",
        "{\"format\": \"entente/pack/1\", \"options\": {\"samples\": 1.5, \"seed\": 1}}",
        "{\"format\": \"entente/pack/1\", \"program\": {\"version\": \"1\"},"
            + " \"options\": {\"samples\": 1, \"seed\": 1}, \"files\": [1]}",
        "{\"format\": \"entente/pack/1\", \"program\": {\"version\": \"1\"},"
            + " \"options\": {\"samples\": 1, \"seed\": 1}, \"files\": [{\"name\": \"a\"}]}",
        "not json"
      })
  void aManifestThatSaysNonsenseIsFaulty(String manifest) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
    assertTrue(refusal(StoredZip.of(files)).contains("manifest.json is"));
  }
}
