package io.entente.interop;

import java.util.List;

/**
 * A game file is faulty: where, what is wrong, and what to do about it.
 *
 * <p>In {@code .nfg} and {@code .efg} files the first fault only: what follows it in a list of bare
 * numbers would only be guesses. Of a table, whose rows stand for themselves, many. Checked, as a
 * faulty file is an answer that every caller has to pass on; a file that cannot be read at all is
 * an {@link java.io.IOException} instead.
 */
public final class GameFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final Fault[] faults;
  private final long unlisted;

  /**
   * One fault.
   *
   * @param line counted from 1
   * @param column counted from 1 in characters; a tab is one
   * @param problem what is wrong, in one line
   * @param remedy what to do about it, in one line
   */
  public record Fault(int line, int column, String problem, String remedy)
      implements java.io.Serializable {}

  GameFileException(String file, int line, int column, String problem, String remedy) {
    this(file, List.of(new Fault(line, column, problem, remedy)), 0);
  }

  /**
   * A file with these faults.
   *
   * @param faults at least one
   * @param unlisted how many there are besides
   */
  public GameFileException(String file, List<Fault> faults, long unlisted) {
    super(message(file, faults.get(0)));
    this.file = file;
    this.faults = faults.toArray(new Fault[0]);
    this.unlisted = unlisted;
  }

  private static String message(String file, Fault fault) {
    return file
        + ":"
        + fault.line()
        + ":"
        + fault.column()
        + ": "
        + fault.problem()
        + "\n    "
        + fault.remedy();
  }

  /** The file as the caller named it. */
  public String file() {
    return file;
  }

  /** The faults, at least one, in the order of the file. */
  public List<Fault> faults() {
    return List.of(faults);
  }

  /** How many faults there are besides those listed. */
  public long unlisted() {
    return unlisted;
  }

  /** The line of the first fault. */
  public int line() {
    return faults[0].line();
  }

  /** The column of the first fault. */
  public int column() {
    return faults[0].column();
  }

  /** What is wrong in the first place. */
  public String problem() {
    return faults[0].problem();
  }

  /** What to do about the first fault. */
  public String remedy() {
    return faults[0].remedy();
  }
}
