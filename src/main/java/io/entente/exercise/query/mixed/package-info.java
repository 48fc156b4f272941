/**
 * Questions about games at once in which players may mix: dominance by a mixture, equilibria in
 * mixed strategies, what can be secured, and how a mixture moves with a payoff.
 *
 * <p>{@link io.entente.exercise.query.mixed.MixedQueries} lists them.
 */
package io.entente.exercise.query.mixed;
