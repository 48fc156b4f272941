package io.entente.cli;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.text.Phrases;
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

  /** The set with the names of its moves in a language; absent as of {@link #read}. */
  static Optional<ExerciseSet> read(String name, Phrases phrases, Console console) {
    return read(name, console).map(set -> set.in(phrases.language()));
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

  /** A number of variants, as many as there can be in a class. */
  static int variants(String option, String text) {
    long number = SamplingOptions.whole(option, text, option + " 7");
    if (number < 1 || number > ClassSet.MOST_KEYS) {
      throw new UsageException(
          option + " " + text + ": variants are numbered from 1 to " + ClassSet.MOST_KEYS,
          "write it like " + option + " 7");
    }
    return (int) number;
  }

  /** The keys of so many sheets, which are numbered. */
  static List<String> keys(int number) {
    List<String> keys = new ArrayList<>();
    for (int key = 1; key <= number; key++) {
      keys.add(Integer.toString(key));
    }
    return keys;
  }

  /** An exercise with the numbers of a sheet, and its questions. */
  static Worksheet.Item item(ClassSet sheets, ClassSet.Sheet sheet, Exercise exercise) {
    try {
      VariantMaker.Made made = sheets.draw(sheet, exercise);
      return new Worksheet.Item(made.variant(), made.questions());
    } catch (UnaskableException unaskable) {
      String why = unaskable.getMessage();
      throw new FileProblem(
          (why.startsWith("exercise ") ? "" : "exercise " + exercise.id() + ": ") + why,
          "give \"vary\" other values, or ask for less in \"require\"");
    }
  }
}
