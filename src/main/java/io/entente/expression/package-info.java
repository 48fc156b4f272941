/**
 * Formulas over parameters, such as {@code 0.5 * (0.5 + 0.5 * pull)}: reading, printing,
 * evaluating.
 *
 * <p>A formula is a tree ({@link io.entente.expression.Expression}) in which names stand for
 * parameters. Binding it resolves the names to slots once; the result ({@link
 * io.entente.expression.BoundExpression}) evaluates single values or whole columns of samples, with
 * the same bits either way. Nothing here knows what a parameter is or how it is drawn.
 *
 * <p>Start with {@link io.entente.expression.Expression#parse}. {@link
 * io.entente.expression.Suggestions} finds the name a writer probably meant.
 */
package io.entente.expression;
