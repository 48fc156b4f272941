package io.entente.scenario.conflict;

/**
 * States that count as one, since nobody can or need tell them apart.
 *
 * @param id the name of the one state
 * @param title in words; may be empty
 * @param statement of which states
 */
public record SameStates(String id, String title, Statement statement) {}
