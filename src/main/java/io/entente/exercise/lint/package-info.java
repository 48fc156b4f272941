/**
 * Proves that a set of exercises is sound, before a class sees it: over many variants of every
 * exercise the key earns all points, misconceptions are told apart, traces hold, texts are
 * complete, and what is exported is legal. Start at {@link io.entente.exercise.lint.Lint}.
 */
package io.entente.exercise.lint;
