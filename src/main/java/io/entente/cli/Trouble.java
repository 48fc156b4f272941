package io.entente.cli;

import io.entente.batch.folder.BatchException;
import io.entente.expression.Suggestions;
import io.entente.game.GameTooLargeException;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.UnknownNameException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one sentence, a remedy and an exit code. */
final class Trouble {

  private Trouble() {}

  /** The command was called in a way that its options do not allow. */
  static int misuse(ParameterException wrong, String command, Console console) {
    String remedy = "entente " + command + " --help shows how it is called";
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      if (first.startsWith("-")) {
        return console.fail(
            Console.USAGE,
            command + " has no option \"" + first + "\"",
            Suggestions.nearest(first, options(wrong))
                .map(near -> "did you mean " + near + "?")
                .orElse(remedy));
      }
      return console.fail(
          Console.USAGE,
          "\"" + first + "\" is one argument more than is needed",
          "a name with blanks stands in quotation marks; " + remedy);
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      var spec = missing.getMissing().get(0);
      String what = spec.paramLabel();
      return console.fail(
          Console.USAGE,
          spec instanceof OptionSpec option
              ? option.longestName() + " needs a value: " + what
              : command + " needs to know " + what,
          remedy);
    }
    if (wrong instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return console.fail(Console.USAGE, option.longestName() + " is given twice", remedy);
    }
    return console.fail(Console.USAGE, wrong.getMessage(), remedy);
  }

  private static List<String> options(ParameterException wrong) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : wrong.getCommandLine().getCommandSpec().options()) {
      names.add(option.longestName());
    }
    return names;
  }

  /** The command could not do what it was asked. */
  static int say(Exception trouble, Console console) throws Exception {
    if (trouble instanceof UnknownNameException unknown) {
      return console.fail(Console.USAGE, unknown.getMessage(), unknown.remedy());
    }
    if (trouble instanceof UsageException usage) {
      return console.fail(Console.USAGE, usage.getMessage(), usage.remedy());
    }
    if (trouble instanceof FileProblem problem) {
      return console.fail(Console.FINDINGS, problem.getMessage(), problem.remedy());
    }
    if (trouble instanceof BatchException batch) {
      return console.fail(Console.FINDINGS, batch.getMessage(), batch.remedy());
    }
    if (trouble instanceof FaultyGame faulty) {
      return faulty.say(console);
    }
    if (trouble instanceof UnsolvableException) {
      String[] parts = trouble.getMessage().split("; ", 2);
      return console.fail(Console.FINDINGS, parts[0], parts.length > 1 ? parts[1] : "");
    }
    if (trouble instanceof GameTooLargeException) {
      return console.fail(
          Console.FINDINGS,
          trouble.getMessage(),
          "leave out strategies or actors; where all move at once and each depends on few others,"
              + " entente solve counts the pure equilibria all the same");
    }
    if (trouble instanceof InvalidPathException path) {
      return console.fail(
          Console.USAGE, "\"" + path.getInput() + "\" cannot be the name of a file", "");
    }
    throw trouble;
  }

  static int outOfMemory(Console console) {
    return console.fail(
        Console.FINDINGS,
        "this needs more memory than Java was given, "
            + Runtime.getRuntime().maxMemory() / 1_000_000
            + " MB",
        "ENTENTE_JAVA_OPTIONS=-Xmx8g gives the launcher 8 GB; java -Xmx8g -jar entente.jar does"
            + " the same");
  }
}
