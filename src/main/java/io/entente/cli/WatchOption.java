package io.entente.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option by which a command stays and runs again at every save. */
final class WatchOption {

  @Option(
      names = "--watch",
      description =
          "stays, and runs again whenever a file it reads is saved; keeps the scenario's schema up"
              + " to date; Ctrl-C ends")
  private boolean asked;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Whether to stay. */
  boolean isAsked() {
    return asked;
  }

  /** Runs the command as it was called, again and again. */
  int over(List<String> files, Console console) {
    return Watch.of(command, files, console).run();
  }
}
