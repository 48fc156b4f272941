/**
 * Writes results as JSON for other programs: one class per kind of answer, each a sequence of
 * {@link io.entente.json.JsonOut} calls.
 *
 * <p>The names of the fields are a contract ({@code src/site/markdown/reading-a-test.md} describes
 * each): fields are added, never renamed. Nothing is computed here.
 */
package io.entente.json.result;
