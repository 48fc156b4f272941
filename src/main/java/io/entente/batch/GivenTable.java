package io.entente.batch;

import io.entente.batch.folder.BatchException;
import io.entente.batch.parquet.FaultyParquetException;
import io.entente.batch.parquet.ParquetReader;
import io.entente.expression.Suggestions;
import io.entente.interop.GameFileException;
import io.entente.interop.csv.NumberTable;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user's own runs, as comma-separated values or Parquet: a column per parameter or {@code
 * ACTOR.TERM} weight, and a row per run, in the order in which they are kept.
 *
 * @param rows how many runs there are
 * @param columns by name, a value per run
 */
public record GivenTable(int rows, Map<String, double[]> columns) {

  /** What every Parquet file begins with. */
  private static final String PARQUET = "PAR1";

  /** The column in which pandas keeps the labels of rows. */
  private static final String INDEX = "__index_level_0__";

  /**
   * Reads a table.
   *
   * @param shown the name of the file, for messages
   * @throws GameFileException if it is CSV and faulty, with the places
   * @throws BatchException if it is Parquet and faulty
   */
  public static GivenTable read(String shown, byte[] bytes, Scenario scenario)
      throws GameFileException {
    boolean parquet = bytes.length >= PARQUET.length();
    for (int i = 0; parquet && i < PARQUET.length(); i++) {
      parquet = bytes[i] == PARQUET.charAt(i);
    }
    return parquet ? parquet(shown, bytes, scenario) : csv(shown, bytes, scenario);
  }

  private static GivenTable csv(String shown, byte[] bytes, Scenario scenario)
      throws GameFileException {
    List<String> known = known(scenario);
    try {
      NumberTable table =
          NumberTable.read(new ByteArrayInputStream(bytes), shown, name -> remedy(name, known));
      Map<String, double[]> columns = new LinkedHashMap<>();
      for (int c = 0; c < table.names().size(); c++) {
        columns.put(table.names().get(c), table.columns().get(c));
      }
      return new GivenTable(table.rows(), columns);
    } catch (IOException neverHere) {
      throw new UncheckedIOException(neverHere);
    }
  }

  private static GivenTable parquet(String shown, byte[] bytes, Scenario scenario) {
    List<String> known = known(scenario);
    Map<String, double[]> columns = new LinkedHashMap<>();
    try {
      ParquetReader table = ParquetReader.of(bytes);
      for (String name : table.names()) {
        Optional<String> remedy = remedy(name, known);
        if (remedy.isPresent()) {
          throw new BatchException(
              shown + ": no parameter or weight \"" + name + "\"", remedy.get());
        }
        double[] numbers = table.numbers(name);
        for (int row = 0; row < numbers.length; row++) {
          if (!(Math.abs(numbers[row]) <= Double.MAX_VALUE)) {
            throw new BatchException(
                shown + ": row " + (row + 1) + ", " + name + ": no finite number stands there",
                "give every row a value, or leave the whole column out to have it drawn");
          }
        }
        columns.put(name, numbers);
      }
      if (table.rows() == 0) {
        throw new BatchException(shown + " has no rows", "write a row for every run");
      }
      return new GivenTable(table.rows(), columns);
    } catch (FaultyParquetException faulty) {
      throw new BatchException(shown + ": " + faulty.getMessage(), faulty.remedy());
    }
  }

  private static List<String> known(Scenario scenario) {
    List<String> known = new ArrayList<>();
    for (Parameter parameter : scenario.parameters()) {
      if (!(parameter.kind() instanceof Parameter.Split)) {
        known.add(parameter.id());
      }
    }
    for (Term term : scenario.terms()) {
      known.add(term.name());
    }
    return known;
  }

  private static Optional<String> remedy(String name, List<String> known) {
    if (known.contains(name)) {
      return Optional.empty();
    }
    if (name.equals(INDEX)) {
      return Optional.of("those are labels of rows; write the file with to_parquet(index=False)");
    }
    return Suggestions.nearest(name, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .or(
            () ->
                Optional.of(
                    "a column is named like a parameter, or ACTOR.TERM; leave out all others"));
  }
}
