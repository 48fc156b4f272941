/**
 * Bargaining: how parties divide what an agreement brings, and why they may fail to agree.
 *
 * <p>By axioms: {@link io.entente.solve.bargaining.SurplusDivision} for a sum of money or the like,
 * {@link io.entente.solve.bargaining.FeasiblePoints} for a list of possible agreements with
 * lotteries over them, {@link io.entente.solve.bargaining.ConcaveDivision} for parties that dislike
 * risk; each by the solutions of {@link io.entente.solve.bargaining.Rule}. By moves: {@link
 * io.entente.solve.bargaining.AlternatingOffers} and, where one side does not know what the other
 * can fall back on, {@link io.entente.solve.bargaining.PostedPrice}. In the shadow of war: {@link
 * io.entente.solve.bargaining.Crisis}.
 *
 * <p>Numbers are fractions wherever the answer is one; where it is not, the answer says how far off
 * it may be. Nothing here knows of scenarios.
 */
package io.entente.solve.bargaining;
