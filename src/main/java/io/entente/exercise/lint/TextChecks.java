package io.entente.exercise.lint;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Localized;
import io.entente.exercise.Passage;
import io.entente.exercise.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What must hold of a set whatever its numbers: languages, passages, points. */
final class TextChecks {

  private static final int MOST_WORDS = 60;

  private final ExerciseSet set;
  private final Set<String> spoken = new TreeSet<>();
  private final Set<String> claimed;
  private final Notes notes;

  TextChecks(ExerciseSet set, List<Phrases> languages, Notes notes) {
    this.set = set;
    this.claimed = new TreeSet<>(set.title().byLanguage().keySet());
    this.notes = notes;
    languages.forEach(phrases -> spoken.add(phrases.language()));
  }

  /** The languages of a set are those of its title. */
  void check() {
    for (String language : claimed) {
      if (!spoken.contains(language)) {
        about(
            "",
            Optional.empty(),
            "its title is in " + language + ", in which questions and solutions cannot be said",
            "the languages are " + String.join(", ", spoken));
      }
    }
    for (Map.Entry<String, Localized> actor : set.actors().entrySet()) {
      localized("", Optional.empty(), "the name of actor " + actor.getKey(), actor.getValue());
    }
    for (Map.Entry<String, Localized> name : set.names().entrySet()) {
      // what a name itself is written in needs no other
      List<String> missing = new ArrayList<>(claimed);
      missing.removeAll(name.getValue().byLanguage().keySet());
      missing.remove("en");
      if (!missing.isEmpty()) {
        String languages = String.join(", ", missing);
        about(
            "",
            Optional.empty(),
            "the name " + name.getKey() + " is missing in " + languages,
            "write {\"" + missing.get(0) + "\": \"...\"}");
      }
    }
    set.exercises().forEach(this::exercise);
  }

  private void exercise(Exercise exercise) {
    localized(exercise.id(), Optional.empty(), "the title", exercise.title());
    localized(exercise.id(), Optional.empty(), "the prompt", exercise.prompt());
    exercise.passage().ifPresent(passage -> passage(exercise, passage));
    if (exercise.ask().isEmpty()) {
      notes.add(Gate.POINTS, exercise.id(), Optional.empty(), "asks nothing", "give it a question");
    }
    for (Ask ask : exercise.ask()) {
      ask.text()
          .ifPresent(text -> localized(exercise.id(), Optional.of(ask.id()), "the question", text));
      if (ask.points() <= 0) {
        notes.add(
            Gate.POINTS,
            exercise.id(),
            Optional.of(ask.id()),
            "is worth " + ask.points() + " points",
            "give it 1 or more");
      }
    }
  }

  private void passage(Exercise exercise, Passage passage) {
    localized(exercise.id(), Optional.empty(), "the passage", passage.text());
    if (passage.claims().isEmpty()) {
      notes.add(
          Gate.PASSAGE,
          exercise.id(),
          Optional.empty(),
          "the passage rests on no claim",
          "name the claims of the register that it paraphrases, \"claims\": [...]");
    }
    for (Map.Entry<String, String> text : passage.text().byLanguage().entrySet()) {
      int words = words(text.getValue());
      if (words > MOST_WORDS) {
        notes.add(
            Gate.PASSAGE,
            exercise.id(),
            Optional.empty(),
            "the passage has " + words + " words in " + text.getKey(),
            "shorten it to " + MOST_WORDS);
      }
    }
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  /** A text that is empty in every language is one that nobody wrote. */
  private void localized(String exercise, Optional<String> question, String what, Localized text) {
    if (text.byLanguage().values().stream().allMatch(String::isBlank)) {
      return;
    }
    List<String> missing = new ArrayList<>();
    for (String language : claimed) {
      if (text.byLanguage().getOrDefault(language, "").isBlank()) {
        missing.add(language);
      }
    }
    if (!missing.isEmpty()) {
      String languages = String.join(", ", missing);
      about(
          exercise,
          question,
          what + " is missing in " + languages,
          "write {\"" + missing.get(0) + "\": \"...\"}, or take " + languages + " off the title");
    }
  }

  private void about(String exercise, Optional<String> question, String problem, String remedy) {
    notes.add(Gate.TEXTS, exercise, question, problem, remedy);
  }
}
