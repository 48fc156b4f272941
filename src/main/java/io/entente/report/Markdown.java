package io.entente.report;

/** Paragraphs of the guide's pages that are written from other texts. */
final class Markdown {

  /** The widest a line gets. */
  private static final int WIDTH = 100;

  private Markdown() {}

  /** Adds a paragraph, its lines broken at {@value #WIDTH} columns, and an empty line. */
  static void wrap(StringBuilder page, String text) {
    int width = 0;
    for (String word : text.split(" ")) {
      if (width > 0 && width + 1 + word.length() > WIDTH) {
        page.append('\n');
        width = 0;
      }
      page.append(width > 0 ? " " : "").append(word);
      width += word.length() + (width > 0 ? 1 : 0);
    }
    page.append("\n\n");
  }
}
