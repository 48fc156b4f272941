/**
 * The work of a class: who handed in what, what it earns, and why not more.
 *
 * <p>A {@link io.entente.exercise.course.Grader} takes the sheets of a class and what was handed
 * in, from wherever it came. What cannot be understood or told apart is never counted as wrong: it
 * is left open, and listed with its place. Names of students are nowhere here.
 */
package io.entente.exercise.course;
