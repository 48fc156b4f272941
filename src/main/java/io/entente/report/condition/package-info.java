/**
 * The text of what weights would have to be: conditions of an equilibrium, and how much weights may
 * change before a verdict does. Computes nothing; see {@link io.entente.outcome.condition} and
 * {@link io.entente.outcome.robust}.
 */
package io.entente.report.condition;
