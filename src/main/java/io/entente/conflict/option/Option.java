package io.entente.conflict.option;

/**
 * Something that its owner does or does not do.
 *
 * @param owner the decision maker that decides about it, from 0
 * @param name what it is called
 * @param direction which way it can be changed
 */
public record Option(int owner, String name, Direction direction) {}
