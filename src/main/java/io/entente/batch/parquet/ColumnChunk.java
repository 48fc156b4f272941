package io.entente.batch.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Reads the values of one column of one row group, page by page. */
final class ColumnChunk {

  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;
  private static final int DATA_PAGE_2 = 3;

  private static final int PLAIN = 0;
  private static final int PLAIN_DICTIONARY = 2;
  private static final int RLE = 3;
  private static final int DELTA = 5;
  private static final int DICTIONARY = 8;
  private static final int SPLIT = 9;

  private static final int UNCOMPRESSED = 0;
  private static final int SNAPPY = 1;
  private static final int GZIP = 2;
  private static final String[] CODECS = {
    "none", "snappy", "gzip", "lzo", "brotli", "lz4", "zstd", "lz4_raw"
  };

  private final byte[] file;
  private final ThriftStruct meta;
  private final NumberType type;
  private final boolean optional;
  private final double[] out;
  private int row;
  private double[] dictionary = new double[0];

  /**
   * A column chunk.
   *
   * @param meta its description in the footer
   * @param out takes the values from {@code row} on; what is missing is not a number
   */
  ColumnChunk(
      byte[] file, ThriftStruct meta, NumberType type, boolean optional, double[] out, int row) {
    this.file = file;
    this.meta = meta;
    this.type = type;
    this.optional = optional;
    this.out = out;
    this.row = row;
  }

  void read() throws FaultyParquetException {
    int codec = (int) meta.number(4);
    if (codec != UNCOMPRESSED && codec != SNAPPY && codec != GZIP) {
      throw new FaultyParquetException(
          "it is compressed by " + (codec < CODECS.length && codec >= 0 ? CODECS[codec] : codec),
          "write it with the compression snappy, gzip or none");
    }
    long first = meta.number(9);
    long begin = meta.has(11) && meta.number(11) > 0 ? Math.min(first, meta.number(11)) : first;
    ByteSource in = new ByteSource(file, Math.toIntExact(begin), file.length);
    int end = row + Math.toIntExact(meta.number(5));
    while (row < end) {
      ThriftStruct page = ThriftStruct.read(in);
      ByteSource body = in.part(Math.toIntExact(page.number(3)));
      int size = Math.toIntExact(page.number(2));
      switch ((int) page.number(1)) {
        case DICTIONARY_PAGE -> {
          int words = Math.toIntExact(page.struct(7).number(1));
          dictionary = plain(expanded(body, codec, size), words);
        }
        case DATA_PAGE -> {
          ThriftStruct head = page.struct(5);
          ByteSource values = expanded(body, codec, size);
          int count = Math.toIntExact(head.number(1));
          ByteSource levels = optional ? values.part((int) values.number(4)) : values;
          data(levels, values, count, (int) head.number(2));
        }
        case DATA_PAGE_2 -> {
          ThriftStruct head = page.struct(8);
          body.part(Math.toIntExact(head.number(6)));
          int levelBytes = Math.toIntExact(head.number(5));
          ByteSource levels = body.part(levelBytes);
          boolean compressed = head.number(7, 1) == 1;
          int left = size - levelBytes - Math.toIntExact(head.number(6));
          ByteSource values = compressed ? expanded(body, codec, left) : body;
          data(levels, values, Math.toIntExact(head.number(1)), (int) head.number(4));
        }
        default -> {
          // an index, which readers may leave out
        }
      }
    }
  }

  private static ByteSource expanded(ByteSource body, int codec, int size) {
    if (codec == UNCOMPRESSED || size == 0) {
      return body;
    }
    if (codec == SNAPPY) {
      return new ByteSource(Snappy.decompressed(body));
    }
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(body.bytes(body.left())))) {
      return new ByteSource(in.readNBytes(size));
    } catch (IOException faulty) {
      throw new IllegalArgumentException(faulty);
    }
  }

  /** Puts the values of a page, and what is missing, into their rows. */
  private void data(ByteSource levels, ByteSource in, int count, int encoding)
      throws FaultyParquetException {
    if (count > out.length - row) {
      throw new IllegalArgumentException(count + " values for " + (out.length - row) + " rows");
    }
    int[] present = new int[count];
    int values = count;
    if (optional) {
      present = Decoding.hybrid(levels, 1, count);
      values = 0;
      for (int one : present) {
        values += one;
      }
    } else {
      Arrays.fill(present, 1);
    }
    double[] read = values == 0 ? new double[0] : values(in, values, encoding);
    int next = 0;
    for (int one : present) {
      out[row++] = one == 1 ? read[next++] : Double.NaN;
    }
  }

  private double[] values(ByteSource in, int count, int encoding) throws FaultyParquetException {
    double[] values = new double[count];
    switch (encoding) {
      case PLAIN:
        return plain(in, count);
      case PLAIN_DICTIONARY, DICTIONARY:
        int[] places = Decoding.hybrid(in, in.next(), count);
        for (int i = 0; i < count; i++) {
          values[i] = dictionary[places[i]];
        }
        return values;
      case RLE:
        int[] bits = Decoding.hybrid(in.part((int) in.number(4)), 1, count);
        for (int i = 0; i < count; i++) {
          values[i] = bits[i];
        }
        return values;
      case DELTA:
        long[] numbers = Decoding.differences(in, count);
        for (int i = 0; i < count; i++) {
          values[i] =
              type.whole(type.physical() == NumberType.INT32 ? (int) numbers[i] : numbers[i]);
        }
        return values;
      case SPLIT:
        byte[] bytes = in.bytes(Math.multiplyExact(count, type.size()));
        byte[] value = new byte[type.size()];
        for (int i = 0; i < count; i++) {
          for (int b = 0; b < value.length; b++) {
            value[b] = bytes[b * count + i];
          }
          values[i] = type.plain(new ByteSource(value));
        }
        return values;
      default:
        throw new FaultyParquetException(
            "its values are encoded in a way that is not known here (" + encoding + ")",
            "write it with the encoding plain or dictionary");
    }
  }

  private double[] plain(ByteSource in, int count) {
    if ((long) count * type.size() > in.left()) {
      throw new IllegalArgumentException(count + " values in " + in.left() + " bytes");
    }
    double[] values = new double[count];
    if (type.physical() == NumberType.BOOLEAN) {
      byte[] bits = in.bytes((count + 7) / Byte.SIZE);
      for (int i = 0; i < count; i++) {
        values[i] = bits[i / Byte.SIZE] >>> i % Byte.SIZE & 1;
      }
      return values;
    }
    for (int i = 0; i < count; i++) {
      values[i] = type.plain(in);
    }
    return values;
  }
}
