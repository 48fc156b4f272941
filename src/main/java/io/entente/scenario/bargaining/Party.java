package io.entente.scenario.bargaining;

/**
 * Somebody who bargains.
 *
 * @param id its name in formulas
 * @param title its name as shown
 */
public record Party(String id, String title) {}
