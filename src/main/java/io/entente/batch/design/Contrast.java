package io.entente.batch.design;

/**
 * What one option changes, all else equal: two cells that differ in one factor only, of which the
 * second has that factor's first level.
 *
 * @param factor the factor
 * @param cell the cell with another level
 * @param against the cell with the first level
 */
public record Contrast(Factor factor, int cell, int against) {}
