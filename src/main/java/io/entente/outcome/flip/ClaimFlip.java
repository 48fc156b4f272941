package io.entente.outcome.flip;

import java.util.List;

/** Placeholder. */
public record ClaimFlip(List<String> claims) {}
