package io.entente.export;

import java.util.Map;

/** What to click to bring a question bank into Moodle, as a text file. */
public final class MoodleNote {

  private static final int LINES = 9;

  private MoodleNote() {}

  /**
   * The note.
   *
   * @param file the name of the file to import
   */
  public static String of(Worksheet sheet, String file) {
    StringBuilder out = new StringBuilder();
    String unit = sheet.set().title().in(sheet.phrases().language());
    Map<String, String> values = Map.of("file", file, "unit", unit + " " + sheet.set().version());
    out.append(sheet.phrases().say("moodle.title", values)).append("\n\n");
    for (int line = 1; line <= LINES; line++) {
      out.append(line).append(". ").append(sheet.phrases().say("moodle.line" + line, values));
      out.append('\n');
    }
    out.append('\n').append(sheet.phrases().say("moodle.end", values)).append('\n');
    return out.toString();
  }
}
