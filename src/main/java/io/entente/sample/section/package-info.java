/**
 * The solution values of sections, run by run, in floating point: parameters in, values out.
 *
 * <p>Exact answers at the central reading are given by {@code outcome.section}. Start with {@link
 * io.entente.sample.section.SectionColumns}.
 */
package io.entente.sample.section;
