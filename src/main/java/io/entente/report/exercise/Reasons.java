package io.entente.report.exercise;

import io.entente.exercise.ExerciseSet;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.course.Part;
import io.entente.exercise.text.Phrases;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why an answer earned no more, in words. */
final class Reasons {

  private static final int LONGEST_QUOTE = 60;

  private final ExerciseSet set;
  private final Phrases phrases;

  Reasons(ExerciseSet set, Phrases phrases) {
    this.set = set;
    this.phrases = phrases;
  }

  /** All that there is to say; empty for what is right. */
  String of(Part part) {
    if (part.result() == Part.Result.BLANK) {
      return phrases.say("grade.blank", Map.of());
    }
    List<String> sentences = new ArrayList<>();
    part.said().ifPresent(remark -> sentences.add(said(remark)));
    for (Remark remark : part.reasons()) {
      sentences.add(said(remark));
    }
    if (part.result() == Part.Result.UNREADABLE) {
      sentences.add(phrases.say("grade.unreadable", Map.of()));
    }
    return String.join(" ", sentences);
  }

  /** A remark, actors by their names. */
  String said(Remark remark) {
    Map<String, String> values = new LinkedHashMap<>(remark.values());
    values.replaceAll((place, value) -> title(value));
    return phrases.say(new Remark(remark.phrase(), values));
  }

  private String title(String name) {
    return set.actors().containsKey(name) ? set.actors().get(name).in(phrases.language()) : name;
  }

  /** Points within a sentence, with the decimal sign of the language. */
  String points(Rational points) {
    return Cells.points(points).replace(".", phrases.say("grade.decimal", Map.of()));
  }

  /** What a student wrote on one line, cut where it is long. */
  static String quoted(String given) {
    String line = given.strip().replace('\n', ' ').replace('\r', ' ');
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "...";
  }
}
