/**
 * A table of runs in memory, column by column, and its writing as comma-separated values.
 *
 * <p>A {@link io.entente.batch.table.Column} has room for the rows of one chunk and is filled again
 * for the next.
 */
package io.entente.batch.table;
