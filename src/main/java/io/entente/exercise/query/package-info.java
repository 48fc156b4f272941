/**
 * All that can be asked of a game, by the game that it needs; one class per question, with what is
 * right, how it is found, and what students with a known misconception answer.
 *
 * <p>{@link io.entente.exercise.query.Queries} lists them. Answers come from {@code solve}; the
 * steps of a trace are laid out here and checked by {@code proof.trace}, which knows neither.
 */
package io.entente.exercise.query;
