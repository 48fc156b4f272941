package io.entente.exercise.course;

import io.entente.exercise.Ask;
import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.expression.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was handed in, by sheet and question. Whatever belongs to no sheet or no question is a
 * trouble with its place; nothing is dropped in silence.
 */
final class Inbox {

  private final ClassSet all;
  private final Map<String, ClassSet.Sheet> byWhom = new HashMap<>();
  private final Map<String, Map<String, List<Handed.Entry>>> bySheet = new HashMap<>();
  private final Map<String, Trouble> troubles = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Inbox(ClassSet all, List<Student> students) {
    this.all = all;
    Map<String, ClassSet.Sheet> byKey = new HashMap<>();
    all.sheets().forEach(sheet -> byKey.put(sheet.key(), sheet));
    for (Student student : students) {
      if (!student.email().isEmpty()) {
        byWhom.put(plain(student.email()), byKey.get(student.id()));
      }
    }
    // an id counts before an address
    students.forEach(student -> byWhom.put(plain(student.id()), byKey.get(student.id())));
  }

  /** Capitals do not matter in ids and addresses. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.strip().toCharArray()) {
      plain.append(Character.toLowerCase(c));
    }
    return plain.toString();
  }

  /** All troubles, one for each kind, with the number of others of it. */
  List<Trouble> troubles() {
    List<Trouble> list = new ArrayList<>();
    troubles.forEach(
        (kind, trouble) -> {
          int more = counts.get(kind) - 1;
          list.add(
              more == 0
                  ? trouble
                  : new Trouble(
                      trouble.place() + " and " + more + " more",
                      trouble.problem(),
                      trouble.remedy()));
        });
    return list;
  }

  private void trouble(String kind, String place, String problem, String remedy) {
    troubles.putIfAbsent(kind, new Trouble(place, problem, remedy));
    counts.merge(kind, 1, Integer::sum);
  }

  /** The answers to one question on a sheet, those that say nothing left out. */
  List<Handed.Entry> entries(ClassSet.Sheet sheet, Exercise exercise, Ask ask) {
    return bySheet
        .getOrDefault(sheet.key(), Map.of())
        .getOrDefault(exercise.id() + "." + ask.id(), List.of());
  }

  /** Whether anything came from there, be it blank. */
  boolean has(ClassSet.Sheet sheet) {
    return bySheet.containsKey(sheet.key());
  }

  void add(Handed handed) {
    ExerciseSet set = all.set();
    String own = set.id() + " " + set.version();
    String named = handed.set().orElse(set.id()) + " " + handed.version().orElse(set.version());
    if (!named.equals(own)) {
      trouble(
          handed.place(),
          handed.place(),
          "these answers are for set " + named + ", and " + own + " is graded",
          "name the set and version that the sheets were made from");
      return;
    }
    Optional<ClassSet.Place> code = all.find(handed.by());
    ClassSet.Sheet sheet =
        code.map(ClassSet.Place::sheet).orElseGet(() -> byWhom.get(plain(handed.by())));
    if (sheet == null) {
      trouble(
          handed.place(),
          handed.place(),
          handed.by().isBlank()
              ? "nothing says whose answers these are"
              : "nobody of this class has the id, email address or code \"" + handed.by() + "\"",
          handed.by().isBlank()
              ? "give an id, an email address or the code of the sheet"
              : remedy(handed.by()));
      return;
    }
    bySheet.computeIfAbsent(sheet.key(), key -> new LinkedHashMap<>());
    Optional<Exercise> exercise = code.flatMap(ClassSet.Place::exercise);
    handed.entries().forEach(entry -> add(sheet, exercise, entry));
  }

  private String remedy(String by) {
    return Suggestions.nearest(plain(by), byWhom.keySet())
            .map(near -> "did you mean " + near + "? ")
            .orElse("")
        + "Check the roster and the seed";
  }

  private void add(ClassSet.Sheet sheet, Optional<Exercise> within, Handed.Entry entry) {
    Optional<String> name = name(sheet, within, entry.question().strip());
    if (name.isEmpty()) {
      String text = entry.question().strip();
      boolean code = all.find(before(text)).isPresent();
      trouble(
          "question " + text,
          entry.place(),
          code
              ? "\"" + text + "\" is a code of another sheet"
              : "\"" + text + "\" is no question of set " + all.set().id(),
          code
              ? "hand it in with the sheet that it belongs to"
              : Suggestions.nearest(text, names())
                  .map(near -> "did you mean " + near + "?")
                  .orElse("write EXERCISE.QUESTION, such as " + names().get(0)));
    } else if (!entry.text().isBlank() || entry.game().isPresent()) {
      bySheet.get(sheet.key()).computeIfAbsent(name.get(), one -> new ArrayList<>()).add(entry);
    }
  }

  private static String before(String text) {
    int dot = text.lastIndexOf('.');
    return dot < 0 ? text : text.substring(0, dot);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Exercise exercise : all.set().exercises()) {
      exercise.ask().forEach(ask -> names.add(exercise.id() + "." + ask.id()));
    }
    return names;
  }

  /** The question's own name, {@code EXERCISE.QUESTION}. */
  private Optional<String> name(ClassSet.Sheet sheet, Optional<Exercise> within, String text) {
    for (int number = 1; number <= all.set().exercises().size(); number++) {
      Exercise exercise = all.set().exercises().get(number - 1);
      String code = sheet.codes().get(exercise.id());
      List<String> starts = List.of(exercise.id(), Integer.toString(number), code);
      boolean here = within.isPresent() && within.get().equals(exercise);
      for (Ask ask : exercise.ask()) {
        boolean found = here && text.equalsIgnoreCase(ask.id());
        for (String start : starts) {
          found |= text.equalsIgnoreCase(start + "." + ask.id());
          found |= exercise.ask().size() == 1 && text.equalsIgnoreCase(start);
        }
        if (found) {
          return Optional.of(exercise.id() + "." + ask.id());
        }
      }
    }
    return Optional.empty();
  }
}
