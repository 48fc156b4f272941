package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.entente.number.Decimals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportTest {

  private static final String KOREA = "scenarios/korea/appeal-to-xi.json";
  @TempDir private Path folder;

  private String report(String... arguments) throws IOException {
    Path page = folder.resolve("page.html");
    Files.deleteIfExists(page);
    List<String> all = new ArrayList<>(List.of("report", "--out", page.toString()));
    all.addAll(List.of(arguments));
    Call call = Call.of(all.toArray(new String[0]));
    assertEquals(0, call.code(), call.err());
    assertEquals("", call.out());
    return Files.readString(page);
  }

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios/classics"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void pagesOfClassicsDoNothingAndCanBeHeard(Path scenario) throws Exception {
    Document page = Pages.checked(report(scenario.toString(), "--samples", "64"));
    JsonObject json = JsonParser.parseString(Files.readString(scenario)).getAsJsonObject();
    assertEquals(json.get("title").getAsString(), Pages.all(page, "h1").get(0).getTextContent());
  }

  @Test
  void flagshipNamesMovesFrequenciesClaimsAndSources() throws Exception {
    Document page =
        Pages.checked(report(KOREA, "--samples", "200", "--outcome", "China pressures"));
    JsonObject test = Call.json("test", KOREA, "--samples", "200");
    JsonObject first = test.getAsJsonArray("outcomes").get(0).getAsJsonObject();
    double estimate = first.getAsJsonObject("probability").get("estimate").getAsDouble();
    String shown = Decimals.fixed(100 * estimate, 0);
    assertTrue(
        row(page, "China pressures", 1).startsWith(shown + " ("), row(page, "China pressures", 1));
    assertEquals("stays passive", row(page, "China", 1));
    assertTrue(row(page, "kyiv-043", 3).contains("China."), row(page, "kyiv-043", 3));
    String text = page.getDocumentElement().getTextContent();
    assertTrue(text.contains("Why does \"China pressures\" not come about"));
    assertTrue(text.contains("parameters.omega"));
    assertFalse(text.contains("--all"), "no hint of a command inside sentences");
  }

  /** The text of a cell in the row of this name that comes first. */
  private static String row(Document page, String name, int column) {
    for (Element row : Pages.all(page, "tr")) {
      var cells = row.getChildNodes();
      if (cells.getLength() > column && cells.item(0).getTextContent().equals(name)) {
        return cells.item(column).getTextContent();
      }
    }
    throw new AssertionError("no row " + name);
  }

  @Test
  void matrixUnderlinesBestResponsesAndMarksTheEquilibrium() throws Exception {
    Document page = Pages.checked(report("scenarios/classics/prisoners-dilemma.json"));
    List<String> marked = new ArrayList<>();
    List<String> underlined = new ArrayList<>();
    for (Element cell : Pages.all(page, "td")) {
      if (cell.getAttribute("class").contains("marked")) {
        marked.add(cell.getTextContent());
      }
    }
    Pages.all(page, "u").forEach(best -> underlined.add(best.getTextContent()));
    assertEquals(List.of("1, 1 stable"), marked);
    assertEquals(List.of("5", "5", "1", "1"), underlined);
  }

  @Test
  void whatAScenarioSaysIsShownAsText() throws Exception {
    Path file = NastyScenario.in(folder);
    Path figures = folder.resolve("figures");
    String html = report(file.toString(), "--samples", "64", "--figures", figures.toString());
    Document page = Pages.checked(html);
    assertEquals(NastyScenario.TEXT, Pages.all(page, "h1").get(0).getTextContent());
    assertFalse(html.contains("<script"));
    String text = page.getDocumentElement().getTextContent();
    assertTrue(text.contains(NastyScenario.LONG_WORD));
    assertTrue(text.contains("bell \uFFFD and \uFFFDoverride"), "control character and override");
    for (String place :
        List.of("actor ", "move ", "outcome ", "claim ", "source ", "speaker ", "view ")) {
      assertTrue(text.contains(place + NastyScenario.TEXT), place);
    }
    try (Stream<Path> files = Files.list(figures)) {
      for (Path svg : files.filter(name -> name.toString().endsWith(".svg")).toList()) {
        Pages.parse(Files.readString(svg));
      }
    }
  }

  @Test
  void sameBytesAgain() throws Exception {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    String file = NastyScenario.in(folder).toString();
    String first = report(file, "--samples", "64", "--figures", one.toString());
    assertEquals(first, report(file, "--samples", "64", "--figures", other.toString()));
    Folders.assertSame(one, other);
  }

  @Test
  void sweepsOfABatchAreItsCells() throws Exception {
    String batch = folder.resolve("batch").toString();
    String file = NastyScenario.in(folder).toString();
    Call made =
        Call.of(
            "batch",
            file,
            "--samples",
            "300",
            "--set",
            "p=0:1:0.2",
            "--view",
            "all",
            "--scale",
            "B.t=1,-",
            "--out",
            batch);
    assertEquals(0, made.code(), made.err());
    Path figures = folder.resolve("figures");
    Document page = Pages.checked(report(batch, "--figures", figures.toString()));
    JsonObject summary =
        JsonParser.parseString(Files.readString(Path.of(batch, "summary.json"))).getAsJsonObject();
    assertEquals(24, summary.getAsJsonArray("cells").size());
    for (JsonElement one : summary.getAsJsonArray("cells")) {
      JsonObject cell = one.getAsJsonObject();
      double value = cell.getAsJsonObject("set").get("p").getAsDouble();
      JsonObject outcomes = cell.getAsJsonObject("outcomes");
      String name = outcomes.keySet().iterator().next();
      double frequency = outcomes.getAsJsonObject(name).get("frequency").getAsDouble();
      String shown = row(page, Decimals.shortest(value), 1);
      assertTrue(shown.startsWith(Decimals.fixed(100 * frequency, 0)), shown + " at " + value);
    }
    assertTrue(Files.exists(figures.resolve("sweep-1.svg")));
    assertTrue(Files.exists(figures.resolve("sweep-1.png")));
  }

  @Test
  void largeGamesAreShownInPartWithASentence() throws Exception {
    StringBuilder actors = new StringBuilder();
    StringBuilder payoffs = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      actors.append(i == 0 ? "" : ",").append("\"A" + i + "\":{\"strategies\":[\"yes\",\"no\"]}");
      payoffs
          .append(i == 0 ? "" : ",")
          .append(
              "\"A"
                  + i
                  + "\":{\"t\":{\"says\":\"joins\",\"weight\":1,\"level\":[{\"when\":{\"A"
                  + i
                  + "\":\"yes\"},\"is\":1}]}}");
    }
    Path file = folder.resolve("twelve.json");
    Files.writeString(
        file,
        "{\"format\":\"entente/scenario/1\",\"id\":\"twelve\",\"title\":\"Twelve\",\"actors\":{"
            + actors
            + "},\"payoffs\":{"
            + payoffs
            + "}}");
    Document page = Pages.checked(report(file.toString()));
    assertTrue(page.getDocumentElement().getTextContent().contains("1,024 matrices"));
    assertEquals(
        1,
        Pages.all(page, "td").stream()
            .filter(cell -> cell.getAttribute("class").contains("marked"))
            .count());
  }
}
