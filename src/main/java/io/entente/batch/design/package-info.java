/**
 * Which versions of a scenario are compared: options with several levels cross into {@linkplain
 * io.entente.batch.design.Cell cells}, which all see the same draws; a {@linkplain
 * io.entente.batch.design.Contrast contrast} is what one option changes, all else equal.
 */
package io.entente.batch.design;
