/**
 * Games as tables in CSV: a column for each actor's move, a column for each payoff, a row for each
 * combination of moves.
 *
 * <p>Reading takes one pass over the bytes and then fills the game's table; rows may come in any
 * order. A faulty file ends in one {@link io.entente.interop.GameFileException} that lists the
 * faults of all rows. Start at {@link io.entente.interop.csv.CsvGameFile}.
 *
 * @see "Shafranovich (2005), Common Format and MIME Type for Comma-Separated Values, RFC 4180"
 */
package io.entente.interop.csv;
