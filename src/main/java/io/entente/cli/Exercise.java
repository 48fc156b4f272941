package io.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente exercise COMMAND ...} */
@Command(
    description =
        "Exercises with numbers of their own for every student: questions on games whose keys are"
            + " computed, never written; with hints, worked solutions, sheets, and files for a"
            + " learning platform.",
    footerHeading = "%nThe commands:%n%n")
final class Exercise implements Callable<Integer> {

  private static final String HELP = "help";

  private final Console console;

  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "one of the commands below, with its own arguments and options",
      completionCandidates = ExerciseCommands.Words.class)
  private List<String> words = new ArrayList<>();

  @Mixin private HelpOption help = new HelpOption();

  Exercise(Console console) {
    this.console = console;
  }

  /** What follows the command's word is that command's own business. */
  @Spec
  void setSpec(CommandSpec own) {
    spec = own;
    own.parser().stopAtPositional(true);
    List<String> footer = new ArrayList<>(ExerciseCommands.lines());
    footer.add("");
    footer.add("entente help exercise COMMAND shows the options of one of them.");
    footer.add("Begin with: entente exercise list, or: entente exercise list FILE");
    own.usageMessage().footer(footer.toArray(new String[0]));
  }

  @Override
  public Integer call() {
    if (words.isEmpty() || words.equals(List.of(HELP))) {
      spec.commandLine().usage(console.out());
      return Console.DONE;
    }
    if (words.get(0).equals(HELP)) {
      return about(words.get(1), console);
    }
    return run(words.get(0), words.subList(1, words.size()), console);
  }

  /** Shows the options of one of the commands. */
  static int about(String word, Console console) {
    return run(word, List.of("--help"), console);
  }

  private static int run(String word, List<String> args, Console console) {
    Optional<ExerciseCommands> asked = ExerciseCommands.named(word);
    if (asked.isEmpty()) {
      return console.fail(
          Console.USAGE,
          "exercise has no command \"" + word + "\"",
          NearestName.remedy(word, ExerciseCommands.words()));
    }
    ExerciseCommands command = asked.get();
    return Main.run(command.call(), command.create(console), args.toArray(new String[0]), console);
  }
}
