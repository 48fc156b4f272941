package io.entente.scenario;

import java.util.Optional;

/** A text that claims are taken from. */
public record Source(
    String id,
    String title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> date) {}
