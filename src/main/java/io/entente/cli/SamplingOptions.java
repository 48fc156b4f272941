package io.entente.cli;

import picocli.CommandLine.Option;

/** How many draws are made, and what they are keyed by. */
final class SamplingOptions {

  /** More draws would only take longer: the sampling error is below 1 in 10,000 by then. */
  private static final int MOST = 100_000_000;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "how many draws (default: ${DEFAULT-VALUE}); four times as many halve the sampling error")
  private String samples = "10000";

  @Option(
      names = "--seed",
      paramLabel = "S",
      description =
          "any whole number (default: ${DEFAULT-VALUE}); the same seed gives the same draws")
  private String seed = "1";

  int samples() {
    long number = whole("--samples", samples, "--samples 10000");
    if (number < 1 || number > MOST) {
      throw new UsageException(
          "--samples " + samples + ": from 1 to 100,000,000 draws can be made",
          "write it like --samples 10000");
    }
    return (int) number;
  }

  long seed() {
    return whole("--seed", seed, "--seed 1");
  }

  /** A whole number that an option was given. */
  static long whole(String option, String text, String example) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notOne) {
      throw new UsageException(
          option + " " + text + ": not a whole number" + (isLong(text) ? " of 64 bits" : ""),
          "write it like " + example);
    }
  }

  /** Whether the text is a whole number after all, only too large. */
  private static boolean isLong(String text) {
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > from;
  }
}
