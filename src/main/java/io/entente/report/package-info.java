/**
 * Results as text that can be read aloud: plain words first, the technical name once, what is
 * uncertain said where the number stands.
 *
 * <p>Each class renders one kind of result and computes nothing but wording; what it prints was
 * found by {@code outcome} and {@code solve}. {@link io.entente.report.Words} names things, {@link
 * io.entente.report.Prose} breaks lines, {@link io.entente.report.Layout} says how a text is set:
 * on a page, or plainly, to be heard or felt. {@link io.entente.report.Glossary} explains the
 * words.
 */
package io.entente.report;
