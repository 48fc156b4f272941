package io.entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.cli.Call;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as comma-separated values can be read back, and is what the JSON says. */
class TablesTest {

  static List<String> scenarios() throws Exception {
    return WordingTest.scenarios();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void frequencies(String file) {
    List<List<String>> rows =
        read(Call.of("test", file, "--samples", "60", "--format", "csv").out());
    JsonObject json = Call.json("test", file, "--samples", "60");
    assertEquals("outcome", rows.get(0).get(0));
    int row = 1;
    for (JsonElement one : json.getAsJsonArray("outcomes")) {
      JsonObject outcome = one.getAsJsonObject();
      for (String view : outcome.getAsJsonObject("acrossViews").keySet()) {
        List<String> cells = rows.get(row++);
        assertEquals(outcome.get("name").getAsString(), cells.get(0));
        assertEquals(view, cells.get(1));
        String estimate = cells.get(rows.get(0).indexOf("estimate"));
        JsonElement share = outcome.getAsJsonObject("acrossViews").get(view);
        if (share.isJsonNull()) {
          assertEquals("", estimate);
        } else {
          assertEquals(share.getAsDouble(), Double.parseDouble(estimate));
        }
      }
      row += outcome.get("otherForm").isJsonNull() ? 0 : 1;
    }
    assertEquals(rows.size(), row);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void equilibria(String file) {
    List<List<String>> rows = read(Call.of("solve", file, "--format", "csv").out());
    JsonObject json = Call.json("solve", file);
    String concept = json.has("pure") ? "pure" : "subgamePerfect";
    assertEquals(
        json.getAsJsonObject(concept).getAsJsonArray("equilibria").size(), rows.size() - 1);
  }

  /** RFC 4180, letter by letter. */
  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    assertTrue(row.isEmpty() && !quoted, "the last line is complete");
    int width = rows.get(0).size();
    rows.forEach(r -> assertEquals(width, r.size(), r::toString));
    return rows;
  }
}
