package io.entente.cli;

import io.entente.report.solution.Figures;
import picocli.CommandLine.Option;

/** The option by which exact numbers are written in full. */
final class ExactOption {

  @Option(
      names = "--exact",
      description =
          "writes payoffs and probabilities as fractions, in full, where they are exact; says which"
              + " were computed (--format json always has both)")
  private boolean asked;

  /** How exact numbers are written. */
  Figures figures() {
    return asked ? Figures.EXACT : Figures.SHORT;
  }

  /** Refuses the option where nothing is solved. */
  void requireSense(boolean isCheck) {
    if (asked && isCheck) {
      throw new UsageException(
          "--exact is about answers, and --check solves nothing", "leave out one of the two");
    }
  }
}
