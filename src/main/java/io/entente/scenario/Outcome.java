package io.entente.scenario;

/**
 * Something that may come about, named by the author.
 *
 * @param name as shown
 * @param condition true of the moves under which it comes about
 */
public record Outcome(String name, Condition condition) {}
