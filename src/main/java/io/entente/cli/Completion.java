package io.entente.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente completion SHELL} */
@Command(
    description = {
      "Prints a script with which the shell completes commands, options, their values and file"
          + " names when Tab is pressed. To install it:",
      "  bash  put into ~/.bashrc:  eval \"$(entente completion bash)\"",
      "  zsh   put into ~/.zshrc:   eval \"$(entente completion zsh)\"",
      "  fish  type:  entente completion fish > ~/.config/fish/completions/entente.fish"
    })
final class Completion implements Callable<Integer> {

  /** The shells, as words. */
  static final class Shells implements Iterable<String> {
    static final List<String> WORDS = List.of("bash", "zsh", "fish");

    @Override
    public Iterator<String> iterator() {
      return WORDS.iterator();
    }
  }

  private final Console console;

  @Parameters(
      paramLabel = "SHELL",
      description = "bash, zsh or fish",
      completionCandidates = Shells.class)
  private String shell = "";

  @Mixin private HelpOption help = new HelpOption();

  Completion(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Shells.WORDS.contains(shell)) {
      throw new UsageException(
          "\"" + shell + "\" is not a shell this version knows",
          NearestName.remedy(shell, Shells.WORDS));
    }
    List<Completable> commands = new ArrayList<>();
    for (Commands command : Commands.values()) {
      commands.add(Completable.of(command, console));
    }
    if (Commands.named("help").isEmpty()) {
      commands.add(
          new Completable(
              "help", "show the options of a command", List.of(), Commands.words(), List.of()));
    }
    console
        .out()
        .print(
            switch (shell) {
              case "bash" -> BashCompletion.script(commands);
              case "zsh" -> ZshCompletion.script(commands);
              default -> FishCompletion.script(commands);
            });
    return Console.DONE;
  }
}
