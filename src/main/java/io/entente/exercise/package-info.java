/**
 * Exercises that are computed: an exercise holds a passage, a game with numbers that vary, and
 * questions that name what is to be found; keys, hints, solutions and the answers of common
 * mistakes all follow from the game.
 *
 * <p>An {@link io.entente.exercise.Exercise} and a key, such as a student's number, give a {@link
 * io.entente.exercise.Variant}: the game with its numbers. Each {@link io.entente.exercise.Ask}
 * becomes a {@link io.entente.exercise.Question} there, with its {@link
 * io.entente.exercise.answer.Key}, a {@link io.entente.proof.trace.Trace} that leads to it, and
 * what students with a known misconception would answer. Everything is exact, and the same on every
 * machine. Nothing here holds a sentence: texts are made from phrases in the language asked for.
 */
package io.entente.exercise;
