/**
 * Forecasting from positions: actors want an issue settled at different points of a scale, and
 * differ in how much they can do about it (capability) and how much they care (salience).
 *
 * <p>{@link io.entente.solve.forecast.WeightedMedian} and {@link
 * io.entente.solve.forecast.WeightedMean} say where weight lies; {@link
 * io.entente.solve.forecast.CondorcetElection} says how likely each position is to prevail when
 * proposals are put against each other; {@link io.entente.solve.forecast.RiskAttitude} infers from
 * that who dares what.
 *
 * <p>Not here: rounds of offers and concessions that move the actors. In the models known as
 * expected-utility (Bueno de Mesquita) and spatial bargaining (KAPSARC) these are not specified to
 * a precision at which an answer could be checked: published figures are not reproduced by the
 * published rules, or depend on the order in which a program happens to work.
 */
package io.entente.solve.forecast;
