package io.entente.interop.csv;

import io.entente.interop.GameFileException;
import io.entente.interop.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of numbers in CSV: a line of names, then a line of finite numbers for every row. Fields
 * are separated by commas, semicolons or tabs, and may stand in quotation marks; text is UTF-8.
 * Decimals have a point or, throughout a file, a comma. Blank lines do not count.
 *
 * @param names the columns, each once
 * @param columns by column the numbers, row by row
 */
public record NumberTable(List<String> names, List<double[]> columns) {

  private static final String EXAMPLE = "begin with a line of names, then a line for every row";

  public NumberTable {
    names = List.copyOf(names);
    columns = List.copyOf(columns);
  }

  /** Which names a table may have. */
  public interface Names {
    /** What to do about a name that is not among them; empty if it is. */
    Optional<String> remedy(String name);
  }

  /** How many rows there are. */
  public int rows() {
    return columns.isEmpty() ? 0 : columns.get(0).length;
  }

  /**
   * Reads a table from a stream, to its end; the stream stays open.
   *
   * @param file the name of the file in findings
   * @throws IOException if the stream cannot be read
   * @throws GameFileException with every fault and its place
   */
  public static NumberTable read(InputStream in, String file, Names known)
      throws IOException, GameFileException {
    Faults faults = new Faults(file);
    Records records = new Records(in, faults);
    boolean found = records.next();
    while (found && records.isEmptyFrom(0)) {
      found = records.next();
    }
    if (!found) {
      throw faults.last(1, 1, "the file is empty", EXAMPLE);
    }
    List<String> names = header(records, faults, known);
    DecimalSigns signs = new DecimalSigns(faults);
    List<Payoffs> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(new Payoffs("the value of " + Quoted.excerpt(name), faults, signs));
    }
    int rows = 0;
    while (records.next()) {
      if (!records.isEmptyFrom(0) && isWhole(records, faults, names.size())) {
        for (int column = 0; column < names.size(); column++) {
          columns.get(column).add(records, column);
        }
        rows++;
      }
    }
    if (rows == 0 && faults.isEmpty()) {
      throw faults.last(records.line(), 1, "no row of numbers follows the names", EXAMPLE);
    }
    signs.check();
    faults.throwIfAny();
    List<double[]> values = new ArrayList<>();
    for (Payoffs column : columns) {
      double[] own = new double[rows];
      Arrays.setAll(own, column::value);
      values.add(own);
    }
    return new NumberTable(names, values);
  }

  private static List<String> header(Records records, Faults faults, Names known)
      throws GameFileException {
    int columns = records.fields();
    while (columns > 0 && records.isEmptyFrom(columns - 1)) {
      columns--;
    }
    List<String> names = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      String name = records.text(column);
      Optional<String> remedy = known.remedy(name);
      if (name.isEmpty()) {
        faults.add(records, column, "column " + (column + 1) + " has no name", "give it one");
      } else if (names.contains(name)) {
        faults.add(
            records, column, Quoted.excerpt(name) + " has two columns", "leave one of them out");
      } else if (remedy.isPresent()) {
        faults.add(records, column, "no parameter or weight " + Quoted.excerpt(name), remedy.get());
      }
      names.add(name);
    }
    faults.throwIfAny();
    return names;
  }

  private static boolean isWhole(Records records, Faults faults, int columns)
      throws GameFileException {
    int found = records.fields();
    if (found >= columns && records.isEmptyFrom(columns)) {
      return true;
    }
    boolean decimalCommas = records.separator() == ',' && found > columns;
    faults.add(
        records.line(),
        1,
        found + (found == 1 ? " value under " : " values under ") + columns + " names",
        decimalCommas
            ? "if these are decimal commas, put semicolons between the fields"
            : "give every row a value for every column");
    return false;
  }
}
