package io.entente.batch.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How one column stores numbers: the type of its values in bytes, and if they are decimal or
 * without a sign, how to read them.
 *
 * @param physical the number of the type in the format
 * @param length of a value in bytes where the type has a length of its own
 * @param scale how many digits stand behind the decimal point
 * @param unsigned whether whole numbers have no sign
 */
record NumberType(int physical, int length, int scale, boolean unsigned) {

  static final int BOOLEAN = 0;
  static final int INT32 = 1;
  static final int INT64 = 2;
  static final int FLOAT = 4;
  static final int DOUBLE = 5;
  private static final int FIXED = 7;

  private static final int CONVERTED_DECIMAL = 5;
  private static final int CONVERTED_UINT_8 = 11;
  private static final int CONVERTED_UINT_64 = 14;
  private static final int CONVERTED_INT_64 = 18;

  /** The type of a column; empty if it does not hold numbers. */
  static Optional<NumberType> of(ThriftStruct column) {
    int physical = (int) column.number(1, -1);
    int converted = (int) column.number(6, -1);
    boolean decimal = converted == CONVERTED_DECIMAL;
    boolean whole = converted >= CONVERTED_UINT_8 && converted <= CONVERTED_INT_64;
    boolean unsigned = converted >= CONVERTED_UINT_8 && converted <= CONVERTED_UINT_64;
    boolean other = column.has(10) && !decimal && !isNumber(column.struct(10));
    if (column.has(10) && column.struct(10).has(5)) {
      decimal = true;
    }
    if (other || converted >= 0 && !decimal && !whole) {
      return Optional.empty();
    }
    int scale = decimal ? (int) column.number(7, 0) : 0;
    return switch (physical) {
      case BOOLEAN, INT32, INT64, FLOAT, DOUBLE ->
          Optional.of(new NumberType(physical, 0, scale, unsigned));
      case FIXED ->
          decimal
              ? Optional.of(new NumberType(physical, (int) column.number(2), scale, false))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether a logical type is decimal or whole; fields 5 and 10 of the format's union. */
  private static boolean isNumber(ThriftStruct logical) {
    return logical.has(5) || logical.has(10);
  }

  /** One value as it stands in the file, without an encoding. */
  double plain(ByteSource in) {
    return switch (physical) {
      case INT32 -> whole((int) in.number(Integer.BYTES));
      case INT64 -> whole(in.number(Long.BYTES));
      case FLOAT -> Float.intBitsToFloat((int) in.number(Integer.BYTES));
      case DOUBLE -> Double.longBitsToDouble(in.number(Long.BYTES));
      default -> new BigDecimal(new BigInteger(in.bytes(length)), scale).doubleValue();
    };
  }

  /** A whole number of the file as the value it stands for. */
  double whole(long number) {
    if (unsigned && number < 0) {
      int bits = physical == INT32 ? Integer.SIZE : Long.SIZE;
      return new BigDecimal(BigInteger.valueOf(number).add(BigInteger.ONE.shiftLeft(bits)))
          .doubleValue();
    }
    return scale == 0 ? number : BigDecimal.valueOf(number, scale).doubleValue();
  }

  /** Bytes of one value; 0 for truth values, which take a bit. */
  int size() {
    return switch (physical) {
      case INT32, FLOAT -> Integer.BYTES;
      case INT64, DOUBLE -> Long.BYTES;
      default -> length;
    };
  }
}
