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

  /** Exit code of a command that found something wrong with a file, or an expectation that fails. */
  static final int FINDINGS = 1;

  /** Exit code of a command that was called in a wrong way. */
  static final int USAGE = 2;

  /** Says what is wrong and what to do, and returns the exit code. */
  int fail(int code, String message, String remedy) {
    err.println("entente: " + message);
    if (!remedy.isEmpty()) {
      err.println("    " + remedy);
    }
    return code;
  }
}
