package io.entente.batch.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A struct in the compact protocol of Apache Thrift as it was read: field number to value. Whole
 * numbers and truth values are {@code Long}, texts {@code byte[]}, lists {@code List}, structs
 * {@code ThriftStruct}; fields that no one asks for are kept and harm nobody.
 */
final class ThriftStruct {

  private static final int TRUE = 1;
  private static final int FALSE = 2;
  private static final int BYTE = 3;
  private static final int DOUBLE = 7;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int SET = 10;
  private static final int MAP = 11;
  private static final int STRUCT = 12;
  private static final int DEEPEST = 64;

  private final Map<Integer, Object> fields = new LinkedHashMap<>();

  private ThriftStruct() {}

  /** Reads a struct; the source then stands behind it. */
  static ThriftStruct read(ByteSource in) {
    return read(in, 0);
  }

  private static ThriftStruct read(ByteSource in, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("structs within structs");
    }
    ThriftStruct struct = new ThriftStruct();
    int field = 0;
    for (int head = in.next(); head != 0; head = in.next()) {
      int type = head & 15;
      field = head >>> 4 == 0 ? (int) in.zigzag() : field + (head >>> 4);
      if (type == TRUE || type == FALSE) {
        struct.fields.put(field, type == TRUE ? 1L : 0L);
      } else {
        struct.fields.put(field, value(in, type, depth));
      }
    }
    return struct;
  }

  private static Object value(ByteSource in, int type, int depth) {
    switch (type) {
      case TRUE, FALSE, BYTE:
        return (long) in.next();
      case DOUBLE:
        return in.number(Long.BYTES);
      case BINARY:
        return in.bytes(in.count());
      case LIST, SET:
        int head = in.next();
        int size = head >>> 4 == 15 ? in.count() : head >>> 4;
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          list.add(value(in, head & 15, depth));
        }
        return list;
      case MAP:
        int pairs = in.count();
        int types = pairs == 0 ? 0 : in.next();
        for (int i = 0; i < pairs; i++) {
          value(in, types >>> 4, depth);
          value(in, types & 15, depth);
        }
        return List.of();
      case STRUCT:
        return read(in, depth + 1);
      default:
        return in.zigzag();
    }
  }

  boolean has(int field) {
    return fields.containsKey(field);
  }

  long number(int field, long otherwise) {
    return fields.get(field) instanceof Long number ? number : otherwise;
  }

  long number(int field) {
    if (fields.get(field) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("field " + field + " is no number");
  }

  String text(int field) {
    if (fields.get(field) instanceof byte[] text) {
      return new String(text, StandardCharsets.UTF_8);
    }
    throw new IllegalArgumentException("field " + field + " is no text");
  }

  ThriftStruct struct(int field) {
    if (fields.get(field) instanceof ThriftStruct struct) {
      return struct;
    }
    throw new IllegalArgumentException("field " + field + " is no struct");
  }

  List<?> list(int field) {
    return fields.get(field) instanceof List<?> list ? list : List.of();
  }

  /** A list of structs. */
  List<ThriftStruct> structs(int field) {
    List<ThriftStruct> structs = new ArrayList<>();
    for (Object one : list(field)) {
      if (!(one instanceof ThriftStruct struct)) {
        throw new IllegalArgumentException("field " + field + " holds something else than structs");
      }
      structs.add(struct);
    }
    return structs;
  }
}
