package io.entente.scenario.coalition;

/**
 * A player of a coalitional game.
 *
 * @param id its name in formulas and in names of coalitions
 * @param title its name as shown
 */
public record Player(String id, String title) {}
