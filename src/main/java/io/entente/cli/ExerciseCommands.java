package io.entente.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The commands behind {@code entente exercise}; only the one that is called is loaded. */
enum ExerciseCommands {
  LIST("list", "list the types of exercises, or the exercises of a set"),
  SHOW("show", "show an exercise with numbers, its key, hints and worked solution"),
  MAKE("make", "write sheets and keys for a class, and files for a learning platform"),
  CHECK("check", "go through the steps of a kept solution again, number by number"),
  LINT("lint", "check a set on many variants before a class sees it"),
  GRADE("grade", "grade the answers of a class, with reasons"),
  PLAY("play", "take a seat in a game, and look back on what you chose");

  /** Where the summaries begin, counted from the words. */
  private static final int WIDTH = 7;

  /** The words of the commands, for a shell. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words().iterator();
    }
  }

  private final String word;
  private final String summary;

  ExerciseCommands(String word, String summary) {
    this.word = word;
    this.summary = summary;
  }

  String word() {
    return word;
  }

  String summary() {
    return summary;
  }

  /** As it is called: {@code exercise list}. */
  String call() {
    return Commands.EXERCISE.word() + " " + word;
  }

  Object create(Console console) {
    return switch (this) {
      case LIST -> new ExerciseList(console);
      case SHOW -> new ExerciseShow(console);
      case MAKE -> new ExerciseMake(console);
      case CHECK -> new ExerciseCheck(console);
      case LINT -> new ExerciseLint(console);
      case GRADE -> new ExerciseGrade(console);
      case PLAY -> new ExercisePlay(console);
    };
  }

  static Optional<ExerciseCommands> named(String word) {
    for (ExerciseCommands command : values()) {
      if (command.word.equals(word)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (ExerciseCommands command : values()) {
      words.add(command.word);
    }
    return words;
  }

  /** One line a command. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (ExerciseCommands command : values()) {
      lines.add("  " + command.word + " ".repeat(WIDTH - command.word.length()) + command.summary);
    }
    return lines;
  }
}
