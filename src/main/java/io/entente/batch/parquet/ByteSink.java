package io.entente.batch.parquet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at their end; numbers of several bytes are little-endian. */
final class ByteSink {

  private byte[] bytes = new byte[1 << 12];
  private int size;

  int size() {
    return size;
  }

  byte[] array() {
    return bytes;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
    }
  }

  void put(int b) {
    room(1);
    bytes[size++] = (byte) b;
  }

  void put(byte[] some) {
    room(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
  }

  void put(ByteSink other) {
    room(other.size);
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
  }

  void putInt(int value) {
    room(4);
    for (int i = 0; i < 4; i++) {
      bytes[size++] = (byte) (value >>> 8 * i);
    }
  }

  void putLong(long value) {
    room(8);
    for (int i = 0; i < 8; i++) {
      bytes[size++] = (byte) (value >>> 8 * i);
    }
  }

  /** The bytes of a text and before them how many there are. */
  void putText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    putInt(utf8.length);
    put(utf8);
  }

  /** Seven bits a byte, lowest first, the eighth set while more follow. */
  void putVarint(long value) {
    long left = value;
    while ((left & ~0x7FL) != 0) {
      put((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    put((int) left);
  }
}
