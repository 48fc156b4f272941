package io.entente.cli;

import io.entente.report.Layout;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says how results are written. */
final class FormatOption {

  /** How results are written. */
  enum Format {
    /** For readers. */
    TEXT("text"),
    /** For programs. */
    JSON("json"),
    /** For spreadsheets. */
    CSV("csv");

    private final String word;

    Format(String word) {
      this.word = word;
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or csv (default: ${DEFAULT-VALUE})")
  private String asked = "text";

  @Option(
      names = "--plain",
      description =
          "writes the text for a screen reader or a braille line: one line for each sentence or"
              + " row, words instead of bars, arrows and columns")
  private boolean plain;

  /** How text is set. */
  Layout layout() {
    return plain ? Layout.PLAIN : Layout.PAGE;
  }

  Format format() {
    Format format = named();
    if (plain && format != Format.TEXT) {
      throw new UsageException(
          "--plain is a way to write text, and --format " + format.word + " writes none",
          "leave out one of the two");
    }
    return format;
  }

  private Format named() {
    List<String> known = new ArrayList<>();
    for (Format format : Format.values()) {
      if (format.word.equalsIgnoreCase(asked)) {
        return format;
      }
      known.add(format.word);
    }
    throw new UsageException(
        "--format " + asked + ": no such format", NearestName.remedy(asked, known));
  }

  /** Refuses a format that a command cannot write. */
  void require(String command, Format... possible) {
    Format format = format();
    List<String> words = new ArrayList<>();
    for (Format one : possible) {
      if (one == format) {
        return;
      }
      words.add(one.word);
    }
    throw new UsageException(
        command + " does not write " + format.word,
        "there is: --format " + String.join(", --format ", words));
  }
}
