package io.entente.export;

/** What sheets are printed on. */
public enum Paper {
  /** 210 by 297 millimetres. */
  A4("A4"),
  /** 8.5 by 11 inches. */
  LETTER("letter");

  private final String size;

  Paper(String size) {
    this.size = size;
  }

  /** Its name in style sheets, and on the command line. */
  public String size() {
    return size;
  }
}
