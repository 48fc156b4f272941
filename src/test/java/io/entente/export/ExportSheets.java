package io.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.query.Queries;
import io.entente.exercise.text.Phrases;
import io.entente.json.ExerciseSetFile;
import io.entente.json.ExerciseSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Worksheets of sets, for tests. */
final class ExportSheets {

  /** One question of every kind. */
  static final Path QUERIES = Path.of("src/test/resources/export/queries.json");

  private ExportSheets() {}

  static Worksheet queries(int variants, String language) throws IOException {
    return of(new ExerciseSetReader().read(QUERIES), variants, language);
  }

  /** A set from its text. */
  static Worksheet of(String text, int variants) throws IOException {
    return of(new ExerciseSetReader().read("set.json", text), variants, "en");
  }

  static Worksheet of(ExerciseSetFile read, int variants, String language) throws IOException {
    assertEquals(List.of(), read.findings());
    ExerciseSet set = read.set().orElseThrow();
    List<Worksheet.Item> items = new ArrayList<>();
    for (Exercise exercise : set.exercises()) {
      for (int key = 1; key <= variants; key++) {
        Variant variant = new VariantMaker(set, 7).make(exercise, "" + key).variant();
        List<Question> questions = new ArrayList<>();
        for (Ask ask : exercise.ask()) {
          questions.add(question(variant, ask));
        }
        items.add(new Worksheet.Item(variant, questions));
      }
    }
    return new Worksheet(set, items, phrases(language));
  }

  private static Question question(Variant variant, Ask ask) {
    try {
      return Queries.of(ask.query()).orElseThrow().of(variant, ask);
    } catch (UnaskableException e) {
      throw new AssertionError(variant.exercise().id() + " " + ask.id(), e);
    }
  }

  static Phrases phrases(String language) throws IOException {
    Path file = Path.of("src/main/resources/io/entente/exercise/phrases_" + language + ".txt");
    return Phrases.of(language, Files.readAllLines(file));
  }
}
