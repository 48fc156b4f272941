package io.entente.batch.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads flat tables of numbers from Apache Parquet files, whoever wrote them: whole numbers,
 * floating-point numbers, decimals and truth values (1 and 0), each present or missing; pages of
 * both versions; uncompressed, or by Snappy or gzip.
 *
 * <p>Opened on the bytes of a file; columns are read one at a time, as they are asked for.
 */
public final class ParquetReader {

  private static final String MAGIC = "PAR1";
  private static final String ENCRYPTED = "PARE";
  private static final int TAIL = 8;
  private static final int REPEATED = 2;

  /** No table of numbers that differ is packed so tightly. */
  private static final int MOST_ROWS_A_BYTE = 1000;

  private static final int OPTIONAL = 1;

  private final byte[] file;
  private final Map<String, ThriftStruct> columns = new LinkedHashMap<>();
  private final List<ThriftStruct> groups;
  private final int rows;

  private ParquetReader(byte[] file, ThriftStruct footer) throws FaultyParquetException {
    this.file = file;
    List<ThriftStruct> schema = footer.structs(2);
    if (schema.isEmpty()) {
      throw damaged();
    }
    for (ThriftStruct column : schema.subList(1, schema.size())) {
      String name = column.text(4);
      if (column.number(5, 0) > 0 || column.number(3, 0) == REPEATED) {
        throw new FaultyParquetException(
            "the column \"" + name + "\" holds lists or records",
            "write one number a column and row");
      }
      if (columns.put(name, column) != null) {
        throw new FaultyParquetException(
            "\"" + name + "\" has two columns", "leave one of them out");
      }
    }
    groups = footer.structs(4);
    long sum = 0;
    for (ThriftStruct group : groups) {
      sum += group.number(3);
    }
    if (sum < 0 || sum > (long) file.length * MOST_ROWS_A_BYTE) {
      throw damaged();
    }
    rows = Math.toIntExact(sum);
  }

  /**
   * Opens a file.
   *
   * @throws FaultyParquetException if it is none, is damaged, or has columns within columns
   */
  public static ParquetReader of(byte[] file) throws FaultyParquetException {
    int length = file.length;
    String end = length < TAIL ? "" : text(file, length - MAGIC.length());
    if (end.equals(ENCRYPTED)) {
      throw new FaultyParquetException("it is encrypted", "write it without encryption");
    }
    if (!end.equals(MAGIC) || !text(file, 0).equals(MAGIC)) {
      throw new FaultyParquetException(
          "it is not a Parquet file, or not all of one", "write it again, or name a file .csv");
    }
    try {
      int size = (int) new ByteSource(file, length - TAIL, length).number(Integer.BYTES);
      ByteSource footer = new ByteSource(file, length - TAIL - size, length - TAIL);
      return new ParquetReader(file, ThriftStruct.read(footer));
    } catch (IndexOutOfBoundsException
        | NegativeArraySizeException
        | ArithmeticException
        | IllegalArgumentException faulty) {
      throw damaged();
    }
  }

  private static String text(byte[] file, int at) {
    return new String(file, at, MAGIC.length(), StandardCharsets.US_ASCII);
  }

  private static FaultyParquetException damaged() {
    return new FaultyParquetException("its bytes do not fit together", "write it again");
  }

  /** How many rows it has. */
  public int rows() {
    return rows;
  }

  /** The names of its columns, in their order. */
  public List<String> names() {
    return List.copyOf(columns.keySet());
  }

  /**
   * The numbers of a column, row by row; not a number where one is missing.
   *
   * @throws FaultyParquetException if it holds no numbers, or in a way that is not known here
   */
  public double[] numbers(String name) throws FaultyParquetException {
    ThriftStruct column = columns.get(name);
    Optional<NumberType> type = NumberType.of(column);
    if (type.isEmpty()) {
      throw new FaultyParquetException(
          "the column \"" + name + "\" does not hold numbers", "give it numbers, or leave it out");
    }
    boolean optional = column.number(3, 0) == OPTIONAL;
    int place = new ArrayList<>(columns.keySet()).indexOf(name);
    double[] numbers = new double[rows];
    int row = 0;
    try {
      for (ThriftStruct group : groups) {
        ThriftStruct meta = group.structs(1).get(place).struct(3);
        new ColumnChunk(file, meta, type.get(), optional, numbers, row).read();
        row += (int) group.number(3);
      }
    } catch (IndexOutOfBoundsException
        | NegativeArraySizeException
        | ArithmeticException
        | IllegalArgumentException faulty) {
      throw damaged();
    }
    return numbers;
  }
}
