package io.entente.export;

import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.text.AskText;

/** The words of a question: those of its author, or else the query's own. */
final class Words {

  private Words() {}

  static String of(Worksheet sheet, Variant variant, Question question) {
    return new AskText(sheet.phrases(), sheet::title).say(variant, question.ask());
  }
}
