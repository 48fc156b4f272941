/**
 * Exercises as text: sheets, keys, hints and worked solutions, for the eye or to be read aloud, in
 * the language of the reader.
 */
package io.entente.report.exercise;
