package io.entente.batch.parquet;

import io.entente.batch.table.Column;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One column as its pages: a dictionary of at most {@link #MOST_WORDS} values and places in it, or
 * where there are more different numbers, the numbers one after the other.
 */
final class Pages {

  static final int PLAIN = 0;
  static final int RLE = 3;
  static final int DICTIONARY = 8;

  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;
  private static final int MOST_WORDS = 256;

  private final Column column;
  private final int rows;
  private final ByteSink bytes = new ByteSink();
  private int dataOffset;
  private boolean hasDictionary;

  Pages(Column column, int rows) {
    this.column = column;
    this.rows = rows;
    int[] places = new int[rows];
    if (column instanceof Column.Words words) {
      dictionaryOfWords(words, places);
    } else {
      dictionaryOfNumbers(places);
    }
  }

  ByteSink bytes() {
    return bytes;
  }

  boolean hasDictionary() {
    return hasDictionary;
  }

  /** Where the page with the values begins. */
  int dataOffset() {
    return dataOffset;
  }

  /** Only the words that occur, in the order in which they first do. */
  private void dictionaryOfWords(Column.Words column, int[] places) {
    int[] known = new int[column.words().size()];
    Arrays.fill(known, -1);
    ByteSink dictionary = new ByteSink();
    int words = 0;
    int values = 0;
    for (int row = 0; row < rows; row++) {
      if (column.isPresent(row)) {
        int word = column.place(row);
        if (known[word] < 0) {
          known[word] = words++;
          dictionary.putText(column.words().get(word));
        }
        places[values++] = known[word];
      }
    }
    dictionaryPages(dictionary, words, places, values);
  }

  private void dictionaryOfNumbers(int[] places) {
    Map<Long, Integer> known = new HashMap<>();
    ByteSink dictionary = new ByteSink();
    int values = 0;
    long last = 0;
    int lastPlace = -1;
    for (int row = 0; row < rows; row++) {
      if (!column.isPresent(row)) {
        continue;
      }
      long bits = bits(row);
      if (lastPlace < 0 || bits != last) {
        Integer place = known.get(bits);
        if (place == null) {
          if (known.size() == MOST_WORDS) {
            plainPage();
            return;
          }
          place = known.size();
          known.put(bits, place);
          dictionary.putLong(bits);
        }
        last = bits;
        lastPlace = place;
      }
      places[values++] = lastPlace;
    }
    dictionaryPages(dictionary, known.size(), places, values);
  }

  private long bits(int row) {
    return column instanceof Column.Doubles doubles
        ? Double.doubleToLongBits(doubles.value(row))
        : ((Column.Wholes) column).value(row);
  }

  private void dictionaryPages(ByteSink dictionary, int words, int[] places, int values) {
    hasDictionary = true;
    Thrift header = new Thrift(bytes);
    header.enter().i32(1, DICTIONARY_PAGE).i32(2, dictionary.size()).i32(3, dictionary.size());
    header.struct(7).i32(1, words).i32(2, PLAIN).end().end();
    bytes.put(dictionary);
    ByteSink page = presence();
    int width = SmallNumbers.width(Math.max(0, words - 1));
    page.put(width);
    SmallNumbers.write(places, values, width, page);
    dataPage(page, DICTIONARY);
  }

  private void plainPage() {
    ByteSink page = presence();
    for (int row = 0; row < rows; row++) {
      if (column.isPresent(row)) {
        page.putLong(bits(row));
      }
    }
    dataPage(page, PLAIN);
  }

  /** Which values are there, where some may not be. */
  private ByteSink presence() {
    ByteSink page = new ByteSink();
    if (column.isOptional()) {
      int[] present = new int[rows];
      for (int row = 0; row < rows; row++) {
        present[row] = column.isPresent(row) ? 1 : 0;
      }
      ByteSink levels = new ByteSink();
      SmallNumbers.write(present, rows, 1, levels);
      page.putInt(levels.size());
      page.put(levels);
    }
    return page;
  }

  private void dataPage(ByteSink page, int encoding) {
    dataOffset = bytes.size();
    Thrift header = new Thrift(bytes);
    header.enter().i32(1, DATA_PAGE).i32(2, page.size()).i32(3, page.size());
    header.struct(5).i32(1, rows).i32(2, encoding).i32(3, RLE).i32(4, RLE).end().end();
    bytes.put(page);
  }
}
