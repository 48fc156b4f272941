/**
 * The section {@code positions} of a scenario: where actors stand on an issue, how much they can do
 * about it and how much they care, as records; forecasts are made in {@code solve.forecast}.
 */
package io.entente.scenario.positions;
