package io.entente.scenario.conflict;

/**
 * States that cannot come about.
 *
 * @param statement of which states
 * @param because why; may be empty
 */
public record Exclusion(Statement statement, String because) {}
