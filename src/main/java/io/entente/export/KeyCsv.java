package io.entente.export;

import io.entente.exercise.Question;

/**
 * The key as a table for spreadsheets (RFC 4180): one line a question, with the code of the
 * variant, the exercise and the question by their ids, the points, and the answer as a student
 * would write it, which earns all points when it is graded.
 */
public final class KeyCsv {

  private KeyCsv() {}

  /** The file's text, in the order of codes. */
  public static String of(Worksheet sheet) {
    StringBuilder out = new StringBuilder("code,exercise,question,points,answer\n");
    for (Worksheet.Item item : KeyPage.byCode(sheet)) {
      for (Question question : item.questions()) {
        field(item.variant().code(), out).append(',');
        field(item.variant().exercise().id(), out).append(',');
        field(question.ask().id(), out).append(',').append(question.ask().points()).append(',');
        field(question.key().text(), out).append('\n');
      }
    }
    return out.toString();
  }

  /** In quotation marks where it needs them. */
  private static StringBuilder field(String text, StringBuilder out) {
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      plain &= ",\"\n\r".indexOf(text.charAt(i)) < 0;
    }
    return plain
        ? out.append(text)
        : out.append('"').append(text.replace("\"", "\"\"")).append('"');
  }
}
