/**
 * The JSON Schemas (draft 2020-12) that ship with the program, put to two uses.
 *
 * <p>{@link io.entente.json.schema.ScenarioSchema} makes one for a single scenario, by which an
 * editor completes, checks and explains its own actors, moves, parameters and claims as one types.
 * {@link io.entente.json.schema.SchemaReference} reads them out for people: every key, what it
 * takes and what it means.
 *
 * <p>Not here: what is wrong with a file. The schemas know names and shapes; {@link
 * io.entente.json.ScenarioReader} knows the rest.
 */
package io.entente.json.schema;
