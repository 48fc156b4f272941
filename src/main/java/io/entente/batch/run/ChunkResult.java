package io.entente.batch.run;

/** What one chunk of one cell comes to: sums, and the shares by run. */
public final class ChunkResult {

  private final CellTally tally;
  private final RunShares shares;

  ChunkResult(CellTally tally, RunShares shares) {
    this.tally = tally;
    this.shares = shares;
  }

  /** The sums over the chunk's runs. */
  public CellTally tally() {
    return tally;
  }

  RunShares shares() {
    return shares;
  }
}
