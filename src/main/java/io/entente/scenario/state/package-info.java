/**
 * What a scenario says of a game that is repeated while states move: {@link
 * io.entente.scenario.state.StateProcess}. Depends on {@code scenario}; solved by {@code
 * sample.state}.
 */
package io.entente.scenario.state;
