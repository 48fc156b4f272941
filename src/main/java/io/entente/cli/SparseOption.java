package io.entente.cli;

import picocli.CommandLine.Option;

/** The option by which equilibria are counted group by group where they could be enumerated. */
final class SparseOption {

  @Option(
      names = "--sparse",
      description =
          "counts the pure equilibria of moves at once group by group, as is done where a scenario"
              + " is too large to go through every combination of moves")
  private boolean asked;

  /** Whether that is asked for. */
  boolean isAsked() {
    return asked;
  }

  /** Refuses the option for files that hold every payoff. */
  void refuse() {
    if (asked) {
      throw new UsageException(
          "--sparse is about scenarios, whose reasons mention few actors each; this file holds"
              + " every payoff",
          "leave it out");
    }
  }

  /**
   * Refuses the option together with those that need the whole table.
   *
   * @param plain whether no such option is given
   */
  void requireSense(boolean plain) {
    if (!plain) {
      throw new UsageException(
          "--sparse goes with no option on proofs or selection: these look at every profile",
          "leave out one of the two");
    }
  }
}
