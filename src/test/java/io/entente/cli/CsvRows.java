package io.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as another program reads them. */
final class CsvRows {

  private CsvRows() {}

  /** A table by column; quotation marks as in RFC 4180. */
  static List<Map<String, String>> of(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean open = false;
    String text = Files.readString(file);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean twice = open && i + 1 < text.length() && text.charAt(i + 1) == '"';
        field.append(twice ? "\"" : "");
        i += twice ? 1 : 0;
        open = twice || !open;
      } else if (!open && (c == ',' || c == '\n')) {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        field.append(c);
      }
    }
    List<Map<String, String>> table = new ArrayList<>();
    for (List<String> one : rows.subList(1, rows.size())) {
      Map<String, String> named = new LinkedHashMap<>();
      for (int column = 0; column < one.size(); column++) {
        named.put(rows.get(0).get(column), one.get(column));
      }
      table.add(named);
    }
    return table;
  }
}
