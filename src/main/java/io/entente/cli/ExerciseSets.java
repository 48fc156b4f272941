package io.entente.cli;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.query.Queries;
import io.entente.export.Worksheet;
import io.entente.json.ExerciseSetFile;
import io.entente.json.ExerciseSetReader;
import io.entente.json.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The set of exercises that a command is about: a file, or one inside the program by its name. */
final class ExerciseSets {

  private static final String ENDING = ".json";

  private ExerciseSets() {}

  /** The set; absent if the file has errors, which have been printed then. */
  static Optional<ExerciseSet> read(String name, Console console) {
    Path file = name.endsWith(ENDING) ? FileProblem.requireFile(name) : ShippedSets.file(name);
    ExerciseSetFile read = new ExerciseSetReader().read(file);
    for (Finding finding : read.findings()) {
      console.err().println(finding);
    }
    if (read.set().isEmpty()) {
      console.err().println("No exercise was made. The guide's page on exercises has every key.");
    }
    return read.set();
  }

  /** An exercise by its id, or by its number in the set. */
  static Exercise exercise(ExerciseSet set, String asked) {
    List<String> ids = new ArrayList<>();
    for (Exercise exercise : set.exercises()) {
      ids.add(exercise.id());
      if (exercise.id().equals(asked) || Integer.toString(ids.size()).equals(asked)) {
        return exercise;
      }
    }
    throw new UsageException(
        "set " + set.id() + " has no exercise \"" + asked + "\"", NearestName.remedy(asked, ids));
  }

  /** An exercise with the numbers that belong to a key, and its questions. */
  static Worksheet.Item item(VariantMaker maker, Exercise exercise, String key) {
    try {
      Variant variant = maker.make(exercise, key).variant();
      List<Question> questions = new ArrayList<>();
      for (Ask ask : exercise.ask()) {
        questions.add(question(variant, ask));
      }
      return new Worksheet.Item(variant, questions);
    } catch (UnaskableException unaskable) {
      throw new FileProblem(
          unaskable.getMessage(),
          "look at its \"vary\", \"require\" and payoffs; entente exercise lint goes through all");
    }
  }

  private static Question question(Variant variant, Ask ask) {
    try {
      return Queries.of(ask.query()).orElseThrow().of(variant, ask);
    } catch (UnaskableException unaskable) {
      throw new UnaskableException(
          "exercise "
              + variant.exercise().id()
              + ", question "
              + ask.id()
              + " ("
              + ask.query()
              + "): "
              + unaskable.getMessage());
    }
  }
}
