package io.entente.report.exercise;

import io.entente.export.Sheets;
import io.entente.export.Worksheet;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.List;
import java.util.Map;

/** The sheets of a class as text. */
public final class SheetsText {

  private static final String LINE = "=".repeat(Prose.WIDTH);

  private SheetsText() {}

  /** All sheets, one after the other. */
  public static String of(Worksheet sheet, List<Sheets.Sheet> sheets, Layout layout) {
    StringBuilder text = new StringBuilder();
    for (Sheets.Sheet one : sheets) {
      if (text.length() > 0) {
        text.append('\n').append(layout == Layout.PAGE ? LINE + "\n\n" : "");
      }
      Prose head = new Prose(layout);
      head.paragraph(0, sheet.set().title().in(sheet.phrases().language()));
      head.line(sheet.phrases().say("sheet.sheet", Map.of()) + " " + one.code());
      text.append(head);
      for (Worksheet.Item item : one.items()) {
        text.append('\n').append(new ExerciseText(sheet, item, layout).exercise());
      }
    }
    return text.toString();
  }
}
