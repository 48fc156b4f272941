package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code diff}, {@code cite} and {@code pack}, called in a wrong way or with what cannot be used.
 */
class SharingMisuseTest {

  private static final String CHICKEN = "scenarios/classics/chicken.json";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|diff|diff needs to know OLD|--help",
        "2|diff CHICKEN|diff needs to know NEW|--help",
        "2|diff CHICKEN CHICKEN CHICKEN|one argument more|--help",
        "2|diff CHICKEN CHICKEN --format csv|diff does not write csv|--format json",
        "2|diff CHICKEN CHICKEN --samples 0|--samples 0: from 1|--samples 10000",
        "2|diff CHICKEN CHICKEN --seed x|not a whole number|--seed 1",
        "2|diff CHICKEN CHICKEN --view nosuch|chicken.json: no view \"nosuch\"|",
        "2|diff CHICKEN CHICKEN --form both|no such form|sequential, simultaneous",
        "2|diff CHICKEN CHICKEN --sample 5|no option \"--sample\"|did you mean --samples?",
        "2|diff CHICKEN notes.txt|is not a scenario|.json",
        "1|diff CHICKEN FOLDER/none.json|there is no such file|check the name",
        "1|diff CHICKEN FOLDER/folder.json|this is a folder|name a .json file",
        "2|cite|cite needs to know SCENARIO|--help",
        "2|cite CHICKEN CHICKEN|one argument more|--help",
        "2|cite FOLDER|is not a scenario|.json",
        "1|cite FOLDER/none.json|there is no such file|check the name",
        "1|cite FOLDER/folder.json|this is a folder|name a .json file",
        "2|cite CHICKEN --format json|no option \"--format\"|--help",
        "2|pack|pack needs to know SCENARIO or DIR|--out",
        "2|pack CHICKEN|needs to know where to write|--out",
        "2|pack CHICKEN --out|--out needs a value|--help",
        "2|pack CHICKEN --out FOLDER/x.tar|not the name of a zip|.zip",
        "2|pack CHICKEN CHICKEN --out FOLDER/x.zip|one argument more|--help",
        "2|pack notes.txt --out FOLDER/x.zip|neither a scenario nor a folder|.json",
        "2|pack CHICKEN --out FOLDER/x.zip --samples none|not a whole number|10000",
        "1|pack FOLDER/none.json --out FOLDER/x.zip|there is no such file|check the name",
        "1|pack FOLDER/folder.json --out FOLDER/x.zip|there is no scenario in this folder|format",
        "1|pack CHICKEN --out FOLDER/no/x.zip|there is no folder|make that folder",
        "1|pack CHICKEN --out FOLDER/folder.zip|is a folder|name a file",
        "1|pack CHICKEN --out FOLDER/there.zip|exists already|--overwrite",
        "2|pack CHICKEN --check FOLDER/there.zip|nothing else|entente pack --check",
        "2|pack --check FOLDER/there.zip --samples 5|--samples has no meaning|the pack says",
        "2|pack --check FOLDER/there.zip --out x.zip|--out has no meaning|the pack says",
        "1|pack --check FOLDER/none.zip|there is no such file|check the name",
        "1|pack --check FOLDER|this is a folder|name the .zip",
        "1|pack --check FOLDER/there.zip|this is not a zip|entente pack",
        "1|pack src/test/resources/own/division-by-zero.json --out FOLDER/x.zip|finite|entente test",
      })
  void isSaidWithARemedy(int code, String command, String message, String remedy)
      throws IOException {
    Files.createDirectory(folder.resolve("folder.json"));
    Files.createDirectory(folder.resolve("folder.zip"));
    Files.writeString(folder.resolve("there.zip"), "mine");
    String[] arguments =
        command.replace("CHICKEN", CHICKEN).replace("FOLDER", folder.toString()).split(" ");
    Call call = Call.of(arguments);
    assertEquals(code, call.code(), call.err());
    assertEquals("", call.out(), "nothing on standard output");
    List<String> lines = call.err().lines().toList();
    assertTrue(lines.size() >= 2, call.err());
    assertTrue(lines.get(0).contains(message), call.err());
    assertTrue(remedy == null || lines.get(1).contains(remedy), call.err());
    assertFalse(call.err().contains("Exception") || call.err().contains("\tat "), call.err());
    assertEquals("mine", Files.readString(folder.resolve("there.zip")));
    assertOnlyThere("folder.json", "folder.zip", "there.zip");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsSaid() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "");
    Call call = Call.of("pack", CHICKEN, "--out", file.resolve("x.zip").toString());
    assertEquals(1, call.code());
    assertTrue(call.err().contains("there is no folder"), call.err());
    assertOnlyThere("file");
  }

  @Test
  void overwritingHasToBeAskedFor() throws IOException {
    Path zip = folder.resolve("x.zip");
    Files.writeString(zip, "mine");
    String[] pack = {"pack", CHICKEN, "--out", zip.toString()};
    assertEquals(1, Call.of(pack).code());
    assertEquals("mine", Files.readString(zip));
    String[] over = {"pack", CHICKEN, "--out", zip.toString(), "--overwrite"};
    Call call = Call.of(over);
    assertEquals(0, call.code(), call.err());
    assertTrue(call.out().contains("Packed 1 scenario with its results: 7 files"), call.out());
    assertEquals(0, Call.of("pack", "--check", zip.toString()).code());
    assertOnlyThere("x.zip");
  }

  /** One faulty scenario in a folder: its findings are told, and nothing is packed. */
  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"format\": \"entente/scenario/1\"}", "{\"payoffs\": {}}", "[]"})
  void faultyScenariosAreNotPacked(String text) throws IOException {
    Files.copy(Path.of(CHICKEN), folder.resolve("good.json"));
    Files.writeString(folder.resolve("bad.json"), text);
    Path zip = folder.resolve("x.zip");
    Call call = Call.of("pack", folder.toString(), "--out", zip.toString());
    assertEquals(1, call.code());
    assertTrue(call.err().contains("bad.json:1:"), call.err());
    assertTrue(call.err().contains("Nothing was packed."), call.err());
    assertOnlyThere("bad.json", "good.json");
  }

  @Test
  void aTamperedPackHasExitCodeOne() throws IOException {
    Path zip = folder.resolve("x.zip");
    assertEquals(0, Call.of("pack", CHICKEN, "--out", zip.toString()).code());
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length - 1] = 1;
    Files.write(zip, bytes);
    Call call = Call.of("pack", "--check", zip.toString());
    assertEquals(1, call.code());
    assertTrue(call.out().contains("The zip around the files"), call.out());
  }

  @Test
  void citeGivesEntriesOnStandardOutputAndGapsOnStandardError() {
    Call call = Call.of("cite", "scenarios/korea/appeal-to-xi.json");
    assertEquals(0, call.code());
    assertEquals(7, call.out().lines().filter(line -> line.startsWith("@")).count());
    assertTrue(call.err().contains("source mondo has no date"), call.err());
    Call all = Call.of("cite", "src/test/resources/own/quoted.json", "--all");
    assertEquals(0, all.code());
  }

  private void assertOnlyThere(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(names), files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
