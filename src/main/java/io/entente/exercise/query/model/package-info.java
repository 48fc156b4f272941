/**
 * Questions about making models: what a text says of a game, a game with given properties, and
 * opinions that a person reads.
 */
package io.entente.exercise.query.model;
