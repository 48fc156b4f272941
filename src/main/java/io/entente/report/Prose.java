package io.entente.report;

/**
 * Text under construction.
 *
 * <p>On a {@linkplain Layout#PAGE page} lines are broken at {@value #WIDTH} columns and indented;
 * in {@linkplain Layout#PLAIN plain} text each stands whole, without blanks that line things up.
 */
public final class Prose {

  /** The widest a paragraph gets. */
  public static final int WIDTH = 76;

  private final Layout layout;
  private final StringBuilder text = new StringBuilder();

  /** Text for a page. */
  public Prose() {
    this(Layout.PAGE);
  }

  /** Text in a layout. */
  public Prose(Layout layout) {
    this.layout = layout;
  }

  /** How the text is set. */
  public Layout layout() {
    return layout;
  }

  /** One line as it is; a control character, which could move the cursor, becomes a blank. */
  public Prose line(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    boolean skip = layout == Layout.PLAIN;
    for (int i = 0; i < end; i++) {
      char c = Character.isISOControl(line.charAt(i)) ? ' ' : line.charAt(i);
      if (c != ' ' || !skip) {
        text.append(c);
      }
      skip = layout == Layout.PLAIN && c == ' ';
    }
    text.append('\n');
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
    if (layout == Layout.PLAIN) {
      return line(words);
    }
    StringBuilder line = new StringBuilder(" ".repeat(first));
    boolean empty = true;
    for (String word : words.split(" ")) {
      if (!empty && Columns.of(line) + 1 + Columns.of(word) > WIDTH) {
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
    return words + " ".repeat(Math.max(0, width - Columns.of(words)));
  }

  /** Fills up with blanks on the left. */
  public static String right(String words, int width) {
    return " ".repeat(Math.max(0, width - Columns.of(words))) + words;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
