/**
 * JSON Schemas (draft 2020-12) made for one scenario, so that an editor completes, checks and
 * explains its own actors, moves, parameters and claims as one types.
 *
 * <p>Not here: what is wrong with a file. The schema knows names and shapes; {@link
 * io.entente.json.ScenarioReader} knows the rest. Start at {@link
 * io.entente.json.schema.ScenarioSchema}.
 */
package io.entente.json.schema;
