package io.entente.exercise.seat;

import java.util.Optional;

/**
 * A move that was made.
 *
 * @param by who; empty for chance
 * @param action what
 */
public record Move(Optional<String> by, String action) {}
