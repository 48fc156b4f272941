package io.entente.cli;

import io.entente.scenario.Form;
import io.entente.solve.Concept;
import io.entente.solve.disjunction.Norm;
import io.entente.solve.selection.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a shell can complete of one command.
 *
 * @param word the command
 * @param summary what it does
 * @param options its options
 * @param arguments the words its arguments are taken from; none where they are names of files
 * @param parts the commands behind it, whose words follow its own
 */
record Completable(
    String word,
    String summary,
    List<Choice> options,
    List<String> arguments,
    List<Completable> parts) {

  /**
   * An option.
   *
   * @param name its long name, with two hyphens
   * @param label what its value is called; empty if it takes none
   * @param description what it does, in one line
   * @param words the words its value is taken from, if these are fixed
   * @param isFile whether the value is the name of a file or folder
   * @param isList whether several values may stand there with commas between them
   * @param repeats whether it may be given again
   */
  record Choice(
      String name,
      String label,
      String description,
      List<String> words,
      boolean isFile,
      boolean isList,
      boolean repeats) {

    boolean takesValue() {
      return !label.isEmpty();
    }
  }

  private static final List<String> FILES = List.of("FILE", "DIR", "OUT", "PATH", "SCENARIO");

  /** What can be completed of a command, read from its options. */
  static Completable of(Commands command, Console console) {
    List<Completable> parts = new ArrayList<>();
    if (command == Commands.EXERCISE) {
      for (ExerciseCommands part : ExerciseCommands.values()) {
        parts.add(of(part.word(), part.summary(), part.create(console), List.of()));
      }
    }
    return of(command.word(), command.summary(), command.create(console), parts);
  }

  private static Completable of(
      String word, String summary, Object command, List<Completable> parts) {
    CommandSpec spec = new CommandLine(command).getCommandSpec();
    List<Choice> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden() && option.longestName().startsWith("--")) {
        options.add(choice(option));
      }
    }
    List<String> arguments = new ArrayList<>();
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      arguments.addAll(candidates(argument));
    }
    if (word.equals("help")) {
      arguments.addAll(Commands.words());
    }
    return new Completable(word, summary, options, arguments, parts);
  }

  private static Choice choice(OptionSpec option) {
    boolean takesValue = option.arity().max() > 0;
    String label = takesValue ? option.paramLabel() : "";
    boolean file = false;
    for (String word : FILES) {
      file |= label.contains(word);
    }
    return new Choice(
        option.longestName(),
        label,
        description(option),
        takesValue ? words(option) : List.of(),
        file,
        !option.splitRegex().isEmpty(),
        option.isMultiValue());
  }

  private static String description(OptionSpec option) {
    String text = String.join(" ", option.description());
    return text.replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValueString()));
  }

  /** The words of an option whose values are fixed. */
  private static List<String> words(OptionSpec option) {
    List<String> words = candidates(option);
    if (!words.isEmpty()) {
      return words;
    }
    switch (option.longestName()) {
      case "--format" -> {
        for (FormatOption.Format format : FormatOption.Format.values()) {
          words.add(format.name().toLowerCase(Locale.ROOT));
        }
      }
      case "--form" -> {
        for (Form form : Form.values()) {
          words.add(form.word());
        }
      }
      case "--concept" -> {
        for (Concept concept : Concept.values()) {
          words.add(concept.word());
        }
        words.add("all");
      }
      case "--select" -> {
        for (Rule rule : Rule.values()) {
          words.add(rule.word());
        }
      }
      case "--norm" -> {
        for (Norm norm : Norm.values()) {
          words.add(norm.word());
        }
      }
      case "--over" -> {
        for (FlipOptions.Over over : FlipOptions.Over.values()) {
          words.add(over.word());
        }
        words.add("all");
      }
      default -> {}
    }
    return words;
  }

  private static List<String> candidates(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    return words;
  }

  /** The names of the options. */
  List<String> optionNames() {
    List<String> names = new ArrayList<>();
    for (Choice option : options) {
      names.add(option.name());
    }
    return names;
  }
}
