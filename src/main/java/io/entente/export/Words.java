package io.entente.export;

import io.entente.exercise.Ask;
import io.entente.exercise.Question;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of a question: those of its author, or else the query's own. */
final class Words {

  private Words() {}

  static String of(Worksheet sheet, Question question) {
    Ask ask = question.ask();
    if (ask.text().isPresent()) {
      return ask.text().get().in(sheet.phrases().language());
    }
    Map<String, String> of = new LinkedHashMap<>();
    ask.of().forEach((name, value) -> of.put(name, sheet.title(value)));
    return sheet.phrases().say("ask." + ask.query(), of);
  }
}
