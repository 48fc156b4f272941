/**
 * Questions about games that are linear programs: the conditions under which recommendations are
 * obeyed ({@link io.entente.solve.correlated.Obedience}), what a player can secure by mixing, and
 * which strategies a mixture dominates. The programs are solved in {@code solve.linear}.
 */
package io.entente.solve.correlated;
