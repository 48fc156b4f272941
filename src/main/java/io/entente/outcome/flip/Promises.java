package io.entente.outcome.flip;

import java.util.List;

/** Placeholder. */
public record Promises(List<String> claims) {}
