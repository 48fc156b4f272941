package io.entente.report;

/** Text under construction, lines broken at {@value #WIDTH} columns. */
public final class Prose {

  /** The widest a paragraph gets. */
  public static final int WIDTH = 76;

  private final StringBuilder text = new StringBuilder();

  /** One line as it is. */
  public Prose line(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    text.append(line, 0, end).append('\n');
    return this;
  }

  /** An empty line, unless there is one already. */
  public Prose blank() {
    int length = text.length();
    boolean there = length == 0 || length > 1 && text.charAt(length - 2) == '\n';
    if (!there) {
      text.append('\n');
    }
    return this;
  }

  /** A paragraph, every line of it indented. */
  public Prose paragraph(int indent, String words) {
    return paragraph(indent, indent, words);
  }

  /** A paragraph whose later lines are indented differently from its first. */
  public Prose paragraph(int first, int later, String words) {
    StringBuilder line = new StringBuilder(" ".repeat(first));
    boolean empty = true;
    for (String word : words.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line.setLength(0);
        line.append(" ".repeat(later));
        empty = true;
      }
      if (!empty) {
        line.append(' ');
      }
      line.append(word);
      empty = false;
    }
    return line(line.toString());
  }

  /** Fills up with blanks on the right. */
  public static String left(String words, int width) {
    return words.length() >= width ? words : words + " ".repeat(width - words.length());
  }

  /** Fills up with blanks on the left. */
  public static String right(String words, int width) {
    return words.length() >= width ? words : " ".repeat(width - words.length()) + words;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
