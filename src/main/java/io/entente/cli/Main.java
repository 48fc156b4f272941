package io.entente.cli;

import io.entente.expression.Suggestions;
import io.entente.game.GameTooLargeException;
import io.entente.sample.UnsolvableException;
import io.entente.scenario.UnknownNameException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;

/** The command line's entry point: finds the command, runs it, and turns trouble into a sentence. */
public final class Main {

  /** The program's version. */
  static final String VERSION = Version.TEXT;

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(args, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    FileOutputStream stream = new FileOutputStream(descriptor);
    return new PrintStream(
        new java.io.BufferedOutputStream(stream, 8192), false, StandardCharsets.UTF_8);
  }

  /** Runs one command and returns its exit code: 0 done, 1 findings, 2 wrong usage. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    Console console = new Console(out, err);
    String first = args.length == 0 ? "--help" : args[0];
    switch (first) {
      case "--help", "-h", "help" -> {
        return help(args, console);
      }
      case "--version", "-V" -> {
        out.println("entente " + VERSION);
        return Console.DONE;
      }
      default -> {
        Optional<Commands> command = Commands.named(first);
        if (command.isEmpty()) {
          return unknown(first, console);
        }
        return run(command.get(), Arrays.copyOfRange(args, 1, args.length), console);
      }
    }
  }

  private static int help(String[] args, Console console) {
    Optional<Commands> command = args.length > 1 ? Commands.named(args[1]) : Optional.empty();
    if (command.isPresent()) {
      return run(command.get(), new String[] {"--help"}, console);
    }
    if (args.length > 1) {
      return unknown(args[1], console);
    }
    console.out().print(Commands.overview());
    return Console.DONE;
  }

  private static int unknown(String word, Console console) {
    String remedy =
        Suggestions.nearest(word, Commands.words())
            .map(near -> "did you mean \"entente " + near + "\"?")
            .orElse("entente --help lists the commands");
    return console.fail(Console.USAGE, "no command \"" + word + "\"", remedy);
  }

  private static int run(Commands command, String[] args, Console console) {
    CommandLine line = new CommandLine(command.create(console));
    line.setCommandName("entente " + command.word());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setOut(new java.io.PrintWriter(console.out(), true));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    line.setParameterExceptionHandler(
        (exception, ignored) ->
            console.fail(
                Console.USAGE,
                exception.getMessage(),
                "entente " + command.word() + " --help shows how it is called"));
    line.setExecutionExceptionHandler((exception, ignored, result) -> explain(exception, console));
    return line.execute(args);
  }

  private static int explain(Exception trouble, Console console) throws Exception {
    if (trouble instanceof UnknownNameException unknown) {
      return console.fail(Console.USAGE, unknown.getMessage(), unknown.remedy());
    }
    if (trouble instanceof UsageException usage) {
      return console.fail(Console.USAGE, usage.getMessage(), usage.remedy());
    }
    if (trouble instanceof UnsolvableException || trouble instanceof GameTooLargeException) {
      return console.fail(Console.FINDINGS, trouble.getMessage(), "");
    }
    throw trouble;
  }
}
