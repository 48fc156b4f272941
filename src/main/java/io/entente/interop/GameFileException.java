package io.entente.interop;

/**
 * A game file is faulty: where, what is wrong, and what to do about it.
 *
 * <p>One fault per file, the first: what follows it in a list of bare numbers would only be
 * guesses. Checked, as a faulty file is an answer that every caller has to pass on; a file that
 * cannot be read at all is an {@link java.io.IOException} instead.
 */
public final class GameFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final String problem;
  private final String remedy;

  GameFileException(String file, int line, int column, String problem, String remedy) {
    super(file + ":" + line + ":" + column + ": " + problem + "\n    " + remedy);
    this.file = file;
    this.line = line;
    this.column = column;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** The file as the caller named it. */
  public String file() {
    return file;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The column, counted from 1 in characters; a tab is one. */
  public int column() {
    return column;
  }

  /** What is wrong, in one line. */
  public String problem() {
    return problem;
  }

  /** What to do about it, in one line. */
  public String remedy() {
    return remedy;
  }
}
