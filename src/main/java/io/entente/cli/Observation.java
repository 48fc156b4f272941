package io.entente.cli;

import io.entente.interop.GameFileException;
import io.entente.interop.csv.CsvTable;
import io.entente.json.Finding;
import io.entente.json.Findings;
import io.entente.json.JsonDocument;
import io.entente.json.JsonNode;
import io.entente.json.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * That some action was chosen so many times, as a file says it.
 *
 * @param place the file and the line, for messages
 * @param names the player, in a game in turn the information set, and the action
 * @param count the number as it is written
 */
record Observation(String place, List<String> names, String count) {

  Observation {
    names = List.copyOf(names);
  }

  /**
   * What a file says.
   *
   * @param names how many names come before a count
   */
  static List<Observation> read(String file, int names) {
    Path path = FileProblem.requireFile(file);
    try {
      return GameFormat.JSON.isOf(file) ? json(file, path, names) : csv(file, path, names);
    } catch (IOException unreadable) {
      throw new FileProblem(
          file + ": cannot be read as text in UTF-8 (" + unreadable.getMessage() + ")",
          "save it in UTF-8");
    }
  }

  private static List<Observation> csv(String file, Path path, int names) throws IOException {
    List<Observation> all = new ArrayList<>();
    try {
      for (CsvTable.Row row : CsvTable.read(path)) {
        List<String> fields = row.fields();
        String place = file + ":" + row.line();
        if (all.isEmpty() && fields.get(fields.size() - 1).endsWith("count")) {
          continue; // the header
        }
        if (fields.size() != names + 1) {
          throw new FileProblem(
              place + ": " + fields.size() + " fields instead of " + (names + 1),
              (names == 2
                      ? ObservedChoices.EXAMPLE
                      : "write lines like Row,information set,action,12")
                  + "; quote fields with commas");
        }
        all.add(new Observation(place, fields.subList(0, names), fields.get(names)));
      }
    } catch (GameFileException faulty) {
      throw new FaultyGame(faulty);
    }
    return all;
  }

  private static List<Observation> json(String file, Path path, int names) throws IOException {
    Findings findings = new Findings();
    JsonDocument document =
        JsonDocument.parse(
            SourceText.of(file, Files.readString(path, StandardCharsets.UTF_8)), findings);
    for (Finding finding : findings.list()) {
      if (finding.isError()) {
        throw new FileProblem(
            file + ":" + finding.line() + ":" + finding.column() + ": " + finding.message(),
            finding.remedy());
      }
    }
    List<Observation> all = new ArrayList<>();
    collect(file, document, document.root(), names, List.of(), all);
    return all;
  }

  /** Objects in objects, one for each name, and a number within. */
  private static void collect(
      String file,
      JsonDocument document,
      JsonNode node,
      int depth,
      List<String> names,
      List<Observation> all) {
    String place = file + ":" + document.position(node.offset());
    if (depth == 0) {
      boolean isNumber = node instanceof JsonNode.NumberNode;
      String count = isNumber ? ((JsonNode.NumberNode) node).source() : node.kind();
      all.add(new Observation(place, names, count));
      return;
    }
    if (!(node instanceof JsonNode.ObjectNode object)) {
      String within = names.isEmpty() ? "" : " of \"" + String.join("\", \"", names) + "\"";
      throw new FileProblem(
          place + ": expected an object with the counts" + within + ", found " + node.kind(),
          "write {\"Row\": {\"cooperate\": 12, \"defect\": 8}}, in a game in turn with one more"
              + " level for the information set");
    }
    for (JsonNode.Member member : object.members()) {
      List<String> longer = new ArrayList<>(names);
      longer.add(member.name());
      collect(file, document, member.value(), depth - 1, longer, all);
    }
  }
}
