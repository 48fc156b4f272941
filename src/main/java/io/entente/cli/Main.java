package io.entente.cli;

import java.io.PrintStream;

/** The command line's entry point. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /** Runs one command and returns its exit code: 0 done, 1 findings, 2 wrong usage. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length == 1 && args[0].equals("--version")) {
      out.println("entente 0.1.0");
      return 0;
    }
    if (args.length == 2 && args[0].equals("test")) {
      out.println("A placeholder: China, of 100 draws");
      return 0;
    }
    err.println("Usage: entente --version");
    return 2;
  }
}
