package io.entente.batch.parquet;

import java.util.Arrays;

/**
 * Bytes read one after the other; the counterpart of {@link ByteSink}. Reading past the end throws
 * {@link IndexOutOfBoundsException}.
 */
final class ByteSource {

  private final byte[] bytes;
  private final int end;
  private int at;

  ByteSource(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  ByteSource(byte[] bytes, int from, int end) {
    if (from < 0 || from > end || end > bytes.length) {
      throw new IndexOutOfBoundsException(from + " to " + end + " of " + bytes.length);
    }
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  int at() {
    return at;
  }

  int left() {
    return end - at;
  }

  int next() {
    if (at >= end) {
      throw new IndexOutOfBoundsException("past the end");
    }
    return bytes[at++] & 0xFF;
  }

  byte[] bytes(int count) {
    if (count < 0 || count > left()) {
      throw new IndexOutOfBoundsException(count + " bytes of " + left());
    }
    at += count;
    return Arrays.copyOfRange(bytes, at - count, at);
  }

  /** A part of these bytes as a source of its own. */
  ByteSource part(int count) {
    if (count < 0 || count > left()) {
      throw new IndexOutOfBoundsException(count + " bytes of " + left());
    }
    at += count;
    return new ByteSource(bytes, at - count, at);
  }

  /** A whole number of so many bytes, the least significant first. */
  long number(int size) {
    long number = 0;
    for (int i = 0; i < size; i++) {
      number |= (long) next() << Byte.SIZE * i;
    }
    return number;
  }

  long varint() {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int one = next();
      number |= (long) (one & 0x7F) << shift;
      if (one < 0x80) {
        return number;
      }
    }
    throw new IllegalArgumentException("a number of more than 64 bits");
  }

  /** A varint that counts something. */
  int count() {
    return Math.toIntExact(varint());
  }

  long zigzag() {
    long number = varint();
    return number >>> 1 ^ -(number & 1);
  }
}
