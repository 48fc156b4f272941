/**
 * Questions about games at once that are answered cell by cell: best replies, dominance, equilibria
 * in pure strategies, efficiency, and for which values of a parameter they hold.
 *
 * <p>{@link io.entente.exercise.query.table.TableQueries} lists them. What all questions about
 * tables share is here too: what a question says of its table, steps that compare cells, and the
 * answers of misconceptions.
 */
package io.entente.exercise.query.table;
