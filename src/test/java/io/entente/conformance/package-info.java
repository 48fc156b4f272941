/**
 * What the solvers must do, by truth from outside: published games with their published answers,
 * one file a case ({@link io.entente.conformance.PublishedGamesTest}), and contracts that hold for
 * every game ({@code NashContract}, {@code BadInputTest}). Public API only.
 */
package io.entente.conformance;
