/**
 * The page of {@code entente report}: one HTML file that needs nothing but itself.
 *
 * <p>{@link io.entente.report.page.ReportPage} puts sections together; each section turns results
 * into the plain lists and texts that a template of the resources shows. What scenarios say enters
 * the page through {@link io.entente.report.figure.VisibleText} alone, as text.
 */
package io.entente.report.page;
