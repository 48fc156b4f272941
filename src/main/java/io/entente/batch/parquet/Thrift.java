package io.entente.batch.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes structs in the compact protocol of Apache Thrift, in which Parquet's headers and footers
 * are kept.
 *
 * <p>A field is one byte, its distance from the field before (1 to 15) and its type, and then its
 * value; whole numbers are zigzag varints. Fields are written in ascending order of their numbers.
 */
final class Thrift {

  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  private final ByteSink out;
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  Thrift(ByteSink out) {
    this.out = out;
  }

  Thrift i32(int field, int value) {
    head(field, I32);
    zigzag(value);
    return this;
  }

  Thrift i64(int field, long value) {
    head(field, I64);
    zigzag(value);
    return this;
  }

  Thrift text(int field, String value) {
    head(field, BINARY);
    binary(value);
    return this;
  }

  /** A field that is a struct; {@link #end} leaves it. */
  Thrift struct(int field) {
    head(field, STRUCT);
    return enter();
  }

  Thrift i32s(int field, int... values) {
    head(field, LIST);
    list(values.length, I32);
    for (int value : values) {
      zigzag(value);
    }
    return this;
  }

  Thrift texts(int field, String... values) {
    head(field, LIST);
    list(values.length, BINARY);
    for (String value : values) {
      binary(value);
    }
    return this;
  }

  /** A field that is a list of structs; for each follow {@link #enter}, fields and {@link #end}. */
  Thrift structs(int field, int count) {
    head(field, LIST);
    list(count, STRUCT);
    return this;
  }

  /** Begins a struct that is not a field of another. */
  Thrift enter() {
    outer.push(last);
    last = 0;
    return this;
  }

  Thrift end() {
    out.put(0);
    last = outer.pop();
    return this;
  }

  private void head(int field, int type) {
    int distance = field - last;
    if (distance < 1 || distance > 15) {
      throw new IllegalArgumentException("field " + field + " after " + last);
    }
    out.put(distance << 4 | type);
    last = field;
  }

  private void list(int count, int type) {
    if (count < 15) {
      out.put(count << 4 | type);
    } else {
      out.put(0xF0 | type);
      out.putVarint(count);
    }
  }

  private void binary(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    out.putVarint(utf8.length);
    out.put(utf8);
  }

  private void zigzag(long value) {
    out.putVarint(value << 1 ^ value >> 63);
  }
}
