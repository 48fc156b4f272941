package io.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands; only the one that is called is loaded. */
enum Commands {
  NEW("new", "write a small scenario to start from, its register and its schema"),
  VALIDATE("validate", "check scenario files: every fault with its place and remedy"),
  SCHEMA("schema", "write a schema by which editors know a scenario's own names"),
  SOLVE("solve", "find the equilibria of a scenario, an .nfg, .efg or .csv file"),
  TEST("test", "test a scenario's outcomes: centrally and over many draws"),
  EXPLAIN("explain", "show what the model says, and why an outcome comes about"),
  FLIP("flip", "say what it would take for an outcome to come about, or no longer"),
  BATCH("batch", "run a scenario many times, over views and settings, and keep every run"),
  SENSITIVITY(
      "sensitivity", "say what moves the answer most: which unknown, which claim, which choice"),
  REPORT("report", "write a page on a scenario or a batch, to read, print and hand on"),
  DIFF("diff", "say what changed between two scenarios, and what that changes"),
  CITE("cite", "write BibTeX for the sources, the scenario and the program"),
  PACK("pack", "put scenarios and their results into a zip that can be checked"),
  CONVERT("convert", "turn a game from one file format into another"),
  EXERCISE("exercise", "make exercises with keys, hints and solutions, and grade the answers"),
  COMPLETION("completion", "print a script that completes commands and options");

  /** Where the summaries begin, counted from the words. */
  private static final int WIDTH = 13;

  private final String word;
  private final String summary;

  Commands(String word, String summary) {
    this.word = word;
    this.summary = summary;
  }

  String word() {
    return word;
  }

  String summary() {
    return summary;
  }

  Object create(Console console) {
    return switch (this) {
      case NEW -> new New(console);
      case VALIDATE -> new Validate(console);
      case SCHEMA -> new Schema(console);
      case SOLVE -> new Solve(console);
      case TEST -> new Test(console);
      case EXPLAIN -> new Explain(console);
      case FLIP -> new Flip(console);
      case BATCH -> new Batch(console);
      case SENSITIVITY -> new Sensitivity(console);
      case REPORT -> new Report(console);
      case DIFF -> new Diff(console);
      case CITE -> new Cite(console);
      case PACK -> new Pack(console);
      case CONVERT -> new Convert(console);
      case EXERCISE -> new Exercise(console);
      case COMPLETION -> new Completion(console);
    };
  }

  static Optional<Commands> named(String word) {
    for (Commands command : values()) {
      if (command.word.equals(word)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Commands command : values()) {
      words.add(command.word);
    }
    return words;
  }

  static String overview() {
    StringBuilder text = new StringBuilder();
    text.append(
        "entente: what follows from a scenario, how often, why, and on which claims it rests\n\n");
    text.append("Usage: entente COMMAND ...\n\n");
    for (Commands command : values()) {
      text.append("  ").append(command.word);
      text.append(" ".repeat(WIDTH - command.word.length())).append(command.summary).append('\n');
    }
    text.append(
        "\nentente help COMMAND shows the options of a command; entente help TERM says what a\n");
    text.append(
        "word means that is printed or stands in a file. entente help terms lists them all,\n");
    text.append("entente help format describes the file.\n");
    text.append(
        "Begin with: entente test scenarios/korea/appeal-to-xi.json, or: entente new mine.json\n");
    return text.toString();
  }
}
