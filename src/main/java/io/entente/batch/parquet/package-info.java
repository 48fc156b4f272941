/**
 * Flat tables as Apache Parquet files.
 *
 * <p>{@link io.entente.batch.parquet.ParquetWriter} writes columns of numbers and of words from a
 * list, each value present or missing, in a small part of the format that every reader knows: one
 * row group, one page a column, plain and dictionary encoding, no compression (what a compressor
 * writes depends on its version, and the same runs must give the same bytes everywhere). {@link
 * io.entente.batch.parquet.ParquetReader} reads columns of numbers that others have written.
 *
 * @see "Apache Parquet, File Format, https://parquet.apache.org/docs/file-format/"
 */
package io.entente.batch.parquet;
