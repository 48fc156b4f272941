/**
 * Numbers that are the same everywhere: exact fractions, shortest decimals, exp, log and pow,
 * inverse distribution functions, keyed uniform draws and confidence intervals.
 *
 * <p>One program version and one seed must print the same bytes on every Java version, in any
 * locale and in a browser. The platform's own {@code Math.exp} and {@code Double.toString} do not
 * promise that, so whatever needs them asks this package instead. Nothing here knows of games.
 *
 * <p>Start with {@link io.entente.number.Rational} for exact arithmetic, {@link
 * io.entente.number.Draws} for randomness and {@link io.entente.number.Decimals} for text.
 */
package io.entente.number;
