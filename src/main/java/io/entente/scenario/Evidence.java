package io.entente.scenario;

/**
 * One claim as it bears on one weight.
 *
 * @param claim id of the {@link Claim}
 * @param value signed strength, on the register's {@link Scale}: positive speaks for
 * @param share the part of the strength that bears on this weight, in [0, 1]
 * @param certainty how sure the source is; the register's unless the scenario departs from it
 * @param source id of the claim's {@link Source}
 * @param note the author's remark on it; empty if there is none
 */
public record Evidence(
    String claim, double value, double share, int certainty, String source, String note) {

  /** Evidence without a remark. */
  public Evidence(String claim, double value, double share, int certainty, String source) {
    this(claim, value, share, certainty, source, "");
  }
}
