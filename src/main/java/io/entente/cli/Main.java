package io.entente.cli;

import io.entente.expression.Suggestions;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/**
 * The command line's entry point: finds the command, runs it, and turns trouble into a sentence.
 */
public final class Main {

  /** The program's version. */
  static final String VERSION = Version.TEXT;

  private Main() {}

  public static void main(String[] args) {
    StandardOutput standard = new StandardOutput();
    PrintStream out = utf8(standard);
    PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
    int code = run(args, out, err);
    if (out.checkError() && !standard.isReaderGone()) {
      err.println("entente: not all of the results could be written to standard output");
      code = Console.FINDINGS;
    }
    err.flush();
    System.exit(code);
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(new BufferedOutputStream(stream, 8192), false, StandardCharsets.UTF_8);
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
    boolean asked = args.length > 1 && !args[1].equals("help") && !args[1].equals("--help");
    if (asked) {
      return new Help(console).about(List.of(args).subList(1, args.length));
    }
    console.out().print(Commands.overview());
    return Console.DONE;
  }

  private static int unknown(String word, Console console) {
    List<String> known = Commands.words();
    known.addAll(List.of("help", "--help", "--version"));
    String remedy =
        Suggestions.nearest(word, known)
            .map(near -> "did you mean \"entente " + near + "\"?")
            .orElse("entente --help lists the commands");
    return console.fail(Console.USAGE, "no command \"" + word + "\"", remedy);
  }

  static int run(Commands command, String[] args, Console console) {
    return run(command.word(), command.create(console), args, console);
  }

  /**
   * Runs a command.
   *
   * @param word as it is called, such as {@code exercise show}
   */
  static int run(String word, Object command, String[] args, Console console) {
    CommandLine line = new CommandLine(command);
    line.setCommandName("entente " + word);
    line.setUsageHelpAutoWidth(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setParameterExceptionHandler((wrong, ignored) -> Trouble.misuse(wrong, word, console));
    line.setExecutionExceptionHandler((trouble, ignored, result) -> Trouble.say(trouble, console));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError full) {
      return Trouble.outOfMemory(console);
    } catch (StackOverflowError deep) {
      return console.fail(
          Console.FINDINGS, "the file is nested too deep", "make its formulas or lists shallower");
    }
  }
}
