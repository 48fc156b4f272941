package io.entente.json;

/**
 * A place in a text file.
 *
 * @param line counted from 1
 * @param column counted from 1 in characters; a tab or an astral character is one
 */
public record Position(int line, int column) {

  /** The first character. */
  public static final Position START = new Position(1, 1);

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
