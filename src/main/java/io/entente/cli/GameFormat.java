package io.entente.cli;

import java.util.Optional;

/** The formats of game files, told by the ending of a file's name in small letters or capitals. */
enum GameFormat {
  /** A scenario. */
  JSON(".json"),
  /** Gambit's strategic form. */
  NFG(".nfg"),
  /** Gambit's extensive form. */
  EFG(".efg"),
  /** A table of moves and payoffs. */
  CSV(".csv"),
  /** A picture for LaTeX, which is only written. */
  TEX(".tex");

  private final String ending;

  GameFormat(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }

  /** Whether a file's name ends like this. */
  boolean isOf(String file) {
    int from = file.length() - ending.length();
    return from >= 0 && file.regionMatches(true, from, ending, 0, ending.length());
  }

  static Optional<GameFormat> of(String file) {
    for (GameFormat format : values()) {
      if (format.isOf(file)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
