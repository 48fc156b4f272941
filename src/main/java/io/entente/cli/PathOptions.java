package io.entente.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which plays of a game that is repeated with states are drawn and shown. */
final class PathOptions {

  private static final int MOST = 1_000;

  @Option(
      names = "--paths",
      paramLabel = "N",
      description = "of a game repeated with states: shows N plays drawn by chance")
  private Optional<String> paths = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description =
          "with --paths: any whole number (default: 1); the same seed gives the same plays")
  private Optional<String> seed = Optional.empty();

  int paths() {
    if (paths.isEmpty()) {
      return 0;
    }
    long number = SamplingOptions.whole("--paths", paths.get(), "--paths 3");
    if (number < 1 || number > MOST) {
      throw new UsageException(
          "--paths " + paths.get() + ": from 1 to 1,000 plays can be shown",
          "write it like --paths 3");
    }
    return (int) number;
  }

  long seed() {
    return seed.isEmpty() ? 1 : SamplingOptions.whole("--seed", seed.get(), "--seed 1");
  }

  /** Refuses these options for games that are played once. */
  void refuse() {
    if (paths.isPresent() || seed.isPresent()) {
      throw new UsageException(
          (paths.isPresent() ? "--paths" : "--seed")
              + ": only plays over time are drawn by chance,"
              + " and this game is played once",
          "leave it out");
    }
  }
}
