package io.entente.proof.trace;

/**
 * One step of a trace.
 *
 * @param rule what it does
 * @param fields as {@link Rule#columns} says
 */
public record Step(Rule rule, Fields fields) {

  public Step {
    if (!fields.fit(rule.columns())) {
      throw new IllegalArgumentException(
          "not the fields of " + rule.word() + ": " + fields.fields().keySet());
    }
  }
}
