/**
 * A batch on Apache Spark: {@code --engine spark}.
 *
 * <p>A task computes one slice, writes the files that the local engine would have written for it
 * and sends its sums to the driver, which merges them in the order of the slices. So the folder is
 * the same, byte by byte, and a task that Spark runs twice writes the same files twice. Spark
 * distributes the work and nothing else: no data frame, no shuffle.
 *
 * <p>Start at {@link io.entente.spark.SparkEngine}; {@link io.entente.spark.Submit} is what {@code
 * spark-submit} calls. Nothing else in the program knows of Spark.
 */
package io.entente.spark;
