package io.entente.archive;

/**
 * What the results of a pack depend on beside its inputs.
 *
 * @param version of the program
 * @param samples how many draws each test makes
 * @param seed what they are keyed by
 */
public record PackOptions(String version, int samples, long seed) {}
