package io.entente.report.figure;

/**
 * What is drawn with. Each has another lightness than those it meets, and a figure never tells
 * things apart by ink alone.
 */
enum Ink {
  PAPER(0xFFFFFF),
  BLACK(0x1A1A1A),
  GREY(0x5F5F5F),
  RULE(0xC9C9C9),
  SHADE(0xEDEDED),
  SKY(0xC3DBEE),
  SAND(0xE3BC86),
  MOSS(0x93B08C),
  CLAY(0xB87A62),
  SLATE(0x6E7F99),
  BLUE(0x0B4F8A),
  RUST(0xA8480A),
  GREEN(0x0A6B4F),
  PLUM(0x7A2E66);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue, a byte each. */
  int rgb() {
    return rgb;
  }

  /** As in SVG: {@code #0b4f8a}. */
  String hex() {
    StringBuilder text = new StringBuilder("#");
    for (int shift = 20; shift >= 0; shift -= 4) {
      text.append(Character.forDigit(rgb >> shift & 15, 16));
    }
    return text.toString();
  }
}
