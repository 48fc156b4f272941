package io.entente.cli;

import java.io.PrintStream;

/**
 * Where a command writes: results to one stream, progress and warnings to the other.
 *
 * @param out results
 * @param err everything else
 */
record Console(PrintStream out, PrintStream err) {

  /** Exit code of a command that did what it was asked. */
  static final int DONE = 0;

  /**
   * Exit code of a command that found something wrong with a file, or an expectation that fails.
   */
  static final int FINDINGS = 1;

  /** Exit code of a command that was called in a wrong way. */
  static final int USAGE = 2;

  /** Says what is wrong and what to do, and returns the exit code. */
  int fail(int code, String message, String remedy) {
    err.println("entente: " + printable(message));
    if (!remedy.isEmpty()) {
      err.println("    " + printable(remedy));
    }
    return code;
  }

  /** The text without what would move a terminal's cursor or break the line. */
  private static String printable(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(Character.isISOControl(c) ? '?' : c);
    }
    return plain.toString();
  }
}
