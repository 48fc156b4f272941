/**
 * Answers as students write them, and how they are graded.
 *
 * <p>A {@link io.entente.exercise.answer.Key} reads a text, compares it with what is right, and
 * gives a {@link io.entente.exercise.answer.Mark}: how much of the points, and a remark for every
 * point that was lost. What cannot be read is never wrong: it is said what was not understood.
 */
package io.entente.exercise.answer;
