package io.entente.batch.parquet;

/**
 * Reads blocks compressed by Snappy: a varint with the length, then in turn bytes as they are and
 * copies of bytes some way back.
 *
 * @see "Snappy compressed format description, https://github.com/google/snappy"
 */
final class Snappy {

  private static final int LITERAL = 0;
  private static final int SHORT_COPY = 1;
  private static final int COPY = 2;

  /** From this tag value on, the length of a literal stands behind it. */
  private static final int LONG_LITERAL = 60;

  /** A copy of 64 bytes takes three. */
  private static final int MOST_EXPANDED = 22;

  private Snappy() {}

  static byte[] decompressed(ByteSource in) {
    int size = in.count();
    if (size > (long) MOST_EXPANDED * in.left()) {
      throw new IllegalArgumentException("more bytes than these can stand for");
    }
    byte[] out = new byte[size];
    int at = 0;
    while (in.left() > 0) {
      int tag = in.next();
      int kind = tag & 3;
      if (kind == LITERAL) {
        int length = tag >>> 2;
        if (length >= LONG_LITERAL) {
          length = Math.toIntExact(in.number(length - LONG_LITERAL + 1));
        }
        byte[] literal = in.bytes(Math.addExact(length, 1));
        System.arraycopy(literal, 0, out, at, literal.length);
        at += literal.length;
      } else {
        int length = kind == SHORT_COPY ? (tag >>> 2 & 7) + 4 : (tag >>> 2) + 1;
        int back =
            kind == SHORT_COPY
                ? tag >>> 5 << Byte.SIZE | in.next()
                : Math.toIntExact(in.number(kind == COPY ? Short.BYTES : Integer.BYTES));
        if (back == 0 || back > at) {
          throw new IllegalArgumentException("a copy from before the beginning");
        }
        for (int i = 0; i < length; i++, at++) {
          out[at] = out[at - back];
        }
      }
    }
    if (at != out.length) {
      throw new IllegalArgumentException(at + " bytes instead of " + out.length);
    }
    return out;
  }
}
