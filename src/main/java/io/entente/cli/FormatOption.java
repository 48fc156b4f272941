package io.entente.cli;

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
}
