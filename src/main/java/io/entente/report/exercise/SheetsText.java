package io.entente.report.exercise;

import io.entente.exercise.Question;
import io.entente.export.Labels;
import io.entente.export.Sheets;
import io.entente.export.Worksheet;
import io.entente.report.Csv;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.List;
import java.util.Map;

/** The sheets of a class as text, and the key to them as a table for a spreadsheet. */
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

  /** One row a question: the codes of sheet and exercise, the question, its points, the answer. */
  public static String key(Worksheet sheet, List<Sheets.Sheet> sheets) {
    Csv csv = new Csv();
    csv.row("sheet", "code", "exercise", "question", "points", "answer");
    Labels labels = new Labels(sheet);
    for (Sheets.Sheet one : sheets) {
      for (Worksheet.Item item : one.items()) {
        for (Question question : item.questions()) {
          csv.row(
              one.code(),
              item.variant().code(),
              item.variant().exercise().id(),
              question.ask().id(),
              Integer.toString(question.ask().points()),
              labels.answer(question));
        }
      }
    }
    return csv.toString();
  }
}
