/**
 * The answers of a scenario's sections as JSON. Start with {@link
 * io.entente.json.section.SectionJson}.
 */
package io.entente.json.section;
