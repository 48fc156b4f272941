package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The guide's page lists the cases that there are, and the folder's describes every kind. */
class GuidePageTest {

  private static final Path PAGE = Path.of("src/site/markdown/conformance.md");
  private static final String HEADING = "## The cases\n";

  @Test
  void theTableIsWrittenFromTheCases() throws IOException {
    String page = Files.readString(PAGE);
    String written = page.substring(0, page.indexOf(HEADING)) + HEADING + "\n" + table().toString();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, written);
    }
    assertEquals(
        written,
        Files.readString(PAGE),
        "mvn -q test -Dtest=GuidePageTest -Dgolden=write rewrites it");
  }

  private static StringBuilder table() throws IOException {
    StringBuilder table = new StringBuilder("| Game | From | Asked |\n|---|---|---|\n");
    for (PublishedGame game : PublishedGame.all()) {
      Set<String> kinds = new TreeSet<>(game.expect().keySet());
      kinds.remove("roots");
      String row =
          "| " + game.title() + " | " + game.source() + " | " + String.join(", ", kinds) + " |\n";
      assertFalse(row.substring(2, row.length() - 3).contains("\n"), row);
      table.append(row);
    }
    return table;
  }

  @Test
  void everyKindOfAnswerIsDescribed() throws IOException {
    String readme = Files.readString(PublishedGame.FOLDER.resolve("README.md"));
    for (PublishedGame game : PublishedGame.all()) {
      for (String kind : game.expect().keySet()) {
        assertTrue(readme.contains("`" + kind + "`"), () -> kind + " is not described");
      }
    }
  }
}
