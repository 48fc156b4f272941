package io.entente.interop.csv;

import io.entente.game.StrategicGame;
import io.entente.interop.GameFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Games in strategic form as tables in CSV: a header, then a row for each combination of moves, in
 * any order, with the move of each actor and the payoff to each.
 *
 * <pre>
 * Row,Column,payoff Row,payoff Column
 * C,C,3,3
 * C,D,0,5
 * D,C,5,0
 * D,D,1,1
 * </pre>
 *
 * <p>Moves are numbered in the order in which they first appear. Payoffs are exact: integers,
 * decimals, fractions such as 1/3. Fields are separated by commas, semicolons or tabs; text is
 * UTF-8. Decimals have a point or, throughout a file, a comma.
 *
 * <p>A game that is written reads back with equal actors, moves and payoffs; its title is the name
 * of the file, and comments, outcomes' names and tie tolerances have no place in a table. Moves or
 * actors without a name or with the same are told apart by numbers when they are written.
 *
 * <p>Speed: one pass, linear time; 10^6 rows take about a second.
 */
public final class CsvGameFile {

  private CsvGameFile() {}

  /**
   * Reads a game; its title is the file's name without its ending.
   *
   * @throws IOException if the file cannot be read
   * @throws GameFileException if it is not a whole table
   */
  public static StrategicGame read(Path file) throws IOException, GameFileException {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), dot > 0 ? name.substring(0, dot) : name);
    }
  }

  /**
   * Reads a game from a stream, to its end; the stream stays open.
   *
   * @param name the name of the file in findings
   * @param title the title of the game
   * @throws IOException if the stream cannot be read
   * @throws GameFileException if it is not a whole table
   */
  public static StrategicGame read(InputStream in, String name, String title)
      throws IOException, GameFileException {
    Faults faults = new Faults(name);
    try {
      return new CsvReader(in, faults, title).read();
    } catch (OutOfMemoryError full) {
      throw new Faults(name)
          .last(
              1,
              1,
              "the table takes more than the "
                  + Runtime.getRuntime().maxMemory() / 1_000_000
                  + " MB of memory there are",
              "give Java more memory: java -Xmx16g");
    }
  }

  /** Writes a game with commas between fields and decimal points. The text is for UTF-8. */
  public static void write(StrategicGame game, Appendable out) throws IOException {
    new CsvWriter(game, out, false).write();
  }

  /**
   * Writes a game with semicolons between fields and decimal commas, as spreadsheets in many
   * countries read it. The text is for UTF-8.
   */
  public static void writeWithDecimalCommas(StrategicGame game, Appendable out) throws IOException {
    new CsvWriter(game, out, true).write();
  }
}
