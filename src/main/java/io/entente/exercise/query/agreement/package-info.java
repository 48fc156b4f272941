/**
 * Questions about what players of a table can reach beyond playing it once: by a mediator, by
 * binding themselves first, or by playing it over and over.
 *
 * <p>{@link io.entente.exercise.query.agreement.AgreementQueries} lists them.
 */
package io.entente.exercise.query.agreement;
