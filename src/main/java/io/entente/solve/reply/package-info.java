/**
 * Profiles as places and deviations of one player as ways between them: best replies, better ones,
 * and those at no loss.
 *
 * <p>{@link io.entente.solve.reply.DeviationGraph} says where one may go, {@link
 * io.entente.solve.reply.StrongComponents} which places lie on a common round trip. What follows
 * for play is in {@code dynamics}, what for functions that all improve is in {@code potential}.
 */
package io.entente.solve.reply;
