package io.entente.report.figure;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes {@code glyphs.txt} from a font, once: {@code WriteGlyphs DejaVuSans.ttf OUT}. Nothing else
 * asks a font of the machine for anything.
 */
final class WriteGlyphs {

  /** First and last letters of the ranges that are taken. */
  private static final int[][] RANGES = {
    {0x20, 0x7E},
    {0xA0, 0x17F},
    {0x218, 0x21B},
    {0x370, 0x3FF},
    {0x400, 0x45F},
    {0x490, 0x491},
    {0x1E9E, 0x1E9E},
    {0x1EA0, 0x1EF9},
    {0x2010, 0x2026},
    {0x2030, 0x2030},
    {0x2032, 0x2033},
    {0x2039, 0x203A},
    {0x20AC, 0x20AC},
    {0x2116, 0x2116},
    {0x2122, 0x2122},
    {0x2190, 0x2195},
    {0x2212, 0x2212},
    {0x221E, 0x221E},
    {0x2248, 0x2248},
    {0x2260, 0x2260},
    {0x2264, 0x2265},
    {0x25CF, 0x25CF},
    {0x2605, 0x2605},
    {0x2713, 0x2713},
    {0xFFFD, 0xFFFD}
  };

  private static final int UNITS = 2048;

  private WriteGlyphs() {}

  public static void main(String[] args) throws Exception {
    Font font = Font.createFont(Font.TRUETYPE_FONT, new File(args[0])).deriveFont((float) UNITS);
    FontRenderContext context = new FontRenderContext(null, true, true);
    StringBuilder out = new StringBuilder();
    for (int[] range : RANGES) {
      for (int letter = range[0]; letter <= range[1]; letter++) {
        if (font.canDisplay(letter)) {
          glyph(letter, font.createGlyphVector(context, Character.toString(letter)), out);
        }
      }
    }
    Files.writeString(Path.of(args[1]), out);
  }

  private static void glyph(int letter, GlyphVector glyph, StringBuilder out) {
    out.append(Integer.toHexString(letter)).append(' ');
    out.append(Math.round(glyph.getGlyphMetrics(0).getAdvanceX())).append(' ');
    Shape outline = glyph.getOutline();
    double[] at = new double[6];
    for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      out.append("MLQCZ".charAt(kind));
      for (int i = 0; i < new int[] {2, 2, 4, 6, 0}[kind]; i++) {
        out.append(i == 0 ? "" : " ").append(Math.round(at[i]));
      }
    }
    out.append('\n');
  }
}
