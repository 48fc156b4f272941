package io.entente.batch.parquet;

import io.entente.batch.table.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table as a Parquet file with one row group: words as UTF-8 strings, whole numbers as
 * INT64, others as DOUBLE. The bytes depend on the values and on nothing else.
 */
public final class ParquetWriter {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int FORMAT_VERSION = 1;

  private static final int INT64 = 2;
  private static final int DOUBLE = 5;
  private static final int BYTE_ARRAY = 6;
  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;
  private static final int UNCOMPRESSED = 0;

  private ParquetWriter() {}

  /**
   * Writes the first rows of these columns.
   *
   * @param createdBy the program, as the file names it
   */
  public static void write(List<Column> columns, int rows, String createdBy, OutputStream out)
      throws IOException {
    out.write(MAGIC);
    long offset = MAGIC.length;
    List<Placed> placed = new ArrayList<>();
    for (Column column : columns) {
      Pages pages = new Pages(column, rows);
      out.write(pages.bytes().array(), 0, pages.bytes().size());
      placed.add(
          new Placed(
              column, offset, pages.hasDictionary(), pages.dataOffset(), pages.bytes().size()));
      offset += pages.bytes().size();
    }
    ByteSink footer = new ByteSink();
    footer(placed, rows, createdBy, offset - MAGIC.length, new Thrift(footer));
    footer.putInt(footer.size());
    footer.put(MAGIC);
    out.write(footer.array(), 0, footer.size());
  }

  /** Where the pages of a column stand; the data offset is counted from the first of them. */
  private record Placed(
      Column column, long offset, boolean hasDictionary, int dataOffset, long size) {}

  private static void footer(
      List<Placed> placed, int rows, String createdBy, long bytes, Thrift out) {
    out.enter().i32(1, FORMAT_VERSION);
    out.structs(2, placed.size() + 1);
    out.enter().text(4, "run").i32(5, placed.size()).end();
    for (Placed one : placed) {
      schema(one.column(), out);
    }
    out.i64(3, rows);
    out.structs(4, 1);
    out.enter().structs(1, placed.size());
    for (Placed one : placed) {
      out.enter().i64(2, one.offset());
      chunk(one, rows, out.struct(3));
      out.end();
    }
    out.i64(2, bytes).i64(3, rows).end();
    out.text(6, createdBy).end();
  }

  private static void schema(Column column, Thrift out) {
    out.enter();
    out.i32(1, type(column));
    out.i32(3, column.isOptional() ? OPTIONAL : REQUIRED);
    out.text(4, column.name());
    if (column instanceof Column.Words) {
      out.i32(6, UTF8);
      out.struct(10).struct(1).end().end();
    }
    out.end();
  }

  private static void chunk(Placed one, int rows, Thrift out) {
    out.i32(1, type(one.column()));
    if (one.hasDictionary()) {
      out.i32s(2, Pages.PLAIN, Pages.RLE, Pages.DICTIONARY);
    } else {
      out.i32s(2, Pages.PLAIN, Pages.RLE);
    }
    out.texts(3, one.column().name());
    out.i32(4, UNCOMPRESSED).i64(5, rows).i64(6, one.size()).i64(7, one.size());
    out.i64(9, one.offset() + one.dataOffset());
    if (one.hasDictionary()) {
      out.i64(11, one.offset());
    }
    out.end();
  }

  private static int type(Column column) {
    return column instanceof Column.Words
        ? BYTE_ARRAY
        : column instanceof Column.Wholes ? INT64 : DOUBLE;
  }
}
