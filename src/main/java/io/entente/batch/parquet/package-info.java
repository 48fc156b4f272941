/**
 * Writes flat tables as Apache Parquet files: columns of numbers and of words from a list, each
 * value present or missing.
 *
 * <p>A small part of the format that every reader knows: one row group, one page a column, plain
 * and dictionary encoding, no compression (what a compressor writes depends on its version, and the
 * same runs must give the same bytes everywhere). Start at {@link
 * io.entente.batch.parquet.ParquetWriter}.
 *
 * @see "Apache Parquet, File Format, https://parquet.apache.org/docs/file-format/"
 */
package io.entente.batch.parquet;
