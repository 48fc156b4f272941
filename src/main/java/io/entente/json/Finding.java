package io.entente.json;

import java.util.Objects;

/**
 * One thing a reader of a file should know: what is wrong, where, and what to do about it.
 *
 * @param severity whether the file can be used all the same
 * @param file the file as the user named it
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param path the part of the file meant, such as {@code payoffs.China.face.weight.against[0]}; names
 *     with spaces or signs stand in quotation marks; empty for the file as a whole
 * @param message what was found
 * @param remedy what to do, in one line; may be empty
 */
public record Finding(
    Severity severity,
    String file,
    int line,
    int column,
    String path,
    String message,
    String remedy) {

  /** How much it matters. */
  public enum Severity {
    /** The file is not used. */
    ERROR,
    /** The file is used; its author may have meant something else. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }

  public Finding {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(file);
    Objects.requireNonNull(path);
    Objects.requireNonNull(message);
    Objects.requireNonNull(remedy);
  }

  /** Whether this keeps the file from being used. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One line with the place and what was found, and an indented line with the remedy, if any. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(160);
    text.append(file).append(':').append(line).append(':').append(column).append(": ");
    if (severity == Severity.WARNING) {
      text.append("warning: ");
    } else if (severity == Severity.NOTE) {
      text.append("note: ");
    }
    if (!path.isEmpty() && !message.startsWith(path)) {
      text.append(path).append(": ");
    }
    text.append(message);
    if (!remedy.isEmpty()) {
      text.append("\n    ").append(remedy);
    }
    return text.toString();
  }
}
