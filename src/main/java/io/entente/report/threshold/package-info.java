/**
 * Thresholds in words, as a table and as a map: what {@code entente solve --along} prints.
 *
 * <p>Start with {@link io.entente.report.threshold.ThresholdText}; {@link
 * io.entente.report.threshold.Places} says where something changes, {@link
 * io.entente.report.threshold.AnswerWords} what there is.
 */
package io.entente.report.threshold;
