package io.entente.batch;

import io.entente.batch.folder.BatchException;
import io.entente.expression.Suggestions;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A user's own runs as comma-separated values: a column per parameter or {@code ACTOR.TERM} weight,
 * named in the first line, and a row per run, in the order in which they are kept.
 *
 * @param rows how many runs there are
 * @param columns by name, a value per run
 */
public record GivenTable(int rows, Map<String, double[]> columns) {

  /**
   * Reads a table.
   *
   * @param shown the name of the file, for messages
   * @throws BatchException with the place of the first fault
   */
  public static GivenTable read(String shown, byte[] bytes, Scenario scenario) {
    List<List<String>> records = records(new String(bytes, StandardCharsets.UTF_8));
    if (records.size() < 2) {
      throw new BatchException(
          shown + " has no runs", "a line of names comes first, then a line for every run");
    }
    List<String> names = records.get(0);
    for (int c = 0; c < names.size(); c++) {
      requireName(shown, names.get(c), scenario);
      if (names.indexOf(names.get(c)) < c) {
        throw new BatchException(
            shown + ":1: \"" + names.get(c) + "\" has two columns", "leave one of them out");
      }
    }
    int rows = records.size() - 1;
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (int c = 0; c < names.size(); c++) {
      double[] values = new double[rows];
      for (int row = 0; row < rows; row++) {
        List<String> fields = records.get(row + 1);
        if (fields.size() != names.size()) {
          throw new BatchException(
              shown
                  + ":"
                  + (row + 2)
                  + ": "
                  + fields.size()
                  + " values under "
                  + names.size()
                  + " names",
              "every line has a value for every column");
        }
        values[row] = number(shown, row + 2, names.get(c), fields.get(c));
      }
      columns.put(names.get(c), values);
    }
    return new GivenTable(rows, columns);
  }

  private static double number(String shown, int line, String column, String text) {
    try {
      double number = Double.parseDouble(text.trim());
      if (Math.abs(number) <= Double.MAX_VALUE) {
        return number;
      }
    } catch (NumberFormatException notOne) {
      // said below, together with numbers that are not finite
    }
    throw new BatchException(
        shown + ":" + line + ": " + column + ": \"" + text + "\" is not a finite number",
        "write it like 0.5, or leave the whole column out to have it drawn");
  }

  private static void requireName(String shown, String name, Scenario scenario) {
    List<String> known = new ArrayList<>();
    for (Parameter parameter : scenario.parameters()) {
      if (!(parameter.kind() instanceof Parameter.Split)) {
        known.add(parameter.id());
      }
    }
    for (Term term : scenario.terms()) {
      known.add(term.name());
    }
    if (!known.contains(name)) {
      throw new BatchException(
          shown + ":1: no parameter or weight \"" + name + "\"",
          Suggestions.nearest(name, known)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("a column is named like a parameter, or ACTOR.TERM"));
    }
  }

  /** Lines that are not empty, divided at commas; a field may stand in quotation marks. */
  private static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String line : plain.split("\r\n|\n|\r")) {
      if (!line.isBlank()) {
        List<String> fields = new ArrayList<>();
        for (String field : Arrays.asList(line.split(",", -1))) {
          String value = field.trim();
          boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
          fields.add(quoted ? value.substring(1, value.length() - 1) : value);
        }
        records.add(fields);
      }
    }
    return records;
  }
}
