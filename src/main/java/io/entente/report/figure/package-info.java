/**
 * Figures: estimates with whiskers, curves, tornados, boxes, game trees.
 *
 * <p>A figure's data is a record ({@link io.entente.report.figure.Estimates}, {@link
 * io.entente.report.figure.Curves}, ...) that draws itself once onto a {@link
 * io.entente.report.figure.Drawing}: a list of lines, shapes and texts. {@link
 * io.entente.report.figure.Svg} writes a drawing with its texts as texts, {@link
 * io.entente.report.figure.Png} paints it. Both give the same bytes on any Java and any machine, so
 * neither asks the machine for a font: {@link io.entente.report.figure.Glyphs} come with the
 * program. Nothing is told by colour alone.
 */
package io.entente.report.figure;
