package io.entente.proof;

import java.util.Optional;

/**
 * What a checker says of a proof.
 *
 * @param steps how many statements were checked; where one fails, up to and with that one
 * @param failure why the proof proves nothing; empty if it holds
 */
public record Verdict(int steps, Optional<Failure> failure) {

  /**
   * The first statement that is wrong.
   *
   * @param place which one, in words
   * @param reason what is wrong about it
   */
  public record Failure(String place, String reason) {
    /** Place and reason in one clause. */
    @Override
    public String toString() {
      return place + ": " + reason;
    }
  }

  /** Whether all that is claimed is proved. */
  public boolean holds() {
    return failure.isEmpty();
  }
}
