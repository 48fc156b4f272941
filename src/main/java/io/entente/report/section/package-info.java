/**
 * The answers of a scenario's sections in words. Start with {@link
 * io.entente.report.section.SectionText}.
 */
package io.entente.report.section;
