/**
 * Writes what {@code entente solve} finds as {@code entente/solution/1}: one class per kind of
 * answer, each a sequence of {@link io.entente.json.JsonOut} calls.
 *
 * <p>The names of the fields are a contract ({@code src/site/markdown/reading-a-test.md} and the
 * guide pages of the concepts describe each): fields are added, never renamed. Nothing is computed
 * here.
 */
package io.entente.json.solution;
