package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * "From article to answer", followed as it is typed in an empty folder, prints what it shows and
 * ends where it promises.
 */
class WalkthroughTest {

  private static final Path PAGE = GuidePages.GUIDE.resolve("from-article-to-answer.md");

  @TempDir Path folder;

  @Test
  void theGuideLeadsToAnOwnTestedScenario() throws IOException {
    Walkthrough walkthrough = new Walkthrough(PAGE, folder);
    List<String> differences = walkthrough.follow();
    assertEquals(
        List.of(),
        differences,
        () ->
            String.join("\n", differences)
                + "\nIf wanted: mvn -q test -Dtest=WalkthroughTest -Dgolden=write");

    JsonObject scenario =
        JsonParser.parseString(Files.readString(folder.resolve("dam.json"))).getAsJsonObject();
    Set<String> actors = new TreeSet<>(scenario.getAsJsonObject("actors").keySet());
    actors.remove("note");
    assertEquals(Set.of("Bank", "Highland", "Lowland", "Midland"), actors);
    Set<String> claims = new TreeSet<>();
    collectClaims(scenario.get("payoffs"), claims);
    assertEquals(Set.of("courier-harvest", "courier-loan", "courier-power"), claims);

    List<String> printed = walkthrough.run(List.of("test", "dam.json", "--format", "json"));
    JsonObject test = JsonParser.parseString(String.join("\n", printed)).getAsJsonObject();
    assertEquals(1, test.getAsJsonArray("expectations").size());
    for (JsonElement expectation : test.getAsJsonArray("expectations")) {
      assertTrue(expectation.getAsJsonObject().get("holds").getAsBoolean(), printed.toString());
    }
  }

  /** What stands in the lists under "for" and "against", wherever they are. */
  private static void collectClaims(JsonElement element, Set<String> into) {
    if (element.isJsonObject()) {
      for (var member : element.getAsJsonObject().entrySet()) {
        boolean cites = member.getKey().equals("for") || member.getKey().equals("against");
        if (cites && member.getValue().isJsonArray()) {
          member.getValue().getAsJsonArray().forEach(claim -> into.add(claim.getAsString()));
        } else {
          collectClaims(member.getValue(), into);
        }
      }
    }
  }
}
