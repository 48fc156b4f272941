package io.entente.report.figure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes a drawing as PNG, {@value #SCALE} pixels for each unit, with its title and description as
 * texts of the file.
 *
 * <p>Pixels are compressed by a simple rule of our own (each row as differences from the one above,
 * runs of equal bytes, fixed Huffman codes), since the compressors of different Javas write
 * different bytes. A figure is mostly paper, so little is lost.
 *
 * @see "Boutell and others (1996), PNG Specification, RFC 2083"
 * @see "Deutsch (1996), DEFLATE Compressed Data Format Specification, RFC 1951"
 */
public final class Png {

  private static final int SCALE = 3;

  /** {@value #SCALE} times 96 dots an inch, in dots a metre. */
  private static final int DOTS_A_METRE = 11339;

  private static final int LONGEST_RUN = 258;
  private static final byte UP = 2;

  private Png() {}

  /** The file. */
  public static byte[] file(Drawing drawing) {
    int width = (int) Math.ceil(SCALE * drawing.width());
    int height = (int) Math.ceil(SCALE * drawing.height());
    Raster raster = new Raster(width, height);
    Brush brush = new Brush(raster, SCALE);
    drawing.marks().forEach(brush::paint);
    Bytes file = new Bytes();
    file.add(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    Bytes header = new Bytes();
    header.whole(width);
    header.whole(height);
    boolean grey = raster.isGrey();
    header.add(8, grey ? 0 : 2, 0, 0, 0);
    chunk("IHDR", header, file);
    Bytes density = new Bytes();
    density.whole(DOTS_A_METRE);
    density.whole(DOTS_A_METRE);
    density.add(1);
    chunk("pHYs", density, file);
    text("Title", drawing.title(), file);
    text("Description", drawing.description(), file);
    chunk("IDAT", compressed(filtered(raster, grey ? 1 : 3)), file);
    chunk("IEND", new Bytes(), file);
    return file.toByteArray();
  }

  /** Whether some text of a drawing has letters that are painted as boxes. */
  public static boolean hasBoxes(Drawing drawing) {
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Label label && !Glyphs.hasAll(VisibleText.of(label.text()))) {
        return true;
      }
    }
    return false;
  }

  private static void text(String key, String value, Bytes file) {
    Bytes text = new Bytes();
    text.writeBytes(key.getBytes(StandardCharsets.US_ASCII));
    text.add(0, 0, 0, 0, 0);
    text.writeBytes(VisibleText.of(value).getBytes(StandardCharsets.UTF_8));
    chunk("iTXt", text, file);
  }

  /**
   * Every row as differences from the one above.
   *
   * @param colours bytes of a pixel: 3, or 1 where it is grey
   */
  private static byte[] filtered(Raster raster, int colours) {
    int row = colours * raster.width();
    byte[] pixels = raster.pixels();
    byte[] rows = new byte[raster.height() * (row + 1)];
    int step = 3 / colours;
    for (int y = 0; y < raster.height(); y++) {
      rows[y * (row + 1)] = UP;
      for (int x = 0; x < row; x++) {
        byte above = y == 0 ? 0 : pixels[((y - 1) * row + x) * step];
        rows[y * (row + 1) + 1 + x] = (byte) (pixels[(y * row + x) * step] - above);
      }
    }
    return rows;
  }

  private static Bytes compressed(byte[] data) {
    Bytes out = new Bytes();
    out.add(0x78, 0x01);
    Bits bits = new Bits(out);
    bits.add(1, 1);
    bits.add(1, 2);
    for (int at = 0; at < data.length; ) {
      bits.literal(data[at] & 255);
      int run = at + 1;
      while (run < data.length && data[run] == data[at]) {
        run++;
      }
      int left = run - at - 1;
      while (left >= 3) {
        int length = Math.min(left, LONGEST_RUN);
        length = left - length == 1 || left - length == 2 ? left - 3 : length;
        bits.run(length);
        left -= length;
      }
      for (; left > 0; left--) {
        bits.literal(data[at] & 255);
      }
      at = run;
    }
    bits.literal(256);
    bits.end();
    Adler32 sum = new Adler32();
    sum.update(data);
    out.whole((int) sum.getValue());
    return out;
  }

  private static void chunk(String name, Bytes content, Bytes file) {
    Bytes chunk = new Bytes();
    chunk.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    chunk.writeBytes(content.toByteArray());
    CRC32 sum = new CRC32();
    sum.update(chunk.toByteArray());
    file.whole(content.size());
    file.writeBytes(chunk.toByteArray());
    file.whole((int) sum.getValue());
  }

  private static final class Bytes extends ByteArrayOutputStream {

    void add(int... bytes) {
      for (int one : bytes) {
        write(one);
      }
    }

    void whole(int number) {
      add(number >>> 24, number >>> 16 & 255, number >>> 8 & 255, number & 255);
    }
  }

  /** Writes codes bit by bit, the lowest bit of a byte first. */
  private static final class Bits {

    /** The shortest length of each code from 257 on, and how many bits tell how much longer. */
    private static final int[] LENGTHS = {
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
      163, 195, 227, 258
    };

    private static final int[] MORE = {
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private final Bytes out;
    private int waiting;
    private int count;

    Bits(Bytes out) {
      this.out = out;
    }

    /** A number, lowest bit first. */
    void add(int number, int bits) {
      for (int bit = 0; bit < bits; bit++) {
        waiting |= (number >> bit & 1) << count++;
        if (count == 8) {
          end();
        }
      }
    }

    void end() {
      if (count > 0) {
        out.write(waiting);
        waiting = 0;
        count = 0;
      }
    }

    /** A Huffman code, highest bit first. */
    private void code(int code, int bits) {
      for (int bit = bits - 1; bit >= 0; bit--) {
        add(code >> bit & 1, 1);
      }
    }

    /** A byte, or the code of a length. */
    void literal(int symbol) {
      if (symbol < 144) {
        code(0x30 + symbol, 8);
      } else if (symbol < 256) {
        code(0x190 + symbol - 144, 9);
      } else if (symbol < 280) {
        code(symbol - 256, 7);
      } else {
        code(0xC0 + symbol - 280, 8);
      }
    }

    /** That the last byte comes so many times more. */
    void run(int length) {
      int place = LENGTHS.length - 1;
      while (LENGTHS[place] > length) {
        place--;
      }
      literal(257 + place);
      add(length - LENGTHS[place], MORE[place]);
      code(0, 5);
    }
  }
}
