package io.entente.exercise.course;

/**
 * Something handed in that could not be used.
 *
 * @param place where it stands
 * @param problem what is wrong
 * @param remedy what can be done
 */
public record Trouble(String place, String problem, String remedy) {}
