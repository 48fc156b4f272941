package io.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that says how results are written. */
final class FormatOption {

  /** How results are written. */
  enum Format {
    /** For readers. */
    TEXT,
    /** For programs. */
    JSON,
    /** For spreadsheets. */
    CSV
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or csv (default: text)")
  private Format format = Format.TEXT;

  Format format() {
    return format;
  }

  /** Refuses a format that a command cannot write. */
  void require(String command, Format... possible) {
    List<String> words = new ArrayList<>();
    for (Format one : possible) {
      if (one == format) {
        return;
      }
      words.add(one.name().toLowerCase(Locale.ROOT));
    }
    throw new UsageException(
        command + " does not write " + format.name().toLowerCase(Locale.ROOT),
        "there is: --format " + String.join(", --format ", words));
  }
}
