package io.entente.batch.table;

import java.util.List;

/**
 * One column of a table: its name, its type and its values, row by row. A value may be missing,
 * which is not the same as a number that is not finite.
 *
 * <p>Mutable; whoever fills it sets every row up to the number of rows.
 */
public sealed interface Column {

  /** Its name: letters, digits and underscores. */
  String name();

  /** Whether values may be missing. */
  boolean isOptional();

  /** Whether the value of a row is there. */
  boolean isPresent(int row);

  /** Floating-point numbers. */
  final class Doubles implements Column {
    private final String name;
    private final boolean optional;
    private final double[] values;
    private final boolean[] missing;

    /** With room for this many rows. */
    public Doubles(String name, boolean optional, int rows) {
      this.name = name;
      this.optional = optional;
      values = new double[rows];
      missing = new boolean[optional ? rows : 0];
    }

    /** Sets a value. */
    public void set(int row, double value) {
      values[row] = value;
      if (optional) {
        missing[row] = false;
      }
    }

    /** Lets a value be missing. */
    public void clear(int row) {
      missing[row] = true;
    }

    /** The value of a row that has one. */
    public double value(int row) {
      return values[row];
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean isOptional() {
      return optional;
    }

    @Override
    public boolean isPresent(int row) {
      return !optional || !missing[row];
    }
  }

  /** Whole numbers, none missing. */
  final class Wholes implements Column {
    private final String name;
    private final long[] values;

    /** With room for this many rows. */
    public Wholes(String name, int rows) {
      this.name = name;
      values = new long[rows];
    }

    /** Sets a value. */
    public void set(int row, long value) {
      values[row] = value;
    }

    /** The value of a row. */
    public long value(int row) {
      return values[row];
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean isOptional() {
      return false;
    }

    @Override
    public boolean isPresent(int row) {
      return true;
    }
  }

  /** Words from a list that can grow. */
  final class Words implements Column {
    private static final int MISSING = -1;

    private final String name;
    private final boolean optional;
    private final List<String> words;
    private final int[] places;

    /**
     * With room for this many rows.
     *
     * @param words read whenever the column is written; may be added to
     */
    public Words(String name, boolean optional, List<String> words, int rows) {
      this.name = name;
      this.optional = optional;
      this.words = words;
      places = new int[rows];
    }

    /** Sets a value by its place in the list. */
    public void set(int row, int place) {
      places[row] = place;
    }

    /** Lets a value be missing. */
    public void clear(int row) {
      places[row] = MISSING;
    }

    /** The place in the list of the value of a row that has one. */
    public int place(int row) {
      return places[row];
    }

    /** The list. */
    public List<String> words() {
      return words;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean isOptional() {
      return optional;
    }

    @Override
    public boolean isPresent(int row) {
      return places[row] != MISSING;
    }
  }
}
