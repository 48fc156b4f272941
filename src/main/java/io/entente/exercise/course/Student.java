package io.entente.exercise.course;

/**
 * A student of a class.
 *
 * @param id what its sheet is drawn from; different from that of every other student
 * @param email empty if it is not known
 */
public record Student(String id, String email) {}
