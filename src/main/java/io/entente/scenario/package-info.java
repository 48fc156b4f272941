/**
 * A scenario as values: who the actors are, what each can decide and see, what each gains and loses
 * and which claims that rests on, which outcomes are of interest.
 *
 * <p>Everything here is a record that has been checked and can be compared; nothing reads a file
 * and nothing solves. A payoff is a sum of {@link io.entente.scenario.Term terms}: level times
 * weight. {@link io.entente.scenario.WhatIf} turns a scenario into the scenario under a view, a
 * dropped claim or a forced move, so that whoever evaluates one needs to know of none of these.
 *
 * <p>Start at {@link io.entente.scenario.Scenario}.
 */
package io.entente.scenario;
