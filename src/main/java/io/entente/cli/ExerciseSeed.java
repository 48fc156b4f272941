package io.entente.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says what the numbers of all variants are drawn from. */
final class ExerciseSeed {

  /** The seed where none is given. */
  static final long DEFAULT = 1;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description =
          "any whole number (default: 1); the same seed gives the same exercises, so take one of"
              + " your own where answers count")
  private Optional<String> seed = Optional.empty();

  long seed() {
    return seed.isPresent() ? SamplingOptions.whole("--seed", seed.get(), "--seed 2026") : DEFAULT;
  }

  boolean isGiven() {
    return seed.isPresent();
  }
}
