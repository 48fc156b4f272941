package io.entente.proof.trace;

/**
 * What a trace claims of its subject.
 *
 * @param kind what kind of claim
 * @param fields as {@link ClaimKind#columns} says
 */
public record Claim(ClaimKind kind, Fields fields) {

  public Claim {
    if (!fields.fit(kind.columns())) {
      throw new IllegalArgumentException(
          "not the fields of " + kind.word() + ": " + fields.fields().keySet());
    }
  }
}
