package io.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The commands; only the one that is called is loaded. */
enum Commands {
  NEW("new", "write a small scenario to start from, its register and its schema", New::new),
  VALIDATE(
      "validate", "check scenario files: every fault with its place and remedy", Validate::new),
  SCHEMA("schema", "write a schema by which editors know a scenario's own names", Schema::new),
  SOLVE("solve", "find the equilibria of a scenario, an .nfg, .efg or .csv file", Solve::new),
  TEST("test", "test a scenario's outcomes: centrally and over many draws", Test::new),
  EXPLAIN("explain", "show what the model says, and why an outcome comes about", Explain::new),
  DIFF("diff", "say what changed between two scenarios, and what that changes", Diff::new),
  CITE("cite", "write BibTeX for the sources, the scenario and the program", Cite::new),
  PACK("pack", "put scenarios and their results into a zip that can be checked", Pack::new),
  CONVERT("convert", "turn a game from one file format into another", Convert::new),
  COMPLETION("completion", "print a script that completes commands and options", Completion::new);

  /** Where the summaries begin, counted from the words. */
  private static final int WIDTH = 12;

  private final String word;
  private final String summary;
  private final Function<Console, Object> maker;

  Commands(String word, String summary, Function<Console, Object> maker) {
    this.word = word;
    this.summary = summary;
    this.maker = maker;
  }

  String word() {
    return word;
  }

  String summary() {
    return summary;
  }

  Object create(Console console) {
    return maker.apply(console);
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
    text.append("Begin with: entente test scenarios/korea/appeal-to-xi.json\n");
    return text.toString();
  }
}
