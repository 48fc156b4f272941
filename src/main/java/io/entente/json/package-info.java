/**
 * Reads and writes the project's JSON files.
 *
 * <p>Reading has three steps. {@link io.entente.json.SourceText} loads a file within stated limits;
 * a scanner records where every value stands and mends what can be mended (comments, trailing
 * commas, a missing comma), so that one run finds all faults; Gson's strict reader turns the mended
 * text into {@link io.entente.json.JsonNode}s. Then one small class per section builds the records
 * of {@code io.entente.scenario}. Nothing here solves, and nothing throws because of what a file
 * says: every fault is a {@link io.entente.json.Finding} with its place and a remedy.
 *
 * <p>Start at {@link io.entente.json.ScenarioReader}; results are written by {@link
 * io.entente.json.JsonOut} in {@code json.result}.
 */
package io.entente.json;
