package io.entente.solve;

/**
 * A concept that was not asked for by name and is not answered.
 *
 * @param concept which
 * @param why one clause without a full stop
 */
public record Omission(Concept concept, String why) {}
