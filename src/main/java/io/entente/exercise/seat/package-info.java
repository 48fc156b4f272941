/**
 * A seat in a game: a student is one actor, and the program plays the others, round after round.
 *
 * <p>{@link io.entente.exercise.seat.SeatGame} is the game as it is played, {@link
 * io.entente.exercise.seat.Opponents} how the others play it, and {@link
 * io.entente.exercise.seat.Seat} the play itself: it says what the student sees and takes a choice,
 * and knows no console. Everything follows from the seed and the choices. {@link
 * io.entente.exercise.seat.Debrief} compares each choice with what was best, by steps that {@link
 * io.entente.proof.trace.TraceChecker} checks, and {@link io.entente.exercise.seat.SeatText} says
 * all this in the language asked for.
 */
package io.entente.exercise.seat;
