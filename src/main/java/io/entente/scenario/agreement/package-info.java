/**
 * The section {@code repeat} of a scenario without states: agreements on what is played period
 * after period, as records; how patient actors must be is found in {@code solve.repeated}.
 */
package io.entente.scenario.agreement;
