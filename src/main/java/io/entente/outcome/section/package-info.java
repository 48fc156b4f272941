/**
 * What the sections of a scenario come to at the central reading, exactly where numbers are exact.
 *
 * <p>Start with {@link io.entente.outcome.section.SectionAnswer}.
 */
package io.entente.outcome.section;
