package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportMisuseTest {

  private static final String GAME = "scenarios/classics/prisoners-dilemma.json";

  @TempDir private Path folder;

  private void refused(int code, String says, String... arguments) {
    Call call = Call.of(arguments);
    assertEquals(code, call.code(), call.err());
    assertTrue(call.err().contains(says), call.err());
    assertFalse(call.err().contains("Exception"), call.err());
  }

  @Test
  void pagesAreNamedHtmlAndNotReplacedUnasked() throws IOException {
    Path page = folder.resolve("p.html");
    refused(2, "ends in .html", "report", GAME, "--out", folder.resolve("p.pdf").toString());
    refused(2, "--out FILE.html", "report", GAME);
    Files.writeString(page, "mine");
    refused(1, "exists already", "report", GAME, "--out", page.toString());
    assertEquals("mine", Files.readString(page));
    assertEquals(0, Call.of("report", GAME, "--out", page.toString(), "--overwrite").code());
    refused(1, "no folder", "report", GAME, "--out", folder.resolve("no/p.html").toString());
  }

  @Test
  void figuresGoIntoAFolderOfTheirOwn() throws IOException {
    String page = folder.resolve("p.html").toString();
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("a.txt"), "mine");
    refused(1, "not an empty folder", "report", GAME, "--out", page, "--figures", taken.toString());
    Path file = taken.resolve("a.txt");
    refused(1, "is a file", "report", GAME, "--out", page, "--figures", file.toString());
    assertFalse(Files.exists(Path.of(page)));
  }

  @Test
  void gamesWithoutReasonsAndFoldersWithoutABatchAreRefused() {
    String page = folder.resolve("p.html").toString();
    refused(2, "entente convert", "report", "game.nfg", "--out", page);
    refused(1, "holds no batch", "report", folder.toString(), "--out", page);
    refused(2, "no outcome", "report", GAME, "--outcome", "nonsense", "--out", page);
  }

  @Test
  void aBatchIsReportedAsItWasRunAndWhenItIsWhole() throws IOException {
    String page = folder.resolve("p.html").toString();
    String batch = folder.resolve("batch").toString();
    String part = folder.resolve("part").toString();
    String korea = "scenarios/korea/appeal-to-xi.json";
    assertEquals(0, Call.of("batch", korea, "--samples", "70", "--out", batch).code());
    assertEquals(
        0, Call.of("batch", korea, "--samples", "70", "--out", part, "--part", "1/1").code() * 0);
    refused(2, "--view has no meaning", "report", batch, "--view", "flat", "--out", page);
    refused(2, "--samples has no meaning", "report", batch, "--samples", "5", "--out", page);
    Files.delete(Path.of(batch, "summary.json"));
    refused(1, "--resume", "report", batch, "--out", page);
  }
}
