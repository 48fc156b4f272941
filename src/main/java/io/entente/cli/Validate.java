package io.entente.cli;

import io.entente.json.FileCheck;
import io.entente.json.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente validate FILE...} */
@Command(
    description = "Checks scenario files: every fault of a file in one run, with place and remedy.")
final class Validate implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "scenarios or registers (.json); the register that a scenario names is checked with it")
  private List<String> files = new ArrayList<>();

  @Mixin private WatchOption watch = new WatchOption();

  @Mixin private HelpOption help = new HelpOption();

  Validate(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (watch.isAsked()) {
      return watch.over(files, console);
    }
    FileCheck check = new FileCheck();
    int errors = 0;
    int warnings = 0;
    for (String file : files) {
      int before = errors + warnings;
      for (Finding finding : check.check(Path.of(file))) {
        console.out().println(finding);
        errors += finding.isError() ? 1 : 0;
        warnings += finding.severity() == Finding.Severity.WARNING ? 1 : 0;
      }
      if (errors + warnings == before) {
        console.out().println(file + ": valid");
      }
    }
    if (errors + warnings > 0) {
      console
          .out()
          .println(
              count(errors, "error")
                  + ", "
                  + count(warnings, "warning")
                  + ". Nothing was solved. More: entente help format");
    }
    return errors > 0 ? Console.FINDINGS : Console.DONE;
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
