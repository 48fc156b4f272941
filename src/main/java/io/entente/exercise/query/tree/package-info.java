/**
 * Questions about games in turn and about what is known and believed: plans and threats, offers,
 * signals.
 *
 * <p>{@link io.entente.exercise.query.tree.TreeQueries} lists them.
 */
package io.entente.exercise.query.tree;
