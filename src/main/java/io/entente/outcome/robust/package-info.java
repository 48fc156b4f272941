/**
 * How much weights may change before a verdict does: the radius of an equilibrium and of an
 * outcome's verdict, what is an equilibrium for all or for some weights within their ranges, and
 * the single reasons and claims that turn an outcome when they are left out.
 *
 * <p>Start with {@link io.entente.outcome.robust.Robustness}. A radius is given by a lower and an
 * upper bound, each proved; where they meet it is exact.
 */
package io.entente.outcome.robust;
