package io.entente.cli;

import io.entente.exercise.ClassSet;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.SetDigest;
import io.entente.interop.course.Roster;
import java.util.Optional;

/** The sheets that a class was given, made again from its roster. */
final class IssuedSheets {

  private IssuedSheets() {}

  /**
   * The sheets, or else a refusal.
   *
   * @param loaded the set, in the language of the sheets
   * @param roster the file that names the class
   * @param read what it holds
   * @param asked the seed, if one was named
   * @param language of the set as loaded
   */
  static ClassSet of(
      ExerciseSet loaded, String roster, Roster read, Optional<Long> asked, String language) {
    Optional<Roster.Issued> issued = read.issued();
    if (issued.isEmpty() && asked.isEmpty()) {
      throw new UsageException(
          "which numbers the class was given follows from its seed, and none is named",
          "add --seed S, or name codes.csv, which has it, as the roster");
    }
    if (issued.isEmpty()) {
      return ClassSet.of(loaded, asked.get(), read.keys());
    }
    Roster.Issued given = issued.get();
    String own = loaded.id() + " " + loaded.version();
    String named = given.set() + " " + given.version();
    if (!own.equals(named)) {
      throw new FileProblem(
          roster + " is about set " + named + ", not " + own,
          "name the set and version that the sheets were made from");
    }
    if (asked.isPresent() && asked.get() != given.seed()) {
      throw new UsageException(
          "--seed " + asked.get() + ": the sheets were made with seed " + given.seed(),
          "leave it out: " + roster + " has it");
    }
    if (!given.language().equals(language)) {
      throw new UsageException(
          roster + " is of sheets in the language " + given.language(),
          "name it: --lang " + given.language());
    }
    ClassSet sheets = ClassSet.of(loaded, given.seed(), read.keys());
    if (!given.digest().equals(SetDigest.of(loaded)) || !given.isOf(sheets)) {
      throw new FileProblem(
          "set "
              + own
              + " is not as it was when the sheets were made, or "
              + roster
              + " was changed since: its numbers, questions or codes are others",
          "take the set as it was then; a change of numbers needs another version");
    }
    return sheets;
  }
}
